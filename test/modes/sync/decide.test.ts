import { describe, expect, it } from 'vitest';
import type { SelectionDocument } from '../../../src/model/backup-plans.ts';
import { decideSync } from '../../../src/modes/sync/decide.ts';
import { fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { ROLE } from '../../plan/make-plan.ts';
import { decide, plan, told } from './decided.ts';
import {
  makeExisting,
  makeExistingPlan,
  makePlanDocument,
  makeRuleDocument,
  makeSelectionDocument,
  makeVault,
  makeWanted,
  selectionName,
} from './make-sync.ts';

const NOTHING = { changes: [], failures: [], warnings: [] };

describe('a sync', () => {
  it('makes a plan that is not there', () => {
    expect(decide(makeExisting([]))).toEqual({
      ...NOTHING,
      changes: [
        {
          action: 'create-plan',
          region: frankfurt,
          plan,
          reason: 'the plan file has it, and AWS Backup does not',
        },
      ],
    });
  });

  it('changes nothing where all is as it should be', () => {
    expect(decide(makeExisting([makeExistingPlan(plan)]))).toEqual(NOTHING);
  });

  it('takes for the same what the service does by itself', () => {
    const rules = [
      makeRuleDocument({
        timeZone: 'UTC',
        startWindowMinutes: 480,
        completionWindowMinutes: 10_080,
        tags: { BackupPlan: 'databases/daily' },
      }),
    ];
    expect(decide(makeExisting([makeExistingPlan({ ...plan, rules })]))).toEqual(NOTHING);
  });

  it.each([
    ['the schedule', { schedule: 'cron(0 6 ? * * *)' }],
    ['the time zone', { timeZone: 'Europe/Berlin' }],
    ['the vault', { vault: 'other' }],
    ['the start window', { startWindowMinutes: 60 }],
    ['the completion window', { completionWindowMinutes: 60 }],
    ['the end', { deleteAfterDays: null }],
    ['cold storage', { coldStorageAfterDays: 1 }],
    ['the tags', { tags: {} }],
    ['the name', { name: 'nightly' }],
  ])('updates the rules where %s differs', (_what, difference) => {
    const rules = [makeRuleDocument(difference)];
    const { changes, failures } = decide(makeExisting([makeExistingPlan({ ...plan, rules })]));
    expect(failures).toEqual([]);
    expect(changes).toEqual([
      {
        action: 'update-plan',
        region: frankfurt,
        id: 'id-databases',
        name: 'databases',
        before: { rules },
        after: { rules: plan.rules },
        reason: 'its rules are not those of the plan file',
      },
    ]);
  });

  it('makes what is newly selected before it deletes what no longer is', () => {
    const wanted = [makeSelectionDocument('a'), makeSelectionDocument('b')];
    const there = [makeSelectionDocument('b'), makeSelectionDocument('c'), makeSelectionDocument('d')];
    const existing = makeExisting([makeExistingPlan({ ...plan, selections: there })]);
    const { changes } = decide(existing, { wanted: [makeWanted([{ ...plan, selections: wanted }])] });
    expect(told(changes)).toEqual([
      `create-selection ${selectionName('a')}`,
      `delete-selection ${selectionName('c')}`,
      `delete-selection ${selectionName('d')}`,
    ]);
    expect(changes.at(-1)).toMatchObject({ planId: 'id-databases', selectionId: 'id-databases-s2' });
  });

  it('knows selections by what they say, not by their names or their order', () => {
    const wanted = makeSelectionDocument('a', {
      resources: ['x:1', 'x:2'],
      conditions: [
        { is: 'equals', key: 'A', value: '1' },
        { is: 'not-equals', key: 'B', value: '2' },
      ],
    });
    const there = {
      ...wanted,
      name: selectionName('other'),
      resources: wanted.resources.toReversed(),
      conditions: wanted.conditions.toReversed(),
    };
    const ask = (selection: typeof wanted) =>
      told(
        decide(makeExisting([makeExistingPlan({ ...plan, selections: [selection] })]), {
          wanted: [makeWanted([{ ...plan, selections: [wanted] }])],
        }).changes,
      );
    expect(ask(there)).toEqual([]);
    const replaced = [`create-selection ${selectionName('a')}`, `delete-selection ${selectionName('other')}`];
    expect(ask({ ...there, role: `${ROLE}2` })).toEqual(replaced);
    expect(ask({ ...there, resources: ['x:1'] })).toEqual(replaced);
    expect(ask({ ...there, conditions: wanted.conditions.map((one) => ({ ...one, is: 'equals' as const })) })).toEqual(
      replaced,
    );
  });

  it('deletes a selection that stands twice', () => {
    const selections = [makeSelectionDocument(), makeSelectionDocument('production', { name: selectionName('again') })];
    expect(told(decide(makeExisting([makeExistingPlan({ ...plan, selections })])).changes)).toEqual([
      `delete-selection ${selectionName('again')}`,
    ]);
  });
});

describe('a selection that was made by hand in a plan of ours', () => {
  it.each(['by-hand', 'tags-production', 'tags-0000beef-mine', 'Resources-0000beef'])(
    'stays, and is told: %s',
    (name) => {
      const there = [makeSelectionDocument(), makeSelectionDocument('test', { name })];
      const { changes, failures, warnings } = decide(makeExisting([makeExistingPlan({ ...plan, selections: there })]));
      expect([changes, failures]).toEqual([[], []]);
      expect(warnings).toMatchObject([{ region: frankfurt, target: `databases/${name}` }]);
      expect(warnings[0]?.message).toContain(`has the selection ${name}, which a sync did not make`);
    },
  );

  it.each(['tags-0000beef', 'resources-0000beef'])('is none with a name of a sync: %s', (name) => {
    const there = [makeSelectionDocument(), makeSelectionDocument('test', { name })];
    const { changes, warnings } = decide(makeExisting([makeExistingPlan({ ...plan, selections: there })]));
    expect(told(changes)).toEqual([`delete-selection ${name}`]);
    expect(warnings).toEqual([]);
  });

  it('goes with its plan', () => {
    const there = [makeSelectionDocument('test', { name: 'by-hand' })];
    const old = makeExistingPlan({ ...plan, name: 'old', selections: there });
    const { changes, warnings } = decide(makeExisting([makeExistingPlan(plan), old]), { removePlans: ['old'] });
    expect(changes).toMatchObject([{ action: 'delete-plan', selectionIds: ['id-old-s0'] }]);
    expect(warnings).toEqual([]);
  });
});

describe('selections by tags', () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => makeSelectionDocument(`v${from + index}`));
  const ask = (there: readonly SelectionDocument[], wanted: readonly SelectionDocument[]) =>
    decide(makeExisting([makeExistingPlan({ ...plan, rules: [], selections: there })]), {
      wanted: [makeWanted([{ ...plan, selections: wanted }])],
    });

  it('are refused where the old and the new would be more than ten at once', () => {
    const { changes, failures } = ask(many(6), many(5, 6));
    expect(changes).toEqual([]);
    expect(failures).toMatchObject([{ target: 'databases', action: 'sync', fault: { code: 'quota-reached' } }]);
    expect(failures[0]?.fault.message).toContain('would have 11 selections by tags before the old ones are deleted');
    expect(failures[0]?.fault.advice).toContain('Split the plan');
  });

  it('may be ten at once', () => {
    const { changes, failures } = ask(many(5), many(5, 5));
    expect(failures).toEqual([]);
    expect(changes).toHaveLength(11);
  });

  it('count where they compare tags alone, and where something is made', () => {
    const named = makeSelectionDocument('named', { resources: ['x:1'], conditions: [] });
    expect(ask(many(10), [...many(10), named]).failures).toEqual([]);
    expect(told(ask(many(11), many(10)).changes)).toEqual([
      'update-plan databases',
      `delete-selection ${selectionName('v10')}`,
    ]);
  });
});

describe('a vault that is missing', () => {
  const empty = makeExisting([], { vaults: [] });

  it('is made where that was asked for, before the plan that needs it', () => {
    const { changes, failures } = decide(empty, { createVaults: true });
    expect(told(changes)).toEqual(['create-vault nightly', 'create-plan databases']);
    expect(failures).toEqual([]);
  });

  it('is a failure otherwise, and nothing that needs it is begun', () => {
    const other = makePlanDocument({ name: 'other', rules: [makeRuleDocument({ vault: 'weekly' })] });
    const decision = decide(makeExisting([], { vaults: [makeVault('weekly')] }), {
      wanted: [makeWanted([plan, other])],
    });
    expect(told(decision.changes)).toEqual(['create-plan other']);
    expect(decision.failures).toEqual([
      {
        region: frankfurt,
        target: 'nightly',
        action: 'sync',
        fault: {
          code: 'resource-gone',
          message: 'there is no backup vault nightly, which the plan file names for databases',
          advice: 'Set create-vault to true, make the vault by hand, or correct its name in the plan file.',
        },
      },
    ]);
  });

  it('is not made for a plan that is refused', () => {
    const strange = makeExistingPlan(plan, { ours: false });
    expect(decide(makeExisting([strange], { vaults: [] }), { createVaults: true }).changes).toEqual([]);
  });
});

describe('a region', () => {
  it('that was not read fails, and the others do not wait for it', () => {
    const wanted = [makeWanted([plan]), makeWanted([plan], oregon)];
    const existing = [{ region: frankfurt, read: false, fault } as const, makeExisting([], { region: oregon })];
    const decision = decideSync({ wanted, existing, removePlans: [], createVaults: false });
    expect(decision.failures).toEqual([{ region: frankfurt, target: frankfurt, action: 'read', fault }]);
    expect(decision.changes).toMatchObject([{ action: 'create-plan', region: oregon }]);
  });

  it('that nobody looked at is a bug', () => {
    expect(() =>
      decideSync({ wanted: [makeWanted([plan])], existing: [], removePlans: [], createVaults: false }),
    ).toThrow(/nobody looked at eu-central-1/);
  });

  const warned = (resources: readonly string[], notOptedIn: readonly string[]) => {
    const wanted = { ...plan, selections: [makeSelectionDocument('a', { resources })] };
    const existing = makeExisting([makeExistingPlan(wanted)], { notOptedIn });
    return decide(existing, { wanted: [makeWanted([wanted])] }).warnings.map(({ message }) => message);
  };

  it('where AWS Backup is not switched on for what is selected by tags alone is told', () => {
    expect(warned(['*'], ['RDS', 'DynamoDB'])).toEqual([
      'the plan databases selects by tags alone, and AWS Backup is not switched on for DynamoDB, RDS in eu-central-1: it passes over such resources in silence; switch it on under Settings in the console of AWS Backup, or name what the plan is for in kinds of its selection',
    ]);
    expect(warned(['*'], [])).toEqual([]);
  });

  it('may have off what is named by its type, but for clusters', () => {
    expect(warned(['arn:aws:rds:*:*:db:*', 'arn:aws:ec2:*:*:instance/*'], ['RDS', 'EC2', 'Aurora'])).toEqual([]);
    expect(warned(['arn:aws:rds:*:*:cluster:*'], ['RDS', 'EC2'])).toEqual([]);
    expect(warned(['arn:aws:rds:*:*:cluster:*'], ['RDS', 'Aurora'])).toEqual([
      expect.stringMatching(/^the plan databases selects clusters, and AWS Backup is not switched on for Aurora in /),
    ]);
    expect(warned(['arn:aws:rds:eu-central-1:123456789012:cluster:orders'], ['Aurora'])).toHaveLength(1);
  });
});
