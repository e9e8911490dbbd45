import { describe, expect, it } from 'vitest';
import type { SyncChange } from '../../../src/model/backup-plans.ts';
import {
  changeWords,
  notApprovedWarnings,
  type SyncStory,
  syncedEntries,
  syncFailures,
} from '../../../src/modes/sync/story.ts';
import { fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { makeTestDocument, makeTestSelection } from './make-restore-tests.ts';
import { makeExisting, makeExistingPlan, makePlanDocument, makeSelectionDocument } from './make-sync.ts';

const anyTag = [{ key: 'A', value: '1' }];
const [first, second] = [makeSelectionDocument('a'), { ...makeSelectionDocument('b'), anyTag }];
const settings = { windowsVss: true } as const;
const plan = makePlanDocument({ selections: [first, second] });
const there = makeExistingPlan({ ...plan, settings });
const REGIONS = [
  makeExisting([], { region: oregon }),
  makeExisting([makeExistingPlan({ ...plan, name: 'other' }), there]),
];

const PLACE = { region: frankfurt, planId: 'id-databases', planName: 'databases', reason: 'why' } as const;
const PLAN = { region: frankfurt, id: 'id-databases', name: 'databases', selectionIds: [], reason: 'why' } as const;
const TEST = { ...PLACE, name: 'tests' };
const [old, fresh] = [{ rules: [], settings }, { rules: plan.rules }];
const { name: _, ...body } = makeTestDocument();
const { name: __, ...other } = makeTestDocument({ selections: [makeTestSelection({ name: 'RDS' })] });
const one = (...selections: readonly unknown[]) => ({ rules: [], selections });
const tested = (restoreTest: unknown) => ({ rules: [], selections: [], restoreTest });

interface Row {
  readonly change: SyncChange;
  readonly words: string;
  /** With its plan in front. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the run is red where it is not approved. */
  readonly red: boolean;
}

const ROWS: readonly Row[] = [
  {
    change: { action: 'create-vault', region: frankfurt, vault: 'nightly', reason: 'why' },
    words: 'make vault',
    name: 'nightly',
    before: null,
    after: null,
    red: true,
  },
  {
    change: {
      action: 'create-plan',
      region: frankfurt,
      plan: { ...plan, selections: [{ ...second, named: true }] },
      reason: 'why',
    },
    words: 'make plan',
    name: 'databases',
    before: null,
    after: { rules: plan.rules, selections: [second] },
    red: true,
  },
  {
    change: { ...PLAN, action: 'adopt-plan', before: old },
    words: 'take over plan',
    name: 'databases',
    before: null,
    after: null,
    red: false,
  },
  {
    change: { ...PLAN, action: 'update-plan', before: old, after: fresh },
    words: 'change the rules of plan',
    name: 'databases',
    before: { ...old, selections: [] },
    after: { ...fresh, selections: [] },
    red: false,
  },
  {
    change: { ...PLACE, action: 'create-selection', selection: first },
    words: 'make selection',
    name: `databases/${first.name}`,
    before: null,
    after: one(first),
    red: true,
  },
  {
    change: { ...PLACE, action: 'replace-selection', selectionId: 'id-databases-s1', selection: first, passing: null },
    words: 'replace selection',
    name: `databases/${first.name}`,
    before: one(second),
    after: one(first),
    red: true,
  },
  {
    change: { ...PLACE, action: 'delete-selection', selectionId: 'id-databases-s0', name: 'gone' },
    words: 'delete selection',
    name: 'databases/gone',
    before: one(first),
    after: null,
    red: false,
  },
  {
    change: { ...PLAN, action: 'delete-plan', before: old },
    words: 'delete plan',
    name: 'databases',
    before: { rules: plan.rules, settings, selections: [first, second] },
    after: null,
    red: false,
  },
  {
    change: { ...TEST, action: 'create-restore-test', after: body },
    words: 'make restore testing plan',
    name: 'databases/tests',
    before: null,
    after: tested(body),
    red: false,
  },
  {
    change: { ...TEST, action: 'update-restore-test', before: body, after: other },
    words: 'change restore testing plan',
    name: 'databases/tests',
    before: tested(body),
    after: tested(other),
    red: false,
  },
  {
    change: { ...TEST, action: 'delete-restore-test', before: body },
    words: 'delete restore testing plan',
    name: 'databases/tests',
    before: tested(body),
    after: null,
    red: false,
  },
];

type Outcome = SyncStory['changes'][number]['outcome'];
const story = (change: SyncChange, outcome: Outcome): SyncStory => ({
  regions: REGIONS,
  changes: [{ change, outcome }],
});
const FAILED: Outcome = { result: 'failed', fault };
const NOT_APPROVED: Outcome = { result: 'not-approved' };

describe.each(ROWS)('the story of $change.action', ({ change, words, name, before, after, red }) => {
  const { action } = change;

  it('tells what was there, what is there, and why', () => {
    const [entry] = syncedEntries(story(change, { result: 'done' }));
    const [short = '', owner = null] = name.split('/').reverse();
    expect(entry).toStrictEqual({
      region: frankfurt,
      action,
      name: short,
      plan: owner,
      state: 'done',
      before,
      after,
      reason: 'why',
    });
    const [failed] = syncedEntries(story(change, FAILED));
    expect(failed).toMatchObject({ state: 'failed', reason: fault.message, before, after });
    expect(changeWords(change)).toBe(`eu-central-1: ${words} ${name}`);
  });

  it('is red where it failed', () => {
    const { changes } = story(change, FAILED);
    expect(syncFailures({ regions: REGIONS, changes })).toEqual([
      { region: frankfurt, target: name, action: 'sync', fault },
    ]);
    expect(notApprovedWarnings(changes)).toEqual([]);
  });

  it('is red where it was not approved and leaves something without protection, and a warning otherwise', () => {
    const { changes } = story(change, NOT_APPROVED);
    const failures = syncFailures({ regions: REGIONS, changes });
    expect(failures.map(({ target, fault: { code } }) => [target, code])).toEqual(red ? [[name, 'not-allowed']] : []);
    const warnings = notApprovedWarnings(changes).map(({ region, target, message }) => [region, target, message]);
    const said = `"${words}" is due, and not in the approved change set: it was not done; make and approve a new one where it is to be`;
    expect(warnings).toEqual(red ? [] : [[frankfurt, name, said]]);
  });

  it.each<Outcome>([{ result: 'done' }, { result: 'planned' }])(
    'is nothing more to speak of where it is %j',
    (outcome) => {
      const { changes } = story(change, outcome);
      expect([syncFailures({ regions: REGIONS, changes }), notApprovedWarnings(changes)]).toEqual([[], []]);
    },
  );
});

describe('what went, where it was not seen', () => {
  it('is told as nothing', () => {
    const gone: SyncChange = { ...PLACE, action: 'delete-selection', selectionId: 'x', name: 'gone' };
    const unread = { region: frankfurt, read: false, fault } as const;
    const shown = (change: SyncChange, regions: SyncStory['regions']) =>
      syncedEntries({ regions, changes: [{ change, outcome: { result: 'done' } }] })[0]?.before;
    expect(shown(gone, REGIONS)).toEqual(one());
    expect(shown({ ...gone, planId: 'x' }, REGIONS)).toEqual(one());
    expect(shown(gone, [unread])).toEqual(one());
    expect(shown(gone, [])).toEqual(one());
    expect(shown({ ...PLAN, action: 'delete-plan', id: 'x', before: old }, REGIONS)).toBeNull();
  });
});
