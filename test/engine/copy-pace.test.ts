import { expect, it } from 'vitest';
import type { ImageSeed } from '../../sandbox/index.ts';
import { AWAY, COMING, callsOf, copyWorld, imagesIn, source } from './copy-world.ts';
import { HOME, runWith } from './run-engine.ts';

/** A minute and a half beyond the burst. */
const MANY = 190;
/** What EC2 lets begin in one region: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html (CopyImage) */
const [BURST, PER_SECOND] = [100, 1];

const numbered = (number: number): ImageSeed =>
  source(number, `${AWAY}=${COMING}`, {
    id: `ami-0${String(number).padStart(6, '0')}`,
    createdAt: Date.parse('2026-11-21T00:00:00Z') + number * 1000,
  });

it(`copies ${MANY} AMIs into one region at the pace of its bucket, in the order in which they waited`, {
  timeout: 120_000,
}, async () => {
  const images = Array.from({ length: MANY }, (_, number) => numbered(MANY - number));
  const world = await copyWorld({
    regions: [HOME, AWAY],
    images,
    settings: { buckets: 'published', imageReadyMs: 60_000 },
  });
  const startedAt = world.clock.now();
  const report = await runWith(world, { mode: 'copy', regions: HOME });
  expect(report).toMatchObject({ outcome: 'ok', createdCount: MANY });
  expect(imagesIn(world, AWAY)).toHaveLength(MANY);
  const calls = callsOf(world, 'CopyImage');
  // The clock jumps in its own way, so that now and then one leaves a little too soon.
  const made = calls.filter(({ status }) => status === 200);
  expect(calls.length - made.length).toBeLessThan(MANY / 20);
  const makespan = Math.max(...made.map(({ at }) => at)) - startedAt;
  expect(makespan).toBeLessThanOrEqual(1.1 * ((MANY - BURST) / PER_SECOND) * 1000);
  const order = made.map(({ params }) => params.SourceImageId ?? '');
  // Those of the burst leave together, and may overtake each other.
  const sorted = order.toSorted();
  for (const [place, id] of order.entries()) expect(Math.abs(sorted.indexOf(id) - place)).toBeLessThanOrEqual(BURST);
});

/** When those end that were under way before. */
const FREE_AT = '2026-11-21T23:03:00Z';

it('keeps to 300 under way in a region, those that were listed counted, and goes on as they end', {
  timeout: 60_000,
}, async () => {
  const copies = [...Array(295).keys()].map((number): ImageSeed => {
    const { tags: { BackupCopyTo: _, ...kept } = {}, sourceInstanceId: __, ...rest } = numbered(number + 5000);
    return {
      ...rest,
      region: AWAY,
      id: `ami-0c${number}`,
      name: `copy ${number}`,
      state: 'pending',
      readyAt: FREE_AT,
      sourceImageId: `ami-0d${number}`,
      sourceImageRegion: HOME,
      tags: { ...kept, Expire: COMING, BackupCopyOf: `${HOME}/ami-0d${number}` },
    };
  });
  const images = [...Array.from({ length: 10 }, (_, number) => numbered(number)), ...copies];
  const world = await copyWorld({ regions: [HOME, AWAY], images, settings: { imageReadyMs: 600_000 } });
  const report = await runWith(world, { mode: 'copy', regions: HOME });
  const calls = callsOf(world, 'CopyImage');
  expect(calls.every(({ status }) => status === 200)).toBe(true);
  expect(calls.filter(({ at }) => at < Date.parse(FREE_AT))).toHaveLength(5);
  expect(report).toMatchObject({ outcome: 'ok', createdCount: 10 });
});

it('gives up what finds no place within half an hour, and says so', { timeout: 60_000 }, async () => {
  const databases = Array.from({ length: 22 }, (_, number) => ({
    region: HOME,
    id: `backupviatag-orders-${number}-0123456789ab`,
    sourceId: 'orders',
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: 'never',
      BackupSource: 'orders',
      BackupTag: 'x',
      BackupCopyTo: `${AWAY}=never`,
    },
  }));
  const world = await copyWorld({ dbSnapshots: databases, settings: { dbSnapshotReadyMs: 7_200_000 } });
  const report = await runWith(world, { mode: 'copy', kinds: 'rds-instance' });
  expect(report).toMatchObject({ outcome: 'partial', createdCount: 20 });
  expect(report.failed.map(({ fault, action }) => [fault, action])).toEqual([
    ['busy', 'copy'],
    ['busy', 'copy'],
  ]);
});
