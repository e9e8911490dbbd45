import { describe, expect, it } from 'vitest';
import { AWAY, COMING, callsOf, copyWorld, imagesIn, keyIn, source } from './copy-world.ts';
import { runWith } from './run-engine.ts';

/** For a day EC2 answers a client token with what it once stood for, and refuses it for anything else. */

const wish = `${AWAY}=${COMING}`;
const encrypted = { snapshots: [{ encrypted: true }] };
const failsOnce = { match: { action: 'CopyImage' }, do: { imageFails: 'Given key ID is not accessible' }, times: 1 };

/** A world in which a copy has failed, and a purge has deleted it. */
async function afterFailure() {
  const keys = [keyIn(AWAY, 'old'), keyIn(AWAY, 'new')];
  const world = await copyWorld({
    images: [source(1, wish, encrypted)],
    kmsKeys: keys.map((arn) => ({ arn })),
    faults: [failsOnce],
  });
  await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY, 'old') });
  world.clock.advance(60_000);
  await runWith(world, { mode: 'purge' });
  expect(imagesIn(world, AWAY)).toEqual([]);
  return world;
}

describe('the token of a copy that is no more', () => {
  it('is not used again where another key is named since', async () => {
    const world = await afterFailure();
    const report = await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY, 'new') });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
    expect(callsOf(world, 'CopyImage').at(-1)?.params).toMatchObject({ KmsKeyId: keyIn(AWAY, 'new') });
  });

  it('is not used again where the source has other tags since', async () => {
    const world = await afterFailure();
    const [image] = imagesIn(world, 'eu-central-1');
    image?.tags.set('CostCenter', '4321');
    const report = await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY, 'old') });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(imagesIn(world, AWAY).map(({ tags }) => tags.get('CostCenter'))).toEqual(['4321']);
  });

  it('is followed by the same one in every run, so that the next finds what the last has made', async () => {
    const world = await afterFailure();
    world.sandbox.account.settings.consistencySeconds = 60;
    await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY, 'new') });
    const [made] = imagesIn(world, AWAY);
    if (made !== undefined) made.visibleAt = world.clock.now() + 30_000;
    await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY, 'new') });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
  });
});

describe('a copy that stays unseen for minutes', () => {
  it('is made once, and found', async () => {
    const world = await copyWorld({
      images: [source(1, wish), source(2, wish)],
      settings: { consistencySeconds: 150 },
    });
    const report = await runWith(world, { mode: 'copy' });
    expect(imagesIn(world, AWAY)).toHaveLength(2);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
  });

  it('is made once and red where nobody sees it in time, and the next run finds it', async () => {
    const world = await copyWorld({ images: [source(1, wish)], settings: { consistencySeconds: 1_000 } });
    const report = await runWith(world, { mode: 'copy' });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'name-taken' }] });
    world.clock.advance(1_000_000);
    expect(await runWith(world, { mode: 'copy' })).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
  });
});

describe('a copy whose tags somebody has changed', () => {
  it.each([
    ['CreatedBy', 'by hand'],
    ['BackupCopyOf', 'us-east-1/ami-0123456789abcdef0'],
    ['BackupSource', ''],
  ])('is not told to be made, because EC2 answers its token: %s', async (key, value) => {
    const world = await copyWorld({ images: [source(1, wish)] });
    await runWith(world, { mode: 'copy' });
    imagesIn(world, AWAY)[0]?.tags.set(key, value);
    const report = await runWith(world, { mode: 'copy' });
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, failed: [{ fault: 'name-taken' }] });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
  });

  it('is told to be made where only its tags are late', async () => {
    const world = await copyWorld({ images: [source(1, wish)], settings: { tagLagSeconds: 40 } });
    expect(await runWith(world, { mode: 'copy' })).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });
});

describe('a copy at which nobody may look', () => {
  it('is not told to be made: its token may stand for what is gone', async () => {
    const match = { action: 'DescribeImages', region: AWAY, where: { 'Filter.1.Name': 'image-id' } };
    const world = await copyWorld({ images: [source(1, wish)], faults: [{ match, do: { deny: true } }] });
    const report = await runWith(world, { mode: 'copy' });
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, failed: [{ fault: 'access-denied' }] });
    expect(report.failed[0]?.message).toMatch(/whether it is there could not be read/);
    world.sandbox.account.faults.clear();
    expect(await runWith(world, { mode: 'copy' })).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(imagesIn(world, AWAY)).toHaveLength(1);
  });
});
