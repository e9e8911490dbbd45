import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { fc } from '../../laws/fast-check.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily, NONE } from './read-preview.ts';
import { renderPreview } from './render-preview.ts';

const COMMENT = 65_536;

function previewOf(instances: number, each: number) {
  const resources = Array.from({ length: instances }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) => Array.from({ length: each }, (_, age) => makeImage(index, age, 30)));
  return comparePlans(makeInput({ base: daily(30), head: daily(7), resources, points }));
}

describe('a large account', () => {
  it('of 500 instances and 15,000 AMIs is compared in seconds', () => {
    const resources = Array.from({ length: 500 }, (_, index) => makeInstance(index));
    const points = resources.flatMap((_, index) => Array.from({ length: 30 }, (_, age) => makeImage(index, age, 30)));
    const keeping = (count: number) =>
      fileOf(
        makePlan('production', [makeRule('daily', days(count))], {
          retention: { ...NONE, keepDaily: 14, keepWeekly: 4, keepMonthly: 12, timeZone: 'Europe/Berlin' },
        }),
      );
    const preview = comparePlans(makeInput({ base: keeping(30), head: keeping(7), resources, points }));
    expect(preview.fates.length).toBeGreaterThan(1000);
  });

  it('of 500 instances and 10,000 AMIs fits a comment and a summary, and counts what it leaves out', () => {
    const preview = previewOf(500, 20);
    for (const budgetBytes of [COMMENT, 1_000_000]) {
      const text = renderPreview(preview, { budgetBytes, reportPath: '/tmp/preview.json' });
      expect(Buffer.byteLength(text)).toBeLessThan(budgetBytes);
      const rows = text.split('\n').filter((line) => /\| eu-central-1 \| \[?ami-/.test(line)).length;
      const missing = Number(
        /\*\*([\d,]+) of 10,000 AMIs not shown here:\*\* `\/tmp\/preview.json` has the whole preview|$/
          .exec(text)?.[1]
          ?.replaceAll(',', ''),
      );
      expect(rows).toBeGreaterThan(50);
      expect(rows + missing).toBe(10_000);
      for (const heading of [
        '```diff\n  plans.production.rules.daily\n-   0 23 * * *, expires after 30 days\n+   0 23',
        '**First deletion: ',
        'The 10,000 AMIs by instance',
        'Size and monthly cost',
        'created and deleted',
        'to be deleted until',
      ]) {
        expect(text).toContain(heading);
      }
    }
  });

  it('keeps every budget, and never cuts a row', () => {
    const preview = previewOf(12, 10);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 80_000 }), (budgetBytes) => {
        const text = renderPreview(preview, { budgetBytes });
        expect(Buffer.byteLength(text)).toBeLessThan(budgetBytes);
        if (budgetBytes < 4000) return;
        for (const line of text.split('\n')) if (line.startsWith('|')) expect(line).toMatch(/ \|$|--- \|$/);
      }),
      { numRuns: 100 },
    );
  });
});
