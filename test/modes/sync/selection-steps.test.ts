import { describe, expect, it } from 'vitest';
import { selectionContent } from '../../../src/decide/same-plans.ts';
import type { ExistingPlan, WantedSelection } from '../../../src/model/backup-plans.ts';
import { selectionSteps } from '../../../src/modes/sync/selection-steps.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { told } from './decided.ts';
import {
  applyTo,
  makeExisting,
  makeExistingPlan,
  makePlanDocument,
  makeSelectionDocument,
  selectionName,
} from './make-sync.ts';

/** Assignments with names that people chose. */

const PLACE = { region: frankfurt, planId: 'id-databases', planName: 'databases' };

type There = ExistingPlan['selections'][number];

const there = (name: string, value: string, id = `s-${name}`): There => ({
  ...makeSelectionDocument(value, { name }),
  id,
  beyond: [],
});
const named = (name: string, value: string): WantedSelection => ({
  ...makeSelectionDocument(value, { name }),
  named: true,
});
const unnamed = (value: string): WantedSelection => makeSelectionDocument(value);

const steps = (wanted: readonly WantedSelection[], existing: readonly There[]) => {
  const { changes, byHand } = selectionSteps(PLACE, existing, wanted);
  return { changes: told(changes), byHand };
};

const HOLDER = expect.stringMatching(/^create-selection tags-[0-9a-f]{8}$/);

describe('assignments', () => {
  it.each<[string, WantedSelection[], There[], string[], string[]]>([
    ['that are as they should be stay', [named('rdspg', 'a')], [there('rdspg', 'a')], [], []],
    ['that are missing are made', [named('rdspg', 'a')], [], ['create-selection rdspg'], []],
    [
      'are renamed by making the new one first',
      [named('rdspg', 'a')],
      [there(selectionName('a'), 'a')],
      ['create-selection rdspg', `delete-selection ${selectionName('a')}`],
      [],
    ],
    [
      'are renamed from one chosen name to another',
      [named('new', 'a')],
      [there('old', 'a')],
      ['create-selection new', 'delete-selection old'],
      [],
    ],
    [
      'keep the name that they were given once where the file gives none',
      [unnamed('a')],
      [there('rdspg', 'a')],
      [],
      [],
    ],
    [
      'get another content under their name',
      [named('rdspg', 'b')],
      [there('rdspg', 'a')],
      [HOLDER, 'replace-selection rdspg'],
      [],
    ],
    [
      'that pass their names on in a circle are all replaced',
      [named('x', '2'), named('y', '1')],
      [there('x', '1'), there('y', '2')],
      [HOLDER, HOLDER, 'replace-selection x', 'replace-selection y'],
      [],
    ],
    [
      'that others made beside them stay and are told',
      [named('rdspg', 'a')],
      [there('rdspg', 'a'), there('by-hand', 'c')],
      [],
      ['by-hand'],
    ],
    [
      'whose own name somebody gave to another content are made under another one',
      [unnamed('a')],
      [there(selectionName('a'), 'b')],
      [
        expect.stringMatching(/^create-selection tags-(?!.*undefined)[0-9a-f]{8}$/),
        `delete-selection ${selectionName('a')}`,
      ],
      [],
    ],
  ])('%s', (_what, wanted, existing, changes, byHand) => {
    expect(steps(wanted, existing)).toEqual({ changes, byHand });
  });

  it('that are replaced are held by one of a passing name, or by one that selects the same', () => {
    const [holder, fresh] = selectionSteps(PLACE, [there('rdspg', 'a')], [named('rdspg', 'b')]).changes;
    const passing = holder?.action === 'create-selection' ? holder.selection.name : '';
    expect(fresh).toMatchObject({ action: 'replace-selection', selectionId: 's-rdspg', passing });
    // As a sync leaves it that was stopped halfway.
    const after = selectionSteps(PLACE, [there('rdspg', 'a'), there('tags-0123abcd', 'b')], [named('rdspg', 'b')]);
    expect(after.changes).toMatchObject([
      { action: 'replace-selection', passing: null },
      { action: 'delete-selection', name: 'tags-0123abcd' },
    ]);
  });
});

describe('whatever names and contents there are', () => {
  const NAMES = ['x', 'y', 'z', selectionName('1'), selectionName('2')];
  const VALUES = ['1', '2', '3'];
  const pairs = (least: number) =>
    fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)), {
      minLength: least,
      maxLength: 4,
      selector: ([name]) => name,
    });
  const wanted = fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom(...VALUES), fc.boolean()), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  });
  const cases = fc.tuple(wanted, pairs(0)).map(([want, have]) => {
    const distinct = [...new Map(want.map((one) => [one[1], one])).values()];
    return {
      wanted: distinct.map(([name, value, chosen]) => (chosen ? named(name, value) : unnamed(value))),
      existing: have.map(([name, value]) => there(name, value)),
    };
  });

  it('what is wanted is there in the end, under its name, and nothing selected in between is lost', () => {
    let replaced = 0;
    fc.assert(
      fc.property(cases, ({ wanted: want, existing }) => {
        const { changes, byHand } = selectionSteps(PLACE, existing, want);
        const plan = { ...makeExistingPlan(makePlanDocument({ selections: [] })), selections: existing };
        let regions: ReturnType<typeof applyTo> = [makeExisting([plan])];
        const contents = () => {
          const [region] = regions;
          return region?.read === true ? (region.plans[0]?.selections ?? []) : [];
        };
        const needed = new Set(want.map(selectionContent));
        const kept = existing.map(selectionContent).filter((content) => needed.has(content));
        for (const change of changes) {
          regions = applyTo(regions, change);
          if (change.action === 'replace-selection') replaced += 1;
          const now = new Set(contents().map(selectionContent));
          expect(kept.every((content) => now.has(content))).toBe(true);
          // Whatever goes, goes when all that is wanted is there.
          if (change.action !== 'create-selection') expect([...needed].every((content) => now.has(content))).toBe(true);
        }
        for (const one of want) {
          const found = contents().filter((there) => selectionContent(there) === selectionContent(one));
          expect(found.length).toBeGreaterThan(0);
          if (one.named === true) expect(found.map(({ name }) => name)).toContain(one.name);
        }
        const left = contents().filter((there) => !needed.has(selectionContent(there)));
        expect(left.map(({ name }) => name).sort()).toEqual([...byHand].sort());
        expect(selectionSteps(PLACE, contents(), want)).toEqual({ changes: [], byHand });
      }),
      { numRuns: 500 },
    );
    expect(replaced).toBeGreaterThan(50);
  });
});
