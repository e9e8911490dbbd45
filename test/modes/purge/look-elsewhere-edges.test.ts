import { describe, expect, it } from 'vitest';
import {
  type Change,
  failure,
  type Inventory,
  type KindName,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Result,
  recoveryPointId,
  region,
  resourceId,
  success,
} from '../../../src/model.ts';
import { lookElsewhere } from '../../../src/modes/purge/look-elsewhere.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  makeInventory,
  makePoint,
  makeRegion,
  NOW,
  oregon,
  unread,
  web,
} from '../../decide/make-model.ts';
import { SILENT } from '../../engine/surroundings.ts';
import { connectionOf } from './copies-world.ts';

const mumbai = region('ap-south-1');
const world = { living: new Set<string>(), looked: [], enabled: [], down: [], minKeep: 0, protectUncopied: false };
const watch = { signal: new AbortController().signal, log: SILENT };
const COMING = '2027-11-20T23:00:00Z';
const request = { minKeep: 0, keepVerified: 0, protectUncopied: false };

interface Told {
  readonly enabled?: Result<readonly Region[]>;
  readonly backups?: Result<readonly RecoveryPoint[]>;
  readonly inventory?: Inventory;
  readonly asOf?: number;
}

/** What is asked of an account that answers like this, and what comes of it. */
async function look(changes: readonly Change[], asking: Partial<typeof request>, told: Told = {}) {
  const asked: string[] = [];
  const { connection } = connectionOf({ points: [], ...world });
  const kind = connection.kinds.get('ec2-instance');
  if (kind === undefined) throw new Error('there is one');
  const listed = (name: KindName, how: string, one: Region) => {
    asked.push(`${how} ${name} ${one}`);
    return told.backups ?? success([]);
  };
  const { listBackups: _, ...others } = kind;
  const kindNamed = (name: KindName) => ({
    ...others,
    ...(name !== 'rds-instance' && {
      listBackups: async (one: Region, { dlm }: { readonly dlm: boolean }) =>
        listed(name, dlm ? 'backups of DLM' : 'backups', one),
    }),
    listPoints: async (one: Region) => {
      const answer = listed(name, 'points', one);
      return answer.ok ? success({ points: answer.value, loose: [] }) : answer;
    },
    readExisting: async (one: Region, sources: readonly { readonly source: string }[]) => {
      asked.push(`existing ${name} ${one}: ${sources.map(({ source }) => source).join(' ')}`);
      return success(new Set([web]));
    },
  });
  const names: readonly KindName[] = ['ec2-instance', 'rds-instance'];
  const elsewhere = await lookElsewhere(
    {
      ...connection,
      kinds: new Map(names.map((name) => [name, kindNamed(name)])),
      enabledRegions: async () => {
        asked.push('regions');
        return told.enabled ?? success([frankfurt, oregon, mumbai]);
      },
    },
    { changes, skipped: [], failures: [], warnings: [], matched: 0 },
    told.inventory ?? makeInventory(makeRegion()),
    { account, request: { ...request, ...asking }, seenAt: NOW, now: told.asOf ?? NOW },
    watch,
  );
  return { ...elsewhere, asked };
}

const going = (point: RecoveryPoint, because: 'expired' | 'failed' = 'expired'): Change => ({
  action: 'delete',
  point,
  source: point.source ?? web,
  expiresAt: NOW - 1,
  because,
  reason: '',
});
const wanting = (copyTo: string, kind: RecoveryPoint['kind'] = 'ec2-instance') => makePoint({ kind, tags: { copyTo } });
const copyOf = (text: string, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({ source: null, copyOf: text, ...overrides, tags: { copyOf: text, ...overrides.tags } });
const inOregon = placeOf({ kind: 'ec2-instance', region: oregon });

describe('a purge of which nothing hangs on other regions', () => {
  it.each<[string, readonly Change[], Partial<typeof request>]>([
    ['an original', [going(makePoint())], { minKeep: 1, protectUncopied: true }],
    ['a copy, without min-keep', [going(copyOf('us-west-2/ami-1'))], { protectUncopied: true }],
    [
      'a copy that stays',
      [{ action: 'keep', point: copyOf('us-west-2/ami-1'), because: 'in-use', reason: '' }],
      { minKeep: 1 },
    ],
    ['what has copies wanted, without protect-uncopied', [going(wanting(`us-west-2=${COMING}`))], { minKeep: 1 }],
    ['a failed one that has', [going(wanting(`us-west-2=${COMING}`), 'failed')], { protectUncopied: true }],
    [
      'a wish whose copy would have expired',
      [going(wanting('us-west-2=2026-11-20T23:00:00Z'))],
      { protectUncopied: true },
    ],
  ])('asks nothing: %s', async (_, changes, asking) => {
    const { asked, homes, copies } = await look(changes, asking);
    expect(asked).toEqual([]);
    expect([homes.size, copies.size]).toEqual([0, 0]);
  });
});

describe('the home region of copies', () => {
  it('is asked once about all their resources', async () => {
    const other = resourceId('i-0other');
    const changes = [going(copyOf('us-west-2/ami-1')), going(copyOf('us-west-2/ami-2'))];
    const third = { ...going(copyOf('us-west-2/ami-3')), source: other };
    const { asked, homes } = await look([...changes, third], { minKeep: 1 });
    expect(asked).toEqual(['regions', `existing ec2-instance us-west-2: ${web} ${other}`]);
    expect([...homes]).toEqual([[inOregon, { enabled: true, known: success(new Set([web])) }]]);
  });

  it('is asked for the sake of a verified copy, without min-keep', async () => {
    const booted = going(copyOf('us-west-2/ami-1', { tags: { verified: '2026-10-01T00:00:00Z' } }));
    expect((await look([booted, going(copyOf('us-west-2/ami-2'))], { keepVerified: 1 })).homes.has(inOregon)).toBe(
      true,
    );
    expect((await look([booted], {})).asked).toEqual([]);
  });

  it.each<[string, Told, boolean, readonly string[]]>([
    ['is not enabled any more', { enabled: success([frankfurt]) }, false, ['regions']],
    [
      'may be enabled, where nobody tells',
      { enabled: unread },
      true,
      ['regions', `existing ec2-instance us-west-2: ${web}`],
    ],
    [
      'is looked at by the run, and so is taken to be enabled',
      { enabled: success([]), inventory: makeInventory(makeRegion(), makeRegion({ region: oregon })) },
      true,
      [`existing ec2-instance us-west-2: ${web}`],
    ],
  ])('%s', async (_, told, enabled, questions) => {
    const { asked, homes } = await look([going(copyOf('us-west-2/ami-1'))], { minKeep: 1 }, told);
    expect(homes.get(inOregon)?.enabled).toBe(enabled);
    expect(asked).toEqual(questions);
  });

  it('is asked beside another that is not enabled', async () => {
    const changes = [going(copyOf('us-west-2/ami-1')), going(copyOf('ap-south-1/ami-1'))];
    const inventory = makeInventory(makeRegion({ region: oregon }));
    const { homes } = await look(changes, { minKeep: 1 }, { enabled: success([frankfurt]), inventory });
    expect([...homes].map(([place, { enabled }]) => [place, enabled])).toEqual([
      [inOregon, true],
      [placeOf({ kind: 'ec2-instance', region: mumbai }), false],
    ]);
  });
});

describe('where copies are wanted', () => {
  const asking = { protectUncopied: true };
  const wish = going(wanting(`us-west-2=${COMING}`));
  const text = 'eu-central-1/ami-0aaaaaaaaaaaaaaa1';
  const there = (state: RecoveryPoint['state'], overrides: Parameters<typeof makePoint>[0] = {}) =>
    copyOf(text, { region: oregon, id: recoveryPointId(`ami-${state}`), state, ...overrides });
  const statesOf = async (told: Told, changes: readonly Change[] = [wish]) => {
    const { copies, asked } = await look(changes, asking, told);
    const found = copies.get(inOregon);
    if (found?.enabled !== true) return { asked, found };
    return { asked, found: found.known.ok ? Object.fromEntries(found.known.value) : found.known.fault.message };
  };

  it.each<[string, readonly RecoveryPoint[], Readonly<Record<string, string>>]>([
    ['there is none', [], {}],
    ['there is one', [there('available')], { [text]: 'available' }],
    ['one is available and one is pending', [there('available'), there('pending')], { [text]: 'available' }],
    ['they come in the other order', [there('pending'), there('available')], { [text]: 'available' }],
    ['one failed and another is pending', [there('failed'), there('pending')], { [text]: 'pending' }],
    ['somebody else made it', [there('available', { tags: { createdBy: null } })], {}],
    ['it is no copy', [makePoint({ region: oregon })], {}],
  ])('where %s', async (_, points, states) => {
    expect(await statesOf({ backups: success(points) })).toEqual({
      asked: ['regions', 'backups ec2-instance us-west-2'],
      found: states,
    });
  });

  it('what the run has read anyway is not read again', async () => {
    const points = [there('available')];
    const beside = makeRegion({ region: oregon, kind: 'rds-instance' });
    const inventory = makeInventory(makeRegion(), beside, makeRegion({ region: oregon, points }));
    expect(await statesOf({ inventory })).toEqual({ asked: [], found: { [text]: 'available' } });
    const blind = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
    expect(await statesOf({ inventory: makeInventory(makeRegion(), blind) })).toEqual({
      asked: [],
      found: fault.message,
    });
  });

  it('what cannot be read is not known', async () => {
    expect((await statesOf({ backups: failure(fault) })).found).toBe(fault.message);
    expect((await statesOf({ enabled: success([frankfurt]) })).found).toEqual({ enabled: false });
  });

  it('databases are listed as their kind lists them', async () => {
    const id = recoveryPointId('arn:aws:rds:eu-central-1:111122223333:snapshot:s');
    const copied = copyOf(id, { kind: 'rds-instance', region: oregon });
    const change = going({ ...wanting(`us-west-2=${COMING}`, 'rds-instance'), id });
    const { copies, asked } = await look([change], asking, { backups: success([copied]) });
    expect(asked).toEqual(['regions', 'points rds-instance us-west-2']);
    const place = placeOf({ kind: 'rds-instance', region: oregon });
    expect(copies.get(place)).toEqual({ enabled: true, known: success(new Map([[id, 'available']])) });
    expect((await look([change], asking, { backups: unread })).copies.get(place)).toEqual({
      enabled: true,
      known: unread,
    });
  });

  it('a wish counts by the day on which the purge is judged', async () => {
    expect((await statesOf({ asOf: NOW + 400 * DAY })).asked).toEqual([]);
  });

  it('each region is asked once', async () => {
    const both = going(wanting(`us-west-2=${COMING} ap-south-1=never`));
    const { asked } = await statesOf({}, [wish, both]);
    expect(asked).toEqual(['regions', 'backups ec2-instance us-west-2', 'backups ec2-instance ap-south-1']);
  });
});
