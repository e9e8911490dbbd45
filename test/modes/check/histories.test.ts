import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../sandbox/random.ts';
import type { CheckStatus } from '../../../src/model.ts';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { accountWith, BY_TAG, checkIn, instance, statuses } from './world.ts';

const HOUR = 3_600_000;
const IDS = ['i-0aaaaaaaaaaaaaaa1', 'i-0bbbbbbbbbbbbbbb2', 'i-0ccccccccccccccc3', 'i-0ddddddddddddddd4'];
const BACKUP = { mode: 'backup', tag: 'Backup:daily', expiry: '3 days', 'if-none-found': 'ignore' } as const;

/** What is owed, by looking at the account itself: nothing here is shared with what is tested. */
function owed({ sandbox, clock }: World): Record<string, CheckStatus> {
  const { instances, images } = sandbox.account.region(HOME);
  const now = clock.now();
  const found: Record<string, CheckStatus> = {};
  for (const { instanceId, tags, state, firstLaunchedAt } of instances.values()) {
    const theirs = [...images.values()].filter(
      (image) => image.sourceInstanceId === instanceId && image.tags.get('CreatedBy') === 'backupViaTag',
    );
    const ages = theirs.filter((image) => image.state === 'available').map(({ createdAt }) => now - createdAt);
    const newest = theirs.toSorted((a, b) => b.createdAt - a.createdAt)[0];
    if (tags.has('BackupExempt') && state !== 'terminated') found[instanceId] = 'exempt';
    else if (tags.get('Backup') !== 'daily') {
      const left = theirs.some((image) => Date.parse(image.tags.get('Expire') ?? '') > now);
      if (left && state !== 'terminated') found[instanceId] = 'lost-tag';
    } else if (state === 'terminated') found[instanceId] = 'skipped';
    else if (ages.some((age) => age <= 26 * HOUR)) found[instanceId] = 'fresh';
    else if (newest?.state === 'pending' && now - newest.createdAt < 3 * HOUR) found[instanceId] = 'under-way';
    else if (ages.length > 0) found[instanceId] = 'late';
    else found[instanceId] = firstLaunchedAt > now - 26 * HOUR ? 'new' : 'never';
  }
  return found;
}

const RED: readonly CheckStatus[] = ['never', 'late', 'lost-tag', 'unprotected', 'unknown'];

/** Something that happens in an account. */
async function step(world: World, random: () => number): Promise<void> {
  const { instances, images } = world.sandbox.account.region(HOME);
  const one = [...instances.values()][Math.floor(random() * instances.size)];
  const draw = random();
  if (draw < 0.35) await runWith(world, BACKUP);
  else if (draw < 0.45) await runWith(world, { mode: 'purge' });
  else if (draw < 0.6) one?.tags.delete('Backup');
  else if (draw < 0.75) one?.tags.set('Backup', 'daily');
  else if (draw < 0.8) one?.tags.set('BackupExempt', 'for now');
  else if (draw < 0.88) one?.tags.delete('BackupExempt');
  else if (draw < 0.95)
    for (const image of images.values()) if (random() < 0.3 && image.state === 'available') image.state = 'failed';
  world.clock.advance(Math.floor(random() * 20 * HOUR));
}

describe('after every step of a history, a check is green exactly when nothing is owed', () => {
  it.each([1, 2, 3, 4, 5])('%i', async (seed) => {
    const world = await worldOf(accountWith([], { instances: IDS.map((id) => instance({ id })) }));
    const random = seededRandom(seed);
    const seen = new Set<CheckStatus>();
    for (let at = 0; at < 25; at += 1) {
      await step(world, random);
      const expected = owed(world);
      const report = await checkIn(world, { inputs: { ...BY_TAG, 'if-none-found': 'ignore' } });
      expect(statuses(report)).toEqual(expected);
      const red = Object.values(expected).some((status) => RED.includes(status));
      expect(report.outcome === 'ok').toBe(!red);
      for (const status of Object.values(expected)) seen.add(status);
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});
