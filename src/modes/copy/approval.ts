import { lapsedWarning } from '../../changes/approval.ts';
import { type ApprovedChange, changeKey } from '../../changes/approved-change.ts';
import { type ChangeSetContext, readChangeSet, writeChangeSet } from '../../changes/file.ts';
import { copyOfText } from '../../decide/copies.ts';
import { formatExpiry } from '../../decide/expiry.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import type { AccountId, CopyChange, Failure, Fault, Instant, Warning } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { subjectOf } from './subject.ts';

/** The inputs and facts that a copy's change set depends on; they must be the same when it is written and when it is applied. */
export interface CopyAsked {
  readonly request: CopyRequest;
  readonly account: AccountId;
  readonly source: PlanSource | null;
}

/** Returns the text of a dry run's change-set file. */
export function copyChangeSetText(
  copies: readonly CopyChange[],
  asked: CopyAsked,
  now: Instant,
  commit: string | null,
): string {
  const { request } = asked;
  return writeChangeSet(copies.map(approvable), contextOf(asked), {
    commit,
    run: request.workflowRun?.url ?? null,
    madeAt: now,
    validForMilliseconds: request.changeSet.validForMilliseconds,
  });
}

export type CopyApproval =
  | {
      readonly ok: true;
      readonly copies: readonly CopyChange[];
      /** A wanted copy that was not approved counts as a failure, because it is missing. */
      readonly failures: readonly Failure[];
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly problem: string };

/** Limits the copies to the approved ones. */
export function approveCopies(
  copies: readonly CopyChange[],
  text: string,
  asked: CopyAsked,
  now: Instant,
): CopyApproval {
  const reading = readChangeSet(text, contextOf(asked), now);
  if (!reading.ok) return reading;
  const open = new Map(reading.file.changes.map((change) => [changeKey(change), change]));
  const allowed = new Set(
    copies.filter((copy) => {
      const key = changeKey(approvable(copy));
      return open.get(key)?.expire === formatExpiry(copy.expiresAt) && open.delete(key);
    }),
  );
  const owed = copies.flatMap((copy): Failure[] =>
    allowed.has(copy)
      ? []
      : [{ region: copy.to, target: copy.point.id, action: 'copy', fault: NOT_APPROVED, subject: subjectOf(copy) }],
  );
  return {
    ok: true,
    copies: copies.filter((copy) => allowed.has(copy)),
    failures: owed,
    warnings: [...open.values()].map(lapsedWarning),
  };
}

const NOT_APPROVED: Fault = {
  code: 'not-allowed',
  message: 'a copy of it is wanted, and not in the approved change set',
  advice: 'Make a new change set with a dry run, have it approved, and run with that.',
};

function approvable(copy: CopyChange): ApprovedChange {
  const { action, point, to, expiresAt, reason } = copy;
  return { action, kind: point.kind, region: to, id: copyOfText(point), expire: formatExpiry(expiresAt), reason };
}

function contextOf({ request, account, source }: CopyAsked): ChangeSetContext {
  const { mode, kinds, regions, copyKeys } = request;
  const keys = copyKeys.map(({ arn }) => arn).sort();
  const question = { mode, kinds, regions, 'copy-kms-key': keys, 'plan-file': source?.hash ?? null };
  return { mode, account, question: JSON.stringify(question) };
}
