import { idleWarnings, planned } from '../../decide/create-change.ts';
import { expiresAt } from '../../decide/expiry.ts';
import { noneFound } from '../../decide/faults.ts';
import { incidentsOf } from '../../decide/incidents.ts';
import { slotOf, writtenTags } from '../../decide/naming.ts';
import { select } from '../../decide/selection.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import { unreadRegions } from '../../decide/unread.ts';
import type { TagBackupRequest } from '../../inputs/request.ts';
import type { ChangeSet, Expiry, ExpiryRule, Instant, Inventory, Region, Resource, TagPairs } from '../../model.ts';
import { expectedKinds, unfoundKinds, unfoundWarning } from '../../plan/kinds-due.ts';

/** Builds the tags that record which copies of a backup are wanted. */
export interface Wishes {
  readonly of: (resource: Resource, expiry: Expiry, wanted: readonly WantedCopy[]) => TagPairs;
}
export interface WantedCopy {
  readonly to: Region;
  /** Null uses the expiry of the backup. */
  readonly expiry: ExpiryRule | null;
}
export const NO_WISHES: Wishes = { of: () => [] };

/**
 * Decides which recovery points a backup run creates: one for each selected resource. `hint` names the tag that was
 * probably meant, for a run that finds nothing.
 */
export function decideBackup(
  inventory: Inventory,
  request: TagBackupRequest,
  startedAt: Instant,
  { of: wishesOf, hint = '' }: Wishes & { readonly hint?: string } = NO_WISHES,
): ChangeSet {
  const resources = inventory.regions.flatMap((region) => (region.read ? region.resources : []));
  const { selected, skipped: left } = select(resources, request.tagLines);
  const { skipped, failures: broken } = incidentsOf(left);
  const naming = { ...request, startedAt };
  const expiry = expiresAt(request.expiry, startedAt);
  const creates = selected.map((resource) => {
    const slot = slotOf(resource, naming);
    const tags = writtenTags(resource, slot, expiry, naming);
    const reason = `carries ${tags.BackupTag}`;
    const wished = wishesOf(resource, expiry, request.copyTo);
    const asked = { resource, slot, expiresAt: expiry, keep: request.expiry, tags, reason, wished };
    return planned(asked, startedAt, request);
  });
  const changes = creates.map(({ change }) => change);
  const failures = [...unreadRegions(inventory.regions), ...broken];
  const warnings = [...creates.flatMap((create) => create.warnings), ...idleWarnings(selected, request.tagWishes)];
  const target = backupTagValue(request.tagLines);
  if (selected.length > 0 && request.ifNoneFound !== 'ignore') {
    const unfound = unfoundKinds(expectedKinds(request), inventory.regions, [...selected, ...left]);
    warnings.push(...unfound.map((kind) => unfoundWarning(kind, 'tag', target)));
  }
  // With an unread region the run is already red, and whether nothing was found is unknown.
  if (selected.length === 0 && failures.length === 0) {
    const fault = noneFound('tag', target, hint);
    if (request.ifNoneFound === 'error') failures.push({ region: null, target, action: 'select', fault });
    if (request.ifNoneFound === 'warn') warnings.push({ region: null, target, message: fault.message });
  }
  return { changes, skipped, failures, warnings, matched: selected.length + broken.length };
}
