import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/decide/expiry.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import { DAY, HOUR, makeInventory, makePoint, makeRegion, NOW } from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from './make-retained-plan.ts';

const MINUTE = 60_000;
const START = NOW - 2 * DAY;
const NAME = '2026/11/19 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1';

/** Made ten minutes into its run, with an expiry that is off by so much. */
function warningsOf(off: number, name: string | null = NAME): readonly string[] {
  const expire = formatInstant(START + 30 * DAY + off);
  const point = makePoint({ createdAt: START + 10 * MINUTE, tags: { expire, name, backupPlan: 'p/daily' } });
  const file = fileOf(makePlan('p', [makeRule('daily', days(30))]));
  const { changes, warnings } = decideRetainChanges(
    makeInventory(makeRegion({ points: [point] })),
    file,
    NOW,
    72 * HOUR,
  );
  return [...changes.map(({ action }) => action), ...warnings.map(({ message }) => message)];
}

const told = [expect.stringMatching(/^1 expiry differs from the plan file by less than an hour and is left as it is/)];

describe('a difference of less than an hour', () => {
  it('is said where the rule asks for it, and not where the run took so long', () => {
    expect(warningsOf(0)).toEqual([]);
    expect(warningsOf(30 * MINUTE)).toEqual(told);
    expect(warningsOf(-30 * MINUTE)).toEqual(told);
    expect(warningsOf(3 * HOUR)).toEqual(['set-expiry']);
    expect(warningsOf(30 * MINUTE, null)).toEqual([]);
    expect(warningsOf(30 * MINUTE, 'web')).toEqual([]);
  });
});
