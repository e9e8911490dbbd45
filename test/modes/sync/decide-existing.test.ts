import { describe, expect, it } from 'vitest';
import type { ExistingRegion } from '../../../src/model/backup-plans.ts';
import { fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { decide, plan } from './decided.ts';
import { makeExisting, makeExistingPlan, makeRuleDocument, makeSelectionDocument, makeWanted } from './make-sync.ts';

describe('a plan that is there', () => {
  const refusals = (existing: ExistingRegion) => {
    const { changes, failures } = decide(existing);
    expect(changes).toEqual([]);
    return failures.map(({ region, target, fault: { code, message } }) => [region, target, code, message]);
  };
  const changed = { ...plan, rules: [makeRuleDocument({ deleteAfterDays: 1 })] };

  it('is left alone without our tag, and that is told', () => {
    expect(refusals(makeExisting([makeExistingPlan(changed, { ours: false })]))).toEqual([
      [frankfurt, 'databases', 'name-taken', expect.stringMatching(/that a sync did not make/)],
    ]);
  });

  it('is changed where it is ours, also beside another of the name', () => {
    const existing = makeExisting([
      makeExistingPlan(plan, { id: 'theirs', ours: false }),
      makeExistingPlan(changed, { id: 'ours' }),
    ]);
    expect(decide(existing).changes).toMatchObject([{ action: 'update-plan', id: 'ours' }]);
  });

  it('is left alone where several are ours', () => {
    expect(refusals(makeExisting([makeExistingPlan(plan, { id: 'a' }), makeExistingPlan(plan, { id: 'b' })]))).toEqual([
      [
        frankfurt,
        'databases',
        'name-taken',
        'there are 2 plans databases with our tag (a, b), and it is unclear which one the file means',
      ],
    ]);
  });

  it('is left alone where it holds what a plan file cannot say', () => {
    expect(refusals(makeExisting([makeExistingPlan(changed, { beyond: ['copy actions in the rule daily'] })]))).toEqual(
      [
        [
          frankfurt,
          'databases',
          'not-allowed',
          'the plan databases holds what a plan file cannot say, and a change would drop it: the plan has copy actions in the rule daily',
        ],
      ],
    );
    const selections = [{ ...makeSelectionDocument(), id: 's', beyond: ['ListOfTags'] }];
    expect(refusals(makeExisting([makeExistingPlan(plan, { selections })]))).toEqual([
      [
        frankfurt,
        'databases',
        'not-allowed',
        expect.stringMatching(/: its selection tags-[0-9a-f]{8} has ListOfTags$/),
      ],
    ]);
  });

  it('is told where the plan file does not want it, and goes on', () => {
    const rules = [makeRuleDocument({ tags: { BackupPlan: 'elsewhere/daily' } })];
    const existing = makeExisting([makeExistingPlan(plan), makeExistingPlan({ ...plan, name: 'elsewhere', rules })]);
    const decision = decide(existing);
    expect(decision).toMatchObject({ changes: [], failures: [] });
    expect(decision.warnings).toEqual([
      {
        region: frankfurt,
        target: 'elsewhere',
        message:
          'AWS Backup still carries out the plan elsewhere, which the plan file does not want in eu-central-1; to end it, run a sync with "remove-plans: elsewhere" and "regions: eu-central-1"',
      },
    ]);
  });
});

describe('the removal of plans', () => {
  const old = { ...plan, name: 'old' };

  it('is of those of ours that are named', () => {
    const existing = makeExisting([
      makeExistingPlan(plan),
      makeExistingPlan(old),
      makeExistingPlan({ ...plan, name: 'older' }),
    ]);
    const { changes, failures } = decide(existing, { removePlans: ['old'] });
    expect(changes).toEqual([
      {
        action: 'delete-plan',
        region: frankfurt,
        id: 'id-old',
        name: 'old',
        before: { rules: old.rules },
        selectionIds: ['id-old-s0'],
        reason: 'its removal was asked for',
      },
    ]);
    expect(failures).toEqual([]);
  });

  it('leaves one that is not ours, beside ours too, and says so each time', () => {
    const theirs = makeExistingPlan(old, { id: 'theirs', ours: false });
    const both = makeExisting([makeExistingPlan(plan), makeExistingPlan(old), theirs]);
    const { changes, failures } = decide(both, { removePlans: ['old'] });
    expect(changes).toMatchObject([{ action: 'delete-plan', id: 'id-old' }]);
    const alone = makeExisting([makeExistingPlan(plan), theirs]);
    expect(decide(alone, { removePlans: ['old'] }).failures).toEqual(failures);
  });

  it('is refused for what is not ours', () => {
    const existing = makeExisting([makeExistingPlan(plan), makeExistingPlan(old, { ours: false })]);
    const { changes, failures } = decide(existing, { removePlans: ['old'] });
    expect(changes).toEqual([]);
    expect(failures).toMatchObject([{ target: 'old', fault: { code: 'name-taken' } }]);
  });

  it('is an error for what the plan file wants', () => {
    const { changes, failures } = decide(makeExisting([makeExistingPlan(plan)]), { removePlans: ['databases'] });
    expect(changes).toEqual([]);
    expect(failures).toMatchObject([
      { region: null, target: 'databases', action: 'sync', fault: { code: 'bad-input' } },
    ]);
  });

  it('of a name that is nowhere is told, unless a region was not read', () => {
    const there = makeExisting([makeExistingPlan(plan)]);
    const question = { removePlans: ['gone', 'gone'] };
    expect(decide(there, question).warnings).toEqual([
      { region: null, target: 'gone', message: 'remove-plans: there is no plan "gone" to remove' },
    ]);
    const unread = { region: oregon, read: false, fault } as const;
    const wanted = [makeWanted([plan]), makeWanted([], oregon)];
    expect(decide(there, { ...question, wanted, existing: [there, unread] }).warnings).toEqual([]);
  });
});
