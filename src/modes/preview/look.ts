import type { PreviewRequest } from '../../inputs/request.ts';
import type { AccountId, FailedAction, FailedEntry, Failure, Fault, Inventory, Refusal, Region } from '../../model.ts';
import { type Looking, observe } from '../../observe/observe.ts';
import type { PreviewedPullRequest, PreviewHost } from '../../ports/pull-request.ts';
import { failedEntries, type KnownFailure } from '../../report/failures.ts';
import type { Run } from '../shared/mode.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';

/** What a preview has read from the account. */
export interface Look {
  readonly account: AccountId | null;
  readonly caller: string | null;
  readonly inventory: Inventory | null;
  readonly failed: readonly KnownFailure[];
}

export const NOTHING_SEEN: Look = { account: null, caller: null, inventory: null, failed: [] };

/** Reads all resources and all our recovery points at once. */
export function lookAround(request: PreviewRequest, run: Run): Promise<Look> {
  return inSession(request, run, lookAtAll, (refusals) => ({ ...NOTHING_SEEN, failed: atStart(refusals) }));
}

async function lookAtAll(session: Session<PreviewRequest>): Promise<Look> {
  const { run, connection } = session;
  const { account, caller } = connection;
  const regions = await regionsOf(session);
  if (!regions.ok) return { account, caller, inventory: null, failed: atStart(regions.refusals) };
  const inventory = await observe(connection, regions.value.chosen, EVERYTHING, run, () => {});
  const failed = inventory.regions.flatMap((read) =>
    read.read ? [] : [failureOf(read.region, read.region, 'read', read.fault)],
  );
  return { account, caller, inventory, failed };
}

/**
 * Without left-over snapshots, which only a purge deletes, and without snapshots whose `Expire` tags differ from their
 * AMIs': the retain after the merge reads those.
 */
const EVERYTHING: Looking = { resources: [], points: { dlm: false } };

/** Returns, in a sentence for the reader, why the account may not be read; null where it may. */
export function whyOffline(
  { session }: PreviewRequest,
  { mayAskForIdToken }: PreviewHost,
  pullRequest: PreviewedPullRequest | null,
): string | null {
  const rest = 'the account was not looked at, and only the plan files are compared.';
  if (pullRequest?.fromFork === true) {
    return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
  }
  if (session.role !== null && !mayAskForIdToken) {
    return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
  }
  return null;
}

export function failureOf(region: Region | null, target: string, action: FailedAction, fault: Fault): Failure {
  return { region, target, action, fault };
}

/** Turns refusals into failures of the start of the run. */
export function atStart(refusals: readonly Refusal[]): readonly KnownFailure[] {
  return refusals.map((refusal) => ({ ...refusal, region: null, action: 'start' }));
}

/** Returns failures as entries of the report. */
export function entriesOf(
  failures: readonly KnownFailure[],
  { kinds }: PreviewRequest,
  { account, inventory }: Look,
): readonly FailedEntry[] {
  return failedEntries(failures, kinds, { account, inventory, applied: null });
}
