import { aboutResource } from '../decide/about.ts';
import type { AccountId, ChangeSet, Failure, Fault, Instant, Warning } from '../model.ts';
import type { PlannedRule } from '../plan/model.ts';
import type { PlanSource } from '../plan/source.ts';
import type { ApprovedChange } from './approved-change.ts';
import { approvableChanges, type ChangeSetContext, readChangeSet, restrict, writeChangeSet } from './file.ts';
import { type ApprovableRequest, questionOf } from './question.ts';

export type { ApprovableRequest } from './question.ts';

/** The question that a change set answers; it must be the same when the change set is made and when it is applied. */
export interface Asked {
  readonly request: ApprovableRequest;
  readonly account: AccountId;
  readonly source: PlanSource | null;
  /** The rules that are due; empty if the run chooses none. */
  readonly due: readonly PlannedRule[];
}

/** Returns the text of the change-set file of a dry run. */
export function changeSetText(changeSet: ChangeSet, asked: Asked, now: Instant, commit: string | null): string {
  const { request } = asked;
  return writeChangeSet(approvableChanges(changeSet), contextOf(asked), {
    commit,
    run: request.workflowRun?.url ?? null,
    madeAt: now,
    validForMilliseconds: request.changeSet.validForMilliseconds,
  });
}

export type Approval =
  | { readonly ok: true; readonly changeSet: ChangeSet }
  /** Nothing may be changed. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reduces a fresh change set to the approved changes, and reports a reason for each change that is dropped. A
 * resource that is due but whose backup was not approved is a failure, because it has no backup.
 */
export function approve(changeSet: ChangeSet, text: string, asked: Asked, now: Instant): Approval {
  const reading = readChangeSet(text, contextOf(asked), now);
  if (!reading.ok) return reading;
  const { changeSet: allowed, unapproved, lapsed } = restrict(changeSet, reading.file.changes);
  const owed = unapproved.flatMap((change): Failure[] => {
    if (change.action !== 'create') return [];
    const { region, id } = change.resource;
    return [{ region, target: id, action: 'create', fault: NOT_APPROVED, subject: aboutResource(change.resource) }];
  });
  const left = unapproved.flatMap((change): Warning[] => {
    if (change.action === 'delete-snapshot') {
      const { region, id } = change.snapshot;
      return [{ region, target: id, message: 'it is due for deletion, and not in the approved change set' }];
    }
    if (change.action !== 'set-expiry' || change.because !== 'lengthen') return [];
    const { region, id } = change.point;
    return [{ region, target: id, message: NOT_LENGTHENED }];
  });
  return {
    ok: true,
    changeSet: {
      ...allowed,
      failures: [...allowed.failures, ...owed],
      warnings: [...allowed.warnings, ...left, ...lapsed.map(lapsedWarning)],
    },
  };
}

const NOT_APPROVED: Fault = {
  code: 'not-allowed',
  message: 'it is due for a backup, and not in the approved change set: it has no backup of this run',
  advice: 'Make a new change set with a dry run, have it approved, and run with that.',
};

const NOT_LENGTHENED =
  'its plan keeps it longer than its Expire tag says, and that is not in the approved change set; approve a new one before it expires';

/** Returns the warning for an approved change that is not in the fresh change set. */
export function lapsedWarning({ action, id, region }: ApprovedChange): Warning {
  const { what, why } = LAPSED[action];
  return { region: null, target: id, message: `${what} in ${region} was approved and is not made: ${why}` };
}

const LAPSED: Readonly<Record<ApprovedChange['action'], { readonly what: string; readonly why: string }>> = {
  create: { what: 'its backup', why: 'it is not due any more' },
  copy: { what: 'its copy', why: 'it is there already, or not wanted any more' },
  delete: { what: 'its deletion', why: 'it is not due any more, or a guard keeps it' },
  'delete-snapshot': { what: 'its deletion', why: 'it is not due any more, or a guard keeps it' },
  'set-expiry': { what: 'its new expiry', why: 'it is not due any more, or its Expire tag was changed since' },
  restore: { what: 'its restore', why: 'another backup, or other settings, were found this time' },
  undelete: { what: 'its restore', why: 'it is not in the Recycle Bin any more' },
  'create-vault': { what: 'its creation', why: 'it is not due any more' },
  'create-plan': { what: 'its creation', why: 'it is not due any more' },
  'adopt-plan': { what: 'its adoption', why: 'it is not due any more, or the plan was changed since' },
  'update-plan': { what: 'its update', why: 'it is not due any more, or the plan was changed since' },
  'create-selection': { what: 'its creation', why: 'it is not due any more' },
  'replace-selection': { what: 'its replacement', why: 'it is not due any more, or somebody replaced it since' },
  'delete-selection': { what: 'its deletion', why: 'it is not due any more' },
  'delete-plan': { what: 'its deletion', why: 'it is not due any more, or the plan was changed since' },
  'create-restore-test': { what: 'its creation', why: 'it is not due any more' },
  'update-restore-test': { what: 'its update', why: 'it is not due any more, or it was changed since' },
  'delete-restore-test': { what: 'its deletion', why: 'it is not due any more, or it was changed since' },
};

function contextOf({ request, account, source, due }: Asked): ChangeSetContext {
  return { mode: request.mode, account, question: questionOf(request, source, due) };
}
