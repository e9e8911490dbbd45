import type { ApprovedChange } from '../../changes/approved-change.ts';
import {
  type ChangeSetContext,
  type ChangeSetFile,
  readChangeSet,
  sortedFields,
  writeChangeSet,
} from '../../changes/file.ts';
import { formatInstant } from '../../decide/expiry.ts';
import type { RestoreRequest } from '../../inputs/request.ts';
import type { AccountId, Fault, Instant, RestoreChange } from '../../model.ts';

/** The inputs and facts that a restore's change set depends on; they must be the same when it is written and when it is applied. */
export interface RestoreAsked {
  readonly request: RestoreRequest;
  readonly account: AccountId;
}

/** Returns the text of a dry run's change-set file. */
export function restoreChangeSetText(
  change: RestoreChange,
  asked: RestoreAsked,
  now: Instant,
  commit: string | null,
): string {
  const { request } = asked;
  return writeChangeSet([approvable(change)], contextOf(asked), {
    commit,
    run: request.workflowRun?.url ?? null,
    madeAt: now,
    validForMilliseconds: request.changeSet.validForMilliseconds,
  });
}

export type ApprovedRestore =
  | { readonly ok: true; readonly value: ApprovedChange | null }
  | { readonly ok: false; readonly problem: string };

/** Reads the approved restore; null where the file contains none. */
export function readApprovedRestore(text: string, asked: RestoreAsked, now: Instant): ApprovedRestore {
  const reading = readChangeSet(text, contextOf(asked), now);
  return reading.ok ? { ok: true, value: restoreIn(reading.file) } : reading;
}

function restoreIn({ changes }: ChangeSetFile): ApprovedChange | null {
  return changes.find(({ action }) => action === 'restore') ?? null;
}

/** Returns why a restore differs from the approved one; null where every field is the same. */
export function notApproved(change: RestoreChange, approved: ApprovedChange | null): Fault | null {
  const wanted = approvable(change);
  const same =
    approved !== null &&
    approved.kind === wanted.kind &&
    approved.region === wanted.region &&
    approved.id === wanted.id &&
    JSON.stringify(sortedFields(approved.fields ?? {})) === JSON.stringify(sortedFields(change.fields));
  if (same) return null;
  return {
    code: 'not-allowed',
    message: `the restore of ${change.point} is not what was approved: ${differenceOf(change, approved)}`,
    advice: 'Make a new change set with a dry run of the same inputs, have it approved, and apply that.',
  };
}

function differenceOf(change: RestoreChange, approved: ApprovedChange | null): string {
  if (approved === null) return 'the change set holds no restore';
  if (approved.id !== change.point) return `${approved.id} was approved, and cannot be restored any more`;
  const before = new Map(
    sortedFields(approved.fields ?? {}).map(([name, value, origin]) => [name, `${value} (${origin})`]),
  );
  const now = new Map(sortedFields(change.fields).map(([name, value, origin]) => [name, `${value} (${origin})`]));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
  return changed
    .map((name) => `${name} was ${before.get(name) ?? 'none'} and is ${now.get(name) ?? 'none'}`)
    .join(', ');
}

function approvable({ kind, region, point, fields, reason }: RestoreChange): ApprovedChange {
  return { action: 'restore', kind, region, id: point, fields, reason };
}

/** Uses the names of the inputs, so that a refusal can name those that differ. */
function contextOf({ request, account }: RestoreAsked): ChangeSetContext {
  const { mode, kinds, regions, from, at, asked } = request;
  const question = { mode, kinds, regions, from, at: at === null ? 'newest' : formatInstant(at), ...asked };
  return { mode, account, question: JSON.stringify(question) };
}
