import { describe, expect, it } from 'vitest';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewEntry } from '../../../src/modes/preview/report.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import type { ScheduleFinding } from '../../../src/plan/workflows.ts';
import { widthOf } from '../../../src/report/terminal.ts';
import { DAY, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import type { AnyReport as Report } from '../../report/any-report.ts';
import { makeFailed, makeRegion, makeReport } from '../../report/make-report.ts';
import { renderText } from '../../report/views.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const daily = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

interface Case {
  readonly base?: PlanFile | null;
  readonly head?: PlanFile;
  readonly instances?: number;
  readonly ages?: readonly number[];
}

function entryOf({ base = daily(30), head = daily(7), instances = 1, ages = [2] }: Case = {}): PreviewEntry {
  const resources = Array.from({ length: instances }, (_, index) => makeInstance(index));
  const points = resources.flatMap((_, index) => ages.map((age) => makeImage(index, age, 30)));
  const input = makeInput({ base, head, resources, points });
  const preview = comparePlans(input);
  const { good, sentence } = verdictOf(preview, []);
  return { good, sentence, preview, rules: preview.rules, schedules: [], asOf: null, notes: [] };
}

function textOf(entry: PreviewEntry, more: Partial<Report> = {}, width = 120): string {
  const report = makeReport({ mode: 'preview', dryRun: true, tag: null, expiry: null, preview: entry, ...more });
  return renderText(report, { width, colour: false });
}

const finding: ScheduleFinding = {
  kind: 'rule-without-cron',
  file: '.github/backup-plans.yml',
  line: 8,
  column: 19,
  message: `no workflow fires the rule "daily" of the plan "production": none that uses this action with "mode: backup" and without "tag" has the line "- cron: '0 23 * * *'"`,
};

const linesOf = (text: string, start: string) => text.split('\n').filter((line) => line.startsWith(start));

describe('the preview in a terminal', () => {
  it('of one instance, whole', () => {
    expect(
      textOf(entryOf(), { regions: [makeRegion()] }),
    ).toBe(`WARNING: 1 AMI becomes deletable sooner, the first from 2026-11-26T23:00:00Z · nothing loses protection · cost at most
−77 %

1 of 1 instance protected (before: 1).
35 AMIs created (before: 35) and 29 deleted (before: 6) in the next 35 days.
Then 7 AMIs for an estimated 0.40 to 2.80 a month (before: 30 for 0.40 to 12.00).
Account 111122223333, as of 2026-11-21T23:00:00Z, looking 35 days ahead.
The newest AMI of each instance stays, expired or not (min-keep). Shortened expiries take effect after 72 hours at the
earliest.
Not judged here, and able to keep more: protect-in-use, snapshot locks, max-deletions.

1 existing AMI of 1 instance deletable sooner
A purge deletes each of them at its first run from the instant that is given here.
Instance                   Region        AMI                    Deletable from        Before
web-0 i-00000000000000000  eu-central-1  ami-00000000000002880  2026-11-26T23:00:00Z  from 2026-12-19T23:00:00Z

1 difference in the plan file
Plan        Part        Before                             After
production  rule daily  0 23 * * *, expires after 30 days  0 23 * * *, expires after 7 days

AMIs created and deleted in the next 35 days
"Before" uses the plan file in force, "after" the new one. Assumes every backup succeeds.
Week of     Created before  Created after  Deleted before  Deleted after
2026-11-21  6               6              0               1
2026-11-28  7               7              0               6
2026-12-05  7               7              0               7
2026-12-12  7               7              0               7
2026-12-19  7               7              5               7
2026-12-26  1               1              1               1
All         35              35             6               29

Size and monthly cost
An estimate at 0.05 per GiB and month: at least one full copy of each instance’s volumes, at most every AMI in full.
Snapshots hold only what changed, so the truth lies between.
When                AMIs  GiB       Cost a month
now                 1     8 to 8    0.40 to 0.40
in 35 days, before  30    8 to 240  0.40 to 12.00
in 35 days, after   7     8 to 56   0.40 to 2.80

1 existing AMI to be deleted in the next 35 days
Instance                   Region        AMI                    Deleted
web-0 i-00000000000000000  eu-central-1  ami-00000000000002880  2026-11-26T23:00:00Z

account 111122223333, started 2026-11-21T23:00:00Z, took 2 min 3 s, role backup
`);
  });

  it('tells who loses and who gains protection', () => {
    const lost = textOf(entryOf({ head: fileOf() }));
    expect(lost).toContain(`1 instance loses its protection
No plan makes new AMIs of them; what exists goes when it expires.
Instance                   Region        Plans before  Plans after
web-0 i-00000000000000000  eu-central-1  production    none
`);
    const gained = textOf(entryOf({ base: null }));
    expect(gained).toMatch(/^1 instance gains protection\n.*\nweb-0 i-0{17} {2}eu-central-1 {2}none {10}production$/m);
  });

  it('opens what is folded in the summary: AMIs that are kept longer', () => {
    const text = textOf(entryOf({ base: daily(7), head: daily(60) }));
    expect(text).toContain('1 existing AMI deleted later, or not within 35 days\n');
    expect(text).toMatch(/^web-0 i-0{17} .* from 2026-12-19T23:00:00Z {2}expires 2027-01-18T23:00:00Z$/m);
  });

  it('gives every sentence whole where a table would cut it', () => {
    const overlapping = fileOf(
      makePlan('production', [makeRule('daily', days(30))]),
      makePlan('everything', [makeRule('nightly', days(7))]),
    );
    const entry = { ...entryOf({ head: overlapping }), schedules: [finding] };
    const sentences = [finding.message, ...(entry.preview?.findings.map(({ message }) => message) ?? [])];
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.join(' ')).toContain('changes nothing: whenever it is due');
    for (const width of [60, 80, 120]) {
      const text = textOf(entry, {}, width);
      const flat = text.replace(/\s+/g, ' ');
      for (const sentence of sentences) expect(flat).toContain(sentence.replace(/\s+/g, ' '));
      expect(text).toContain('\n.github/backup-plans.yml:8:19\n  no workflow fires the rule');
      expect(text).toMatch(/^production {2}daily {2}this change$|^everything {2}nightly {2}this change$/m);
    }
  });

  it('shows a finding as a row where there is room for it', () => {
    const text = textOf({ ...entryOf(), schedules: [finding] }, {}, 400);
    expect(linesOf(text, '.github/backup-plans.yml:8:19  no workflow fires')).toHaveLength(1);
  });

  it('tells a finding about a line of a file once, and other warnings too', () => {
    const { file, line, column, message } = finding;
    const warnings = [
      { region: null, target: `${file}:${line}:${column}`, message, place: { file, line, column } },
      { region: null, target: 'comment', message: 'the comment could not be written' },
    ];
    const text = textOf({ ...entryOf(), schedules: [finding] }, { warnings });
    expect(text.split('no workflow fires the rule')).toHaveLength(2);
    expect(text).toContain('\n1 warning\n');
    expect(text).toContain('the comment could not be written');
  });

  it('answers what a day to come leaves', () => {
    const resources = [makeInstance(0)];
    const points = [makeImage(0, 29, 30), makeImage(0, 2, 30)];
    const asOf = judgeAsOf(makeInput({ base: daily(30), head: daily(30), resources, points }), NOW + 5 * DAY);
    const text = textOf({ ...entryOf({ head: daily(30) }), asOf });
    expect(text).toMatch(/^As of 2026-11-26T\S+Z, 1 existing AMI deleted, 0 of them on that day, and 1 kept\.$/m);
    expect(text).toMatch(/^1 existing AMI deleted as of .*\n.*\nweb-0 i-0+ .*ami-0+41760 .* before$/m);
    expect(text).toMatch(/^1 existing AMI kept as of .*\n.*\nweb-0 i-0+ .*ami-0+2880 .* it does not expire before$/m);
  });

  it('of files alone, where the account was not read, shows their difference and why', () => {
    const whole = entryOf();
    const text = textOf({ ...whole, preview: null, notes: ['This pull request comes from a fork.'] });
    expect(text).toContain('\nThis pull request comes from a fork.\n');
    expect(text).toContain('1 difference in the plan file\n');
    expect(text).not.toContain('ami-');
  });

  it('tells what failed, with advice', () => {
    const failed = [makeFailed({ region: null, target: 'fail-on', action: 'preview', fault: 'not-allowed' })];
    const text = textOf(entryOf(), { outcome: 'partial', failedCount: 1, failed });
    expect(text).toContain('NOT OK: 1 AMI becomes deletable sooner');
    expect(text).toContain('FAILED to preview (not-allowed)\n  fail-on\n');
    expect(text).not.toContain('dry run');
    expect(text.indexOf('FAILED')).toBeLessThan(text.indexOf('deletable sooner\n'));
  });

  it('of 500 instances is fast, stays within the width, and never cuts an id or an instant', () => {
    const entry = entryOf({ instances: 500, ages: [2, 5, 9] });
    for (const width of [80, 120]) {
      const text = textOf(entry, {}, width);
      expect(text).toContain('1,500 existing AMIs of 500 instances deletable sooner\n');
      expect(text).toContain('... and 500 more AMIs; the report holds all of them\n');
      expect(text).toContain('... and 1,450 more AMIs; the report holds all of them\n');
      const rows = text.split('\n').filter((line) => /ami-\d/.test(line));
      expect(rows).toHaveLength(1050);
      for (const line of rows) {
        expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(line).toMatch(/ami-\d{17} .*20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
      }
    }
  });
});
