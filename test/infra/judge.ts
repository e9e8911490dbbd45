import type { Judge } from '../../sandbox/index.ts';
import { authorize } from './authorize.ts';
import { tagsIn } from './world-context.ts';

/** Judges the requests of roles in a sandbox by their policies, as IAM's own rules and the account of the moment have it. */
export const judge: Judge = async ({ account, policies, ...request }) => {
  const snapshots = new Map(
    [...account.regions.values()].flatMap(({ images }) =>
      [...images].map(([id, image]) => [id, image.devices.flatMap(({ snapshotId }) => snapshotId ?? [])] as const),
    ),
  );
  const policy = { Version: '2012-10-17', Statement: policies.flatMap(statementsOf) };
  const context = { account: account.accountId, tags: tagsIn(account), snapshots };
  const [denied] = await authorize(policy, [request], context);
  if (denied === undefined) return null;
  const { permission, resource, result } = denied;
  return { permission, resource, explicit: result === 'ExplicitlyDenied' };
};

function statementsOf(policy: unknown): readonly unknown[] {
  if (typeof policy === 'object' && policy !== null && 'Statement' in policy && Array.isArray(policy.Statement))
    return policy.Statement;
  throw new Error('a policy without a list of statements');
}
