import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { EXPIRED, fleet, OTHER, UNEXPIRED, WEB, WEEKLY } from './account.ts';
import { BINARIES, commandHere, run, sandboxOf, temporaryFolder } from './command.ts';

/** Runs a line of a crontab as cron does: through sh, with the command found in PATH by the original script's name. */
async function cron(line: string, env: Readonly<Record<string, string>>) {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  symlinkSync(BINARIES.get('backupViaTag') ?? '', join(bin, 'backupViaTag'));
  return run('/bin/sh', ['-c', line], { env: { ...env, PATH: `${bin}:/usr/bin:/bin` } });
}

function newImages(sandbox: Sandbox) {
  const { regions } = sandbox.snapshotState();
  return Object.entries(regions).flatMap(([region, { images, snapshots }]) =>
    images
      .filter(({ imageId }) => imageId !== EXPIRED && imageId !== UNEXPIRED)
      .map((image) => ({
        ...image,
        region,
        snapshotTags: snapshots.filter(({ imageIds }) => imageIds.includes(image.imageId)).map(({ tags }) => tags),
      })),
  );
}

test('the daily line backs up what carries ProductionDaily, for 30 days', async () => {
  const { sandbox, env } = await sandboxOf(fleet());
  const { status, stderr } = await cron('backupViaTag -b -t Backup:ProductionDaily -e "+30 days"', env);
  expect(status, stderr).toBe(0);

  const images = newImages(sandbox);
  expect(images.map(({ region, sourceInstanceId }) => [region, sourceInstanceId])).toEqual([
    ['ap-southeast-2', OTHER],
    ['us-east-1', WEB],
  ]);
  for (const { name, tags: onImage, snapshotTags, sourceInstanceId } of images) {
    // What a launch needs stands on the AMI alone.
    const { BackupLaunch, ...tags } = onImage;
    expect(BackupLaunch).toBe('type=t3.micro');
    const start = startOf(tags.Name);
    expect(tags).toEqual({
      BackupSourceName: expect.stringMatching(/^web-/),
      CreatedBy: 'backupViaTag',
      Expire: start.add({ days: 30 }).toString(),
      Name: expect.stringMatching(
        new RegExp(`^\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d Backup of ${sourceInstanceId}$`),
      ),
      BackupSource: sourceInstanceId,
      BackupTag: 'Backup:ProductionDaily',
      BackupRun: name,
    });
    expect(snapshotTags).toEqual([tags]);
    // Outside a workflow the start is what tells one run's names from the next one's.
    expect(name).toContain(start.toString().replace(/[^0-9]/g, ''));
  }
  expect(sandbox.account.reboots).toEqual([]);
});

test('the weekly line backs up what carries ProductionWeekly, for six calendar months', async () => {
  const { sandbox, env } = await sandboxOf(fleet());
  const { status, stderr } = await commandHere(['-b', '-t', 'Backup:ProductionWeekly', '-e', '+6 months'], { env });
  expect(status, stderr).toBe(0);

  const [image, ...others] = newImages(sandbox);
  expect(others).toEqual([]);
  expect([image?.region, image?.sourceInstanceId]).toEqual(['eu-west-1', WEEKLY]);
  expect(image?.tags.Expire).toBe(startOf(image?.tags.Name).add({ months: 6 }).toString());
});

test('the purge line deletes what has expired, with its snapshots, and nothing else', async () => {
  const { sandbox, env } = await sandboxOf(fleet());
  const { status, stderr } = await cron('backupViaTag -p', env);
  expect(status, stderr).toBe(0);

  const { images, snapshots } = sandbox.snapshotState().regions['us-east-1'] ?? { images: [], snapshots: [] };
  expect(images.map(({ imageId }) => imageId)).toEqual([UNEXPIRED]);
  expect(snapshots.map(({ imageIds }) => imageIds)).toEqual([[UNEXPIRED]]);

  sandbox.requests.length = 0;
  expect((await commandHere(['-p'], { env })).status).toBe(0);
  expect(sandbox.requests.filter(({ action }) => /^(Deregister|Delete)/.test(action))).toEqual([]);
});

/** The start of the run, from the Name tag: `2026/11/21 23:00:00 Backup of i-...`. */
function startOf(name = ''): UtcInstant {
  const [date = '', time = ''] = name.split(' ');
  return utc(Temporal.PlainDateTime.from(`${date.replaceAll('/', '-')}T${time}`));
}

interface UtcInstant {
  readonly add: (length: { readonly days?: number; readonly months?: number }) => UtcInstant;
  /** RFC 3339 to the second. */
  readonly toString: () => string;
}

function utc(instant: Temporal.PlainDateTime): UtcInstant {
  return {
    add: (length) => utc(instant.add(length)),
    toString: () => `${instant.toString({ smallestUnit: 'second' })}Z`,
  };
}
