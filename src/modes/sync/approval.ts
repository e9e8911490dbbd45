import { lapsedWarning } from '../../changes/approval.ts';
import { type ApprovedChange, changeKey } from '../../changes/approved-change.ts';
import { type ChangeSetContext, readChangeSet, writeChangeSet } from '../../changes/file.ts';
import { planHash } from '../../decide/same-plans.ts';
import { testHash } from '../../decide/same-restore-tests.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import type { SyncChange } from '../../model/backup-plans.ts';
import type { AccountId, Instant, Warning } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { vaultsOf } from './vaults-of.ts';

/** What the change set of a sync answers; it must be the same when it is made and when it is applied. */
export interface SyncAsked {
  readonly request: SyncRequest;
  readonly account: AccountId;
  readonly source: PlanSource;
}

/** The text of the change-set file of a dry run. */
export function syncChangeSetText(
  changes: readonly SyncChange[],
  asked: SyncAsked,
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

export type SyncApproval =
  | {
      readonly ok: true;
      readonly approved: ReadonlySet<SyncChange>;
      /** What was approved and did not come up again. */
      readonly warnings: readonly Warning[];
    }
  /** Nothing at all may be done. */
  | { readonly ok: false; readonly problem: string };

/** Which of the fresh changes were approved. What they come to is bound by the hash of the plan file. */
export function approveSync(
  changes: readonly SyncChange[],
  text: string,
  asked: SyncAsked,
  now: Instant,
): SyncApproval {
  const reading = readChangeSet(text, contextOf(asked), now);
  if (!reading.ok) return reading;
  const open = new Map(reading.file.changes.map((change) => [changeKey(change), change]));
  const approved = new Set(changes.filter((change) => open.delete(changeKey(approvable(change)))));
  for (const change of approved) {
    const waits = [leavesAGap, lacksAVault, lacksItsPlan].some((judge) => judge(change, changes, approved));
    if (waits) approved.delete(change);
  }
  return { ok: true, approved, warnings: [...open.values()].map(lapsedWarning) };
}

/** True for what ends a selection while one that takes its place may not be made: it would leave resources without. */
function leavesAGap(change: SyncChange, changes: readonly SyncChange[], approved: ReadonlySet<SyncChange>): boolean {
  if (change.action !== 'delete-selection' && change.action !== 'replace-selection') return false;
  return changes.some(
    (one) =>
      (one.action === 'create-selection' || one.action === 'replace-selection') &&
      one.planId === change.planId &&
      !approved.has(one),
  );
}

/** True for what needs a vault that may not be made: every backup into it, or every copy, would fail. */
function lacksAVault(change: SyncChange, changes: readonly SyncChange[], approved: ReadonlySet<SyncChange>): boolean {
  return changes.some(
    (one) =>
      one.action === 'create-vault' &&
      !approved.has(one) &&
      vaultsOf(change).some(({ region, name }) => region === one.region && name === one.vault),
  );
}

/** True for a restore test of a plan that may not be made; plans come before their tests. */
function lacksItsPlan(change: SyncChange, changes: readonly SyncChange[], approved: ReadonlySet<SyncChange>): boolean {
  if (change.action !== 'create-restore-test' && change.action !== 'update-restore-test') return false;
  return changes.some(
    (one) =>
      one.action === 'create-plan' &&
      one.region === change.region &&
      one.plan.name === change.planName &&
      !approved.has(one),
  );
}

function approvable(change: SyncChange): ApprovedChange {
  const { action, region, reason } = change;
  return { action, region, id: idOf(change), reason };
}

/**
 * With the service's id where there is one, so that nothing else of the same name is meant, and with a hash of what is
 * overwritten or deleted, so that what somebody changed since is not.
 */
function idOf(change: SyncChange): string {
  switch (change.action) {
    case 'create-vault':
      return change.kmsKey === undefined ? change.vault : `${change.vault} with ${change.kmsKey}`;
    case 'create-plan':
      return change.plan.name;
    case 'create-selection':
      return `${change.planName}/${change.selection.name} of ${change.planId}`;
    case 'replace-selection':
      return `${change.planName}/${change.selection.name} ${change.selectionId} of ${change.planId}`;
    case 'delete-selection':
      return `${change.planName}/${change.name} ${change.selectionId} of ${change.planId}`;
    case 'update-plan':
      return `${change.name} ${change.id} as ${planHash(change.before, [])}`;
    case 'adopt-plan':
    case 'delete-plan':
      return `${change.name} ${change.id} as ${planHash(change.before, change.selectionIds)}`;
    case 'create-restore-test':
      return `${change.name} for ${change.planName}`;
    case 'update-restore-test':
    case 'delete-restore-test':
      return `${change.name} for ${change.planName} as ${testHash(change.before)}`;
    default:
      return change satisfies never;
  }
}

function contextOf({ request, account, source }: SyncAsked): ChangeSetContext {
  const { mode, regions, removePlans, adopt, newVault } = request;
  // Under the names of the inputs, so that a refusal can say which of them differ.
  const vaults = { 'create-vault': newVault !== null, 'vault-kms-key': newVault?.kmsKey ?? null };
  const question = {
    mode,
    regions,
    'remove-plans': [...removePlans].sort(),
    adopt: [...adopt].sort(),
    ...vaults,
    'plan-file': source.hash,
  };
  return { mode, account, question: JSON.stringify(question) };
}
