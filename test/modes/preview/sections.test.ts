import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Fate, FateChange, Preview, ProtectionChange } from '../../../src/modes/preview/model.ts';
import {
  asOfSections,
  asOfSentence,
  deletionsSection,
  schedulesSection,
} from '../../../src/modes/preview/summary/more-sections.ts';
import {
  findingsSection,
  goneByResource,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
  transferSection,
} from '../../../src/modes/preview/summary/sections.ts';
import type { Section } from '../../../src/report/section.ts';
import { DAY, frankfurt, NOW } from '../../decide/make-model.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const cut = comparePlans(
  makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 9, 30)] }),
);
const [fate] = cut.fates;
const fates = (...all: readonly Partial<FateChange>[]): Pick<Preview, 'fates'> => ({
  fates: fate === undefined ? [] : all.map((more) => ({ ...fate, recoveryPointId: recoveryPointId('ami-1'), ...more })),
});
const MIXED: Pick<Preview, 'kinds'> = { kinds: ['ec2-instance', 'ebs-volume'] };
const CREATED = '2026-11-12T23:00:00Z';
const kept = (expiresAt: string | null, reason = 'it does not expire before'): Fate => ({
  end: 'kept',
  expiresAt,
  heldBy: null,
  reason,
});
const gone = (from: string): Fate => ({ end: 'deleted', from, purgedAt: from, expiresAt: null, heldBy: null });

/** A section as its reader sees it, each row in one text. */
function shown({ title, columns, count, row, notes, bad, folded, quiet }: Section) {
  const rows = Array.from({ length: count }, (_, index) =>
    row(index)
      .map((cell) =>
        cell.map((part) => (typeof part === 'string' ? part : 'id' in part ? part.id : part.drawn)).join(' '),
      )
      .join(' | '),
  );
  return { title, columns: columns.join(' | '), rows, notes, bad, folded, quiet };
}
const ID = instanceId(0);
const PLACE = `web-0 ${ID} | eu-central-1 | ami-1 | ${CREATED}`;

describe('what goes sooner', () => {
  const preview: Preview = {
    ...cut,
    ...fates(
      { change: 'newly-deletable', deletableFrom: '2026-12-02T00:00:00Z', before: gone('2026-12-12T23:00:00Z') },
      { change: 'newly-deletable', deletableFrom: null, before: kept('never') },
      { change: 'newly-deletable', deletableFrom: '2026-12-06T00:00:00Z', before: kept(null, 'why') },
      {
        change: 'newly-deletable',
        deletableFrom: '2026-12-06T00:00:00Z',
        before: kept('2027-01-01T00:00:00Z'),
        resourceId: instanceId(1),
      },
      { change: 'later' },
    ),
  };

  it('is listed one by one', () => {
    expect(shown(newlyDeletable(preview))).toMatchObject({
      title: '4 existing AMIs of 2 instances deletable sooner',
      columns: 'Instance | Region | AMI | Created | Deletable from | Before',
      rows: [
        `${PLACE} | 2026-12-02T00:00:00Z | from 2026-12-12T23:00:00Z`,
        `${PLACE} | once nothing holds it | never expires`,
        `${PLACE} | 2026-12-06T00:00:00Z | kept: why`,
        `${PLACE.replace(ID, instanceId(1))} | 2026-12-06T00:00:00Z | expires 2027-01-01T00:00:00Z`,
      ],
      bad: true,
      folded: false,
    });
    expect(shown(newlyDeletable({ ...preview, ...MIXED })).columns).toBe(
      'Resource | Kind | Region | Recovery point | Created | Deletable from | Before',
    );
  });

  it('is listed by resource, from the first to the last', () => {
    expect(shown(goneByResource(preview))).toMatchObject({
      title: 'The 4 AMIs by instance',
      columns: 'Instance | Region | AMIs | Gone from | Was',
      rows: [
        `web-0 ${ID} | eu-central-1 | 3 | 2 Dec to 6 Dec, 1 without a date | 12 Dec, 2 without a date`,
        `web-0 ${instanceId(1)} | eu-central-1 | 1 | 6 Dec | 1 Jan`,
      ],
      folded: true,
    });
    const undated = { ...preview, ...fates({ change: 'newly-deletable', deletableFrom: null, before: kept('never') }) };
    expect(shown(goneByResource(undated)).rows).toEqual([`web-0 ${ID} | eu-central-1 | 1 | no date | no date`]);
  });
});

describe('what goes otherwise', () => {
  it('is in three lists', () => {
    const before = gone('2026-12-01T00:00:00Z');
    const after = kept('2027-01-01T00:00:00Z');
    const preview = {
      ...cut,
      days: 1,
      ...fates(
        { change: 'spared', before, after },
        { change: 'replaced', before },
        { change: 'later', before },
        { change: 'expiry-lengthened', before: after, after: kept('never') },
      ),
    };
    const [replaced, later, lengthened] = otherFates(preview).map(shown);
    expect(replaced).toMatchObject({
      title: '1 existing AMI replaced by newer ones: min-keep held it for want of any',
      quiet: true,
    });
    expect(later).toMatchObject({
      title: '2 existing AMIs deleted later, or not within 1 day',
      columns: 'Instance | Region | AMI | Created | Before | After',
      rows: [
        expect.stringContaining(`${PLACE} | from 2026-12-01T00:00:00Z | from `),
        `${PLACE} | from 2026-12-01T00:00:00Z | expires 2027-01-01T00:00:00Z`,
      ],
    });
    expect(lengthened).toMatchObject({
      title: '1 existing AMI with a later expiry, none of them deleted within 1 day',
      rows: [`${PLACE} | expires 2027-01-01T00:00:00Z | never expires`],
    });
    const [two] = otherFates({ ...cut, ...fates({ change: 'replaced' }, { change: 'replaced' }) });
    expect(two?.title).toBe('2 existing AMIs replaced by newer ones: min-keep held them for want of any');
    expect(otherFates({ ...cut, fates: [] }).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('who is protected otherwise', () => {
  const one = (
    change: ProtectionChange['change'],
    before: readonly string[],
    after: readonly string[],
  ): ProtectionChange => ({
    change,
    kind: 'ec2-instance',
    region: frankfurt,
    resourceId: ID,
    resourceName: '',
    before,
    after,
  });

  it('is told in the open where it is nobody any more', () => {
    const protection = [
      one('lost', ['a', 'b'], []),
      one('moved', ['a'], ['b']),
      one('gained', [], ['a']),
      one('gained', [], ['a', 'b']),
    ];
    const [lost, gained, moved] = protectionSections({ ...cut, protection }).map(shown);
    expect(lost).toMatchObject({
      title: '1 instance loses its protection',
      columns: 'Instance | Region | Plans before | Plans after',
      rows: [`${ID} | eu-central-1 | a, b | none`],
      bad: true,
      folded: false,
      notes: ['No plan makes new AMIs of them; what exists goes when it expires.'],
    });
    expect(gained).toMatchObject({
      title: '2 instances gain protection',
      rows: [`${ID} | eu-central-1 | none | a`, `${ID} | eu-central-1 | none | a, b`],
      bad: false,
      folded: true,
      notes: [],
    });
    expect(moved).toMatchObject({ title: '1 instance is protected by other plans', bad: false });
    expect(protectionSections({ ...cut, protection: [] }).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('the other tables', () => {
  it('are of findings, new ones first', () => {
    const finding = { kind: 'dead-rule', plan: 'p', rule: null, message: 'm', isNew: false } as const;
    expect(
      shown(findingsSection({ ...cut, findings: [finding, { ...finding, rule: 'r', isNew: true }] })),
    ).toMatchObject({
      title: '2 possible mistakes in the plan file',
      rows: ['p | r | m | this change', 'p | all | m | before'],
    });
    expect(findingsSection({ ...cut, findings: [finding] }).title).toBe('1 possible mistake in the plan file');
  });

  it('are of differences', () => {
    const rules = [
      { plan: 'p', part: 'rule', rule: 'r', before: null, after: 'b' },
      { plan: 'p', part: 'selection', rule: null, before: 'a', after: null },
    ] as const;
    expect(shown(rulesSection({ rules }))).toMatchObject({
      title: '2 differences in the plan file',
      rows: ['p | rule r | none | b', 'p | selection | a | none'],
      folded: true,
    });
  });

  it('are of weeks', () => {
    const perDay = (count: number, created: number, deleted: number) =>
      Array.from({ length: count }, (_, day) => ({ date: `day-${day}`, created: created + day, deleted }));
    const preview: Preview = {
      ...cut,
      days: 7,
      before: { ...cut.before, perDay: perDay(8, 1, 2), createdCount: 10, deletedCount: 20 },
      after: { ...cut.after, perDay: perDay(8, 1000, 4), createdCount: 30, deletedCount: 40 },
    };
    expect(shown(outlookSection(preview))).toMatchObject({
      title: 'AMIs created and deleted in the next 7 days',
      rows: ['day-0 | 28 | 7,021 | 14 | 28', 'day-7 | 8 | 1,007 | 2 | 4', 'All | 10 | 30 | 20 | 40'],
      notes: [expect.stringContaining('the plan file in force')],
    });
    expect(outlookSection({ ...preview, hasBase: false }).notes).toEqual([expect.stringContaining('has no plan')]);
  });

  it('are of sizes, as bounds', () => {
    const storage = (images: number, unsized: number) => ({
      images,
      lowerGib: 8,
      upperGib: 1600,
      lowerCost: 0.4,
      upperCost: 80,
      unsized,
    });
    const preview: Preview = {
      ...cut,
      storageNow: storage(1, 0),
      before: { ...cut.before, storage: storage(2, 0) },
      after: { ...cut.after, storage: storage(3, 0) },
    };
    const { rows, notes } = shown(storageSection(preview));
    expect(rows).toEqual(
      ['now | 1', 'in 35 days, before | 2', 'in 35 days, after | 3'].map(
        (start) => `${start} | 8 to 1,600 | 0.40 to 80.00`,
      ),
    );
    expect(notes).toEqual([
      expect.stringContaining(
        'at 0.05 per GiB and month: at least one full copy of each instance’s volumes, at most every AMI',
      ),
    ]);
    expect(storageSection({ ...preview, kinds: ['ebs-volume'] }).notes).toEqual([
      expect.stringContaining('full copy of each volume, at most every snapshot'),
    ]);
    expect(storageSection({ ...preview, ...MIXED }).notes).toEqual([
      expect.stringContaining('full copy of each resource, at most every recovery point'),
    ]);
    for (const [now, after, most] of [
      [5, 2, '5 AMIs'],
      [1, 0, '1 AMI'],
      [0, 3, '3 AMIs'],
    ] as const) {
      const unsized = { ...preview, storageNow: storage(1, now), after: { ...cut.after, storage: storage(3, after) } };
      expect(storageSection(unsized).notes[1]).toBe(`The size of up to ${most} is not known and counts as nothing.`);
    }
  });

  it('are of copies', () => {
    const transfer = {
      rule: 'p/r',
      to: frankfurt,
      resources: 1,
      copies: 1000,
      firstGib: 8,
      upperGib: 8000,
      upperCost: 160,
      unsized: 0,
    };
    const of = (...unsized: readonly number[]) =>
      shown(
        transferSection({
          ...cut,
          after: { ...cut.after, transfers: unsized.map((count) => ({ ...transfer, unsized: count })) },
        }),
      );
    expect(of(0)).toMatchObject({
      title: 'Copies to other regions in the next 30 days',
      rows: ['p/r | eu-central-1 | 1,000 | 8 | 8,000 | 160.00'],
      notes: [expect.stringContaining('at 0.02 per GiB')],
    });
    expect(of(1, 3, 2).notes[1]).toBe('The size of 3 resources is not known and counts as nothing.');
    expect(of().rows).toEqual([]);
  });

  it('are of what goes in the order of time', () => {
    expect(shown(deletionsSection(cut))).toMatchObject({
      title: '1 existing AMI to be deleted in the next 35 days',
      columns: 'Instance | Region | AMI | Deleted',
      rows: [expect.stringMatching(/^web-0 i-0+ \| eu-central-1 \| ami-\d+ \| 2026-\S+$/)],
    });
  });

  it('are of schedules and workflows that do not fit', () => {
    const finding = { kind: 'rule-without-cron', file: 'p.yml', line: 3, column: 4, message: 'm' } as const;
    expect(shown(schedulesSection([finding]))).toMatchObject({
      title: '1 place where schedules and workflows do not fit',
      rows: ['p.yml:3:4 | m'],
    });
  });
});

describe('a day to come', () => {
  const points = [makeImage(0, 6, 7), makeImage(0, 5, 7), makeImage(0, 1, 7)];
  const [first, second, third] = points.map(({ id }) => id);
  const broken = { ...makeImage(0, 2, 7), tags: { ...makeImage(0, 2, 7).tags, expire: 'soon', backupPlan: null } };
  const asOf = judgeAsOf(
    makeInput({ head: daily(7), resources: [makeInstance(0)], points: [...points, broken] }),
    NOW + 2 * DAY,
  );

  it('is told in a sentence and two lists', () => {
    expect(asOfSentence(asOf)).toBe(
      `As of 2026-11-23T23:00:00Z, 2 existing AMIs deleted, 1 of them on that day, and 2 kept.`,
    );
    const [deleted, left] = asOfSections(asOf).map(shown);
    expect(deleted).toMatchObject({
      title: '2 existing AMIs deleted as of 2026-11-23T23:00:00Z',
      columns: 'Instance | Region | AMI | Created | Deleted | On that day',
      rows: [
        `web-0 ${ID} | eu-central-1 | ${second} | 2026-11-16T23:00:00Z | 2026-11-23T23:00:00Z | yes`,
        `web-0 ${ID} | eu-central-1 | ${first} | 2026-11-15T23:00:00Z | 2026-11-22T23:00:00Z | before`,
      ],
    });
    expect(left?.rows).toEqual([
      `web-0 ${ID} | eu-central-1 | ${third} | 2026-11-20T23:00:00Z | 2026-11-27T23:00:00Z | it does not expire before`,
      `web-0 ${ID} | eu-central-1 | ${broken.id} | 2026-11-19T23:00:00Z | unreadable | it has no Expire tag that can be read`,
    ]);
    expect(asOfSections(null)).toEqual([]);
  });
});
