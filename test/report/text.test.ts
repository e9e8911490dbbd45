import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { resourceId } from '../../src/model.ts';
import { alignColumns, fitWidth, leaveOut, widthOf, wrap } from '../../src/report/terminal.ts';
import { anyCharacter } from '../laws/any-character.ts';
import { fc } from '../laws/fast-check.ts';
import { makeCreated, makeDeleted, makeFailed, makeKept, makePurge, makeRegion, makeReport } from './make-report.ts';
import { renderText } from './views.ts';

describe('the report in a terminal', () => {
  it('of a backup that failed in part, whole', () => {
    const report = makeReport({
      outcome: 'partial',
      matchedCount: 2,
      created: [makeCreated()],
      failed: [
        makeFailed({ kind: 'ec2-instance', resourceId: resourceId('i-0aaaaaaaaaaaaaaa2'), resourceName: 'web-2' }),
      ],
      regions: [makeRegion({ matched: 2, created: 1, failed: 1 })],
    });
    expect(
      renderText(report, { width: 100, colour: false }),
    ).toBe(`NOT OK: 1 of 2 instances has no new backup · 1 AMI created, 1 still pending
No new backup: web-2

FAILED to create AMI (access-denied)
  web-2 (i-0aaaaaaaaaaaaaaa2) in eu-central-1
  You are not authorized to perform this operation: ec2:CreateImage
  What to do: Allow ec2:CreateImage to the role, as docs/iam.md shows.
    {
      "Effect": "Allow",
      "Action": "ec2:CreateImage",
      "Resource": "*"
    }
  https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/faults.md#in-a-region

2 selected, 1 backed up, 1 without a new backup, 0 skipped, 1 failure

1 AMI created
1 AMI is pending: AWS is still copying data, and it can still fail. The next purge reports any that
did.
Instance                   Region        AMI                    Expires               State
web-1 i-0aaaaaaaaaaaaaaa1  eu-central-1  ami-0aaaaaaaaaaaaaaa1  2026-12-21T23:00:00Z  pending

account 111122223333, tag Backup:ProductionDaily, expiry +30 days, started 2026-11-21T23:00:00Z,
took 2 min 3 s, role backup
`);
  });

  it('counts what stays as it should and lists what may need a look', () => {
    const report = makePurge({ kept: [makeKept(), makeKept({ because: 'in-use', reason: 'i-1 uses it' })] });
    const text = renderText(report, { width: 200, colour: false });
    expect(text).toContain(`2 AMIs kept
Why              AMIs
in use           1
not expired yet  1

Instance             Region        AMI                    Why     Details
i-0aaaaaaaaaaaaaaa1  eu-central-1  ami-0ddddddddddddddd1  in use  i-1 uses it
`);
    // A heading alone says nothing.
    expect(text).not.toContain('because the time has not come');
  });

  it('marks a dry run', () => {
    const text = renderText(makePurge({ dryRun: true, deleted: [makeDeleted({ state: 'planned' })] }), {
      width: 80,
      colour: false,
    });
    expect(text).toMatch(/^OK: 1 AMI would be deleted, 0 would be kept · dry run: nothing was written\n/);
    expect(text).toContain('Dry run: nothing was written.');
    expect(text).toContain('1 AMI would be deleted\n');
  });

  it('colours the same text', () => {
    const report = makeReport({ outcome: 'failed', dryRun: true, matchedCount: 1, failed: [makeFailed()] });
    const coloured = renderText(report, { width: 80, colour: true });
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(renderText(report, { width: 80, colour: false }));
  });

  it('says how many rows it does not list', () => {
    const created = Array.from({ length: 1200 }, () => makeCreated());
    const text = renderText(makeReport({ created, failed: Array.from({ length: 1001 }, () => makeFailed()) }), {
      width: 120,
      colour: false,
    });
    expect(text).toContain('... and 200 more AMIs; the report holds all of them');
    expect(text).toContain('... and 1 more failure; the report holds all of them');
  });

  it('lets no name move the cursor, and keeps every table within the width', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 30 });
    const names = fc.array(fc.tuple(text, text), { maxLength: 5 });
    fc.assert(
      fc.property(names, fc.integer({ min: 60, max: 150 }), (pairs, width) => {
        const created = pairs.map(([name]) => makeCreated({ resourceName: `\u001b[2J${name}` }));
        const kept = pairs.map(([, reason]) => makeKept({ because: 'in-use', reason }));
        const rendered = [makeReport({ created }), makePurge({ kept })]
          .map((report) => renderText(report, { width, colour: false }))
          .join('');
        expect(rendered).not.toMatch(/[^\n\P{Cc}]/u);
        const lines = rendered.split('\n').filter((line) => /ami-0[ad]/.test(line));
        expect(lines).toHaveLength(pairs.length * 2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 25 },
    );
  });

  it('is fast for huge accounts', () => {
    const report = makePurge({
      kept: Array.from({ length: 100_000 }, (_, index) =>
        makeKept({ because: index % 2 === 0 ? 'in-use' : 'not-expired' }),
      ),
    });
    renderText(report, { width: 100, colour: false });
  });
});

describe('columns of a terminal', () => {
  it.each([
    ['web-1', 5],
    ['日本語', 6],
    ['👍', 2],
    ['👩‍💻', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['a👩‍💻bc', 3, 'a…'],
  ])('%s in %i is %s', (text, width, fitted) => {
    expect(fitWidth(text, width)).toBe(fitted);
  });

  it('aligns by width, the widest column giving way first', () => {
    expect(
      alignColumns(
        [
          ['a', '日本', 'x'],
          ['bbb', 'c', 'y'],
        ],
        80,
      ),
    ).toEqual(['a    日本  x', 'bbb  c     y']);
    expect(alignColumns([['id', 'a long sentence']], 12)).toEqual(['id  a long …']);
  });

  it('leaves dispensable columns out in their order until ids fit', () => {
    const rows = [
      ['Id', 'When', 'Why'],
      ['ami-0123456789abcdef0', '2026-11-21T23:00:00Z', 'w'],
    ];
    expect(leaveOut(rows, ['When', 'Why'], 80)).toBe(rows);
    expect(leaveOut(rows, ['When', 'Why'], 30)).toEqual([
      ['Id', 'Why'],
      ['ami-0123456789abcdef0', 'w'],
    ]);
    expect(leaveOut(rows, ['When', 'Why'], 22)).toEqual([['Id'], ['ami-0123456789abcdef0']]);
  });

  it('wraps at spaces and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('https://a-very-long-address x', 8)).toEqual(['https://a-very-long-address', 'x']);
    expect(wrap('', 8)).toEqual(['']);
  });
});
