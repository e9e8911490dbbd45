import { expect, it } from 'vitest';
import {
  type CheckStatus,
  failure,
  type Resource,
  recoveryPointId,
  resourceId,
  type SeenJob,
  success,
} from '../../../src/model.ts';
import { claimsByPlan } from '../../../src/modes/check/claims.ts';
import { jobsByResource } from '../../../src/modes/check/jobs.ts';
import { judge } from '../../../src/modes/check/judge.ts';
import { rulesToCheck } from '../../../src/modes/check/rules.ts';
import { account, fault, frankfurt } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { makeAwsPlan, makeAwsRule, makeSelection, tags } from '../../plan/make-plan.ts';

/** What a check makes of the points and jobs that AWS Backup tells of one file system, against the words of the design. */

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 10, 22);
const ARN = 'arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-0a';

interface DrawnPlan {
  /** The hour of the day at which its one rule is due. */
  readonly hour: number;
  /** Null leaves it to the service: eight hours. */
  readonly startHours: number | null;
  /** Null leaves it to the service, and says nothing of how long a job may run. */
  readonly completionHours: number | null;
}

interface DrawnJob {
  readonly at: number;
  readonly end: 'whole' | 'partial' | 'failed' | 'under way';
}

interface DrawnCase {
  readonly now: number;
  readonly lateAfter: number;
  readonly plans: readonly DrawnPlan[];
  readonly bornAt: number | null;
  readonly jobs: readonly DrawnJob[];
  /** A point that is older than what the listing of jobs goes back to. */
  readonly old: boolean;
  /** What of AWS Backup's answers could not be read. */
  readonly silent: 'nothing' | 'points' | 'jobs';
}

const hours = (min: number, max: number) => fc.integer({ min, max }).map((count) => MIDNIGHT + count * HOUR);
const drawnCase: fc.Arbitrary<DrawnCase> = fc.record({
  now: hours(0, 23),
  lateAfter: fc.constantFrom(0, HOUR, 3 * HOUR),
  plans: fc.array(
    fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      startHours: fc.constantFrom(null, 1, 2),
      completionHours: fc.constantFrom(null, 1, 4),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  bornAt: fc.option(hours(-30, 20), { freq: 2 }),
  jobs: fc.uniqueArray(
    fc.record({ at: hours(-40, 26), end: fc.constantFrom('whole', 'whole', 'partial', 'failed', 'under way') }),
    { maxLength: 4, selector: ({ at }) => at },
  ),
  old: fc.boolean(),
  silent: fc.constantFrom('nothing', 'nothing', 'nothing', 'nothing', 'points', 'jobs'),
});

// ---------------------------------------------------------------- the words of the design

/** AWS Backup lists the newest point of a job that ended, whole or not; it knows nothing of a future. */
function listedPoint({ jobs, old }: DrawnCase): { at: number; whole: boolean } | null {
  const ended = jobs.filter(({ end }) => end === 'whole' || end === 'partial').sort((a, b) => b.at - a.at);
  const [newest] = ended;
  if (newest !== undefined) return { at: newest.at, whole: newest.end === 'whole' };
  return old ? { at: MIDNIGHT - 20 * 24 * HOUR, whole: true } : null;
}

function expected(drawn: DrawnCase): { readonly status: CheckStatus; readonly newestAt: number | null } {
  const { now, lateAfter, plans, bornAt, jobs, silent } = drawn;
  // The latest time, at or before now less late-after, at which any rule was due.
  const until = now - lateAfter;
  const due = Math.max(
    ...plans.map(({ hour }) => {
      const today = MIDNIGHT + hour * HOUR;
      return today <= until ? today : today - 24 * HOUR;
    }),
  );
  if (silent !== 'nothing') return { status: 'unknown', newestAt: null };
  const listed = listedPoint(drawn);
  const past = jobs.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at);
  // Dated in the future, it is not good; not whole, the newest whole one before it counts.
  const wholes = past.filter(({ end }) => end === 'whole').map(({ at }) => at);
  const good = listed === null || listed.at > now ? null : listed.whole ? listed.at : (wholes[0] ?? null);
  if (good !== null && good >= due) return { status: 'fresh', newestAt: good };
  const [last] = past;
  const windows = plans.map(({ startHours, completionHours }) => (startHours ?? 8) + (completionHours ?? 0));
  const patience = Math.max(...windows) * HOUR + lateAfter;
  if (last?.end === 'under way' && now - last.at < patience) return { status: 'under-way', newestAt: good };
  if (good !== null) return { status: 'late', newestAt: good };
  return { status: bornAt !== null && bornAt > due ? 'new' : 'never', newestAt: null };
}

// ---------------------------------------------------------------- what the code says

const pointOf = (at: number) => recoveryPointId(`point-${at}`);

function jobOf({ at, end }: DrawnJob): SeenJob {
  const made = end === 'whole' || end === 'partial';
  return {
    region: frankfurt,
    id: `job-${at}`,
    resource: ARN,
    subject: {
      kind: 'EFS',
      resourceId: resourceId('fs-0a'),
      resourceName: '',
      recoveryPointId: made ? pointOf(at) : null,
    },
    maker: 'plan0/daily',
    state: { whole: 'COMPLETED', partial: 'PARTIAL', failed: 'FAILED', 'under way': 'RUNNING' }[end],
    whole: end === 'under way' ? null : end === 'whole',
    message: '',
    createdAt: at,
    endedAt: null,
  };
}

function judged(drawn: DrawnCase) {
  const { now, lateAfter, plans, bornAt, jobs, silent } = drawn;
  const file = {
    plans: plans.map(({ hour, startHours, completionHours }, index) =>
      makeAwsPlan({
        name: `plan${index}`,
        selection: makeSelection({ tags: tags('A:b'), kinds: index === 0 ? [] : ['EFS'] }),
        rules: [
          makeAwsRule({
            schedule: `0 ${hour} * * *`,
            startWindowMinutes: startHours === null ? null : startHours * 60,
            completionWindowMinutes: completionHours === null ? null : completionHours * 60,
          }),
        ],
      }),
    ),
  };
  const rules = rulesToCheck(file, { plan: '', rule: '' });
  if (!rules.ok) throw new Error('no rule was asked for by its name');
  const resource: Resource = {
    kind: 'EFS',
    region: frankfurt,
    id: resourceId('fs-0a'),
    arn: ARN,
    name: '',
    tags: new Map([['A', 'b']]),
    obstacle: null,
    reboot: false,
    volumes: [],
    ...(bornAt !== null && { bornAt }),
  };
  const listed = listedPoint(drawn);
  const points = new Map(listed === null ? [] : [[ARN, { at: listed.at, id: pointOf(listed.at) }] as const]);
  const unread = failure(fault);
  return judge({
    account,
    resources: [resource],
    claims: claimsByPlan([resource], file, rules.value, now - lateAfter, ['ec2-instance']),
    evidence: new Map(),
    unread: new Map(),
    // What of the jobs could not be read stands in for the points: a check hands it on so.
    protectedIn: new Map([[frankfurt, silent === 'nothing' ? success(points) : unread]]),
    jobsIn: new Map([[frankfurt, silent === 'jobs' ? unread : success(jobsByResource(jobs.map(jobOf), now))]]),
    asked: {
      now,
      seenAt: now,
      lateAfter,
      otherBackups: false,
      verifiedSince: null,
      coverage: 'tagged',
      kinds: ['ec2-instance'],
      looked: ['ec2-instance', 'EFS'],
    },
  });
}

it('is what the design says of every such case', () => {
  const seen = new Set<CheckStatus>();
  fc.assert(
    fc.property(drawnCase, (drawn) => {
      const [one, ...others] = judged(drawn);
      expect(others).toEqual([]);
      const { status, newestAt } = expected(drawn);
      seen.add(status);
      expect([one?.status, status === 'unknown' ? null : (one?.newest?.at ?? null)]).toEqual([status, newestAt]);
    }),
    { numRuns: 600 },
  );
  expect([...seen].sort()).toEqual(['fresh', 'late', 'never', 'new', 'under-way', 'unknown']);
});
