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

/** The inputs and facts that a sync's change set depends on; they must be the same when it is written and when it is applied. */
export interface SyncAsked {
  readonly request: SyncRequest;
  readonly account: AccountId;
  readonly source: PlanSource;
}

/** Returns the text of a dry run's change-set file. */
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
      /** Approved changes that are no longer needed. */
      readonly warnings: readonly Warning[];
    }
  /** No change may be made. */
  | { readonly ok: false; readonly problem: string };

/** Returns which of the new changes were approved. Their content is fixed by the hash of the plan file. */
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

/** Returns true if the change ends a selection whose replacement is not approved: resources would be left without a plan. */
function leavesAGap(change: SyncChange, changes: readonly SyncChange[], approved: ReadonlySet<SyncChange>): boolean {
  if (change.action !== 'delete-selection' && change.action !== 'replace-selection') return false;
  return changes.some(
    (one) =>
      (one.action === 'create-selection' || one.action === 'replace-selection') &&
      one.planId === change.planId &&
      !approved.has(one),
  );
}

/** Returns true if the change needs a vault whose creation is not approved: every backup into it, or every copy, would fail. */
function lacksAVault(change: SyncChange, changes: readonly SyncChange[], approved: ReadonlySet<SyncChange>): boolean {
  return changes.some(
    (one) =>
      one.action === 'create-vault' &&
      !approved.has(one) &&
      vaultsOf(change).some(({ region, name }) => region === one.region && name === one.vault),
  );
}

/** Returns true for a restore test of a plan whose creation is not approved; plans come before their tests. */
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
 * Identifies a change. Contains the AWS id if there is one, because names are not unique, and a hash of what is overwritten
 * or deleted, so that an approval doesn't cover later edits by others.
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
  // Uses the names of the inputs, so that a refusal can name those that differ.
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
