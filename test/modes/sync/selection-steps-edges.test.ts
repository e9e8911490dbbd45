import { describe, expect, it } from 'vitest';
import type { ExistingPlan, WantedSelection } from '../../../src/model/backup-plans.ts';
import { passingName } from '../../../src/modes/sync/desired.ts';
import { selectionSteps } from '../../../src/modes/sync/selection-steps.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { makeSelectionDocument, selectionName } from './make-sync.ts';

const PLACE = { region: frankfurt, planId: 'id-databases', planName: 'databases' };

type There = ExistingPlan['selections'][number];

const there = (name: string, value: string, overrides: Partial<There> = {}): There => ({
  ...makeSelectionDocument(value, { name }),
  id: `s-${name}`,
  beyond: [],
  ...overrides,
});
const named = (name: string, value: string): WantedSelection => ({
  ...makeSelectionDocument(value, { name }),
  named: true,
});

const made = (existing: readonly There[], wanted: readonly WantedSelection[]) =>
  selectionSteps(PLACE, existing, wanted).changes.flatMap((change) =>
    change.action === 'create-selection' ? [change.selection.name] : [],
  );

describe('the name of a selection that holds a place', () => {
  const held = makeSelectionDocument('b', { name: 'chosen' });
  const first = passingName(held, new Set());

  it('is one that nothing has, and that nothing is to have', () => {
    expect(made([there('chosen', 'a')], [named('chosen', 'b')])).toEqual([first]);
    const taken = made([there('chosen', 'a'), there(first, 'c')], [named('chosen', 'b')]);
    expect(taken).toEqual([passingName(held, new Set([first]))]);
    const wanted = made([there('chosen', 'a')], [named('chosen', 'b'), named(first, 'c')]);
    expect(wanted).toEqual([passingName(held, new Set([first])), first]);
  });

  it('is another one for each of two that select the same', () => {
    const existing = [there('x', 'a'), there('y', 'c')];
    const names = made(existing, [named('x', 'b'), named('y', 'b')]);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });
});

describe('a selection that is made', () => {
  it('has the tags of which one is enough, where there are any', () => {
    const anyTag = [{ key: 'A', value: '1' }];
    const [withTags] = selectionSteps(PLACE, [], [{ ...named('x', 'a'), anyTag }]).changes;
    const { named: _, ...document } = { ...named('x', 'a'), anyTag };
    expect(withTags).toMatchObject({ action: 'create-selection', ...PLACE, selection: document });
    const [without] = selectionSteps(PLACE, [], [named('x', 'a')]).changes;
    expect(without).toHaveProperty('selection', makeSelectionDocument('a', { name: 'x' }));
    expect(without).not.toHaveProperty('selection.anyTag');
  });
});

describe('a selection that is there', () => {
  it('is not the one that is wanted where it holds what a file cannot say', () => {
    const existing = [there(selectionName('a'), 'a', { beyond: ['x'] })];
    const { changes } = selectionSteps(PLACE, existing, [makeSelectionDocument('a')]);
    expect(changes.map(({ action }) => action)).toEqual(['create-selection', 'delete-selection']);
  });
});
