import { describe, expect, it } from 'vitest';
import { samePlan, selectionContent } from '../../../src/decide/same-plans.ts';
import { region } from '../../../src/model.ts';
import { desiredRegions } from '../../../src/modes/sync/desired.ts';
import { importPlan } from '../../../src/modes/sync/imported-plan.ts';
import { sameAwsCron } from '../../../src/plan/aws-cron.ts';
import { fromAwsCron } from '../../../src/plan/from-aws-cron.ts';
import { parsePlanFile } from '../../../src/plan/parse.ts';
import { account } from '../../decide/make-model.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { NOW } from '../../plan/arbitraries.ts';
import { awsPlans } from '../../plan/aws-arbitraries.ts';
import { makeExistingPlan } from './make-sync.ts';

const HOME = region('eu-west-1');
const RUNS = someRuns(150);

describe('what a sync made, imported', () => {
  it('is the same plan again, or is refused with what a file cannot say', () => {
    let same = 0;
    fc.assert(
      fc.property(awsPlans, ({ meaning }) => {
        const [wanted] = desiredRegions({ plans: [meaning] }, [HOME], account)[0]?.plans ?? [];
        if (wanted === undefined) return;
        const plan = makeExistingPlan(wanted);
        const imported = importPlan({ plan, regions: [HOME] }, account, NOW);
        if (!imported.ok) {
          expect(imported.unsayable.length).toBeGreaterThan(0);
          expect(imported.unsayable.every((what) => what.trim() !== '')).toBe(true);
          return;
        }
        same += 1;
        const reading = parsePlanFile(imported.text, NOW);
        if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
        const [again] = desiredRegions(reading.file, [HOME], account)[0]?.plans ?? [];
        if (again === undefined) throw new Error('nothing is wanted');
        expect(again.name).toBe(wanted.name);
        expect(samePlan(again, wanted)).toBe(true);
        expect(again.selections.map(selectionContent).sort()).toEqual(wanted.selections.map(selectionContent).sort());
      }),
      { numRuns: RUNS },
    );
    expect(same).toBeGreaterThan(RUNS / 2);
  });
});

describe('a schedule of AWS Backup', () => {
  it.each([
    ['cron(0 5 ? * * *)', '0 5 * * *'],
    ['cron(0 5 * * ? *)', '0 5 * * *'],
    ['cron(15 1 1,15 * ? *)', '15 1 1,15 * *'],
    ['cron(0/15 8-18 ? * 2-6 *)', '0/15 8-18 * * 1-5'],
    ['cron(0 0 ? JAN-MAR SUN *)', '0 0 * JAN-MAR SUN'],
    ['cron(0 0 ? * 1/2 *)', '0 0 * * 0/2'],
  ])('%s is %s in a plan file', (expression, line) => {
    expect(fromAwsCron(expression)).toEqual({ ok: true, value: line });
    // Written again it is the same, and stays so.
    const canonical = sameAwsCron(expression);
    expect(sameAwsCron(canonical)).toBe(canonical);
  });

  it.each([
    'rate(1 day)',
    'cron(0 5 * * *)',
    'cron(0 5 ? * * 2027)',
    'cron(0 5 L * ? *)',
    'cron(0 5 ? * 6#3 *)',
    'cron(0 5 15W * ? *)',
  ])('%s cannot be said, and stays as it is', (expression) => {
    expect(fromAwsCron(expression).ok).toBe(false);
    expect(sameAwsCron(expression)).toBe(expression);
  });
});
