import { describe, expect, it } from 'vitest';
import {
  type BackupCalendar,
  CHECK_STATUSES,
  type CheckStatus,
  type DeleteOutcome,
  type DeleteSnapshotOutcome,
  recoveryPointId,
  resourceId,
  type SetExpiryChange,
} from '../../src/model.ts';
import { asJudged } from '../../src/modes/check/calendar.ts';
import { isRed, type Judged } from '../../src/modes/check/judged.ts';
import { checkReport } from '../../src/modes/check/report.ts';
import { retainReport } from '../../src/modes/retain/report.ts';
import { standingOf } from '../../src/report/backup-calendar.ts';
import { makeRetainRequest } from '../changes/make-request.ts';
import { account, DAY, fault, makeInventory, makePoint, makeRegion, makeResource, NOW } from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';
import { anyReport } from './any-report.ts';
import { gone, keep, NOTHING, purge, refuse, remove, removeLoose } from './make-story.ts';
import { renderOutputs, renderSummary, sectionsOf, totalsOf, verdict } from './views.ts';

/** Numbers of a verdict, thousands put together again. */
const numbersIn = (text: string) => (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
const outputCount = (outputs: Record<string, string>, name: string) => Number(outputs[name]);
const listed = (outputs: Record<string, string>, name: string): unknown[] => JSON.parse(outputs[name] ?? '[]');
const upTo = <Entry>(count: number, make: (index: number) => Entry, from = 0): Entry[] =>
  Array.from({ length: count }, (_, index) => make(from + index));

describe('counts of a purge', () => {
  const failed = { result: 'failed', fault } as const;
  const late = { result: 'kept', reason: 'it is in use now' } as const;
  const ends = fc.constantFrom<readonly DeleteOutcome[]>([gone], [failed], [late]);
  const looseEnds = fc.constantFrom<readonly DeleteSnapshotOutcome[]>([{ result: 'done' }], [failed], [late]);

  it('add up to what was judged, and headline, tables, regions and outputs agree on them', () => {
    const story = fc.record({
      ends: fc.array(ends, { maxLength: 8 }),
      looseEnds: fc.array(looseEnds, { maxLength: 5 }),
      kept: fc.nat(6),
      refused: fc.nat(4),
      dryRun: fc.boolean(),
    });
    fc.assert(
      fc.property(story, ({ ends: outcomes, looseEnds: loose, kept, refused, dryRun }) => {
        const deletes = upTo(outcomes.length, (index) => remove(index + 1));
        const leftOvers = upTo(loose.length, (index) => removeLoose(index + 1));
        const keeps = [...upTo(kept, keep, 100), ...upTo(refused, refuse, 200)];
        const changeSet = { ...NOTHING, changes: [...deletes, ...leftOvers, ...keeps] };
        const applied = {
          created: [],
          retained: [],
          deleted: deletes.flatMap((change, index) => (outcomes[index] ?? []).map((outcome) => ({ change, outcome }))),
          deletedSnapshots: leftOvers.flatMap((change, index) =>
            (loose[index] ?? []).map((outcome) => ({ change, outcome })),
          ),
        };
        const report = purge({ changeSet, applied: dryRun ? null : applied });
        const broken = dryRun ? 0 : loose.flat().filter(({ result }) => result === 'failed').length;
        expect(report.deletedCount + report.keptCount + broken).toBe(changeSet.changes.length);

        const outputs = renderOutputs(report, null);
        expect(outputCount(outputs, 'deleted-count')).toBe(listed(outputs, 'deleted').length);
        expect(outputCount(outputs, 'deleted-count')).toBe(report.deletedCount);
        expect(outputCount(outputs, 'kept-count')).toBe(report.kept.length);
        expect(outputCount(outputs, 'failed-count')).toBe(report.failed.length);
        const inRegions = report.regions.reduce((sum, region) => sum + region.deleted, 0);
        expect(inRegions).toBe(report.deletedCount);
        expect(report.regions.reduce((sum, region) => sum + region.kept, 0)).toBe(report.keptCount);

        const totals = totalsOf(report).map(([label, value]) => [label, Number(value)] as const);
        const sum = totals
          .filter(([label]) => /deleted|left-over/.test(label))
          .reduce((all, [, count]) => all + count, 0);
        expect(sum).toBe(report.deletedCount);
        expect(totals.find(([label]) => /kept/.test(label))?.[1]).toBe(report.keptCount);
        const shown = /(?:(\d+) AMIs?)(?: and (\d+) left-over snapshots?)? (?:would be )?deleted, (\d+)/.exec(
          verdict(report).sentence,
        );
        if (shown !== null) {
          expect(Number(shown[1]) + Number(shown[2] ?? 0)).toBe(report.deletedCount);
          expect(Number(shown[3])).toBe(report.keptCount);
        }
        const rows = sectionsOf(report).filter(({ title }) => / kept/.test(title));
        expect(rows.reduce((all, { count }) => all + count, 0)).toBe(report.keptCount);
      }),
    );
  });
});

describe('counts of a retain', () => {
  it('add up, and headline, totals and outputs agree on them', () => {
    const because = fc.constantFrom<SetExpiryChange['because']>('lengthen', 'shorten', 'shorten-to-grace', 'snapshots');
    const moves = fc.array(fc.record({ because, fails: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(moves, fc.nat(6), fc.boolean(), (wanted, kept, dryRun) => {
        const changes = wanted.map(
          (one, index): SetExpiryChange => ({
            action: 'set-expiry',
            point: makePoint({ id: recoveryPointId(`ami-${index}`) }),
            from: '2026-12-01T00:00:00Z',
            to: NOW + 9 * DAY,
            because: one.because,
            reason: 'its rule says so',
          }),
        );
        const retained = changes.map((change, index) => ({
          change,
          outcome:
            wanted[index]?.fails === true ? ({ result: 'failed', fault } as const) : ({ result: 'done' } as const),
        }));
        const applied = { created: [], deleted: [], deletedSnapshots: [], retained };
        const ended = {
          request: makeRetainRequest({ dryRun }),
          startedAt: NOW,
          finishedAt: NOW,
          account,
          caller: 'x',
          refusals: [],
          warnings: [],
        };
        const report = anyReport(
          retainReport(ended, {
            inventory: makeInventory(makeRegion()),
            changeSet: { ...NOTHING, changes: [...changes, ...upTo(kept, keep, 100)] },
            applied: dryRun ? null : applied,
          }),
        );
        const failures = dryRun ? 0 : wanted.filter(({ fails }) => fails).length;
        const [moved = -1, stays = -1] = totalsOf(report).map(([, value]) => Number(value));
        expect([moved, stays]).toEqual([wanted.length - failures, kept]);
        expect(report.failedCount).toBe(failures);
        expect(outputCount(renderOutputs(report, null), 'kept-count')).toBe(kept);
        expect(report.outcome === 'ok').toBe(failures === 0);
        if (failures === 0) expect(numbersIn(verdict(report).sentence)[0]).toBe(moved);
      }),
    );
  });
});

describe('counts of a check', () => {
  it('add up, and headline, calendar, tables and outputs agree on them', () => {
    const calendar: BackupCalendar = { from: '2026-10-18', to: '2026-11-21', resources: [] };
    fc.assert(
      fc.property(fc.array(fc.constantFrom<CheckStatus>(...CHECK_STATUSES), { maxLength: 30 }), (statuses) => {
        const judged = statuses.map((status, index): Judged => {
          const has = !['never', 'new', 'unprotected', 'unknown'].includes(status);
          return {
            resource: makeResource({ id: resourceId(`i-${index}`), name: `name-${index}` }),
            status,
            newest: has ? { id: recoveryPointId(`ami-${index}`), at: NOW - DAY, by: 'backup-via-tag' } : null,
            dueAt: NOW - DAY,
            reason: 'for a test',
          };
        });
        const days = asJudged(calendar, judged, NOW);
        const ended = {
          request: null,
          startedAt: NOW,
          finishedAt: NOW,
          account,
          caller: 'x',
          refusals: [],
          warnings: [],
        };
        const report = anyReport(
          checkReport(ended, { inventory: makeInventory(makeRegion()), judged, calendar: days }),
        );
        const count = (...wanted: readonly CheckStatus[]) => statuses.filter((one) => wanted.includes(one)).length;
        const outputs = renderOutputs(report, null);
        expect(outputCount(outputs, 'checked-count')).toBe(statuses.length);
        expect(listed(outputs, 'checked')).toHaveLength(statuses.length);
        expect(outputCount(outputs, 'late-count')).toBe(count('late', 'never'));
        expect(outputCount(outputs, 'unprotected-count')).toBe(count('lost-tag', 'unprotected'));
        expect(outputCount(outputs, 'fresh-count')).toBe(count('fresh'));
        expect(report.outcome === 'ok').toBe(!statuses.some(isRed));

        const good = count('fresh', 'under-way');
        const asked = statuses.length - count('skipped', 'exempt');
        const { sentence } = verdict(report);
        if (statuses.length > 0) expect(sentence).toContain(`${good} of ${asked} protected`);
        const bad = [...sentence.matchAll(/(\d+) of \d+ (?!protected)/g)].reduce(
          (all, [, some]) => all + Number(some),
          0,
        );
        if (statuses.length > 0) expect(bad).toBe(count('late', 'never', 'lost-tag', 'unprotected', 'unknown'));
        const tables = sectionsOf(report).filter(({ title }) => !title.startsWith('Backups by day'));
        expect(tables.reduce((all, { count: rows }) => all + rows, 0)).toBe(statuses.length);

        const { total, onTime, late, young } = standingOf(days);
        expect([total, onTime, late.length, young]).toEqual([
          count('fresh', 'under-way', 'late', 'never'),
          good,
          count('late', 'never'),
          count('new'),
        ]);
        const summary = renderSummary(report, { reportPath: null });
        const heading = /Backups by day: (\d+) of (\d+) /.exec(summary);
        if (heading !== null) expect([Number(heading[1]), Number(heading[2])]).toEqual([good, total]);
      }),
    );
  });
});
