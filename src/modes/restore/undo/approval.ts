import type { ApprovedChange } from '../../../changes/approved-change.ts';
import { type ChangeSetContext, readChangeSet, writeChangeSet } from '../../../changes/file.ts';
import { formatInstant } from '../../../decide/expiry.ts';
import type { AccountId, Instant, UndeleteChange } from '../../../model.ts';
import type { UndoingRequest } from './request.ts';

/** The inputs and facts that the change set depends on; they must be the same when it is written and when it is applied. */
export interface UndoAsked {
  readonly request: UndoingRequest;
  readonly account: AccountId;
}

/** Returns the text of a dry run's change-set file. */
export function undoChangeSetText(
  changes: readonly UndeleteChange[],
  asked: UndoAsked,
  now: Instant,
  commit: string | null,
): string {
  const { request } = asked;
  return writeChangeSet(changes.map(approvable), contextOf(asked), {
    commit,
    run: request.workflowRun?.url ?? null,
    madeAt: now,
    validForMilliseconds: request.changeSet.validForMilliseconds,
  });
}

export type ApprovedUndo =
  | { readonly ok: true; readonly value: readonly ApprovedChange[] }
  | { readonly ok: false; readonly problem: string };

/** Reads the approved changes. */
export function readApprovedUndo(text: string, asked: UndoAsked, now: Instant): ApprovedUndo {
  const reading = readChangeSet(text, contextOf(asked), now);
  if (!reading.ok) return reading;
  return { ok: true, value: reading.file.changes.filter(({ action }) => action === 'undelete') };
}

/** Separates the approved changes from the others. */
export function onlyApproved(
  changes: readonly UndeleteChange[],
  approved: readonly ApprovedChange[],
): { readonly changes: readonly UndeleteChange[]; readonly unapproved: readonly UndeleteChange[] } {
  const known = new Set(approved.map(keyOf));
  const isKnown = (change: UndeleteChange) => known.has(keyOf(approvable(change)));
  return { changes: changes.filter(isKnown), unapproved: changes.filter((change) => !isKnown(change)) };
}

function keyOf({ kind, region, id }: Pick<ApprovedChange, 'kind' | 'region' | 'id'>): string {
  return `${kind ?? ''} ${region} ${id}`;
}

function approvable({ deleted: { kind, region, id }, reason }: UndeleteChange): ApprovedChange {
  return { action: 'undelete', kind, region, id, reason };
}

/** Uses the names of the inputs, so that a refusal can name those that differ. */
function contextOf({ request, account }: UndoAsked): ChangeSetContext {
  const { mode, kinds, regions, from, at, undo } = request;
  const question = {
    mode,
    kinds,
    regions,
    from,
    at: at === null ? 'newest' : formatInstant(at),
    expiry: undo.expiryText,
  };
  return { mode, account, question: JSON.stringify(question) };
}
