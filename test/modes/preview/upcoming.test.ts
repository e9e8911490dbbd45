import { describe, expect, it } from 'vitest';
import type { ExpiryRule } from '../../../src/decide/expiry.ts';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { idleRetention } from '../../../src/modes/preview/idle-retention.ts';
import { protectedResources, type UpcomingBackup, upcomingBackups } from '../../../src/modes/preview/upcoming.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { selectByPlan } from '../../../src/plan/select.ts';
import { DAY, HOUR, NOW } from '../../decide/make-model.ts';
import { makeAwsPlan, tags } from '../../plan/make-plan.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection, months } from '../../plan/make-retained-plan.ts';
import { makeInstance } from './make-preview.ts';
import { NONE } from './read-preview.ts';

const one = [makeInstance(0)];

describe('a retention that keeps nothing longer', () => {
  const backups = (...at: readonly number[]): readonly UpcomingBackup[] => {
    const rule = makeRule('r', days(1));
    const planned = { plan: makePlan('p', [rule]), rule };
    return at.map((hours) => ({ at: NOW + hours * HOUR, due: [planned], winner: planned, expiresAt: NOW }));
  };
  const daily = backups(0, 24, 48);
  const idle = (
    retention: Partial<Retention> | null,
    upcoming: readonly UpcomingBackup[],
    ...expiries: readonly ExpiryRule[]
  ) =>
    idleRetention(
      makePlan(
        'p',
        expiries.map((expiry, index) => makeRule(`r${index}`, expiry)),
        { retention: retention === null ? null : { ...NONE, ...retention } },
      ),
      upcoming,
    ).map(({ message }) => /on: (.*)\. It only/.exec(message)?.[1]);
  const back = (text: string) => [`it looks back ${text} at most, and nothing expires sooner`];

  it.each<[string, Partial<Retention> | null, readonly UpcomingBackup[], readonly ExpiryRule[], readonly string[]]>([
    ['none', null, daily, [days(1)], []],
    ['one that asks for nothing', {}, [], [days(1)], ['it asks for nothing']],
    ['three of a day', { keepLast: 3 }, daily, [days(3)], back('3 days')],
    ['three of a day, and an expiry that is shorter', { keepLast: 3 }, daily, [days(2)], []],
    ['three of a day, and one of the expiries is shorter', { keepLast: 3 }, daily, [days(9), days(2)], []],
    ['three of the longest gap', { keepLast: 3 }, backups(0, 24, 72, 96), [days(6)], back('6 days')],
    [
      'three of the longest gap, which is longer than the expiry',
      { keepLast: 3 },
      backups(0, 24, 72, 96),
      [days(5)],
      [],
    ],
    ['hours', { keepHourly: 5 }, backups(0, 1), [days(1)], back('1 day')],
    ['hours between days', { keepHourly: 5 }, daily, [days(5)], back('5 days')],
    ['weeks', { keepWeekly: 2 }, daily, [days(15)], back('15 days')],
    ['weeks, and an expiry that is shorter', { keepWeekly: 2 }, daily, [days(14)], []],
    ['months', { keepMonthly: 1 }, daily, [days(32)], back('32 days')],
    ['years', { keepYearly: 1 }, daily, [days(366)], back('366 days')],
    ['nobody knows how long, without a second backup', { keepLast: 3 }, backups(0), [forEver], []],
    [
      'a look back, without a backup',
      { keepWithin: { months: 1, milliseconds: DAY } },
      [],
      [days(32)],
      back('32 days'),
    ],
    [
      'a look back, and an expiry that is shorter',
      { keepWithin: { months: 1, milliseconds: DAY } },
      [],
      [days(31)],
      [],
    ],
    [
      'an expiry in months, which may be short ones',
      { keepWithin: { months: 0, milliseconds: 28 * DAY } },
      [],
      [months(1)],
      back('28 days'),
    ],
    [
      'an expiry in months, which may be too short',
      { keepWithin: { months: 0, milliseconds: 29 * DAY } },
      [],
      [months(1)],
      [],
    ],
    ['for ever', { keepYearly: 99 }, daily, [forEver], back('36234 days')],
    ['the longer of two', { keepLast: 2, keepDaily: 4 }, daily, [days(5)], back('5 days')],
  ])('%s', (_, retention, upcoming, expiries, told) => {
    expect(idle(retention, upcoming, ...expiries)).toEqual(told);
  });
});

describe('what a plan will have made', () => {
  const rules = [
    makeRule('short', days(7)),
    makeRule('long', days(9)),
    makeRule('same', days(9)),
    makeRule('hand', days(99), null),
  ];
  const plan = makePlan('p', rules);
  const at = (...instants: readonly number[]) => ({
    occurrences: () => instants,
    now: NOW,
    until: NOW + DAY,
    idle: new Set<string>(),
  });

  it('comes after now and until the end, minute by minute', () => {
    const made = upcomingBackups(
      [makePlan('p', [makeRule('r', days(1))])],
      at(NOW + DAY + 1, NOW + DAY, NOW + HOUR + 59_999, NOW + HOUR, NOW, NOW - 1),
    );
    expect(made.map(({ at: when, due }) => [when - NOW, due.length])).toEqual([
      [HOUR, 2],
      [DAY, 1],
    ]);
  });

  it('is one of the rules of a minute, by the longest expiry and the first of the file', () => {
    const [made] = upcomingBackups([plan, makeAwsPlan()], at(NOW + HOUR));
    expect(made?.due.map(({ rule }) => rule.name)).toEqual(['short', 'long', 'same']);
    expect([made?.winner.rule.name, made?.expiresAt]).toEqual(['long', NOW + HOUR + 9 * DAY]);
    expect(
      upcomingBackups([makePlan('p', [makeRule('a', forEver), makeRule('b', forEver)])], at(NOW + HOUR)),
    ).toMatchObject([{ winner: { rule: { name: 'a' } }, expiresAt: 'never' }]);
  });

  it('is nothing of what no workflow fires, though it is known what was written', () => {
    const timetable = { ...at(NOW + HOUR), selectByPlan };
    const under = (idle: readonly string[], ...plans: readonly BackupPlan[]) =>
      [...protectedResources(fileOf(...plans), one, { ...timetable, idle: new Set(idle) }).values()].map(
        ({ firing, plans: all, upcoming, asWritten }) => ({
          firing: firing.map(({ name }) => name),
          plans: all.map(({ name }) => name),
          upcoming: upcoming.flatMap(({ due }) => due.map(({ rule }) => rule.name)),
          asWritten: asWritten.flatMap(({ due }) => due.map(({ rule }) => rule.name)),
        }),
      );
    const written = ['short', 'long', 'same'];
    expect(under([], plan)).toEqual([{ firing: ['p'], plans: ['p'], upcoming: written, asWritten: written }]);
    expect(under(['p/long'], plan)).toEqual([
      { firing: ['p'], plans: ['p'], upcoming: ['short', 'same'], asWritten: written },
    ]);
    const other = makePlan('q', [makeRule('r', days(1))]);
    expect(under(['q/r'], other)).toEqual([{ firing: [], plans: ['q'], upcoming: [], asWritten: ['r'] }]);
    const theirs = makeAwsPlan();
    expect(under([`${theirs.name}/${theirs.rules[0]?.name}`], theirs)).toMatchObject([{ firing: [theirs.name] }]);
  });

  it('is that of its own plans for each resource', () => {
    const other = makePlan('q', [makeRule('r', days(1))], { selection: makeSelection({ tags: tags('Backup:Other') }) });
    const resources = [makeInstance(0), makeInstance(1, 'Other'), makeInstance(2, 'None')];
    const names = [
      ...protectedResources(fileOf(plan, other), resources, { ...at(NOW + HOUR), selectByPlan }).values(),
    ].map(({ resource, upcoming }) => [resource.id, upcoming[0]?.due.length]);
    expect(names).toEqual([
      [resources[0]?.id, 3],
      [resources[1]?.id, 1],
    ]);
  });
});
