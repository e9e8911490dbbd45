import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { TagLine } from '../../../src/decide/tag-lines.ts';
import {
  type LooseSnapshot,
  recoveryPointId,
  region,
  type SetExpiryChange,
  type SetExpiryOutcome,
  snapshotId,
} from '../../../src/model.ts';
import { HOME, runWith, START, worldOf } from '../../engine/run-engine.ts';
import { account, calls, cluster, connectTo, database, dbSnapshots, oldSnapshot } from './databases.ts';

/** Which modules of the SDK a process has loaded once the kinds are open. */
async function clientsLoadedFor(kinds: string): Promise<string[]> {
  const script = `
    import { createRequire } from 'node:module';
    import { openConnection } from './src/aws/connection.ts';
    const identity = { account: '123456789012', arn: 'arn' };
    const connection = await openConnection({
      kinds: ${JSON.stringify(kinds.split(' '))},
      engine: { name: 'direct' },
      session: { identity },
      clock: { now: () => 0 },
      signal: new AbortController().signal,
      runName: 'test',
      request: { homeRegion: 'us-east-1' },
    });
    connection.close();
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(JSON.stringify([...new Set(loaded.flatMap((file) => /client-[a-z0-9]+/.exec(file) ?? []))]));
  `;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {
    cwd: new URL('../../..', import.meta.url),
  });
  const names: unknown = JSON.parse(stdout);
  if (!Array.isArray(names)) throw new Error('the script prints a list');
  return names.map(String).sort();
}

describe('the client of RDS', () => {
  it('is loaded only where a kind of it is asked for', async () => {
    const loaded = await Promise.all(['ec2-instance ebs-volume', 'rds-cluster'].map(clientsLoadedFor));
    expect(loaded).toEqual([['client-ec2'], ['client-ec2', 'client-rds']]);
  });
});

describe('the kinds of RDS', () => {
  const here = region(HOME);

  it('are read side by side, and let go of their connections at the end', async () => {
    const seed = account({ dbInstances: [database('orders')], dbClusters: [cluster('big')] });
    const world = await worldOf(seed, 'connections');
    const connection = await connectTo(world, ['rds-instance', 'rds-cluster']);
    const listed = await Promise.all([...connection.kinds.values()].map((kind) => kind.listResources(here, [])));
    expect(listed.map((read) => read.ok && read.value.map(({ kind, id }) => `${kind} ${id}`))).toEqual([
      ['rds-instance orders'],
      ['rds-cluster big'],
    ]);
    expect(calls(world)).toEqual({ DescribeDBInstances: 1, DescribeDBClusters: 1 });
    const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
    expect(sockets()).toBeGreaterThan(0);
    connection.close();
    await expect.poll(sockets).toBe(0);
  });

  it('list what carries all lines, and judge members by all their tags where a plan file has yet to select', async () => {
    const tags = { Backup: 'daily', Stage: 'production', Name: 'one' };
    const world = await worldOf(
      account({
        dbClusters: [
          cluster('same', { tags: { Backup: 'daily', Stage: 'production', Name: 'all' } }),
          cluster('other'),
        ],
        dbInstances: [
          database('same-1', { clusterId: 'same', tags }),
          database('other-1', { clusterId: 'other', tags }),
          database('single'),
        ],
      }),
    );
    const connection = await connectTo(world, ['rds-instance', 'rds-cluster']);
    const kind = connection.kinds.get('rds-instance');
    const list = async (lines: readonly TagLine[]) => {
      const read = await kind?.listResources(here, lines);
      return read?.ok ? read.value.map(({ id, obstacle }) => [id, obstacle?.actionNeeded ?? null]) : read;
    };
    const all = [
      ['other-1', true],
      ['same-1', false],
      ['single', null],
    ];
    expect(await list([])).toEqual(expect.arrayContaining(all));
    expect(await list([{ key: 'Backup', value: 'daily' }])).toEqual(
      expect.arrayContaining([
        ['other-1', false],
        ['same-1', false],
        ['single', null],
      ]),
    );
    expect(await list([{ key: 'Stage', value: 'production' }])).toEqual([
      ['same-1', false],
      ['other-1', true],
    ]);
    expect(calls(world).DescribeDBClusters).toBe(1);
  });

  it('tell the states of snapshots by their ARN, and nothing of those that are gone', async () => {
    const many = Array.from({ length: 120 }, (_, day) => oldSnapshot('gone', day));
    const world = await worldOf(
      account({
        dbSnapshots: [
          ...many,
          oldSnapshot('orders', 1, { status: 'failed' }),
          oldSnapshot('orders', 2, { status: 'creating' }),
        ],
      }),
    );
    const connection = await connectTo(world, ['rds-instance']);
    const kind = connection.kinds.get('rds-instance');
    const listing = await kind?.listPoints(here);
    if (kind === undefined || listing?.ok !== true) throw new Error('the snapshots are listed');
    const ids = listing.value.points.map(({ id }) => id);
    const gone = recoveryPointId(`arn:aws:rds:${HOME}:123456789012:snapshot:backupviatag-x-1-0123456789ab`);
    const elsewhere = recoveryPointId(`${ids[0]?.replace(HOME, 'us-west-2')}`);
    const states = await kind.describeStates(here, [...ids, gone, elsewhere]);
    if (!states.ok) throw new Error('the states are read');
    expect(states.value.size).toBe(122);
    const counts = Map.groupBy(states.value.values(), ({ state }) => state);
    expect([...counts].map(([state, found]) => [state, found.length])).toEqual([
      ['available', 120],
      ['failed', 1],
      ['pending', 1],
    ]);
  });

  it('write the expiry anew, and no other tag', async () => {
    const snapshot = oldSnapshot('orders', 1);
    const world = await worldOf(account({ dbSnapshots: [snapshot] }));
    const connection = await connectTo(world, ['rds-instance']);
    const kind = connection.kinds.get('rds-instance');
    const listing = await kind?.listPoints(here);
    const point = listing?.ok ? listing.value.points[0] : undefined;
    if (kind === undefined || point === undefined) throw new Error('the snapshot is listed');
    const change = { action: 'set-expiry', point, from: '', because: 'lengthen', reason: '' } as const;
    const set = async (to: SetExpiryChange['to']) => {
      const outcomes: SetExpiryOutcome[] = [];
      await kind.setExpiries([{ ...change, to }], (_, outcome) => outcomes.push(outcome));
      return outcomes;
    };
    expect(await set(Date.parse(START))).toEqual([{ result: 'done' }]);
    const [{ tags } = { tags: new Map<string, string>() }] = dbSnapshots(world);
    expect(Object.fromEntries(tags)).toEqual({ ...snapshot.tags, Expire: START });
    world.sandbox.account.region(HOME).dbSnapshots.clear();
    expect(await set('never')).toMatchObject([{ result: 'failed', fault: { code: 'resource-gone' } }]);
  });

  it('have nothing loose to delete', async () => {
    const world = await worldOf(account({}));
    const connection = await connectTo(world, ['rds-cluster']);
    const kind = connection.kinds.get('rds-cluster');
    const snapshot: LooseSnapshot = {
      kind: 'rds-cluster',
      region: here,
      id: snapshotId('x'),
      gib: null,
      owner: connection.account,
      madeFor: null,
      source: null,
      original: true,
      tags: {
        createdBy: null,
        expire: null,
        source: null,
        sourceName: null,
        backupTag: null,
        run: null,
        name: null,
        backupPlan: null,
      },
      state: 'completed',
    };
    expect(() => kind?.deleteSnapshot({ action: 'delete-snapshot', snapshot, reason: '' })).toThrow('this is a bug');
  });

  it('are backed up in a run beside machines', async () => {
    const world = await worldOf(
      account({ dbInstances: [database('orders')], instances: [{ region: HOME, tags: { Backup: 'daily' } }] }),
    );
    const report = await runWith(world, {
      mode: 'backup',
      kinds: 'ec2-instance, rds-instance',
      tag: 'Backup:daily',
      expiry: 'never',
    });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 2 });
    expect(report.created.map(({ kind }) => kind).sort()).toEqual(['ec2-instance', 'rds-instance']);
  });
});
