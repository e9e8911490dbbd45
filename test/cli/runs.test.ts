import { describe, expect, test } from 'vitest';
import { EXPIRED, fleet, OTHER, ourImage, UNEXPIRED, WEB, web } from './account.ts';
import { actionsOf, commandHere, reportOf, reportsOf, sandboxOf, writesOf } from './command.ts';

const DAILY = ['-b', '-t', 'Backup:ProductionDaily', '-e', '+30 days', '--json'];

describe('exit status', () => {
  test.each<[title: string, args: readonly string[], status: number]>([
    ['a backup that went well', DAILY, 0],
    ['a purge that went well', ['-p'], 0],
    ['nothing to purge', ['-p', '--regions', 'eu-west-1'], 0],
    ['no instance with the tag', ['-b', '-t', 'Backup:Nobody', '-e', '1d'], 1],
    [
      'no instance with the tag, and that is fine',
      ['-b', '-t', 'Backup:Nobody', '-e', '1d', '--if-none-found', 'ignore'],
      0,
    ],
    ['a region that does not exist', ['-p', '--regions', 'eu-nowhere-1'], 1],
    ['more deletions than allowed', ['-p', '--max-deletions', '0'], 1],
  ])('%s', async (_, args, status) => {
    const { env } = await sandboxOf(fleet());
    expect((await commandHere(args, { env })).status).toBe(status);
  });

  test('one AMI that cannot be made: status 1, and the others are made', async () => {
    const { env } = await sandboxOf(
      fleet({ faults: [{ match: { action: 'CreateImage', region: 'us-east-1' }, do: { deny: true } }] }),
    );
    const ended = await commandHere(DAILY, { env });
    expect(ended.status).toBe(1);
    const { outcome, created, failed } = reportOf(ended);
    expect(outcome).toBe('partial');
    expect(created.map(({ resourceId }) => resourceId)).toEqual([OTHER]);
    expect(failed.map(({ target, fault }) => [target, fault])).toEqual([[WEB, 'access-denied']]);
  });
});

describe('options', () => {
  test('--dry-run sends no writing request, and says what would be done', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const before = sandbox.snapshotState().regions;
    const ended = await commandHere([...DAILY, '-p', '--dry-run'], { env });
    expect(ended.status).toBe(0);
    expect(writesOf(sandbox)).toEqual([]);
    expect(sandbox.snapshotState().regions).toEqual(before);
    const [backup, purge] = reportsOf(ended);
    expect(backup?.created.map(({ resourceId, state }) => [resourceId, state])).toEqual([
      [OTHER, 'planned'],
      [WEB, 'planned'],
    ]);
    expect(purge?.deleted.map(({ recoveryPointId, state }) => [recoveryPointId, state])).toEqual([
      [EXPIRED, 'planned'],
    ]);
  });

  test('-t twice takes only what carries both', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere([...DAILY, '-t', 'Tier:web'], { env });
    expect(ended.status).toBe(0);
    expect(reportOf(ended).tag).toBe('Backup:ProductionDaily, Tier:web');
    const created = sandbox.requests.filter(({ action }) => action === 'CreateImage');
    expect(created.map(({ params }) => params.InstanceId)).toEqual([WEB]);
  });

  test('--regions limits the run, and an exclusion wins', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere([...DAILY, '--regions', '*', '--regions', '!us-*'], { env });
    expect(ended.status).toBe(0);
    const asked = sandbox.requests.filter(({ action }) => action === 'DescribeInstances').map(({ region }) => region);
    expect(asked.sort()).toEqual(['ap-southeast-2', 'eu-west-1']);
  });

  test('--no-protect-in-use deletes what a launch template names; without it, it stays', async () => {
    const launchTemplates = [{ region: 'us-east-1', name: 'fleet', versions: [{ imageId: EXPIRED }] }];
    const { sandbox, env } = await sandboxOf(fleet({ launchTemplates }));
    const kept = await commandHere(['-p', '--json'], { env });
    expect(reportOf(kept).kept.find(({ recoveryPointId }) => recoveryPointId === EXPIRED)?.because).toBe('in-use');
    expect(writesOf(sandbox)).toEqual([]);

    const deleted = await commandHere(['-p', '--json', '--no-protect-in-use'], { env });
    expect(deleted.status).toBe(0);
    expect(reportOf(deleted).deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual([EXPIRED]);
  });

  test('--min-keep keeps the newest of an instance that exists', async () => {
    const images = [ourImage(EXPIRED, { source: WEB }), ourImage('ami-0bbbbbbbbbbbbbb03', { source: WEB, days: -2 })];
    const { sandbox, env } = await sandboxOf({ instances: [web], images });
    expect(reportOf(await commandHere(['-p', '--json', '--min-keep', '2'], { env })).deletedCount).toBe(0);
    expect(
      reportOf(await commandHere(['-p', '--json'], { env })).deleted.map(({ recoveryPointId }) => recoveryPointId),
    ).toEqual(['ami-0bbbbbbbbbbbbbb03']);
    expect(reportOf(await commandHere(['-p', '--json', '--min-keep', '0'], { env })).deleted).toHaveLength(1);
    expect(sandbox.snapshotState().regions['us-east-1']?.images).toEqual([]);
  });

  test('-p -t purges only what was made for that tag', async () => {
    const { env } = await sandboxOf(fleet());
    const of = async (tag: string) => reportOf(await commandHere(['-p', '--dry-run', '--json', '-t', tag], { env }));
    expect((await of('Backup:ProductionWeekly')).deletedCount).toBe(0);
    expect((await of('Backup:ProductionDaily')).deletedCount).toBe(1);
  });
});

describe('-b and -p together', () => {
  test('first all of the backup, then the purge', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere([...DAILY, '-p'], { env });
    expect(ended.status).toBe(0);
    expect(reportsOf(ended).map(({ mode, outcome }) => [mode, outcome])).toEqual([
      ['backup', 'ok'],
      ['purge', 'ok'],
    ]);
    const actions = actionsOf(sandbox.requests);
    expect(actions.lastIndexOf('CreateImage')).toBeLessThan(actions.indexOf('DescribeImages'));
    expect(actions.indexOf('DescribeImages')).toBeLessThan(actions.indexOf('DeregisterImage'));
    expect(writesOf(sandbox)).toEqual(['CreateImage', 'CreateImage', 'DeregisterImage']);
    const left = sandbox.snapshotState().regions['us-east-1']?.images.map(({ imageId }) => imageId);
    expect(left).toContain(UNEXPIRED);
    expect(left).not.toContain(EXPIRED);
  });

  test('after a backup that failed nothing is asked and nothing is deleted', async () => {
    const { sandbox, env } = await sandboxOf(
      fleet({ faults: [{ match: { action: 'CreateImage', region: 'ap-southeast-2' }, do: { deny: true } }] }),
    );
    const ended = await commandHere([...DAILY, '-p'], { env });
    expect(ended.status).toBe(1);
    expect(reportsOf(ended).map(({ mode, outcome }) => [mode, outcome])).toEqual([['backup', 'partial']]);
    expect(actionsOf(sandbox.requests)).not.toContain('DescribeImages');
    expect(writesOf(sandbox)).toEqual(['CreateImage', 'CreateImage']);
  });

  test('a purge that is left out is told', async () => {
    const { env } = await sandboxOf({});
    const ended = await commandHere([...DAILY, '-p'], { env });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/nothing (was|is) purged|purge .*(skipped|left out|not (run|started|begun))/i);
  });

  test('a region that could not be read stops the purge too', async () => {
    const { sandbox, env } = await sandboxOf(
      fleet({ faults: [{ match: { action: 'DescribeInstances', region: 'eu-west-1' }, do: { deny: 'scp' } }] }),
    );
    const ended = await commandHere([...DAILY, '-p'], { env });
    expect(ended.status).toBe(1);
    expect(writesOf(sandbox)).not.toContain('DeregisterImage');
  });

  test('no instance with the tag, and that is fine: the purge runs', async () => {
    const { sandbox, env } = await sandboxOf({ images: [ourImage(EXPIRED)] });
    const ended = await commandHere([...DAILY, '-p', '--if-none-found', 'ignore'], { env });
    expect(ended.status).toBe(0);
    expect(writesOf(sandbox)).toEqual(['DeregisterImage']);
  });
});
