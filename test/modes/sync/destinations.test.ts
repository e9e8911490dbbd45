import { describe, expect, it } from 'vitest';
import type {
  DestinationVault,
  ExistingVault,
  ExistingVaults,
  PlanDocument,
  SyncChange,
  WantedRegion,
} from '../../../src/model/backup-plans.ts';
import type { Region } from '../../../src/model.ts';
import { judgeDestinations } from '../../../src/modes/sync/destinations.ts';
import { account, fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { makePlanDocument, makeRuleDocument, makeVault, makeWanted } from './make-sync.ts';

const KEY = `arn:aws:kms:us-west-2:${account}:key/a`;
const OTHER_KEY = `arn:aws:kms:us-west-2:${account}:key/b`;

const arnOf = (name: string, where: Region = oregon) => `arn:aws:backup:${where}:${account}:backup-vault:${name}`;
const destination = (name = 'copies', kmsKey: string | null = null): DestinationVault => ({
  arn: arnOf(name),
  region: oregon,
  name,
  kmsKey,
});
const copying = (name: string, vaults: readonly string[], deleteAfterDays: number | null = 30): PlanDocument =>
  makePlanDocument({
    name,
    rules: [
      makeRuleDocument({
        copies: vaults.map((vault) => ({ vaultArn: arnOf(vault), deleteAfterDays, coldStorageAfterDays: null })),
      }),
    ],
  });
const wanted = (plans: readonly PlanDocument[], destinations: readonly DestinationVault[]): WantedRegion => ({
  ...makeWanted(plans),
  destinations,
});
const vaultsIn = (...vaults: readonly ExistingVault[]): ExistingVaults => ({ region: oregon, read: true, vaults });
const create = (plan: PlanDocument): SyncChange => ({ action: 'create-plan', region: frankfurt, plan, reason: '' });

const one = copying('one', ['copies']);
const two = copying('two', ['copies']);
const none = makePlanDocument({ name: 'none' });

/** What stops the plans, and which plans that are. */
function judged(regions: readonly WantedRegion[], vaults: readonly ExistingVaults[], createVaults = false) {
  const { failures, isBlocked } = judgeDestinations(regions, vaults, createVaults);
  return {
    failures: failures.map(({ region, target, action, fault: { code, message } }) => [
      region,
      target,
      action,
      code,
      message,
    ]),
    blocked: regions.flatMap(({ plans }) => plans.filter(isBlocked).map(({ name }) => name)),
  };
}

/** The vaults that are made for changes. */
function made(regions: readonly WantedRegion[], vaults: readonly ExistingVaults[], changes: readonly SyncChange[]) {
  return judgeDestinations(regions, vaults, true).toMake(changes);
}

describe('the vaults that copies are put into', () => {
  it('are all well where they are there', () => {
    const plans = [one, two, none];
    expect(judged([wanted(plans, [destination()])], [vaultsIn(makeVault('copies'))])).toEqual({
      failures: [],
      blocked: [],
    });
  });

  it('block every plan that needs one that is missing, and no other, unless it is to be made', () => {
    const regions = [wanted([one, two, none, copying('three', ['else'])], [destination(), destination('else')])];
    const there = [vaultsIn(makeVault('else'), makeVault('copiez'))];
    expect(judged(regions, there)).toEqual({
      failures: [
        [
          oregon,
          'copies',
          'sync',
          'resource-gone',
          'there is no backup vault copies, which the plan file names for one, two; did you mean "copiez"?',
        ],
      ],
      blocked: ['one', 'two'],
    });
    expect(judged(regions, there, true)).toEqual({ failures: [], blocked: [] });
  });

  it('name each plan once, however many regions and rules need the vault', () => {
    const rule = one.rules[0] ?? makeRuleDocument();
    const twice = { ...one, rules: [rule, { ...rule, name: 'weekly' }] };
    const regions = [wanted([twice], [destination()]), { ...wanted([one], [destination()]), region: oregon }];
    const { failures, blocked } = judged(regions, [vaultsIn()]);
    expect(failures).toMatchObject([[oregon, 'copies', 'sync', 'resource-gone', expect.stringMatching(/ for one$/)]]);
    expect(blocked).toEqual(['one', 'one']);
  });

  it('block their plans where they could not be read, which is said once for the region', () => {
    const regions = [wanted([one, copying('three', ['else']), none], [destination(), destination('else')])];
    expect(judged(regions, [{ region: oregon, read: false, fault }])).toEqual({
      failures: [[oregon, oregon, 'read', fault.code, fault.message]],
      blocked: ['one', 'three'],
    });
  });

  it('are looked at in the region that they are in', () => {
    const elsewhere: ExistingVaults = { region: frankfurt, read: true, vaults: [makeVault('copies')] };
    expect(judged([wanted([one], [destination()])], [elsewhere, vaultsIn()]).blocked).toEqual(['one']);
    expect(() => judged([wanted([one], [destination()])], [elsewhere])).toThrow(
      'nobody looked at the vaults of us-west-2: this is a bug',
    );
  });

  it('have one key', () => {
    const regions = [
      wanted([one, none], [destination('copies', KEY)]),
      wanted([two], [destination('copies', OTHER_KEY)]),
    ];
    const said = `the plan file names 2 keys for the vault copies in us-west-2, and a vault has one: ${KEY}, ${OTHER_KEY}`;
    for (const there of [vaultsIn(makeVault('copies', { key: KEY })), vaultsIn()]) {
      expect(judged(regions, [there], true)).toEqual({
        failures: [[oregon, 'copies', 'sync', 'bad-input', said]],
        blocked: ['one', 'two'],
      });
    }
  });

  it('have each a key of its own', () => {
    const three = copying('three', ['else']);
    const regions = [wanted([one, three], [destination('copies', KEY), destination('else', OTHER_KEY)])];
    const there = vaultsIn(makeVault('copies', { key: KEY }), makeVault('else', { key: OTHER_KEY }));
    expect(judged(regions, [there])).toEqual({ failures: [], blocked: [] });
  });

  it.each<[string, string | undefined, string | null, boolean]>([
    ['as the file has it', KEY, KEY, false],
    ['which the file does not name', OTHER_KEY, null, false],
    ['that the service does not tell', undefined, KEY, false],
    ['other than in the file', OTHER_KEY, KEY, true],
  ])('may have a key %s', (_what, key, inFile, blocked) => {
    const there = makeVault('copies', key === undefined ? {} : { key });
    const said = `the vault copies in us-west-2 has the key ${OTHER_KEY}, and the plan file wants its copies encrypted with ${KEY}`;
    expect(judged([wanted([one, none], [destination('copies', inFile)])], [vaultsIn(there)])).toEqual({
      failures: blocked ? [[oregon, 'copies', 'sync', 'bad-input', said]] : [],
      blocked: blocked ? ['one'] : [],
    });
  });

  it('block only the plans whose copies their lock does not let in', () => {
    const long = copying('long', ['copies'], null);
    const locked = vaultsIn(makeVault('copies', { leastDays: 20, mostDays: 100 }));
    const regions = [wanted([one, copying('short', ['copies'], 7), long], [destination()])];
    expect(judged(regions, [locked])).toEqual({
      failures: [
        [
          frankfurt,
          'short/daily',
          'sync',
          'bad-input',
          'the rule short/daily keeps its copies in us-west-2 for 7 days, and the lock of the vault copies wants at least 20 days and at most 100 days: every copy would fail, and the plan stays as it is',
        ],
        [
          frankfurt,
          'long/daily',
          'sync',
          'bad-input',
          'the rule long/daily keeps its copies in us-west-2 for ever, and the lock of the vault copies wants at least 20 days and at most 100 days: every copy would fail, and the plan stays as it is',
        ],
      ],
      blocked: ['short', 'long'],
    });
  });
});

describe('vaults that are made for copies', () => {
  const regions = [wanted([one], [destination()]), wanted([two], [destination('copies', KEY)])];
  const update: SyncChange = {
    action: 'update-plan',
    region: frankfurt,
    id: 'id',
    name: 'one',
    before: { rules: [] },
    after: { rules: one.rules },
    reason: '',
  };
  const reason = 'the plan file has copies put into it, and it is not there';

  it('are those that a change needs, with the key that the file names', () => {
    const vault = { action: 'create-vault', region: oregon, vault: 'copies', kmsKey: KEY, reason };
    expect(made(regions, [vaultsIn()], [create(one)])).toEqual([vault]);
    expect(made(regions, [vaultsIn()], [update])).toEqual([vault]);
    const keyless = [wanted([one], [destination()])];
    expect(made(keyless, [vaultsIn()], [create(one), update])).toEqual([
      { action: 'create-vault', region: oregon, vault: 'copies', reason },
    ]);
  });

  it('are none that nothing needs, that are there, or that are made already', () => {
    expect(made(regions, [vaultsIn()], [create(none)])).toEqual([]);
    expect(made(regions, [vaultsIn()], [{ ...update, after: { rules: [] }, before: { rules: one.rules } }])).toEqual(
      [],
    );
    expect(made(regions, [vaultsIn(makeVault('copies'))], [create(one)])).toEqual([]);
    const vault: SyncChange = { action: 'create-vault', region: oregon, vault: 'copies', reason: '' };
    expect(made(regions, [vaultsIn()], [vault, create(one)])).toEqual([]);
    expect(made(regions, [vaultsIn()], [{ ...vault, region: frankfurt }, create(one)])).toHaveLength(1);
    expect(made(regions, [vaultsIn()], [{ ...vault, vault: 'else' }, create(one)])).toHaveLength(1);
  });
});
