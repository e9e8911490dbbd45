import { describe, expect, it } from 'vitest';
import type { FaultEffect, FaultRule } from '../../sandbox/index.ts';
import { type Random, seededRandom } from '../../sandbox/random.ts';
import { firstSeed, someRuns } from '../laws/fast-check.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { BACKUP, backupWorld, DATABASE, jobsIn, PURGE, pointsIn } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';

/**
 * Random sequences of workflow runs with several attempts each, with lost answers, throttling, refusals and cancels, against
 * AWS Backup. Whatever happens, a slot has one job at most, every attempt tells the truth about it, and the last attempt in
 * clear weather leaves one for each resource that is due. Purges in between delete nothing.
 */

const ACCOUNT = '123456789012';
const ARNS: Readonly<Record<string, string>> = {
  'rds-instance': DATABASE,
  'rds-cluster': `arn:aws:rds:${HOME}:${ACCOUNT}:cluster:rdspg-fcj-labs`,
  'ebs-volume': `arn:aws:ec2:${HOME}:${ACCOUNT}:volume/vol-0aaaaaaa`,
  'ec2-instance': `arn:aws:ec2:${HOME}:${ACCOUNT}:instance/i-0aaaaaaaa`,
};
const MINUTE = 60_000;

const EFFECTS: readonly FaultEffect[] = [
  { lostAnswer: true },
  { lostAnswer: true },
  { answer500AfterWork: true },
  { answer500AfterWork: true },
  { reset: true },
  { throttle: true },
  { error: { code: 'ServiceUnavailableException', status: 500, message: 'Not now' } },
  { deny: true },
  { error: { code: 'LimitExceededException', status: 400, message: 'Too many jobs' } },
];

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** The cluster is named as the instance is: nothing may mix them up. */
function worldFor(random: Random): Promise<World> {
  const tags = { Environment: 'production', ResourceType: 'rdspg-fcj' };
  const outcomes = random() < 0.3 ? [{ resource: DATABASE, state: 'FAILED' as const, statusMessage: 'No key' }] : [];
  return backupWorld(
    { outcomes },
    {
      dbClusters: [{ region: HOME, id: 'rdspg-fcj-labs', tags }],
      settings: { backupRunningMs: pick(random, [5_000, 20 * MINUTE, 3 * 3_600_000]) },
    },
  );
}

interface Attempt {
  readonly report: Report;
  readonly startedAt: number;
  readonly cancelled: boolean;
}

async function attempt(
  world: World,
  random: Random,
  run: { readonly id: string; readonly url: string },
  inputs: Parameters<typeof runWith>[1],
  clear: boolean,
): Promise<Attempt> {
  const { faults } = world.sandbox.account;
  const controller = new AbortController();
  faults.clear();
  if (!clear) {
    const rules: FaultRule[] = Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
      match: { service: 'backup', action: pick(random, ['StartBackupJob', 'StartBackupJob', '*']), probability: 0.6 },
      do: pick(random, EFFECTS),
      times: 1 + Math.floor(random() * 5),
    }));
    faults.add(rules);
  }
  const cancelled = !clear && random() < 0.2;
  if (cancelled) {
    const nth = 1 + Math.floor(random() * 4);
    const cancel = () => {
      controller.abort();
      return true;
    };
    faults.add([{ match: { service: 'backup', nth, where: cancel }, do: { delayMs: 0 } }]);
  }
  const startedAt = Math.floor(world.clock.now() / 1000) * 1000;
  const report = await runWith(world, inputs, { workflowRun: run, signal: controller.signal });
  return { report, startedAt, cancelled: controller.signal.aborted };
}

/** What must hold after every attempt of a run: one job a slot at most, and a report that knows it. */
function check(world: World, url: string, kinds: readonly string[], { report, startedAt }: Attempt): void {
  // One that failed is replaced by the next attempt.
  const jobs = jobsIn(world).filter(({ tags }) => tags.get('BackupRun') === url);
  for (const kind of kinds) {
    const made = jobs.filter(({ resourceArn, state }) => resourceArn === ARNS[kind] && state !== 'FAILED');
    expect(made.length, `jobs of ${kind} in ${url}`).toBeLessThanOrEqual(1);
  }
  expect(jobs.every(({ resourceArn }) => kinds.some((kind) => ARNS[kind] === resourceArn))).toBe(true);
  for (const { kind, recoveryPointId, alreadyDone, state } of report.created) {
    const job = jobs.find(({ jobId }) => jobId === recoveryPointId);
    expect(job?.resourceArn, kind).toBe(ARNS[kind]);
    const age = startedAt - (job?.createdAt ?? 0);
    // The clocks of the runner and of AWS may differ by some seconds.
    if (age <= 0 || age > MINUTE) expect(alreadyDone, kind).toBe(age > 0);
    if (state === 'available') expect(job?.state).toBe('COMPLETED');
    if (job?.state === 'FAILED' && state === 'failed') expect(report.outcome).not.toBe('ok');
  }
  const told = report.failed.filter(
    ({ action, message }) => action === 'create' && !message.includes('was started in its place'),
  ).length;
  if (report.failed.every(({ action }) => action !== 'start' && action !== 'read' && action !== 'select')) {
    expect(report.created.length + told).toBe(kinds.length);
  }
  expect(report.createdCount).toBe(report.created.filter(({ alreadyDone }) => !alreadyDone).length);
  expect(report.outcome === 'ok').toBe(report.failed.length === 0);
}

describe('sequences of backups that AWS Backup makes', () => {
  it.each(Array.from({ length: someRuns(8) }, (_, index) => firstSeed + index))(
    'keep one job for each slot: %i',
    async (seed) => {
      const random = seededRandom(seed);
      const world = await worldFor(random);
      for (let number = 1; number <= 3; number += 1) {
        const run = {
          id: `${4_000 + number}`,
          url: `https://github.com/acme/ops/actions/runs/${4_000 + number}`,
          attempt: 2,
        };
        const kinds = pick(random, [
          Object.keys(ARNS),
          Object.keys(ARNS),
          ['rds-instance', 'rds-cluster'],
          ['rds-cluster'],
          ['ebs-volume', 'ec2-instance'],
        ]);
        const waits: Record<string, string> = random() < 0.4 ? { wait: 'true', 'wait-timeout': '30 minutes' } : {};
        const inputs = { ...BACKUP, kinds: kinds.join(' '), ...waits };
        for (let tries = Math.floor(random() * 4); tries > 0; tries -= 1) {
          check(world, run.url, kinds, await attempt(world, random, run, inputs, false));
          world.clock.advance(pick(random, [1_000, 5 * MINUTE, 40 * MINUTE]));
        }
        const last = await attempt(world, random, run, inputs, true);
        check(world, run.url, kinds, last);
        const jobs = jobsIn(world).filter(({ tags }) => tags.get('BackupRun') === run.url);
        expect(new Set(jobs.map(({ resourceArn }) => resourceArn)).size).toBe(kinds.length);
        expect(
          last.report.failed.filter(({ fault }) => fault !== 'backup-failed' && fault !== 'not-available-in-time'),
        ).toEqual([]);
        await purge(world, random, run);
        world.clock.advance(pick(random, [3_600_000, DAY]));
      }
    },
  );
});

/** Leaves everything as it was, whatever the weather. */
async function purge(world: World, random: Random, run: { readonly id: string; readonly url: string }): Promise<void> {
  const points = () => pointsIn(world).map(({ arn }) => arn);
  const jobs = () => jobsIn(world).map(({ jobId }) => jobId);
  const before = { points: points(), jobs: jobs() };
  const from = world.sandbox.requests.length;
  const inputs = { ...PURGE, kinds: Object.keys(ARNS).join(' '), 'min-keep': '0' };
  const { report } = await attempt(world, random, run, inputs, random() < 0.5);
  expect(report.deleted).toEqual([]);
  const asked = world.sandbox.requests.slice(from).map(({ action }) => action);
  expect(asked.filter((action) => !/^(Describe|List|Get)/.test(action))).toEqual([]);
  // Jobs may come to their ends meanwhile.
  expect(points()).toEqual(expect.arrayContaining(before.points));
  expect(jobs()).toEqual(before.jobs);
}
