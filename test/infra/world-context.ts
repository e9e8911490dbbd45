import type { Account } from '../../sandbox/index.ts';
import type { AccountContext } from './recorded-request.ts';

type TagsById = Map<string, Readonly<Record<string, string>>>;

/**
 * What IAM knows of everything that carries tags in the sandbox's account, of all kinds. To be taken before the requests that
 * are judged, since they may delete, and again after them, since they may create.
 */
export function tagsIn(account: Account): TagsById {
  const tags: TagsById = new Map();
  const remember = (id: string, found: ReadonlyMap<string, string>) => tags.set(id, Object.fromEntries(found));
  for (const region of account.regions.values()) {
    const { name, backup } = region;
    const database = (type: string, id: string) => `arn:aws:rds:${name}:${account.accountId}:${type}:${id}`;
    for (const [id, instance] of region.instances) remember(id, instance.tags);
    for (const [id, volume] of region.volumes) remember(id, volume.tags);
    for (const [id, image] of region.images) remember(id, image.tags);
    for (const [id, snapshot] of region.snapshots) remember(id, snapshot.tags);
    for (const [id, { thing }] of [...region.recycleBin.images, ...region.recycleBin.snapshots])
      remember(id, thing.tags);
    for (const [id, found] of region.dbInstances) remember(database('db', id), found.tags);
    for (const [id, found] of region.dbClusters) remember(database('cluster', id), found.tags);
    for (const [id, found] of region.dbSnapshots) remember(database('snapshot', id), found.tags);
    for (const [id, found] of region.dbClusterSnapshots) remember(database('cluster-snapshot', id), found.tags);
    for (const vault of backup.vaults.values()) remember(vault.arn, vault.tags);
    for (const plan of backup.plans.values()) remember(plan.arn, plan.tags);
    for (const test of backup.restoreTestingPlans.values()) remember(test.arn, test.tags);
  }
  return tags;
}

/** The account as IAM knew it while the requests were made: where it was told of an id before and after, before holds. */
export function contextOf(account: Account, before: TagsById): AccountContext {
  return { account: account.accountId, tags: new Map([...tagsIn(account), ...before]) };
}
