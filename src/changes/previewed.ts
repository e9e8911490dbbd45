import type { PreviewRequest, RetainRequest } from '../inputs/request.ts';
import type { Instant, Inventory, RecoveryPointId, SetExpiryChange } from '../model.ts';
import { decideRetainChanges } from '../plan/retain-change-set.ts';
import type { PlanSource } from '../plan/source.ts';
import { changeSetText } from './approval.ts';

/** What a merge of the previewed file is to change at once: the `Expire` tags that a retain under it would write. */
export interface PreviewedChanges {
  readonly changes: readonly SetExpiryChange[];
  /** What the reader must know of them beside the preview, in one sentence each. */
  readonly notes: readonly string[];
  /** The change-set file, for a `mode: retain` of the same inputs. */
  readonly text: string;
}

/** The recovery points of which the preview tells. */
interface Shown {
  readonly fates: readonly { readonly recoveryPointId: RecoveryPointId }[];
}

/** When and of what commit the preview is. */
interface Made {
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly commit: string | null;
}

/** Decides what a retain under the new file would write now, and puts it into a change set that such a retain can apply. */
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

/** Whoever approves a change set must be able to see all of it. */
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
