import { describe, expect, it } from 'vitest';
import type { ExpiryRule } from '../../../src/decide/expiry.ts';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { type KindName, resourceId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { unmatchedFindings } from '../../../src/modes/preview/unmatched-findings.ts';
import type { BackupPlan, PlanFile } from '../../../src/plan/model.ts';
import { selectByPlan } from '../../../src/plan/select.ts';
import { account, DAY, HOUR, makeResource, NOW } from '../../decide/make-model.ts';
import { makeAwsPlan, reference, tags } from '../../plan/make-plan.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { makeInput, makeInstance } from './make-preview.ts';
import { NONE } from './read-preview.ts';

const one = [makeInstance(0)];
const messages = (head: PlanFile, more: Parameters<typeof makeInput>[0] = {}) =>
  comparePlans(makeInput({ head, resources: one, selectByPlan, ...more })).findings.map(({ message }) => message);
const WEEKLY = '0 23 * * 0';

describe('a plan that selects nothing', () => {
  const of = (kinds: readonly KindName[]) =>
    fileOf(makePlan('none', [makeRule('r', days(7))], { selection: makeSelection({ tags: tags('A:1'), kinds }) }));

  it.each<[readonly KindName[], readonly KindName[], string]>([
    [[], ['ec2-instance'], 'Plan "none" selects no instance.'],
    [['ebs-volume'], ['ec2-instance', 'ebs-volume'], 'Plan "none" selects no volume.'],
    [[], ['ec2-instance', 'ebs-volume'], 'Plan "none" selects no resource.'],
    [
      ['ebs-volume', 'rds-instance'],
      ['ec2-instance'],
      'Plan "none" is for kinds that this preview does not look at; add to the input kinds: ebs-volume, rds-instance.',
    ],
  ])('of %o, looked for among %o', (kinds, looked, message) => {
    expect(messages(of(kinds), { kinds: looked })).toEqual([message]);
  });
});

describe('what a plan names in vain', () => {
  const web = makeResource({ id: resourceId('i-1'), tags: new Map([['Env', 'prod']]) });
  const wordsOf = (plan: BackupPlan, kinds: readonly KindName[] = ['ec2-instance']) =>
    unmatchedFindings(plan, { kinds, inventory: { account, resources: [web], points: [], places: new Set() } }).map(
      ({ kind, plan: name, rule, message }) => {
        expect({ kind, name, rule }).toEqual({ kind: 'selects-nothing', name: plan.name, rule: null });
        return message;
      },
    );
  const plan = (selection: Parameters<typeof makeSelection>[0]) =>
    makePlan('web', [], { selection: makeSelection(selection) });

  it('is a resource that was not found, of the kinds that were looked for', () => {
    const resources = [reference('i-1'), reference('i-2'), reference('vol-2', null, 'ebs-volume')];
    expect(wordsOf(plan({ tags: tags('Env:prod'), resources }))).toEqual([
      'The plan web names i-2, which was not found.',
    ]);
    expect(wordsOf(plan({ tags: tags('Env:prod'), resources }), ['ebs-volume'])).toEqual([
      'The plan web names vol-2, which was not found.',
    ]);
  });

  it('is a group, with a question where another tag is near, and nothing where the whole plan is', () => {
    const [near, far] = [['Env:prod'], ['Env:prdo']].map((texts) => tags(...texts));
    const [message, ...others] = wordsOf(plan({ tags: [], anyOf: [near ?? [], far ?? []] }));
    expect(others).toEqual([]);
    expect(message).toMatch(/^A group of any-of in the plan web matches nothing.*Env:prdo.*\?$/);
    const [plain] = wordsOf(plan({ tags: [], anyOf: [near ?? [], tags('Zone:eleven')] }));
    expect(plain).toMatch(/^A group of any-of in the plan web.*Zone:eleven\.$/);
    expect(wordsOf(plan({ tags: tags('Zone:eleven') }))).toEqual([]);
  });

  it('is said of no plan of AWS Backup, whose kinds are more', () => {
    const named = makeSelection({ tags: tags('Backup:ProductionDaily'), resources: [reference('i-404')] });
    expect(messages(fileOf(makeAwsPlan({ selection: named })))).toEqual([]);
    expect(messages(fileOf(makePlan('p', [makeRule('r', days(7))], { selection: named })))).toEqual([
      'The plan p names i-404, which was not found.',
    ]);
  });
});

describe('a rule that changes nothing', () => {
  it('names every rule that beats it', () => {
    const rules = [makeRule('short', days(1)), makeRule('daily', days(7)), makeRule('weekly', days(9), WEEKLY)];
    expect(messages(fileOf(makePlan('p', rules)))).toEqual([
      'Rule "p/short" changes nothing: whenever it is due, "p/weekly" or "p/daily" is due for the same instances and keeps at least as long.',
    ]);
  });
});

describe('a gap between two backups', () => {
  const gap = (
    schedule: string,
    expiry: ExpiryRule,
    retention: Partial<Retention> | null = null,
    ...others: readonly ReturnType<typeof makeRule>[]
  ) =>
    messages(
      fileOf(
        makePlan('p', [makeRule('r', expiry, schedule), ...others], {
          retention: retention === null ? null : { ...NONE, ...retention },
        }),
      ),
    ).filter((message) => message.includes('leaves a gap'));

  it.each<[number, ExpiryRule, string | null]>([
    [168, days(6), '7 days'],
    [48, days(1), '2 days'],
    [50, days(1), '50 hours'],
    [47, days(1), '47 hours'],
    [24, days(0.5), '24 hours'],
    [24, days(1), null],
    [24, forEver, null],
  ])('of %d hours, with an expiry of %o', (apart, expiry, later) => {
    const occurrences = () => [NOW + HOUR, NOW + (1 + apart) * HOUR];
    const head = fileOf(makePlan('p', [makeRule('r', expiry)]));
    const { expiryText } = makeRule('r', expiry);
    expect(messages(head, { occurrences })).toEqual(
      later === null
        ? []
        : [
            `Plan "p" leaves a gap: backups of instances by rule "r" expire after ${expiryText}, but the next one runs ${later} later. Until then only min-keep protects them.`,
          ],
    );
  });

  it('is none where an earlier one is left until then', () => {
    const long = makeRule('long', days(40), '0 23 22 11 *');
    expect(gap(WEEKLY, days(1), null, long)).toEqual([]);
    expect(gap(WEEKLY, days(1), null, makeRule('ever', forEver, '0 23 22 11 *'))).toEqual([]);
    // It is gone by then: the gap comes later.
    expect(gap(WEEKLY, days(1), null, makeRule('long', days(13), '0 23 22 11 *'))).toHaveLength(1);
    expect(gap(WEEKLY, days(1), null, makeRule('two', days(2), '0 23 25 11 *'))).toHaveLength(1);
  });

  it('is none where an earlier one is left until the very instant', () => {
    const gaps = (left: number) => {
      const rules = [makeRule('a', days(1), '1 1 * * *'), makeRule('x', days(left), '2 2 * * *')];
      const at = (...hours: readonly number[]) => hours.map((hour) => NOW + hour * HOUR);
      const occurrences = (schedule: string) => (schedule === '1 1 * * *' ? at(1, 3, 49) : at(2));
      return messages(fileOf(makePlan('p', rules)), { occurrences }).length;
    };
    expect([gaps(47 / 24), gaps(46 / 24)]).toEqual([0, 1]);
  });

  it.each<[Partial<Retention>, number]>([
    [{}, 1],
    [{ keepLast: 1 }, 0],
    [{ keepYearly: 1 }, 0],
    [{ keepWithin: { months: 0, milliseconds: DAY } }, 0],
  ])('is none with a retention that keeps anything: %o', (retention, count) => {
    expect(gap(WEEKLY, days(1), retention)).toHaveLength(count);
  });
});

describe('plans that select the same', () => {
  const rule = [makeRule('r', days(7))];
  it('are told for each other plan, and not of AWS Backup or without tags', () => {
    const selection = makeSelection({ tags: [], resources: [reference('i-00000000000000000')] });
    const said = messages(fileOf(makePlan('a', rule), makePlan('b', rule), makePlan('c', rule), makeAwsPlan())).filter(
      (message) => message.includes('same tags'),
    );
    expect(said).toEqual(
      ['b', 'c'].map(
        (name) =>
          `Plans "a" and "${name}" select by the same tags: AMIs that were made with those in tag are kept as the retention of either asks.`,
      ),
    );
    expect(
      messages(fileOf(makePlan('a', rule, { selection }), makePlan('b', rule, { selection }))).filter((message) =>
        message.includes('same tags'),
      ),
    ).toEqual([]);
  });

  it('overlap where a resource has two, counted for each set of plans', () => {
    const stage = makeSelection({ tags: tags('Stage:prod') });
    const both = (index: number) => ({
      ...makeInstance(index),
      tags: new Map([
        ['Backup', 'ProductionDaily'],
        ['Stage', 'prod'],
      ]),
    });
    const head = fileOf(
      makePlan('a', [makeRule('r', days(7))]),
      makePlan('b', [makeRule('s', days(7), '5 5 * * *')], { selection: stage }),
    );
    const own = 'each of them makes its own AMIs, apart from minutes in which several are due';
    expect(messages(head, { resources: [makeInstance(0), both(1)] })).toEqual([
      `1 instance is selected by the plans "a" and "b": ${own}.`,
    ]);
    expect(messages(head, { resources: [both(0), both(1)] })).toEqual([
      `2 instances are selected by the plans "a" and "b": ${own}.`,
    ]);
    const three = fileOf(
      ...head.plans,
      makePlan('c', [makeRule('t', days(7), '6 6 * * *')], { selection: makeSelection({ tags: tags('Env:x') }) }),
    );
    const all = (index: number) => ({ ...both(index), tags: new Map([...both(index).tags, ['Env', 'x']]) });
    expect(messages(three, { resources: [both(0), all(1)] })).toEqual([
      `1 instance is selected by the plans "a" and "b": ${own}.`,
      `1 instance is selected by the plans "a" and "b" and "c": ${own}.`,
    ]);
  });

  it('overlap for each pair by itself', () => {
    const of = (name: string, schedule: string, tag: string) =>
      makePlan(name, [makeRule('r', days(7), schedule)], { selection: makeSelection({ tags: tags(tag) }) });
    const head = fileOf(of('a', '1 1 * * *', 'A:1'), of('b', '2 2 * * *', 'B:1'), of('c', '3 3 * * *', 'C:1'));
    const tagged = (index: number, ...keys: readonly string[]) => ({
      ...makeInstance(index),
      tags: new Map(keys.map((key) => [key, '1'])),
    });
    const found = messages(head, { resources: [tagged(0, 'A', 'B'), tagged(1, 'A', 'C')] });
    expect(found.map((message) => /the plans (.*):/.exec(message)?.[1])).toEqual(['"a" and "b"', '"a" and "c"']);
  });

  it('are new where the old file had none of it', () => {
    const twice = fileOf(makePlan('a', rule), makePlan('b', rule));
    const news = (base: PlanFile | null) =>
      comparePlans(makeInput({ base, head: twice, resources: one })).findings.map(({ isNew }) => isNew);
    expect(news(null)).toEqual([true, true, true]);
    expect(news(fileOf(makePlan('a', rule)))).toEqual([true, true, true]);
    expect(news(twice)).toEqual([false, false, false]);
  });
});
