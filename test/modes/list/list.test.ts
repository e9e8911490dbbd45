import { describe, expect, it } from 'vitest';
import type { ImageSeed } from '../../../sandbox/index.ts';
import { readArguments } from '../../../src/cli/arguments.ts';
import { HOME, runWith, worldOf } from '../../engine/run-engine.ts';
import { accountWith, ami, instance, requestsOf, WEB } from '../check/world.ts';

const GONE = 'i-0ddddddddddddddd4';
const gone = (createdAt: string, more: Partial<ImageSeed> = {}) =>
  ami(createdAt, {
    sourceInstanceId: GONE,
    ...more,
    tags: { BackupSource: GONE, BackupSourceName: 'old-api', BackupTag: 'Backup:hourly', ...more.tags },
  });

const IMAGES = [
  ami('2026-11-20T22:00:00Z', { id: 'ami-0aaaaaaaaaaaaaaa1', name: 'first' }),
  ami('2026-11-21T22:00:00Z', { id: 'ami-0aaaaaaaaaaaaaaa2', tags: { Expire: '2026-11-21T22:30:00Z' } }),
  ami('2026-11-21T22:30:00Z', { id: 'ami-0aaaaaaaaaaaaaaa3', state: 'failed' }),
  gone('2026-11-01T22:00:00Z', {
    id: 'ami-0ddddddddddddddd1',
    tags: { Expire: 'never', BackupVerified: '2026-11-02T00:00:00Z' },
  }),
  ami('2026-11-21T22:00:00Z', { id: 'ami-0eeeeeeeeeeeeeee1', tags: { CreatedBy: 'somebody' } }),
];

async function listed(inputs: Record<string, string> = {}) {
  const world = await worldOf(accountWith(IMAGES, { instances: [instance({ tags: { Name: 'web' } })] }));
  const report = await runWith(world, { mode: 'list', ...inputs });
  return { world, report, ids: report.recoveryPoints.map(({ recoveryPointId }) => recoveryPointId) };
}

describe('a list', () => {
  it('holds what is available of ours, expired or not, of what is gone too, the newest first', async () => {
    const { report, ids, world } = await listed();
    expect(ids).toEqual(['ami-0ddddddddddddddd1', 'ami-0aaaaaaaaaaaaaaa2', 'ami-0aaaaaaaaaaaaaaa1']);
    expect(report.recoveryPoints[0]).toEqual({
      account: '123456789012',
      region: HOME,
      kind: 'ec2-instance',
      resourceId: GONE,
      resourceName: 'old-api',
      recoveryPointId: 'ami-0ddddddddddddddd1',
      name: expect.any(String),
      createdAt: '2026-11-01T22:00:00Z',
      expiresAt: 'never',
      state: 'available',
      copyOf: null,
      verifiedAt: '2026-11-02T00:00:00Z',
    });
    expect(report.outcome).toBe('ok');
    expect(requestsOf(world)).toEqual({
      GetCallerIdentity: 1,
      DescribeRegions: 1,
      DescribeInstances: 1,
      DescribeImages: 1,
    });
  });

  it.each<[Record<string, string>, readonly string[]]>([
    [{ from: 'web' }, ['ami-0aaaaaaaaaaaaaaa2', 'ami-0aaaaaaaaaaaaaaa1']],
    [{ from: WEB }, ['ami-0aaaaaaaaaaaaaaa2', 'ami-0aaaaaaaaaaaaaaa1']],
    [{ from: 'old-api' }, ['ami-0ddddddddddddddd1']],
    [{ from: 'ami-0aaaaaaaaaaaaaaa1' }, ['ami-0aaaaaaaaaaaaaaa1']],
    [{ from: 'first' }, ['ami-0aaaaaaaaaaaaaaa1']],
    [{ tag: 'Backup:hourly' }, ['ami-0ddddddddddddddd1']],
    [{ tag: 'Backup:hourly', from: 'web', 'if-none-found': 'ignore' }, []],
  ])('of %o', async (inputs, ids) => {
    expect((await listed(inputs)).ids).toEqual(ids);
  });

  it.each([
    ['error', { outcome: 'failed', failed: [{ fault: 'none-found', target: 'Web' }] }],
    ['warn', { outcome: 'ok', failed: [], warnings: [{ target: 'Web' }] }],
    ['ignore', { outcome: 'ok', failed: [], warnings: [] }],
  ])('of nothing, with if-none-found: %s', async (text, expected) => {
    expect((await listed({ from: 'Web', 'if-none-found': text })).report).toMatchObject(expected);
  });

  it.each([
    [['list', 'web-1'], 'web-1'],
    [['list', '--from', 'web-1'], 'web-1'],
    [['list'], undefined],
  ])('is typed as %o', (line, from) => {
    const command = readArguments(line);
    if (command.does !== 'run') throw new Error('it was refused');
    expect(command.modes).toEqual(['list']);
    expect(command.inputs.get('from')).toBe(from);
  });
});
