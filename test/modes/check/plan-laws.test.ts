import { expect, it } from 'vitest';
import {
  CHECK_STATUSES,
  type CheckStatus,
  type Fault,
  failure,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Resource,
  recoveryPointId,
  resourceId,
  success,
} from '../../../src/model.ts';
import { claimsByPlan } from '../../../src/modes/check/claims.ts';
import { evidenceOf } from '../../../src/modes/check/evidence.ts';
import { judge, type ProtectedIn } from '../../../src/modes/check/judge.ts';
import { rulesToCheck } from '../../../src/modes/check/rules.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { account, fault, frankfurt, makePoint, oregon, stranger } from '../../decide/make-model.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { makeAwsPlan, makeAwsRule, makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';
import { CHANGES, cronOf, type Times, ZONES } from './clocks.ts';
import {
  checkedRules,
  type DrawnMachine,
  type DrawnPlan,
  type DrawnPoint,
  type DrawnRule,
  type DrawnWorld,
  dueOf,
  expectedOf,
} from './plan-oracle.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NAMES = ['alpha', 'beta', 'gamma'] as const;

// ---------------------------------------------------------------- drawing

const times: fc.Arbitrary<Times> = fc.record({
  minute: fc.constantFrom(0, 30),
  // Mostly the hours in which clocks change.
  hours: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 23, 12), { minLength: 1, maxLength: 2 }),
  weekday: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 2 }),
  day: fc.constant(null),
});
const schedule: fc.Arbitrary<Times> = fc.oneof(
  { weight: 5, arbitrary: times },
  {
    weight: 1,
    arbitrary: fc.record({
      minute: fc.constantFrom(0, 30),
      hours: fc.constant([2]),
      weekday: fc.constant(null),
      day: fc.constantFrom(1, 8, 29, 31),
    }),
  },
);

const plans: fc.Arbitrary<readonly DrawnPlan[]> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      engine: fc.constantFrom('direct', 'direct', 'aws-backup'),
      tags: fc.constantFrom<DrawnPlan['tags'][]>(['Backup'], ['Team'], ['Backup', 'Team']),
      homeOnly: fc.boolean(),
      rules: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('often', 'rarely'),
          times: fc.option(schedule, { freq: 6 }),
          zone: fc.option(fc.constantFrom(...ZONES), { freq: 5 }),
        }),
        { selector: ({ name }) => name, minLength: 1, maxLength: 2 },
      ),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
  )
  // AWS Backup has no rules without a schedule.
  .map((some) => some.map((plan) => (plan.engine === 'direct' ? plan : { ...plan, rules: plan.rules.map(scheduled) })));

function scheduled(rule: DrawnRule): DrawnRule {
  return { ...rule, times: rule.times ?? { minute: 30, hours: [5], weekday: null, day: null } };
}

/** An instant told by what it is near to: now, or when something was due, or the length of a backup ago. */
const moment = fc.record({
  near: fc.constantFrom('now', 'due', 'late-after'),
  minutes: fc.constantFrom(-2000, -1440, -60, -1, 0, 1, 60, 1440),
  seconds: fc.constantFrom(-1, 0, 1),
});
type Moment = { readonly near: string; readonly minutes: number; readonly seconds: number };

const point = fc.record({
  at: moment,
  state: fc.constantFrom<DrawnPoint['state'][]>('available', 'available', 'pending', 'failed', 'disabled', 'other'),
  maker: fc.constantFrom<DrawnPoint['maker'][]>('ours', 'ours', 'ours', 'stranger', 'copy', 'dlm', 'aws-backup'),
  expired: fc.boolean(),
  plans: fc.subarray([...NAMES, 'former']),
  verifiedAt: fc.option(moment),
});

const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const where = fc.constantFrom<DrawnWorld['unread'][]>('nowhere', 'nowhere', 'nowhere', 'home', 'away');

const machine = fc.record({
  away: fc.boolean(),
  tags: fc.constantFrom<DrawnMachine['tags'][]>([], ['Backup'], ['Team'], ['Backup', 'Team'], ['Backup', 'Team']),
  exempt: rarely,
  gone: rarely,
  obstacle: fc.constantFrom<DrawnMachine['obstacle'][]>('none', 'none', 'none', 'choice', 'incident'),
  bornAt: fc.option(moment),
  points: fc.array(point, { maxLength: 5 }),
  listedAt: fc.option(moment),
});

const drawn: fc.Arbitrary<DrawnWorld> = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    minutes: fc.integer({ min: -12 * 60, max: 70 * 60 }),
    lateAfter: fc.constantFrom(1, 3, 8).map((hours) => hours * HOUR),
    plans,
    plan: fc.constantFrom('', '', ...NAMES),
    rule: fc.constantFrom('', '', '', 'often', 'rarely'),
    coverage: fc.constantFrom<DrawnWorld['coverage'][]>('tagged', 'all'),
    otherBackups: fc.boolean(),
    verified: fc.boolean(),
    unread: where,
    silent: where,
    machines: fc.array(machine, { minLength: 1, maxLength: 3 }),
  })
  .map(({ minutes, machines, verified, ...rest }) => {
    const now = Date.parse(`${rest.change}T00:00:00Z`) + minutes * 60_000;
    const bare: DrawnWorld = { ...rest, now, verifiedSince: verified ? now - 2 * DAY : null, machines: [] };
    const due = dueOf([...checkedRules(bare).values()].flat(), bare) ?? now - DAY;
    const near: Readonly<Record<string, number>> = { now, due, 'late-after': now - bare.lateAfter };
    const instant = (one: Moment) => (near[one.near] ?? now) + one.minutes * 60_000 + one.seconds * 1000;
    const maybe = (one: Moment | null) => (one === null ? null : instant(one));
    return {
      ...bare,
      machines: machines.map((one) => {
        const found = one.points.map((its) => ({ ...its, at: instant(its.at), verifiedAt: maybe(its.verifiedAt) }));
        // No two are of one instant: which is the newest would be anybody's guess.
        const points = [...new Map(found.map((its) => [its.at, its])).values()];
        return { ...one, points, bornAt: maybe(one.bornAt), listedAt: maybe(one.listedAt) };
      }),
    };
  })
  .filter((world) => checkedRules(world).size > 0);

// ---------------------------------------------------------------- the same as what is tested takes it

function fileOf(world: DrawnWorld): PlanFile {
  return {
    plans: world.plans.map(({ name, engine, tags: keys, homeOnly, rules }) => {
      const lines = tags(...keys.map((key) => `${key}:yes`));
      const selection = makeSelection({ tags: lines, regions: homeOnly ? frankfurt : '' });
      const shared = rules.map((one) => ({
        name: one.name,
        schedule: one.times === null ? null : cronOf(one.times),
        ...(one.zone !== null && { timeZone: one.zone }),
      }));
      return engine === 'direct'
        ? makePlan({ name, selection, rules: shared.map((rule) => makeRule(rule)) })
        : makeAwsPlan({
            name,
            selection,
            rules: shared.map(({ schedule: line, ...rule }) =>
              makeAwsRule({ ...rule, ...(line !== null && { schedule: line }) }),
            ),
          });
    }),
  };
}

const idOf = (index: number) => resourceId(`i-0aaaaaaaaaaaaaaa${index}`);
const regionOf = ({ away }: DrawnMachine): Region => (away ? oregon : frankfurt);

function resourceOf(one: DrawnMachine, index: number): Resource {
  const { obstacle, bornAt } = one;
  return {
    kind: 'ec2-instance',
    region: regionOf(one),
    id: idOf(index),
    name: '',
    tags: new Map([
      ...one.tags.map((key) => [key, 'yes'] as const),
      ...(one.exempt ? [['BackupExempt', 'x'] as const] : []),
    ]),
    obstacle:
      obstacle === 'none'
        ? null
        : { reason: obstacle, actionNeeded: false, ...(obstacle === 'incident' && { incident: true }) },
    reboot: false,
    volumes: [],
    ...(bornAt !== null && { bornAt }),
    ...(one.gone && { gone: true }),
  };
}

/** Of another region, so that it is a proven copy of ours, which says of the machine here nothing all the same. */
const originOf = ({ away }: DrawnMachine) => `${away ? frankfurt : oregon}/ami-origin`;
const stamp = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;
const SERVICES = { dlm: 'Data Lifecycle Manager', 'aws-backup': 'AWS Backup' } as const;

function pointsOf(one: DrawnMachine, index: number, { now }: DrawnWorld): readonly RecoveryPoint[] {
  return one.points.map(({ at, state, maker, expired, plans: made, verifiedAt }, number) =>
    makePoint({
      id: recoveryPointId(`ami-${index}-${number}`),
      region: regionOf(one),
      owner: maker === 'stranger' ? stranger : account,
      source: maker === 'copy' ? null : idOf(index),
      ...(maker === 'copy' && { copyOf: originOf(one) }),
      managedBy: maker === 'dlm' || maker === 'aws-backup' ? SERVICES[maker] : null,
      createdAt: at,
      state,
      tags: {
        source: idOf(index),
        ...(maker === 'copy' && { copyOf: originOf(one) }),
        expire: stamp(expired ? now - 1000 : now + DAY),
        backupPlan: made.length === 0 ? null : made.map((name) => `${name}/often`).join(', '),
        ...(verifiedAt !== null && { verified: stamp(verifiedAt) }),
      },
    }),
  );
}

function judged(world: DrawnWorld) {
  const { now, machines, unread, silent, lateAfter, otherBackups, verifiedSince, coverage } = world;
  const file = fileOf(world);
  const rules = rulesToCheck(file, world);
  if (!rules.ok) throw new Error('the plan and the rule are in the file');
  const resources = machines.map(resourceOf);
  const isUnread = (region: Region) => unread === (region === frankfurt ? 'home' : 'away');
  const points = machines
    .flatMap((one, index) => pointsOf(one, index, world))
    .filter(({ region }) => !isUnread(region));
  const refused = new Map<Place, Fault>(
    [frankfurt, oregon].filter(isUnread).map((region) => [placeOf({ kind: 'ec2-instance', region }), fault]),
  );
  const protectedIn: ProtectedIn = new Map(
    [frankfurt, oregon].map((region) => {
      if (silent === (region === frankfurt ? 'home' : 'away')) return [region, failure(fault)] as const;
      const listed = machines.flatMap((one, index) =>
        one.listedAt === null || regionOf(one) !== region
          ? []
          : [
              [
                `arn:aws:ec2:${region}:${account}:instance/${idOf(index)}`,
                { at: one.listedAt, id: recoveryPointId('rp') },
              ] as const,
            ],
      );
      return [region, success(new Map(listed))] as const;
    }),
  );
  return judge({
    account,
    resources,
    claims: claimsByPlan(resources, file, rules.value, now - lateAfter, ['ec2-instance']),
    evidence: evidenceOf(resources, points, account, now),
    unread: refused,
    protectedIn,
    jobsIn: new Map(),
    asked: {
      now,
      seenAt: now,
      lateAfter,
      otherBackups,
      verifiedSince,
      coverage,
      kinds: ['ec2-instance'],
      looked: ['ec2-instance'],
    },
  });
}

// ---------------------------------------------------------------- laws

it('finds by the plans what the table of statuses says, whatever is there, also when clocks change', () => {
  const seen = new Map<CheckStatus | null, number>();
  fc.assert(
    fc.property(drawn, (world) => {
      const found = new Map(judged(world).map((one) => [one.resource.id, one]));
      for (const [index, one] of world.machines.entries()) {
        const [is, should] = [found.get(idOf(index)), expectedOf(one, world)];
        expect(is?.status ?? null).toBe(should?.status ?? null);
        seen.set(should?.status ?? null, (seen.get(should?.status ?? null) ?? 0) + 1);
        if (should?.asked === null || should === null) continue;
        expect([is?.dueAt, is?.newest?.at ?? null]).toEqual([should.asked.dueAt, should.asked.newestAt]);
      }
    }),
    { numRuns: someRuns(300) },
  );
  // A law that draws none of a status proves nothing of it.
  expect(new Set(seen.keys())).toEqual(new Set([...CHECK_STATUSES, null]));
});
