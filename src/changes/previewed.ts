import type { PreviewRequest, RetainRequest } from '../inputs/request.ts';
import type { Instant, Inventory, RecoveryPointId, SetExpiryChange } from '../model.ts';
import { decideRetainChanges } from '../plan/retain-change-set.ts';
import type { PlanSource } from '../plan/source.ts';
import { changeSetText } from './approval.ts';

/** The immediate effect of merging the previewed file: the `Expire` tags that a retain run with it would write. */
export interface PreviewedChanges {
  readonly changes: readonly SetExpiryChange[];
  /** Notes for the reader of the preview, one sentence each. */
  readonly notes: readonly string[];
  /** The change-set file, for a `mode: retain` run with the same inputs. */
  readonly text: string;
}

/** The recovery points that the preview lists. */
interface Shown {
  readonly fates: readonly { readonly recoveryPointId: RecoveryPointId }[];
}

/** The time and the commit of the preview. */
interface Made {
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly commit: string | null;
}

/**
 * Decides what a retain run with the new file would write now, and returns it as a change set that such a run can
 * apply.
 */
export function previewedChanges(
  request: PreviewRequest,
  source: PlanSource,
  inventory: Inventory,
  preview: Shown,
  { startedAt, now, commit }: Made,
): PreviewedChanges {
  const decided = decideRetainChanges(inventory, source.file, startedAt, request.graceMilliseconds);
  const changes = decided.changes.filter((change) => change.action === 'set-expiry');
  const left = decided.changes.flatMap((change) => (change.action === 'keep' ? [change.point.id] : []));
  const asked = { request: retainRequestOf(request), account: inventory.account, source, due: [] };
  const text = changeSetText(decided, asked, now, commit);
  return { changes, notes: [...changeNotes(changes, preview), ...neverNotes(left)], text };
}

function retainRequestOf(request: PreviewRequest): RetainRequest {
  const { kinds, engine, regions, dryRun, session, workflowRun, planFile, graceMilliseconds, changeSet } = request;
  return {
    mode: 'retain',
    kinds,
    engine,
    regions,
    dryRun,
    session,
    workflowRun,
    planFile,
    graceMilliseconds,
    changeSet,
  };
}

/** Mentions every change that the preview does not list: an approver must be able to see the whole change set. */
function changeNotes(changes: readonly SetExpiryChange[], { fates }: Shown): readonly string[] {
  if (changes.length === 0) return [];
  const earlier = changes.filter(({ because }) => because.startsWith('shorten')).length;
  const tags = changes.length === 1 ? '1 Expire tag' : `${changes.length} Expire tags`;
  const shown = new Set(fates.map(({ recoveryPointId }) => recoveryPointId));
  const untold = changes.filter(({ point }) => !shown.has(point.id)).map(({ point }) => point.id);
  const note = `After the merge, mode: retain with this change set updates ${tags} (${earlier} to an earlier date) and nothing else.`;
  if (untold.length === 0) return [note];
  return [`${note} Not listed below, because nothing else happens to them: ${listed(untold)}.`];
}

function neverNotes(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [`Kept forever, because their Expire tags say never, although their plans set an expiry: ${listed(ids)}.`];
}

const MOST_NAMED = 20;

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more, which the report names` : ''}`;
}
