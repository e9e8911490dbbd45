import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/modes/request.ts';
import { AWAY, callsOf, copyWorld, imagesIn, THIRD, tagsOf } from './copy-world.ts';
import { HOME, runWith, START } from './run-engine.ts';

const WEB = 'i-0aaaaaaaaaaaaaaaa';
const instances = [{ region: HOME, id: WEB, tags: { Backup: 'Daily', Name: 'web-1' } }];
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' } as const;
const PLAN_PATH = '.github/backup-plans.yml';

const planWith = (copies: string, more = '') =>
  new Map([
    [
      PLAN_PATH,
      `plans:\n  production:\n    selection: {tags: [Backup:Daily]${more}}\n    rules:\n      daily: {expiry: 30 days, copies: ${copies}}\n`,
    ],
  ]);

describe('the wish for copies', () => {
  it('stands on the AMI alone, with an expiry of its own or that of the backup', async () => {
    const world = await copyWorld({ instances });
    const report = await runWith(world, { ...BACKUP, 'copy-to': `${AWAY}: 90 days\n${THIRD}` });
    expect(report.outcome).toBe('ok');
    const [image] = imagesIn(world, HOME);
    expect(tagsOf(image?.tags)).toMatchObject({
      BackupCopyTo: `${AWAY}=2027-02-19T23:00:00Z ${THIRD}=2026-12-21T23:00:00Z`,
    });
    const [snapshot] = world.sandbox.account.region(HOME).snapshots.values();
    expect(tagsOf(snapshot?.tags)).not.toHaveProperty('BackupCopyTo');
  });

  it('of a rule is written the same way, and leaves out the region of the backup itself', async () => {
    const world = await copyWorld({ instances });
    const files = planWith(`[{to: ${AWAY}, expiry: never}, {to: ${HOME}}]`);
    const report = await runWith(world, { mode: 'backup', plan: 'production', rule: 'daily' }, { files });
    expect(tagsOf(imagesIn(world, HOME)[0]?.tags)).toMatchObject({ BackupCopyTo: `${AWAY}=never` });
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ region: HOME, target: 'plan-file' }] });
  });

  it('asks which regions are enabled where regions are named exactly', async () => {
    const world = await copyWorld({ instances });
    await runWith(world, { ...BACKUP, regions: HOME, 'copy-to': AWAY });
    expect(callsOf(world, 'DescribeRegions')).toHaveLength(1);
  });

  it('costs no backup where nobody tells which regions are enabled', async () => {
    const world = await copyWorld({
      instances,
      faults: [{ match: { action: 'DescribeRegions' }, do: { deny: 'scp' } }],
    });
    const report = await runWith(world, { ...BACKUP, regions: HOME, 'copy-to': AWAY });
    expect(imagesIn(world, HOME)).toHaveLength(1);
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ target: 'copy-to' }] });
  });

  it.each([
    ['a destination that is not enabled', { ...BACKUP, 'copy-to': `${AWAY}\nme-south-1` }, /me-south-1/],
    ['no copy left', { ...BACKUP, 'copy-to': HOME }, /none would be made/],
    [
      'too many for a tag',
      { ...BACKUP, 'copy-to': ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => `eu-west-${n}`).join('\n') },
      /do not fit/,
    ],
  ])('is refused with %s, before any change', async (_, inputs, why) => {
    const regions = [HOME, AWAY, THIRD, ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => `eu-west-${n}`)];
    const world = await copyWorld({ instances, regions: [...new Set(regions)] });
    const report = await runWith(world, inputs);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ action: 'start', fault: 'bad-input' }] });
    expect(report.failed[0]?.message).toMatch(why);
    expect(callsOf(world, 'CreateImage')).toEqual([]);
  });

  it('of volumes is refused with the reason, by plan as well', async () => {
    const world = await copyWorld({ instances });
    const report = await runWith(
      world,
      { mode: 'backup', plan: 'production', rule: 'daily', kinds: 'ec2-instance ebs-volume' },
      { files: planWith(`[{to: ${AWAY}}]`) },
    );
    expect(report.failed).toMatchObject([
      { target: 'plan-file', message: expect.stringContaining('AWS records no source') },
    ]);
    expect(world.sandbox.requests).toEqual([]);
  });

  it.each([
    ['volumes', { ...BACKUP, kinds: 'ec2-instance ebs-volume', 'copy-to': AWAY }, /AWS records no source/],
    ['a plan', { mode: 'backup', 'copy-to': AWAY }, /write copies on its rules/],
    [
      'AWS Backup',
      {
        ...BACKUP,
        engine: 'aws-backup',
        vault: 'nightly',
        'backup-role-arn': 'arn:aws:iam::123456789012:role/b',
        'copy-to': AWAY,
      },
      /needs wait: true with engine aws-backup/,
    ],
    ['mode copy of volumes', { mode: 'copy', kinds: 'ebs-volume' }, /AWS records no source/],
  ])('is refused by its inputs beside %s', (_, inputs: Readonly<Record<string, string>>, why) => {
    const reading = readRequest({
      get: (name) => inputs[name] ?? '',
      now: Date.parse(START),
      workflowRun: null,
      sessionName: 'test',
    });
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
  });
});
