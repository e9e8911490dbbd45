import { describe, expect, it } from 'vitest';
import { account, fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { decide, plan, told } from './decided.ts';
import { makeExistingTest, makeWantedTest } from './make-restore-tests.ts';
import {
  makeExisting,
  makeExistingPlan,
  makePlanDocument,
  makeRuleDocument,
  makeSelectionDocument,
  makeVault,
  makeWanted,
} from './make-sync.ts';

const twoVaults = makePlanDocument({
  rules: [makeRuleDocument(), makeRuleDocument({ name: 'weekly', vault: 'weekly' })],
});

describe('the vaults of a plan', () => {
  it('must all be there', () => {
    const { changes, failures } = decide(makeExisting([]), { wanted: [makeWanted([twoVaults])] });
    expect(changes).toEqual([]);
    expect(failures.map(({ target, fault: { message } }) => [target, message])).toEqual([
      ['weekly', 'there is no backup vault weekly, which the plan file names for databases'],
    ]);
  });

  it('are made where they are missing, and no others', () => {
    const idle = makePlanDocument({ name: 'idle', rules: [makeRuleDocument({ vault: 'idle' })] });
    const strange = makeExistingPlan(idle, { ours: false });
    const { changes } = decide(makeExisting([strange]), {
      wanted: [makeWanted([twoVaults, idle])],
      createVaults: true,
    });
    expect(changes[0]).toEqual({
      action: 'create-vault',
      region: frankfurt,
      vault: 'weekly',
      reason: 'the plan file names it, and it is not there',
    });
    expect(told(changes)).toEqual(['create-vault weekly', 'create-plan databases']);
  });

  it('are none that are air-gapped, which no rule writes to by their names', () => {
    const vaults = [makeVault('nightly', { airGapped: true })];
    const { changes, failures } = decide(makeExisting([], { vaults }));
    expect([changes, failures.map(({ target }) => target)]).toEqual([[], ['nightly']]);
  });

  it('lock out what is kept too short or too long, and only the plans that keep it so', () => {
    const short = makePlanDocument({ name: 'short', rules: [makeRuleDocument({ deleteAfterDays: 7 })] });
    const long = makePlanDocument({ name: 'long', rules: [makeRuleDocument({ deleteAfterDays: null })] });
    const vaults = [makeVault('nightly', { leastDays: 20, mostDays: 100 }), makeVault('other', { leastDays: 50 })];
    const { changes, failures } = decide(makeExisting([], { vaults }), { wanted: [makeWanted([plan, short, long])] });
    expect(told(changes)).toEqual(['create-plan databases']);
    const wants =
      'wants at least 20 days and at most 100 days: every job of it would fail, and the plan stays as it is';
    expect(
      failures.map(({ region, target, action, fault }) => [region, target, action, fault.code, fault.message]),
    ).toEqual([
      [
        frankfurt,
        'short/daily',
        'sync',
        'bad-input',
        `the rule short/daily keeps for 7 days, and the lock of the vault nightly ${wants}`,
      ],
      [
        frankfurt,
        'long/daily',
        'sync',
        'bad-input',
        `the rule long/daily keeps for ever, and the lock of the vault nightly ${wants}`,
      ],
    ]);
  });
});

describe('a plan whose copies cannot be made', () => {
  const arn = `arn:aws:backup:us-west-2:${account}:backup-vault:copies`;
  const copying = makePlanDocument({
    rules: [makeRuleDocument({ copies: [{ vaultArn: arn, deleteAfterDays: 30, coldStorageAfterDays: null }] })],
  });
  const wanted = [{ ...makeWanted([copying]), destinations: [{ arn, region: oregon, name: 'copies', kmsKey: null }] }];

  it('is not begun, and is with its vault where that is to be made', () => {
    const vaults = [{ region: oregon, read: true, vaults: [] }] as const;
    const without = decide(makeExisting([]), { wanted, vaults });
    expect([without.changes, without.failures.map(({ target }) => target)]).toEqual([[], ['copies']]);
    const { changes, failures } = decide(makeExisting([]), { wanted, vaults, createVaults: true });
    expect([told(changes), failures]).toEqual([['create-vault copies', 'create-plan databases'], []]);
  });

  it('is told where some of its copies would go into its own vault', () => {
    const { warnings } = decide(makeExisting([makeExistingPlan(plan)]), {
      wanted: [{ ...makeWanted([plan]), copiesAtHome: ['databases/daily'] }],
    });
    expect(warnings).toEqual([
      {
        region: frankfurt,
        target: 'databases/daily',
        message:
          'the rule databases/daily would copy into the vault that it writes to in eu-central-1: it makes no such copy there',
      },
    ]);
  });
});

describe('what is told of a region', () => {
  it('names plans that may be ours', () => {
    expect(decide(makeExisting([makeExistingPlan(plan)], { unclear: ['a', 'b'] })).warnings).toEqual(
      ['a', 'b'].map((name) => ({
        region: frankfurt,
        target: name,
        message: expect.stringContaining(`whether the plan ${name} was left by a sync is not known`),
      })),
    );
  });

  it('names the plans that were renamed since', () => {
    const left = (...tags: readonly string[]) => {
      const rules = tags.map((BackupPlan) => makeRuleDocument({ tags: { BackupPlan } }));
      const old = makeExistingPlan({ ...plan, name: 'old', rules });
      const { warnings } = decide(makeExisting([makeExistingPlan(plan), old]));
      return warnings.map(({ message }) =>
        message.replace(/^AWS Backup still carries out the plan (.*), which .*$/, '$1'),
      );
    };
    expect(left('old/daily')).toEqual(['old']);
    expect(left('new/daily', 'new/weekly', 'old/daily')).toEqual([
      'old (id-old; it was made as new, and renamed since)',
    ]);
    expect(left('new/daily', 'newer/daily')).toEqual(['old (id-old; it was made as new and newer, and renamed since)']);
    expect(left('new', '/daily', 'new/daily/hourly')).toEqual(['old (id-old; it was made as new, and renamed since)']);
    expect(left('new', '', '/daily/hourly')).toEqual(['old']);
    const rules = [makeRuleDocument({ tags: {} })];
    const { warnings } = decide(
      makeExisting([makeExistingPlan(plan), makeExistingPlan({ ...plan, name: 'old', rules })]),
    );
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('still carries out the plan old, which'),
    ]);
  });

  it('is nothing of plans of others, nor of what is to be removed', () => {
    const theirs = makeExistingPlan({ ...plan, name: 'theirs' }, { ours: false });
    const old = makeExistingPlan({ ...plan, name: 'old' });
    expect(decide(makeExisting([makeExistingPlan(plan), theirs, old]), { removePlans: ['old'] }).warnings).toEqual([]);
  });
});

describe('a sync that has nothing to bring about', () => {
  it('says why', () => {
    expect(decide(makeExisting([makeExistingPlan(plan)]), { idle: fault }).failures).toEqual([
      { region: null, target: 'plan-file', action: 'start', fault },
    ]);
  });
});

describe('the restore tests of a region', () => {
  const wanted = [{ ...makeWanted([plan]), restoreTests: [makeWantedTest()] }];
  const none = { read: true, tests: [] } as const;
  const left = { read: true, tests: [makeExistingTest({ name: 'left' })] } as const;

  it('come after the plans that are made, and before those that go', () => {
    const old = makeExistingPlan({ ...plan, name: 'old' });
    const tests = { read: true, tests: [makeExistingTest({ name: 'old', plan: 'old' })] } as const;
    const { changes, failures } = decide(makeExisting([old], { restoreTests: tests }), {
      wanted,
      removePlans: ['old'],
    });
    expect(failures).toEqual([]);
    expect(told(changes)).toEqual([
      'create-plan databases',
      'create-restore-test databases',
      'delete-restore-test old',
      'delete-plan old',
    ]);
  });

  it('are none of a plan that cannot be made or changed', () => {
    const strange = makeExistingPlan(plan, { ours: false });
    expect(decide(makeExisting([strange], { restoreTests: none }), { wanted }).changes).toEqual([]);
    expect(decide(makeExisting([], { restoreTests: none, vaults: [] }), { wanted }).changes).toEqual([]);
  });

  it('that are left are told, by whether the file has their plan', () => {
    const ends = (existing: Parameters<typeof decide>[0], plans = [plan]) =>
      decide(existing, { wanted: [makeWanted(plans)] }).warnings.map(({ message }) =>
        message.replace(/^.* to end it, /, ''),
      );
    expect(ends(makeExisting([makeExistingPlan(plan)], { restoreTests: left }))).toEqual([
      'write "restore-test: never" into the plan',
    ]);
    expect(ends(makeExisting([], { restoreTests: left }), [])).toEqual([
      'run a sync with "remove-plans: databases" and "regions: eu-central-1"',
    ]);
  });

  it('fail the region where they are wanted and cannot be judged', () => {
    const another = { read: true, tests: [makeExistingTest({ plan: 'other' })] } as const;
    const { failures } = decide(makeExisting([makeExistingPlan(plan)], { restoreTests: another }), { wanted });
    expect(failures.map(({ target, fault: { code } }) => [target, code])).toEqual([
      ['databases/restore-test', 'name-taken'],
    ]);
  });

  it('keep the name of a plan that is gone from being a misspelt one', () => {
    const old = (overrides: Parameters<typeof makeExistingTest>[0]) =>
      decide(
        makeExisting([makeExistingPlan(plan)], {
          restoreTests: { read: true, tests: [makeExistingTest({ name: 'old', plan: 'old', ...overrides })] },
        }),
        { removePlans: ['old'] },
      ).warnings.map(({ message }) => message);
    const none = 'remove-plans: there is no plan "old" to remove';
    expect(old({})).toEqual([]);
    expect(old({ ours: false })).toEqual([none]);
    expect(old({ plan: null })).toEqual([none]);
    const unread = { read: false, fault: { code: 'access-denied', message: 'no', advice: 'none' } } as const;
    const { failures, warnings } = decide(makeExisting([makeExistingPlan(plan)], { restoreTests: unread }), {
      removePlans: ['old'],
    });
    expect(failures).toEqual([]);
    expect(warnings.map(({ message }) => message)).toContain(none);
  });
});

describe('the settings of a plan', () => {
  const settings = { windowsVss: true } as const;

  it('are changed like its rules, and told with them', () => {
    const update = (there: typeof plan, wanted: typeof plan) =>
      decide(makeExisting([makeExistingPlan(there)]), { wanted: [makeWanted([wanted])] }).changes;
    expect(update(plan, { ...plan, settings })).toMatchObject([
      { action: 'update-plan', before: { rules: plan.rules }, after: { rules: plan.rules, settings } },
    ]);
    const [change] = update({ ...plan, settings }, plan);
    expect(change).toMatchObject({ action: 'update-plan', before: { settings } });
    expect(change).toHaveProperty('after', { rules: plan.rules });
    expect(update({ ...plan, settings }, { ...plan, settings })).toEqual([]);
  });
});

describe('selections by any of several tags', () => {
  it('count among those that compare tags', () => {
    const byAny = (value: string) =>
      makeSelectionDocument(value, { resources: [], conditions: [], anyTag: [{ key: 'Environment', value }] });
    const both = (value: string) => ({ ...byAny(value), conditions: makeSelectionDocument(value).conditions });
    const ask = (make: typeof byAny, count: number) => {
      const there = Array.from({ length: count }, (_, index) => make(`v${index}`));
      return decide(makeExisting([makeExistingPlan({ ...plan, selections: there })]), {
        wanted: [makeWanted([{ ...plan, selections: [make('new')] }])],
      }).failures.map(({ fault: { code } }) => code);
    };
    for (const make of [byAny, both]) {
      expect(ask(make, 9)).toEqual([]);
      expect(ask(make, 10)).toEqual(['quota-reached']);
    }
  });
});
