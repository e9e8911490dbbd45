import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { FateChange, Preview, ProtectionChange, RuleChange } from '../../../src/modes/preview/model.ts';
import { beforeAndAfter, changeBlock, firstDeletion, smallPrint } from '../../../src/modes/preview/summary/card.ts';
import { headlineOf } from '../../../src/modes/preview/summary/headline.ts';
import { decisionBlocks } from '../../../src/modes/preview/summary/preview.ts';
import { timelineSection } from '../../../src/modes/preview/summary/timeline.ts';
import { previewContext, previewSentences } from '../../../src/modes/preview/summary/words.ts';
import { DAY, frankfurt, NOW } from '../../decide/make-model.ts';
import { makeFailed } from '../../report/make-report.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const cut = comparePlans(
  makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 9, 30)] }),
);
const quiet: Preview = { ...cut, fates: [], rules: [], protection: [] };
const [fate] = cut.fates;
type Given = readonly [FateChange['change'], (string | null)?];
const fates = (...changes: readonly Given[]) =>
  fate === undefined
    ? []
    : changes.map(([change, deletableFrom = fate.deletableFrom]) => ({ ...fate, change, deletableFrom }));
const protection = (change: ProtectionChange['change']): ProtectionChange => ({
  change,
  kind: 'ec2-instance',
  region: frankfurt,
  resourceId: instanceId(0),
  resourceName: '',
  before: [],
  after: [],
});
const costs = (was: number, willBe: number): Partial<Preview> => ({
  before: { ...cut.before, storage: { ...cut.before.storage, upperCost: was } },
  after: { ...cut.after, storage: { ...cut.after.storage, upperCost: willBe } },
});
const same = costs(1, 1);

describe('the headline', () => {
  const headline = (
    preview: Partial<Preview> | null,
    more: Partial<Parameters<typeof headlineOf>[0]> = {},
    failed: Parameters<typeof headlineOf>[1] = [],
  ) =>
    headlineOf(
      {
        good: true,
        sentence: 'S',
        preview: preview === null ? null : { ...quiet, ...same, ...preview },
        rules: [],
        ...more,
        schedules: [],
        asOf: null,
        notes: [],
      },
      failed,
    );
  const problem = makeFailed();
  const notAllowed = makeFailed({ fault: 'not-allowed' });

  it.each<[string, Partial<Preview> | null, string, string]>([
    ['nothing', {}, 'green', 'S'],
    ['what goes sooner', { fates: fates(['newly-deletable']) }, 'orange', 'S · nothing loses protection'],
    ['what goes later', { fates: fates(['later']) }, 'green', 'S'],
    ['what loses protection', { protection: [protection('lost')] }, 'orange', 'S'],
    [
      'both',
      { fates: fates(['newly-deletable']), protection: [protection('gained'), protection('lost')] },
      'orange',
      'S',
    ],
    ['what gains protection alone', { protection: [protection('gained')] }, 'green', 'S'],
    [
      'what gains it',
      { fates: fates(['newly-deletable']), protection: [protection('gained')] },
      'orange',
      'S · nothing loses protection',
    ],
    ['a rule that nobody fires', { unfired: { rules: ['a/b'], alone: 0 } }, 'orange', 'S'],
    ['what it costs more', costs(2, 3), 'green', 'S · cost at most +50 %'],
    ['what it costs less', costs(3, 1), 'green', 'S · cost at most −67 %'],
    ['hardly a change of cost', costs(1000, 1004), 'green', 'S'],
    ['a cost from nothing', costs(0, 5), 'green', 'S'],
    ['files alone', null, 'orange', 'S'],
  ])('tells %s', (_, preview, sign, sentence) => {
    expect(headline(preview)).toEqual({ good: true, sign, sentence });
  });

  it('is red where it is not good, or where something failed', () => {
    expect(headline({}, { good: false })).toEqual({ good: false, sign: 'red', sentence: 'S' });
    expect(headline({}, {}, [problem])).toEqual({
      good: true,
      sign: 'red',
      sentence: 'S · this preview is incomplete: 1 problem',
    });
    expect(headline({}, { good: false }, [notAllowed])).toEqual({ good: false, sign: 'red', sentence: 'S' });
    expect(headline({}, {}, [notAllowed, problem, problem]).sentence).toBe(
      'S · this preview is incomplete: 2 problems',
    );
    expect(headline(null, { rules: null }, [problem, problem])).toEqual({
      good: false,
      sign: 'red',
      sentence: 'The backup plans cannot be previewed: 2 problems',
    });
    expect(headline({}, { rules: null }, []).sentence).toBe('S');
  });
});

describe('the change itself', () => {
  const change = (more: Partial<RuleChange>): RuleChange => ({
    plan: 'p',
    part: 'rule',
    rule: 'r',
    before: 'a',
    after: 'b',
    ...more,
  });
  const linesOf = (...rules: readonly RuleChange[]) => String(changeBlock(rules)).split('\n').slice(1, -1);

  it.each<[RuleChange, readonly string[]]>([
    [change({}), ['  plans.p.rules.r', '-   a', '+   b']],
    [change({ after: null }), ['  plans.p.rules.r', '-   a']],
    [change({ before: null }), ['  plans.p.rules.r', '+   b']],
    [change({ part: 'plan', rule: null }), ['  plans.p', '-   a', '+   b']],
    [change({ part: 'retention', rule: null }), ['  plans.p.retention', '-   a', '+   b']],
    [
      change({ before: `${'x'.repeat(300)}y`, after: `${'z'.repeat(300)}y` }),
      ['  plans.p.rules.r', `-   ${'x'.repeat(300)}`, `+   ${'z'.repeat(300)}`],
    ],
  ])('%o', (one, lines) => {
    expect(linesOf(one)).toEqual(lines);
  });

  it('counts what is beyond forty, and is none where nothing differs', () => {
    const many = (count: number) => Array.from({ length: count }, () => change({ after: null }));
    expect(linesOf(...many(40))).toHaveLength(80);
    expect(linesOf(...many(41)).at(-1)).toBe('  and 1 more difference');
    expect(linesOf(...many(43)).slice(78)).toEqual(['  plans.p.rules.r', '-   a', '  and 3 more differences']);
    expect(changeBlock([])).toBeNull();
  });

  it('stands before the numbers and the first deletion, as far as there are any', () => {
    expect(decisionBlocks({ preview: null, rules: null })).toEqual([]);
    expect(decisionBlocks({ preview: null, rules: cut.rules })).toHaveLength(1);
    expect(decisionBlocks({ preview: quiet, rules: [] })).toEqual([beforeAndAfter(quiet)]);
    expect(decisionBlocks({ preview: cut, rules: cut.rules }).map(String)).toEqual([
      expect.stringContaining('diff'),
      expect.stringContaining('AMIs kept in 35 days'),
      expect.stringContaining('First deletion'),
    ]);
  });
});

describe('the numbers', () => {
  const rowsOf = (preview: Preview) => String(beforeAndAfter(preview)).split('\n');

  it('are before and after, in bold where they change', () => {
    expect(rowsOf(cut)).toEqual([
      '|  | before | after |',
      expect.any(String),
      '| instances protected | 1 | 1 |',
      expect.stringMatching(/^\| AMIs kept in 35 days \| 30 \| \*\*7\*\* \|$/),
      expect.stringMatching(/^\| oldest restore point then \| 29 days \| \*\*6 days\*\* \|$/),
      expect.stringMatching(/^\| cost a month then, at most \| \S+ \| \*\*\S+\*\* \|$/),
    ]);
    const young = {
      ...cut,
      hasBase: false,
      days: 1,
      before: { ...cut.before, oldestDays: null },
      after: { ...cut.after, oldestDays: 1 },
    };
    expect(rowsOf(young)[0]).toBe('|  | without a plan | after |');
    expect(rowsOf(young)[3]).toContain('AMIs kept in 1 day |');
    expect(rowsOf(young)[4]).toBe('| oldest restore point then | none | **1 day** |');
  });

  it('name the first deletion, and none where nothing goes sooner', () => {
    const first = (...of: readonly Given[]) => {
      const text = firstDeletion({ ...cut, graceMilliseconds: 5_400_000, fates: fates(...of) });
      return text === null ? null : String(text);
    };
    expect(
      first(
        ['newly-deletable', '2026-12-12T09:48:00Z'],
        ['newly-deletable', '2026-12-02T09:48:00Z'],
        ['later', '2026-12-01T00:00:00Z'],
      ),
    ).toBe(
      '**First deletion: Wed 2 Dec 2026, 09:48 UTC.** Revert before then and nothing is lost. (The grace is 2 hours.)',
    );
    expect(first(['newly-deletable', null])).toBeNull();
    expect(first(['spared', '2026-12-02T09:48:00Z'])).toBeNull();
    expect(first(['newly-deletable', 'some day'])).toContain('First deletion: some day.');
  });

  it('have their small print on one line', () => {
    expect(String(smallPrint(['a', 'b'], []))).toBe('<sub>a · b</sub>');
  });
});

describe('what the judgement rests on', () => {
  const guarded = (verified: number, awaitingCopy: number, copiesUnseen: number) => ({
    guarded: { verified, awaitingCopy, copiesUnseen },
  });
  const rest = 'Not judged here, and able to keep more: protect-in-use, snapshot locks, max-deletions';
  const GRACE = 'Shortened expiries take effect after 72 hours at the earliest.';

  it.each<[Partial<Preview>, readonly string[]]>([
    [{}, [`The newest AMI of each instance stays, expired or not (min-keep). ${GRACE}`, `${rest}.`]],
    [{ minKeep: 0 }, [`No AMI stays for being the newest of its instance (min-keep is 0). ${GRACE}`, `${rest}.`]],
    [{ minKeep: 3 }, [`The newest 3 AMIs of each instance stay, expired or not (min-keep). ${GRACE}`, `${rest}.`]],
    [guarded(1, 0, 0), [expect.anything(), 'Also kept, expired or not: 1 verified AMI (keep-verified).', `${rest}.`]],
    [
      guarded(2, 1, 0),
      [
        expect.anything(),
        'Also kept, expired or not: 2 verified AMIs (keep-verified), 1 AMI with a wanted copy that is not there yet (protect-uncopied).',
        `${rest}.`,
      ],
    ],
    [guarded(0, 0, 1), [expect.anything(), `${rest}, copies wanted in regions that were not read.`]],
  ])('%o', (more, lines) => {
    const [account, ...told] = previewContext({ ...cut, ...more });
    expect(account).toBe('Account 111122223333, as of 2026-11-21T23:00:00Z, looking 35 days ahead.');
    expect(told).toEqual(lines);
  });

  it('is told in sentences, before and after', () => {
    const [transfer] = [
      { rule: 'p/r', to: frankfurt, resources: 1, copies: 2, firstGib: 4, upperGib: 8, upperCost: 0.16, unsized: 0 },
    ];
    const moved = {
      ...cut,
      pricePerGibTransferred: 0.5,
      after: { ...cut.after, transfers: [transfer, transfer] },
    } as const;
    expect(previewSentences(cut)).toEqual([
      '1 of 1 instance protected (before: 1).',
      `35 AMIs created (before: 35) and ${cut.after.deletedCount} deleted (before: 6) in the next 35 days.`,
      expect.stringMatching(/^Then 7 AMIs for an estimated \S+ to \S+ a month \(before: 30 for \S+ to \S+\)\.$/),
    ]);
    const last = (preview: Preview) => previewSentences(preview).slice(3);
    expect(last(moved)).toEqual([
      'Copies move at most 16 GiB for 8.00 between regions in 30 days (before: 0 GiB for 0.00).',
    ]);
    expect(last({ ...moved, hasBase: false })).toEqual([
      'Copies move at most 16 GiB for 8.00 between regions in 30 days.',
    ]);
    expect(previewSentences({ ...cut, hasBase: false }).slice(0, 2)).toEqual([
      '1 of 1 instance protected.',
      `35 AMIs created and ${cut.after.deletedCount} deleted (before: 6) in the next 35 days.`,
    ]);
    const both = { ...moved, before: moved.after };
    expect(last(both)).toEqual([
      'Copies move at most 16 GiB for 8.00 between regions in 30 days (before: 16 GiB for 8.00).',
    ]);
    const finding = { kind: 'dead-rule', plan: 'p', rule: null, message: '', isNew: true } as const;
    expect(last({ ...cut, findings: [finding, { ...finding, isNew: false }] })).toEqual([
      '1 possible mistake in the new plan file; see below.',
    ]);
    expect(last({ ...cut, findings: [{ ...finding, isNew: false }] })).toEqual([]);
  });
});

describe('the weeks in which recovery points go', () => {
  const sectionOf = (days: number, ...daysAhead: readonly number[]) => {
    const [deletion] = cut.after.deletions;
    if (deletion === undefined) throw new Error('nothing is deleted');
    const deletions = daysAhead.map((day) => ({ ...deletion, at: new Date(NOW + day * DAY).toISOString() }));
    return timelineSection({ at: cut.at, days, kinds: ['ec2-instance'], after: { deletions } });
  };
  const on = (...daysAhead: readonly number[]) => {
    const section = sectionOf(8, ...daysAhead);
    return [section.title, ...Array.from({ length: section.count }, (_, row) => section.row(row).flat().join(' '))];
  };

  it('are as many as the days need, and folded', () => {
    expect([8, 9, 15, 16].map((days) => sectionOf(days, 1).count)).toEqual([2, 3, 3, 4]);
    expect(sectionOf(8, 1)).toMatchObject({
      folded: true,
      columns: ['Week of', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'All'],
    });
  });

  // 2026-11-21 is a Saturday, and 2026-11-29 a Sunday.
  it('begin on Monday, and leave out the days before and after', () => {
    expect(on(0, 1, 1, 8)).toEqual([
      '4 existing AMIs to be deleted until 2026-11-29',
      '2026-11-16      1 2 3',
      '2026-11-23 0 0 0 0 0 0 1 1',
    ]);
    expect(on(-1, 9, 2)).toEqual([
      '1 existing AMI to be deleted until 2026-11-29',
      '2026-11-16      0 0 0',
      '2026-11-23 1 0 0 0 0 0 0 1',
    ]);
    expect(on(9)).toEqual(['0 existing AMIs to be deleted until 2026-11-29']);
  });
});
