import { describe, expect, it } from 'vitest';
import type { FailedEntry } from '../../../src/model.ts';
import { resourceId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Preview, ProtectionChange } from '../../../src/modes/preview/model.ts';
import type { PreviewEntry } from '../../../src/modes/preview/report.ts';
import { type DocumentOptions, renderPreviewDocument } from '../../../src/modes/preview/summary/document.ts';
import { frankfurt, NOW } from '../../decide/make-model.ts';
import { makeFailed } from '../../report/make-report.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const input = makeInput({
  base: daily(30),
  head: daily(7),
  resources: [makeInstance(0)],
  points: [makeImage(0, 9, 30)],
});
const cut: Preview = comparePlans(input);
const entry: PreviewEntry = {
  good: true,
  sentence: 'S',
  preview: cut,
  rules: cut.rules,
  schedules: [],
  asOf: null,
  notes: [],
};
const shown = (
  more: Partial<PreviewEntry> = {},
  failed: readonly FailedEntry[] = [],
  options: Partial<DocumentOptions> = {},
) => renderPreviewDocument({ ...entry, ...more }, failed, { budgetBytes: 60_000, reportPath: null, ...options });
const lost = (count: number, name = ''): Pick<PreviewEntry, 'preview'> => ({
  preview: {
    ...cut,
    protection: Array.from(
      { length: count },
      (_, index): ProtectionChange => ({
        change: 'lost',
        kind: 'ec2-instance',
        region: frankfurt,
        resourceId: resourceId(`i-${index}`),
        resourceName: name === '' ? '' : `${name}-${index}`,
        before: ['p'],
        after: [],
      }),
    ),
  },
});
const alertOf = (text: string) =>
  /^> \[!(\w+)\]\n((?:>.*\n)*)/m
    .exec(text)
    ?.slice(1, 3)
    .map((part) => part.trim()) ?? null;

describe('what stands at the top of a preview', () => {
  it('is nobody where nobody loses protection and nothing failed', () => {
    expect(alertOf(shown())).toBeNull();
    const gained = {
      ...cut,
      protection: (lost(1).preview?.protection ?? []).map((one) => ({ ...one, change: 'gained' as const })),
    };
    expect(alertOf(shown({ preview: gained }))).toBeNull();
  });

  it('names who has no plan after this, twelve at most', () => {
    const names = (count: number, name?: string) => alertOf(shown(lost(count, name)))?.[1]?.replaceAll('`', '');
    expect(alertOf(shown(lost(1)))?.[0]).toBe('WARNING');
    expect(names(2)).toBe('> **Without any plan after this:** i-0, i-1');
    expect(names(2, 'web')).toBe('> **Without any plan after this:** web-0, web-1');
    expect(names(12)).toMatch(/ i-11$/);
    expect(names(14)).toMatch(/ i-11 and 2 more$/);
  });

  it('says what failed, apart from what is not allowed', () => {
    const notAllowed = makeFailed({ fault: 'not-allowed' });
    expect(alertOf(shown({}, [notAllowed]))).toEqual([
      'CAUTION',
      '> fail-on does not allow this change: 1 problem below.',
    ]);
    expect(alertOf(shown({}, [notAllowed, makeFailed()]))).toEqual([
      'CAUTION',
      '> This preview is incomplete: 2 problems below.',
    ]);
    const [kind, text] = alertOf(shown(lost(1), [makeFailed()])) ?? [];
    expect(kind).toBe('CAUTION');
    expect(text?.split('\n')).toHaveLength(3);
  });

  it('has twelve notes at most, and the answer for a day to come', () => {
    const notes = Array.from({ length: 13 }, (_, index) => `note ${index};`);
    expect(
      alertOf(shown({ notes }))?.[1]
        ?.split('\n')
        .map((line) => line.replace('> - ', '')),
    ).toEqual(notes.slice(0, 12));
    const asOf = judgeAsOf(input, NOW);
    expect(shown({ asOf })).toContain('**As of 2026-11-21T23:00:00Z, 0 existing AMIs deleted');
    expect(shown()).not.toContain('As of 2026');
  });
});

describe('the problems of a preview', () => {
  it('stand in front of what they may have spoilt', () => {
    const failed = makeFailed({
      kind: 'ec2-instance',
      region: frankfurt,
      target: 'i-1',
      message: 'what',
      advice: 'do',
    });
    const text = shown({}, [
      failed,
      { ...failed, kind: null, target: frankfurt },
      { ...failed, region: null, target: 'plan-file' },
    ]);
    const rows = text.split('\n').filter((line) => line.endsWith('| what | do |'));
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
      'i-1 in eu-central-1 (ec2-instance)',
      'eu-central-1',
      'plan-file (ec2-instance)',
    ]);
    expect(text).toMatch(/\| Where.*What.is.wrong.*What.to.do \|/);
    expect(text.indexOf('| what | do |')).toBeLessThan(text.indexOf('```diff'));
  });

  it('take a third of the room at most beside a comparison, and all of it alone', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      makeFailed({ target: `i-${index}`, message: 'm'.repeat(60) }),
    );
    const rowsIn = (text: string) => text.split('\n').filter((line) => line.includes('mmm')).length;
    const beside = shown({}, many, { budgetBytes: 30_000 });
    const alone = shown({ preview: null }, many, { budgetBytes: 30_000 });
    expect(rowsIn(alone)).toBeGreaterThan(2.5 * rowsIn(beside));
    expect(Buffer.byteLength(alone)).toBeLessThan(30_000);
    expect(beside).toContain('First deletion');
  });
});

describe('the foot of a preview', () => {
  const footOf = (options: Partial<DocumentOptions>, more: Partial<PreviewEntry> = {}) =>
    shown(more, [], options).trim().split('\n').at(-1) ?? '';

  it.each<[string, Partial<DocumentOptions>, string | null]>([
    [
      'the run',
      { run: 'https://github.com/o/r/actions/runs/1', reportPath: '/tmp/p.json' },
      '[the summary of the run](https://github.com/o/r/actions/runs/1)',
    ],
    ['the report', { reportPath: '/tmp/p.json' }, '`/tmp/p.json`'],
    ['the report where the run has no address', { run: 'javascript:x', reportPath: '/tmp/p.json' }, '`/tmp/p.json`'],
    ['the report where the address holds more', { run: 'https://a.b/c)x', reportPath: '/tmp/p.json' }, '`/tmp/p.json`'],
    [
      'the report where more comes before the address',
      { run: 'x https://a.b/c', reportPath: '/tmp/p.json' },
      '`/tmp/p.json`',
    ],
    ['nowhere', {}, null],
  ])('says where the whole is: %s', (_, options, path) => {
    const foot = footOf(options);
    if (path === null) expect(foot).not.toContain('full preview');
    else expect(foot).toContain(`full preview: ${path}`);
    expect(foot).toContain('how this is computed');
  });

  it('has the context of a comparison, where there is one', () => {
    expect(footOf({})).toContain('Account 111122223333');
    expect(footOf({}, { preview: null })).toMatch(
      /^<sub>\[how this is computed\]\([^)]+#the-gate-on-a-pull-request\)<\/sub>$/,
    );
  });
});
