import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { Preview } from '../../../src/modes/preview/model.ts';
import { deletionsSection, schedulesSection } from '../../../src/modes/preview/summary/more-sections.ts';
import {
  findingsSection,
  outlookSection,
  rulesSection,
  storageSection,
  transferSection,
} from '../../../src/modes/preview/summary/sections.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';
import { shown } from './shown-section.ts';

const cut = comparePlans(
  makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 9, 30)] }),
);
const MIXED: Pick<Preview, 'kinds'> = { kinds: ['ec2-instance', 'ebs-volume'] };

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
      folded: true,
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
    const { rows, notes, folded } = shown(storageSection(preview));
    expect(folded).toBe(true);
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
      columns: 'Rule | To | Copies | GiB of the first | GiB at most | Cost at most',
      folded: true,
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
