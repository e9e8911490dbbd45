import { chooseRegions } from '../../decide/regions.ts';
import type { PreviewRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { badInput } from '../../model/known-faults.ts';
import type { AccountId, FailedAction, FailedEntry, Fault, Inventory, KindName, Region } from '../../model.ts';
import { observe } from '../../observe/observe.ts';
import type { PreviewedPullRequest, PreviewHost } from '../../ports/pull-request.ts';
import type { Surroundings } from '../../ports/surroundings.ts';

/** What a preview has seen of the account. */
export interface Look {
  readonly account: AccountId | null;
  readonly caller: string | null;
  readonly inventory: Inventory | null;
  readonly failed: readonly FailedEntry[];
}

export const NOTHING_SEEN: Look = { account: null, caller: null, inventory: null, failed: [] };

/** One look at all resources and all of our recovery points. */
export async function lookAround(request: PreviewRequest, surroundings: Surroundings): Promise<Look> {
  const connected = await attempt(surroundings.cloud.connect, surroundings);
  if (!connected.ok) return { ...NOTHING_SEEN, failed: [entryOf('', 'session', 'start', connected.fault)] };
  const connection = connected.value;
  const { account, caller } = connection;
  surroundings.log.info(`Account ${account}, as ${caller}`);
  try {
    const enabled = await attempt(connection.enabledRegions, surroundings);
    if (!enabled.ok) {
      const failed = [entryOf('', request.session.homeRegion, 'start', enabled.fault)];
      return { account, caller, inventory: null, failed };
    }
    const chosen = chooseRegions(request.regions, enabled.value);
    if (!chosen.ok) {
      const fault = badInput(`regions: ${chosen.problem}`, 'Correct the input regions and run again.');
      return { account, caller, inventory: null, failed: [entryOf('', 'regions', 'start', fault)] };
    }
    const everything = { resources: [], points: true };
    const inventory = await observe(connection, chosen.regions, everything, surroundings, () => {});
    const kindOf = ({ kind }: { readonly kind: KindName }) => (request.kinds.length > 1 ? { kind } : {});
    const failed = inventory.regions.flatMap((read) =>
      read.read ? [] : [{ ...kindOf(read), ...entryOf(read.region, read.region, 'read', read.fault) }],
    );
    return { account, caller, inventory, failed };
  } finally {
    connection.close();
  }
}

/** Why the account may not be looked at, in a sentence for the reader; null where it may. */
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

/** A fault as the report tells it. */
export function entryOf(region: Region | '', target: string, action: FailedAction, fault: Fault): FailedEntry {
  return { region, target, action, fault: fault.code, message: fault.message, advice: fault.advice };
}
