import type { AccountState } from '../../sandbox/index.ts';
import type { AccountContext } from './recorded-request.ts';

/**
 * What IAM knows of the sandbox's account. Give the states before and after the recorded requests: the first knows what was
 * deleted in between, the last what was created.
 */
export function accountContext(...states: readonly [AccountState, ...AccountState[]]): AccountContext {
  const tags = new Map<string, Readonly<Record<string, string>>>();
  const snapshots = new Map<string, readonly string[]>();
  const owners = new Map<string, string>();
  for (const region of states.flatMap((state) => Object.values(state.regions))) {
    for (const instance of region.instances) tags.set(instance.instanceId, instance.tags);
    for (const snapshot of region.snapshots) tags.set(snapshot.snapshotId, snapshot.tags);
    for (const image of region.images) {
      tags.set(image.imageId, image.tags);
      snapshots.set(image.imageId, image.snapshotIds);
      owners.set(image.imageId, image.ownerId);
    }
  }
  return { account: states[0].accountId, tags, snapshots, owners };
}
