import { describe, expect, it } from 'vitest';
import { region, snapshotId } from '../../../src/model.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { PreviewInput, Transfer } from '../../../src/modes/preview/model.ts';
import { previewSentences } from '../../../src/modes/preview/summary/words.ts';
import type { RuleCopy } from '../../../src/plan/model.ts';
import { DAY, frankfurt, NOW } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const IRELAND = region('eu-west-1');
const STOCKHOLM = region('eu-north-1');

const copiesTo = (...regions: readonly RuleCopy['to'][]): readonly RuleCopy[] =>
  regions.map((to) => ({ to, expiry: null, kmsKey: null }));

/** Rules of one plan, by their names. */
function planned(rules: Readonly<Record<string, { schedule: string; copies?: readonly RuleCopy[] }>>) {
  return fileOf(
    makePlan(
      'production',
      Object.entries(rules).map(([name, { schedule, copies }]) => ({
        ...makeRule(name, days(7), schedule),
        ...(copies !== undefined && { copies }),
      })),
    ),
  );
}

const sized = (instance: number, gib: number, age = 1) =>
  makeImage(instance, age, 30, { snapshots: [{ id: snapshotId('snap-0aaaaaaaaaaaaaaa1'), gib }] });

const transfersOf = (input: Partial<Parameters<typeof makeInput>[0]>) => {
  const { after } = comparePlans(makeInput({ resources: [makeInstance(0), makeInstance(1)], ...input }));
  return after.transfers;
};

const NIGHTLY = '0 23 * * *';

describe('what copies move between regions', () => {
  it('is told by rule and destination: the first in full, at most each in full', () => {
    const head = planned({
      daily: { schedule: NIGHTLY, copies: copiesTo(IRELAND) },
      weekly: { schedule: '30 4 * * 0', copies: copiesTo(IRELAND, STOCKHOLM) },
    });
    const points = [sized(0, 500, 9), sized(0, 100), sized(1, 20)];
    const [daily, weekly, north] = transfersOf({ head, points, pricePerGibTransferred: 0.02 });
    expect(daily).toEqual<Transfer>({
      rule: 'production/daily',
      to: IRELAND,
      resources: 2,
      copies: 60,
      firstGib: 120,
      upperGib: 3600,
      upperCost: 72,
      unsized: 0,
    });
    expect(weekly).toMatchObject({ rule: 'production/weekly', to: STOCKHOLM, firstGib: 120 });
    expect(north).toMatchObject({ rule: 'production/weekly', to: IRELAND });
  });

  it('counts a backup of two rules once to a region', () => {
    const copies = copiesTo(IRELAND);
    const head = planned({ one: { schedule: NIGHTLY, copies }, other: { schedule: NIGHTLY, copies } });
    expect(transfersOf({ head, points: [sized(0, 10)] })).toMatchObject([
      { rule: 'production/one', copies: 60, resources: 2, firstGib: 10, unsized: 1 },
    ]);
  });

  it('is nothing to the region of the resource itself, without copies, and by a rule that nobody fires', () => {
    expect(transfersOf({ head: planned({ daily: { schedule: NIGHTLY, copies: copiesTo(frankfurt) } }) })).toEqual([]);
    expect(transfersOf({ head: planned({ daily: { schedule: NIGHTLY } }) })).toEqual([]);
    const head = planned({ daily: { schedule: NIGHTLY, copies: copiesTo(IRELAND) } });
    expect(transfersOf({ head, idleAfter: new Set(['production/daily']) })).toEqual([]);
  });

  it('stands in a sentence with what it was before, where there are copies at all', () => {
    const points = [sized(0, 100), sized(1, 20)];
    const base = planned({ daily: { schedule: NIGHTLY } });
    const head = planned({ daily: { schedule: NIGHTLY, copies: copiesTo(IRELAND) } });
    const sentences = (files: Pick<PreviewInput, 'base' | 'head'>) =>
      previewSentences(comparePlans(makeInput({ resources: [makeInstance(0), makeInstance(1)], points, ...files })));
    expect(sentences({ base, head })).toContain(
      'Copies move at most 3,600 GiB for 72.00 between regions in 30 days (before: 0 GiB for 0.00).',
    );
    expect(sentences({ base, head: base }).join()).not.toContain('Copies');
  });

  it('is never less than the first copies, and adds up over resources', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 4 }), (sizes) => {
        const head = planned({ daily: { schedule: NIGHTLY, copies: copiesTo(IRELAND, STOCKHOLM) } });
        const resources = sizes.map((_, index) => makeInstance(index));
        const points = sizes.map((gib, index) => sized(index, gib));
        const transfers = transfersOf({ head, resources, points, now: NOW - DAY / 2 });
        const total = sizes.reduce((sum, gib) => sum + gib, 0);
        expect(transfers.map(({ to }) => to)).toEqual([STOCKHOLM, IRELAND]);
        for (const { firstGib, upperGib, copies, resources: count } of transfers) {
          expect(firstGib).toBe(total);
          expect(upperGib).toBe(total * 30);
          expect(copies).toBe(count * 30);
        }
      }),
      { numRuns: 30 },
    );
  });
});
