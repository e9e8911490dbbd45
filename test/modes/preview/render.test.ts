import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Deletion } from '../../../src/modes/preview/model.ts';
import { timelineSection } from '../../../src/modes/preview/summary/timeline.ts';
import { DAY, frankfurt, makeResource, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { readPreview, renderPreview } from './render-preview.ts';

const COMMENT = 65_536;
const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

function previewOf(instances: number, each: number) {
  const resources = Array.from({ length: instances }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) => Array.from({ length: each }, (_, age) => makeImage(index, age, 30)));
  return comparePlans(makeInput({ base: daily(30), head: daily(7), resources, points }));
}

describe('the preview as Markdown', () => {
  it('of one instance is a card that is decided on from its first lines', () => {
    const preview = comparePlans(
      makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 2, 30)] }),
    );
    const text = readPreview(preview, { budgetBytes: COMMENT, run: 'https://github.com/o/r/actions/runs/1' });
    expect(
      text.slice(0, text.indexOf('<details>')),
    ).toBe(`## 🟠 1 AMI becomes deletable sooner, the first from 2026-11-26T23:00:00Z · nothing loses protection · cost at most −77 %

\`\`\`diff
  plans.production.rules.daily
-   0 23 * * *, expires after 30 days
+   0 23 * * *, expires after 7 days
\`\`\`

|  | before | after |
| --- | --- | --- |
| instances protected | 1 | 1 |
| AMIs kept in 35 days | 30 | **7** |
| oldest restore point then | 29 days | **6 days** |
| cost a month then, at most | 12.00 | **2.80** |

**First deletion: Thu 26 Nov 2026, 23:00 UTC.** Revert before then and nothing is lost. (The grace is 72 hours.)

`);
    expect(text).toContain(`<details><summary>The 1 AMI by instance</summary>`);
    expect(text).toMatch(/\| web-0 \[i-0+\]\(\S+\) \| eu-central-1 \| 1 \| 26 Nov \| 19 Dec \|/);
    expect(text).not.toContain('mermaid');
    expect(text).toMatch(/<sub>Account 111122223333, .*full preview: \[the summary of the run\]\(https:\/\/github.com/);
  });

  it('names all of 200 AMIs in one comment', () => {
    const preview = previewOf(10, 20);
    const text = renderPreview(preview, { budgetBytes: COMMENT });
    for (const { recoveryPointId } of preview.fates) expect(text).toContain(recoveryPointId);
    expect(text).not.toContain('not shown here');
    expect(Buffer.byteLength(text)).toBeLessThan(COMMENT);
    expect(renderPreview(preview, { budgetBytes: 1_000_000 })).toContain('#ImageDetails');
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
  });

  it('says that nothing changes', () => {
    const preview = comparePlans(makeInput({ base: daily(7), head: daily(7), resources: [makeInstance(0)] }));
    expect(renderPreview(preview, { budgetBytes: COMMENT })).toMatch(/^## 🟢 The backup plans do not change\n/);
  });
});

describe('the change itself', () => {
  it('cannot end its block, whatever a plan is called', () => {
    const name = '```\n# x @octocat <img src=x> ````';
    const head = fileOf(makePlan(name, [makeRule('daily', days(7))]));
    const preview = comparePlans(makeInput({ base: daily(30), head, resources: [makeInstance(0)], points: [] }));
    const text = renderPreview(preview, { budgetBytes: COMMENT });
    const [, fence = ''] = /^(`{3,})diff$/m.exec(text) ?? [];
    expect(fence.length).toBeGreaterThan(4);
    expect(text.split('\n').filter((line) => line === fence)).toHaveLength(1);
    expect(text).not.toMatch(/^# x/m);
  });
});

describe('the timeline', () => {
  const entry = (index: number, day: number): Deletion => ({
    kind: 'ec2-instance',
    region: frankfurt,
    recoveryPointId: recoveryPointId(`ami-${index}`),
    resourceId: instanceId(index % 500),
    resourceName: '',
    at: new Date(NOW + day * DAY).toISOString(),
  });
  const sectionOf = (deletions: readonly Deletion[]) => {
    const section = timelineSection({
      after: { deletions },
      at: new Date(NOW).toISOString(),
      days: 13,
      kinds: ['ec2-instance'],
    });
    return { title: section.title, rows: Array.from({ length: section.count }, (_, row) => section.row(row).flat()) };
  };

  it('of many AMIs counts them by day, Monday first', () => {
    const entries = Array.from({ length: 500 }, (_, index) => entry(index, index < 480 ? 3 : 9));
    expect(sectionOf(entries)).toEqual({
      title: '500 existing AMIs to be deleted until 2026-12-04',
      rows: [
        ['2026-11-16', '', '', '', '', '', '0', '0', '0'],
        ['2026-11-23', '0', '480', '0', '0', '0', '0', '0', '480'],
        ['2026-11-30', '20', '0', '0', '0', '0', '', '', '20'],
      ],
    });
  });

  it('passes over what is outside the days', () => {
    expect(sectionOf([entry(1, -1), entry(2, 0), entry(3, 13), entry(4, 14)]).title).toMatch(/^2 existing AMIs/);
    expect(sectionOf([])).toEqual({ title: '0 existing AMIs to be deleted until 2026-12-04', rows: [] });
  });
});
