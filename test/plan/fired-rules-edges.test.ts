import { describe, expect, it } from 'vitest';
import { FiredRules } from '../../src/plan/fired-rules.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { makeAwsPlan, makePlan, makeRule } from './make-plan.ts';

const FILE: PlanFile = {
  plans: [
    makePlan({
      name: 'web',
      rules: [makeRule({ schedule: '0 1 * * *' }), makeRule({ name: 'weekly', schedule: '0 2 * * 0' })],
    }),
    makePlan({ name: 'db', rules: [makeRule({ schedule: '0 1 * * *' }), makeRule({ name: 'hand', schedule: null })] }),
    makeAwsPlan(),
  ],
};
const ALL = ['web/daily', 'web/weekly', 'db/daily', 'db/hand'];
const NOBODY = { plan: '', rule: '' };

/** The rules that something runs after all this, in their order. */
function runBy(...doings: readonly ((fired: FiredRules) => unknown)[]): readonly string[] {
  const fired = new FiredRules(FILE);
  for (const doing of doings) doing(fired);
  const idle = fired.idle();
  return ALL.filter((name) => !idle.has(name));
}
const scheduled = (fired: FiredRules) => fired.bySchedule().map(({ plan, rule }) => `${plan.name}/${rule.name}`);

describe('the rules that something runs', () => {
  it('are none at first, and never those of AWS Backup', () => {
    expect([...new FiredRules(FILE).idle()]).toEqual(ALL);
  });

  it.each<[string, (fired: FiredRules) => unknown, string[]]>([
    ['a cron line', (fired) => fired.by({ ...NOBODY, schedule: ' 0  1 * * *' }), ['web/daily', 'db/daily']],
    ['a plan by hand', (fired) => fired.byHand({ plan: 'db', rule: '' }), ['db/hand']],
    ['all by hand', (fired) => fired.byHand(NOBODY), ['db/hand']],
    ['a rule by hand that has a schedule', (fired) => fired.byHand({ plan: '', rule: 'daily' }), []],
    ['perhaps a cron line', (fired) => fired.perhapsOn('0 2  * * 0 ', 'x'), ['web/weekly']],
    ['perhaps anything', (fired) => fired.perhapsOn(null, 'x'), ALL],
    ['perhaps a plan', (fired) => fired.perhapsBy({ plan: 'db', rule: '' }, 'x'), ['db/daily', 'db/hand']],
    ['perhaps a rule', (fired) => fired.perhapsBy({ plan: '', rule: 'daily' }, 'x'), ['web/daily', 'db/daily']],
    ['perhaps a rule of a plan', (fired) => fired.perhapsBy({ plan: 'web', rule: 'daily' }, 'x'), ['web/daily']],
    ['perhaps a rule of another plan', (fired) => fired.perhapsBy({ plan: 'db', rule: 'weekly' }, 'x'), []],
  ])('by %s', (_, doing, names) => {
    expect(runBy(doing)).toEqual(names);
  });

  it('are fired by a line only where it is theirs, and not where they are named', () => {
    const fired = new FiredRules(FILE);
    expect(fired.by({ plan: 'web', rule: 'weekly', schedule: '0 1 * * *' })).toBeNull();
    expect(scheduled(fired)).toEqual([]);
    expect(fired.by({ plan: 'db', rule: '', schedule: '0  1 * * *' })).toBeNull();
    expect(scheduled(fired)).toEqual(['db/daily']);
    expect(fired.by({ ...NOBODY, schedule: '0 9 * * *' })).toMatch(/^the schedule "0 9 \* \* \*" fired, and no rule/);
    expect(scheduled(fired)).toEqual(['db/daily']);
  });
});

describe('what is not judged', () => {
  const remarks = (...doings: readonly ((fired: FiredRules) => unknown)[]) => {
    const fired = new FiredRules(FILE);
    for (const doing of doings) doing(fired);
    return fired.remarks();
  };

  it('is told of what nothing surely runs, with what was found first', () => {
    expect(remarks()).toEqual([]);
    expect(
      remarks(
        (fired) => fired.perhapsOn('0 2 * * 0', 'a script'),
        (fired) => fired.perhapsBy({ plan: 'web', rule: 'weekly' }, 'another'),
      ),
    ).toEqual(['Whether a workflow fires the rule web/weekly is not judged: a script may fire it, and is taken to.']);
    expect(
      remarks(
        (fired) => fired.by({ ...NOBODY, schedule: '0 1 * * *' }),
        (fired) => fired.perhapsOn('0 2 * * 0', 'a script'),
        (fired) => fired.perhapsOn(null, 'a call'),
      ),
    ).toEqual([
      'Whether a workflow fires the rules web/weekly, db/hand is not judged: a script, a call may fire them, and is taken to.',
    ]);
    expect(
      remarks(
        (fired) => fired.by({ ...NOBODY, schedule: '0 1 * * *' }),
        (fired) => fired.perhapsOn('0 1 * * *', 'a script'),
      ),
    ).toEqual([]);
  });

  it('names ten at most, and a hundred characters of each', () => {
    const told = (count: number) => {
      const rules = Array.from({ length: count }, (_, index) => makeRule({ name: `r${index}` }));
      const fired = new FiredRules({ plans: [makePlan({ name: 'p', rules })] });
      fired.perhapsOn(null, 'x'.repeat(101));
      return fired.remarks()[0] ?? '';
    };
    expect(told(10)).toContain('p/r8, p/r9 is not judged');
    expect(told(11)).toContain('p/r8, p/r9 and 1 more is not judged');
    expect(told(12)).toContain('p/r9 and 2 more is not judged');
    expect(told(1)).toContain(`: ${'x'.repeat(100)} may fire it`);
  });
});
