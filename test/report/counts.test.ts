import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resourceId } from '../../src/model.ts';
import { FAULT_PARTS } from '../../src/report/docs-links.ts';
import { fc } from '../laws/fast-check.ts';
import { makeCreated, makeFailed, makeReport, makeSkipped } from './make-report.ts';
import { renderOutputs, renderSummary, totalsOf, verdict } from './views.ts';

it('counts of a backup add up, and headline, alert, summary and outputs agree on them', () => {
  const counts = fc.record({
    done: fc.nat(12),
    earlier: fc.nat(5),
    broken: fc.nat(5),
    failed: fc.nat(12),
    skipped: fc.nat(5),
    dryRun: fc.boolean(),
  });
  fc.assert(
    fc.property(counts, ({ done, earlier, broken, failed, skipped, dryRun }) => {
      const of = <Entry>(count: number, make: (id: string) => Entry, kind: string) =>
        Array.from({ length: count }, (_, index) => make(`i-${kind}${index}`));
      const created = (state: 'available' | 'failed', alreadyDone: boolean) => (id: string) =>
        makeCreated({ resourceId: resourceId(id), state, alreadyDone });
      const about = (id: string) =>
        ({ kind: 'ec2-instance', resourceId: resourceId(id), resourceName: `name-${id}` }) as const;
      const report = makeReport({
        dryRun,
        outcome: failed + broken > 0 ? 'partial' : 'ok',
        matchedCount: done + earlier + broken + failed,
        created: [
          ...of(done, created('available', false), 'a'),
          ...of(earlier, created('available', true), 'b'),
          ...of(broken, created('failed', false), 'c'),
        ],
        failed: [
          ...of(broken, (id) => makeFailed({ ...about(id), action: 'wait' }), 'c'),
          ...of(failed, (id) => makeFailed(about(id)), 'd'),
        ],
        skipped: of(skipped, (id) => makeSkipped({ resourceId: resourceId(id) }), 'e'),
      });
      const [selected = 0, backedUp = 0, without = 0, left = 0] = totalsOf(report).map(([, value]) => Number(value));
      expect(selected).toBe(backedUp + without);
      expect([backedUp, without, left]).toEqual([done + earlier, broken + failed, skipped]);
      expect(renderOutputs(report, null)['matched-count']).toBe(String(selected));
      const { sentence } = verdict(report);
      if (selected > 0) expect(sentence).toMatch(new RegExp(`^${without > 0 ? without : selected} of ${selected} `));
      const summary = renderSummary(report, { reportPath: null });
      const alert = summary.split('\n').find((line) => /^> .*(?:No new|Would get no) backup/.test(line)) ?? '';
      const more = Number(/ and (\d+) more$/.exec(alert)?.[1] ?? 0);
      expect((alert.match(/`name-/g) ?? []).length + more).toBe(without);
    }),
  );
});

it('every fault has a place in the documentation', () => {
  const page = readFileSync('docs/faults.md', 'utf8');
  for (const [fault, part] of Object.entries(FAULT_PARTS)) {
    const heading =
      page
        .slice(0, page.indexOf(`| \`${fault}\` |`))
        .match(/^## .*$/gm)
        ?.at(-1) ?? '';
    expect(heading.slice(3).toLowerCase().replaceAll(' ', '-'), fault).toBe(part);
  }
});
