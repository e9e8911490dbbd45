import { canonicalLines } from '../decide/tag-lines.ts';
import type { AccountId, ChangeSet, Instant, Skipped, Warning } from '../model.ts';
import type { PlannedRule } from '../plan/model.ts';
import type { PlanSource } from '../plan-source.ts';
import type { BackupRequest, PurgeRequest, RetainRequest } from '../request.ts';
import {
  type ApprovedChange,
  approvableChanges,
  type ChangeSetContext,
  readChangeSet,
  restrict,
  writeChangeSet,
} from './file.ts';

export type ApprovableRequest = BackupRequest | PurgeRequest | RetainRequest;

/** What a change set answers; it must be the same when it is made and when it is applied. */
export interface Asked {
  readonly request: ApprovableRequest;
  readonly account: AccountId;
  readonly source: PlanSource | null;
  /** The rules that are due; empty where none was asked for. */
  readonly due: readonly PlannedRule[];
}

/** The text of the change-set file of a dry run. */
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
  /** Nothing at all may be done. */
  | { readonly ok: false; readonly problem: string };

/** Cuts a fresh change set down to what was approved, and says of each change that is not made why. */
export function approve(changeSet: ChangeSet, text: string, asked: Asked, now: Instant): Approval {
  const reading = readChangeSet(text, contextOf(asked), now);
  if (!reading.ok) return reading;
  const { changeSet: allowed, unapproved, lapsed } = restrict(changeSet, reading.file.changes);
  const skipped = unapproved.flatMap((change): Skipped[] => {
    if (change.action !== 'create') return [];
    const { kind, region, id, name } = change.resource;
    return [{ kind, region, id, name, reason: 'it is due, and not in the approved change set', actionNeeded: false }];
  });
  const left = unapproved.flatMap((change): Warning[] => {
    if (change.action !== 'delete-snapshot') return [];
    const { region, id } = change.snapshot;
    return [{ region, target: id, message: 'it is due for deletion, and not in the approved change set' }];
  });
  return {
    ok: true,
    changeSet: {
      ...allowed,
      matched: allowed.matched - skipped.length,
      skipped: [...allowed.skipped, ...skipped],
      warnings: [...allowed.warnings, ...left, ...lapsed.map(lapsedWarning)],
    },
  };
}

/** An approved change that did not come up again. */
export function lapsedWarning({ action, id, region }: ApprovedChange): Warning {
  return {
    region: null,
    target: id,
    message: `${ACTIONS[action]} in ${region} was approved and is not made: it is not due any more, or a guard keeps it`,
  };
}

const ACTIONS: Readonly<Record<ApprovedChange['action'], string>> = {
  create: 'its backup',
  delete: 'its deletion',
  'delete-snapshot': 'its deletion',
  'set-expiry': 'its new expiry',
  'create-vault': 'its creation',
  'create-plan': 'its creation',
  'update-plan': 'its update',
  'create-selection': 'its creation',
  'delete-selection': 'its deletion',
  'delete-plan': 'its deletion',
};

function contextOf({ request, account, source, due }: Asked): ChangeSetContext {
  return { mode: request.mode, account, question: questionOf(request, source, due) };
}

/** Everything of a request that bears on what it would do, as one line of JSON. */
function questionOf(request: ApprovableRequest, source: PlanSource | null, due: readonly PlannedRule[]): string {
  const plan = source?.hash ?? null;
  const { mode, regions } = request;
  switch (request.mode) {
    case 'backup': {
      const rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
      const tag = request.tagLines === null ? null : canonicalLines(request.tagLines);
      const expiry = request.tagLines === null ? null : request.expiryText;
      // Left out where this action makes the backups itself: then change sets are what they always were.
      const engine = request.engine.name === 'direct' ? undefined : request.engine;
      return JSON.stringify({ mode, tag, expiry, rules, regions, plan, engine });
    }
    case 'purge': {
      const { minKeep, maxDeletions, protectInUse } = request;
      const tag = request.tagLines === null ? null : canonicalLines(request.tagLines);
      return JSON.stringify({ mode, tag, regions, minKeep, maxDeletions, protectInUse, plan });
    }
    case 'retain':
      return JSON.stringify({ mode, regions, grace: request.graceMilliseconds, plan });
    default:
      return request satisfies never;
  }
}
