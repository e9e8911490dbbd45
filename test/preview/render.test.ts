import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../src/model.ts';
import { comparePlans } from '../../src/modes/preview/compare.ts';
import type { Deletion } from '../../src/modes/preview/model.ts';
import { compareRules } from '../../src/modes/preview/rule-changes.ts';
import { renderPreview, renderRuleChanges } from '../../src/modes/preview/summary/preview.ts';
import { renderTimeline } from '../../src/modes/preview/summary/timeline.ts';
import { DAY, frankfurt, makeResource, NOW } from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../decide-retain/make-plan.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';

const COMMENT = 65_536;
const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

function previewOf(instances: number, each: number) {
  const resources = Array.from({ length: instances }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) => Array.from({ length: each }, (_, age) => makeImage(index, age, 30)));
  return comparePlans(makeInput({ base: daily(30), head: daily(7), resources, points }));
}

describe('the preview as Markdown', () => {
  it('of one instance, whole', () => {
    const instance =
      '[i-00000000000000000](https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#InstanceDetails:instanceId=i-00000000000000000) web-0';
    const id = 'ami-00000000000002880';
    const image = `[${id}](https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#ImageDetails:imageId=${id})`;
    const preview = comparePlans(
      makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 2, 30)] }),
    );
    expect(
      renderPreview(preview, { budgetBytes: COMMENT }),
    ).toBe(`## 1 AMI becomes deletable sooner, the first from 2026-11-26T23:00:00Z

- 1 of 1 instance protected (so far 1).
- 35 AMIs created (so far 35) and 29 deleted (so far 6) in the next 35 days.
- Then 7 AMIs for an estimated 0.40 to 2.80 a month (so far 30 for 0.40 to 12.00).

Account 111122223333, as of 2026-11-21T23:00:00Z, looking 35 days ahead.

The newest AMI of each instance stays, expired or not (min-keep). Shortening never acts within 72 hours; what only a keep rule held that is gone can go at the next purge.

### 1 existing AMI of 1 instance deletable sooner

A purge deletes each of them at its first run from the instant that is given here.

| Region | AMI | Instance | Created | Deletable from | So far |
| --- | --- | --- | --- | --- | --- |
| eu-central-1 | ${image} | ${instance} | 2026-11-19T23:00:00Z | 2026-11-26T23:00:00Z | from 2026-12-19T23:00:00Z |

### 1 difference in the plan file

| Plan | Part | So far | Then |
| --- | --- | --- | --- |
| production | rule daily | 0 23 &#42; &#42; &#42;, expires after 30 days | 0 23 &#42; &#42; &#42;, expires after 7 days |

### AMIs created and deleted in the next 35 days

"So far" is under the old file, "then" under the new one; every backup is taken to succeed.

| Week from | Created so far | Created then | Deleted so far | Deleted then |
| --- | --- | --- | --- | --- |
| 2026-11-21 | 6 | 6 | 0 | 1 |
| 2026-11-28 | 7 | 7 | 0 | 6 |
| 2026-12-05 | 7 | 7 | 0 | 7 |
| 2026-12-12 | 7 | 7 | 0 | 7 |
| 2026-12-19 | 7 | 7 | 5 | 7 |
| 2026-12-26 | 1 | 1 | 1 | 1 |
| All | 35 | 35 | 6 | 29 |

### Size and monthly cost

An estimate at 0.05 per GiB and month: at least one full copy of each instance’s volumes, at most every AMI in full. Snapshots hold only what changed, so the truth lies between.

| When | AMIs | GiB | Cost a month |
| --- | --- | --- | --- |
| now | 1 | 8 to 8 | 0.40 to 0.40 |
| in 35 days, as so far | 30 | 8 to 240 | 0.40 to 12.00 |
| in 35 days, then | 7 | 8 to 56 | 0.40 to 2.80 |

### 1 existing AMI to be deleted until 2026-12-26

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %m-%d
  section All
  The next 35 days :active, 2026-11-21, 2026-12-26
  section eu-central-1 i-00000000000000000 web-0
  ${id} 2026-11-26 :milestone, 2026-11-26, 0d
\`\`\`
`);
  });

  it('names all of 200 AMIs in one comment', () => {
    const preview = previewOf(10, 20);
    const text = renderPreview(preview, { budgetBytes: COMMENT });
    for (const { recoveryPointId } of preview.fates) expect(text).toContain(recoveryPointId);
    expect(text).not.toContain('not shown here');
    expect(Buffer.byteLength(text)).toBeLessThan(COMMENT);
    expect(renderPreview(preview, { budgetBytes: 1_000_000 })).toContain('#ImageDetails');
  });

  it('of 500 instances and 10,000 AMIs fits a comment and a summary, and counts what it leaves out', () => {
    const preview = previewOf(500, 20);
    for (const budgetBytes of [COMMENT, 1_000_000]) {
      const text = renderPreview(preview, { budgetBytes, reportPath: '/tmp/preview.json' });
      expect(Buffer.byteLength(text)).toBeLessThan(budgetBytes);
      const rows = text.split('\n').filter((line) => /^\| eu-central-1 \| \[?ami-/.test(line)).length;
      const missing = Number(
        /\*\*([\d,]+) of 10,000 AMIs not shown here; the whole preview is in\*\* `\/tmp\/preview.json`|$/
          .exec(text)?.[1]
          ?.replaceAll(',', ''),
      );
      expect(rows).toBeGreaterThan(300);
      expect(rows + missing).toBe(10_000);
      for (const heading of [
        'difference in the plan file',
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

  it('shows hostile names as they are written', () => {
    const name = '|<img src=x onerror=alert(1)> ```\n# @octocat [x](http://evil) ; : section';
    const resources = [makeResource({ id: instanceId(0), name })];
    const preview = comparePlans(
      makeInput({ base: daily(30), head: daily(7), resources, points: [makeImage(0, 2, 30)] }),
    );
    const text = renderPreview(preview, { budgetBytes: COMMENT });
    expect(text).not.toContain('<img');
    expect(text).not.toContain('](http://evil)');
    expect(text).not.toMatch(/(?<!`)@octocat/);
    expect(text.match(/^```/gm)).toHaveLength(2);
    expect(text).toContain('  section eu-central-1 i-00000000000000000 img src x onerror alert 1');
  });

  it('says that nothing changes', () => {
    const preview = comparePlans(makeInput({ base: daily(7), head: daily(7), resources: [makeInstance(0)] }));
    expect(renderPreview(preview, { budgetBytes: COMMENT })).toMatch(/^## The backup plans do not change\n/);
  });
});

describe('the differences alone', () => {
  it('are a table', () => {
    const text = renderRuleChanges(compareRules(daily(30), daily(7)), { budgetBytes: COMMENT });
    expect(text).toContain('| production | rule daily | 0 23 &#42; &#42; &#42;, expires after 30 days |');
    expect(renderRuleChanges([], { budgetBytes: COMMENT })).toBe('The backup plans do not change.\n');
  });
});

describe('the timeline', () => {
  const entry = (index: number, day: number, resourceName = ''): Deletion => ({
    kind: 'ec2-instance',
    region: frankfurt,
    recoveryPointId: recoveryPointId(`ami-${index}`),
    resourceId: instanceId(index % 500),
    resourceName,
    at: new Date(NOW + day * DAY).toISOString(),
  });
  const options = { from: NOW, days: 13, kinds: ['ec2-instance'] } as const;

  it('of many AMIs is a calendar that counts them by day, Monday first', () => {
    const entries = Array.from({ length: 500 }, (_, index) => entry(index, index < 480 ? 3 : 9));
    expect(renderTimeline(entries, options)).toBe(`### 500 existing AMIs to be deleted until 2026-12-04

| Week from | Mon | Tue | Wed | Thu | Fri | Sat | Sun | All |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 2026-11-16 |  |  |  |  |  | 0 | 0 | 0 |
| 2026-11-23 | 0 | 480 | 0 | 0 | 0 | 0 | 0 | 480 |
| 2026-11-30 | 20 | 0 | 0 | 0 | 0 |  |  | 20 |`);
  });

  it('passes over what is outside the days', () => {
    const entries = [entry(1, -1), entry(2, 0), entry(3, 13), entry(4, 14)];
    const text = renderTimeline(entries, options);
    expect(text).toMatch(/^### 2 existing AMIs/);
    expect(text).not.toMatch(/ami-[14]/);
    expect(renderTimeline([], options)).toBe('### 0 existing AMIs to be deleted until 2026-12-04');
  });

  it('lets no name steer the diagram', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const lines = renderTimeline([entry(1, 1, name)], options).split('\n');
        expect(lines).toHaveLength(11);
        const section = lines.find((line) => line.startsWith('  section eu-'));
        expect(section).toMatch(/^ {2}section [\p{L}\p{N}… -]+$/u);
      }),
      { numRuns: 1000 },
    );
    for (const name of ['gh-12', 'www.example.com', ':tada:', '-', '1.', '@octocat', '#12', '`', '%%', 'x;y']) {
      const text = renderTimeline([entry(1, 1, name)], options);
      expect(text.split('\n').find((line) => line.startsWith('  section eu-'))).toMatch(/^ {2}section [a-z0-9 -]+$/);
    }
  });
});
