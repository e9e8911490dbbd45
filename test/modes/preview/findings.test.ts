import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { DAY, HOUR } from '../../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { makeInput, makeInstance } from './make-preview.ts';
import { daily, NONE } from './read-preview.ts';

describe('protection', () => {
  const resources = [makeInstance(0), makeInstance(1, 'Other'), makeInstance(2, 'None')];
  const other = makePlan('other', [makeRule('daily', days(7))], {
    selection: makeSelection({ tags: [{ key: 'Backup', value: 'Other' }] }),
  });

  it('is lost, gained or moved', () => {
    const base = daily(7);
    const head = fileOf(other);
    const preview = comparePlans(makeInput({ base, head, resources }));
    expect(
      preview.protection.map(({ change, resourceName, before, after }) => [change, resourceName, before, after]),
    ).toEqual([
      ['lost', 'web-0', ['production'], []],
      ['gained', 'web-1', [], ['other']],
    ]);
    expect(verdictOf(preview, ['unprotected'])).toEqual({
      good: false,
      sentence: '1 instance loses its protection, which fail-on unprotected does not allow',
    });
    expect(verdictOf(preview, ['newly-deletable']).good).toBe(true);
    const renamed = fileOf(makePlan('renamed', [makeRule('daily', days(7))]));
    expect(comparePlans(makeInput({ base, head: renamed, resources })).protection).toMatchObject([{ change: 'moved' }]);
  });

  it('gained alone is good news', () => {
    const preview = comparePlans(makeInput({ base: null, head: daily(7), resources }));
    expect(verdictOf(preview, ['unprotected'])).toEqual({
      good: true,
      sentence: '1 instance gains protection; no AMI becomes deletable sooner',
    });
  });
});

describe('findings', () => {
  const resources = [makeInstance(0)];
  const kindsOf = (head: ReturnType<typeof fileOf>, base: ReturnType<typeof fileOf> | null = null) =>
    comparePlans(makeInput({ base, head, resources })).findings.map(({ kind, plan, rule, isNew }) => [
      kind,
      plan,
      rule,
      isNew,
    ]);

  it('a plan that selects nothing', () => {
    const head = fileOf(
      makePlan('none', [makeRule('daily', days(7))], {
        selection: makeSelection({ tags: [{ key: 'A', value: 'b' }] }),
      }),
    );
    expect(kindsOf(head)).toEqual([['selects-nothing', 'none', null, true]]);
    expect(kindsOf(head, head)).toEqual([['selects-nothing', 'none', null, false]]);
  });

  it('a rule that never decides', () => {
    const rules = [makeRule('daily', days(7)), makeRule('weekly', days(7), '0 23 * * 0')];
    expect(kindsOf(fileOf(makePlan('production', rules)))).toEqual([['dead-rule', 'production', 'weekly', true]]);
    const covered = [makeRule('daily', days(7)), makeRule('long', forEver)];
    expect(kindsOf(fileOf(makePlan('production', covered)))).toEqual([['dead-rule', 'production', 'daily', true]]);
  });

  it('a retention that keeps nothing longer', () => {
    const kept = (keepDaily: number, keepMonthly = 0) =>
      fileOf(
        makePlan('production', [makeRule('daily', days(30))], {
          retention: { ...NONE, keepDaily, keepMonthly, keepLast: 3 },
        }),
      );
    expect(kindsOf(kept(7))).toEqual([['idle-retention', 'production', null, true]]);
    expect(kindsOf(kept(31))).toEqual([]);
    expect(kindsOf(kept(7, 12))).toEqual([]);
  });

  it('an expiry that ends before the next backup', () => {
    const head = fileOf(makePlan('production', [makeRule('weekly', days(3), '0 23 * * 0')]));
    expect(kindsOf(head)).toEqual([['expires-before-next', 'production', 'weekly', true]]);
    const covered = fileOf(
      makePlan('production', [makeRule('weekly', days(3), '0 23 * * 0'), makeRule('twice', days(9), '0 1 * * 1')]),
    );
    expect(kindsOf(covered)).toEqual([]);
    const retained = makePlan('production', [makeRule('weekly', days(3), '0 23 * * 0')], {
      retention: { ...NONE, keepLast: 1 },
    });
    expect(kindsOf(fileOf(retained))).toEqual([]);
  });

  it('plans that overlap, and plans with the same tags', () => {
    const head = fileOf(
      makePlan('one', [makeRule('daily', days(7))]),
      makePlan('two', [makeRule('hourly', days(2), '0 * * * *')]),
    );
    expect(kindsOf(head)).toEqual([
      ['same-tags', 'two', null, true],
      ['overlapping-plans', 'one', null, true],
    ]);
  });
});

describe('the differences of the files', () => {
  it('are told part by part', () => {
    const before = fileOf(
      makePlan('a', [makeRule('daily', days(30)), makeRule('old', days(1))]),
      makePlan('gone', [makeRule('x', days(1))]),
    );
    const after = fileOf(
      makePlan('a', [makeRule('daily', days(7)), makeRule('new', forEver, null)], {
        retention: {
          ...NONE,
          keepDaily: 7,
          keepWithin: { months: 1, milliseconds: 2 * DAY + 5 * HOUR },
          timeZone: 'Europe/Berlin',
        },
        selection: makeSelection({
          anyOf: [
            [
              { key: 'B', value: '2' },
              { key: 'A', value: '1' },
            ],
            [{ key: 'C', value: '3' }],
          ],
          except: [{ key: 'Backup', value: 'no' }],
          regions: 'us-*',
          resources: [
            { kind: 'ec2-instance', id: 'i-0a1b', region: null, account: null },
            { kind: 'ec2-instance', id: 'i-0a1c', region: 'us-west-2', account: '123456789012' },
          ],
        }),
      }),
    );
    const { rules } = comparePlans(makeInput({ base: before, head: after }));
    expect(rules.map(({ plan, part, rule, before: was, after: willBe }) => [plan, part, rule, was, willBe])).toEqual([
      [
        'a',
        'selection',
        null,
        'Backup:ProductionDaily',
        'Backup:ProductionDaily; any of (A:1, B:2) or (C:3); except Backup:no; in us-*; named: i-0a1b, i-0a1c in us-west-2',
      ],
      ['a', 'rule', 'daily', '0 23 * * *, expires after 30 days', '0 23 * * *, expires after 7 days'],
      ['a', 'rule', 'old', '0 23 * * *, expires after 1 days', null],
      ['a', 'rule', 'new', null, 'by hand, expires never'],
      ['a', 'retention', null, null, 'keep-daily 7, keep-within 1 month 2 days 5 hours, in Europe/Berlin'],
      ['gone', 'plan', null, 'gone', null],
      ['gone', 'selection', null, 'Backup:ProductionDaily', null],
      ['gone', 'rule', 'x', '0 23 * * *, expires after 1 days', null],
    ]);
  });
});
