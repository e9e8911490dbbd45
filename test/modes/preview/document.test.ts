import { describe, expect, it } from 'vitest';
import type { FailedEntry } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewEntry } from '../../../src/modes/preview/report.ts';
import { renderPreviewDocument } from '../../../src/modes/preview/summary/document.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { number } from '../../../src/report/format.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

/** A cut of the retention over so many instances with ten AMIs each. */
function entryOf(instances: number): PreviewEntry {
  const resources = Array.from({ length: instances }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) =>
    Array.from({ length: 10 }, (__, position) => makeImage(index, 1 + position * 2, 30)),
  );
  const input = makeInput({ base: daily(30), head: daily(7), resources, points });
  const preview = comparePlans(input);
  const { good, sentence } = verdictOf(preview, []);
  const asOf = judgeAsOf(input, NOW + 5 * DAY);
  return { good, sentence, preview, rules: preview.rules, schedules: [], asOf, notes: ['A remark.'] };
}

const failure = (index: number, message = 'it is not a cron line'): FailedEntry => ({
  account: null,
  region: null,
  kind: null,
  resourceId: null,
  resourceName: null,
  recoveryPointId: null,
  target: `.github/backup-plans.yml:${index}:5`,
  action: 'start',
  fault: 'bad-input',
  message,
  advice: `Correct line ${index}.`,
});

const COMMENT = { budgetBytes: 65_500, reportPath: null };

describe('the text of a preview', () => {
  it.each([1, 20, 300])('stays within a comment with %i instances, and keeps what matters first', (count) => {
    const text = renderPreviewDocument(entryOf(count), [], COMMENT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_500);
    expect(text).toContain(`## 🟠 ${number(10 * count)} AMIs become deletable sooner`);
    expect(text.indexOf('A remark.')).toBeLessThan(text.indexOf('```diff'));
    expect(text.indexOf('```diff')).toBeLessThan(text.indexOf('First deletion'));
    expect(text).toContain('existing AMIs deleted as of');
  });

  it('puts what is wrong in front of what may be wrong for its sake', () => {
    const text = renderPreviewDocument(entryOf(1), [failure(3)], COMMENT);
    expect(text).toMatch(/^## 🔴 .*this preview is incomplete: 1 problem\n\n> \[!CAUTION\]/);
    expect(text.indexOf('not a cron line')).toBeLessThan(text.indexOf('```diff'));
  });

  it('tells every problem of a file that cannot be used, and nothing else', () => {
    const entry = { ...entryOf(1), preview: null, rules: null, asOf: null };
    const failed = Array.from({ length: 30 }, (_, index) => failure(index + 1));
    const text = renderPreviewDocument(entry, failed, COMMENT);
    expect(text).toContain('cannot be previewed: 30 problems');
    for (const { target } of failed) expect(text).toContain(target);
    expect(text).not.toContain('deletable');
  });

  it('shows the differences of the files alone where the account was not read', () => {
    const text = renderPreviewDocument({ ...entryOf(1), preview: null, asOf: null }, [], COMMENT);
    expect(text).toContain('```diff\n  plans.production.rules.daily\n');
    expect(text).toContain('expires after 7 days');
    expect(text).not.toContain('ami-');
  });

  it('shows untrusted text as it is written', () => {
    const text = renderPreviewDocument(entryOf(1), [failure(1, '<img src=x> @team | **b** <!-- x')], COMMENT);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<!--');
    expect(text).not.toMatch(/(?<!`)@team/);
  });

  it('stays within the smallest room', () => {
    const text = renderPreviewDocument(entryOf(20), [failure(1)], { budgetBytes: 3000, reportPath: '/tmp/x.json' });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
  });
});
