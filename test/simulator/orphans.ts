import { allPoints, visibleSnapshots } from './facts.ts';
import { isDueSnapshot, madeFor } from './rules.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;

/** The expired snapshots of AMIs that are gone: after two purges in clear weather there must be none. */
export function orphansLeft({ account, regions, time }: World): string[] {
  const now = time.now();
  const rules = {
    account: account.accountId,
    wantedTag: null,
    minKeep: 1,
    maxDeletions: null,
    protectInUse: true,
    plans: null,
    now,
  };
  // Expired only since the last purge began.
  const isNew = (expire: string | undefined) => Date.parse(expire ?? '') > now - HOUR;
  return regions.flatMap((region) => {
    const images = allPoints(account, { kind: 'ec2-instance', region });
    return visibleSnapshots(account, region).flatMap((snapshot) => {
      if (!isDueSnapshot(snapshot, rules) || snapshot.held || isNew(snapshot.tags.get('Expire'))) return [];
      // One whose AMI was deregistered on the way is finished once it has ended.
      if (snapshot.state === 'pending') return [];
      if (images.some(({ id, snapshots }) => id === madeFor(snapshot) || snapshots.includes(snapshot.id))) return [];
      return [`the orphan ${snapshot.id} (${snapshot.state}) is there after two clear purges`];
    });
  });
}
