import {
  failure,
  type Inventory,
  type KindName,
  type RecoveryPoint,
  type Region,
  type ResourceId,
  recoveryPointId,
  region,
  resourceId,
  success,
} from '../../../src/model.ts';
import type { Connection, Kind } from '../../../src/ports/cloud.ts';
import { account, DAY, fault, makeEvidence, makePoint, makeRegion, NOW } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';

/** Three regions with AMIs and copies of them, rich in near misses, some of them down, switched off, or not looked at. */
export interface CopyWorld {
  readonly points: readonly RecoveryPoint[];
  /** Instances that exist, as `<region> <id>`. */
  readonly living: ReadonlySet<string>;
  readonly looked: readonly Region[];
  readonly enabled: readonly Region[];
  readonly down: readonly Region[];
  readonly minKeep: number;
  readonly protectUncopied: boolean;
}

const PLACES = ['eu-central-1', 'us-west-2', 'ap-south-1'].map(region);
const MACHINES = ['i-0aaaaaaaaaaaaaaa1', 'i-0aaaaaaaaaaaaaaa2'].map(resourceId);
const PAST = '2026-11-20T23:00:00Z';
const COMING = '2027-11-20T23:00:00Z';

const expire = fc.constantFrom<(string | null)[]>(...Array<string>(9).fill(PAST), COMING, 'never', 'nonsense', null);
const state = fc.constantFrom<RecoveryPoint['state']>(
  'available',
  'available',
  'available',
  'pending',
  'failed',
  'disabled',
);
const place = fc.constantFrom(...PLACES);

const originalCase = fc.record({
  place,
  machine: fc.constantFrom(...MACHINES),
  expire,
  state,
  days: fc.integer({ min: 0, max: 6 }),
  wishes: fc.array(fc.record({ to: place, expire: fc.constantFrom(PAST, COMING, COMING, 'never', 'nonsense') }), {
    maxLength: 2,
  }),
});

const copyCase = fc.record({
  /** Which of the originals it was made of, and where it is. */
  of: fc.nat(),
  place,
  expire,
  state,
  days: fc.integer({ min: 0, max: 6 }),
  flaw: fc.constantFrom(
    'none',
    'none',
    'none',
    'none',
    'no tag',
    'copy of a copy',
    'other region',
    'no mark',
    'no source',
  ),
});

function original(given: typeof originalCase extends fc.Arbitrary<infer V> ? V : never, at: number): RecoveryPoint {
  const copyTo = given.wishes.map((wish) => `${wish.to}=${wish.expire}`).join(' ');
  return makePoint({
    id: recoveryPointId(`ami-0${at}`),
    region: given.place,
    source: given.machine,
    state: given.state,
    createdAt: NOW - given.days * DAY - at * 1000,
    tags: { source: given.machine, expire: given.expire, ...(copyTo !== '' && { copyTo }) },
  });
}

function copy(
  given: typeof copyCase extends fc.Arbitrary<infer V> ? V : never,
  at: number,
  originals: readonly RecoveryPoint[],
): RecoveryPoint {
  const of = originals[given.of % originals.length];
  const text = of === undefined ? 'eu-west-3/ami-0gone' : `${of.region}/${of.id}`;
  const recorded =
    given.flaw === 'copy of a copy'
      ? 'us-west-2/ami-0c99'
      : given.flaw === 'other region'
        ? text.replace(/^[^/]+/, 'eu-west-3')
        : text;
  return makePoint({
    id: recoveryPointId(`ami-0c${at}`),
    region: given.place,
    source: null,
    copyOf: recorded,
    state: given.state,
    createdAt: NOW - given.days * DAY - at * 1000 - 500,
    tags: {
      createdBy: given.flaw === 'no mark' ? null : 'backupViaTag',
      source: given.flaw === 'no source' ? null : (of?.source ?? MACHINES[0] ?? null),
      expire: given.expire,
      ...(given.flaw !== 'no tag' && { copyOf: text }),
    },
  });
}

export const copyWorlds: fc.Arbitrary<CopyWorld> = fc
  .record({
    originals: fc.array(originalCase, { minLength: 1, maxLength: 6 }),
    copies: fc.array(copyCase, { minLength: 1, maxLength: 8 }),
    living: fc.subarray(PLACES.flatMap((one) => MACHINES.map((machine) => `${one} ${machine}`))),
    looked: fc.subarray(PLACES, { minLength: 1 }),
    off: fc.subarray(PLACES),
    down: fc.oneof(fc.constant([]), fc.subarray(PLACES, { maxLength: 1 })),
    minKeep: fc.integer({ min: 0, max: 2 }),
    protectUncopied: fc.boolean(),
  })
  .map(({ originals, copies, off, living, ...rest }) => {
    const made = originals.map(original);
    return {
      ...rest,
      points: [...made, ...copies.map((one, at) => copy(one, at, made))],
      living: new Set(living),
      // What is looked at is enabled: it was chosen among those that are.
      enabled: PLACES.filter((one) => rest.looked.includes(one) || !off.includes(one)),
    };
  });

export function inventoryOf({ points, looked, down }: CopyWorld): Inventory {
  return {
    account,
    regions: looked.map((one) =>
      down.includes(one)
        ? { kind: 'ec2-instance', region: one, read: false, fault }
        : makeRegion({ region: one, points: points.filter((point) => point.region === one) }),
    ),
  };
}

/** A cloud that answers from the world, and tells which regions it was asked about. */
export function connectionOf(world: CopyWorld): { readonly connection: Connection; readonly asked: Set<Region> } {
  const asked = new Set<Region>();
  const answers = <Value>(one: Region, value: () => Value) => {
    asked.add(one);
    return Promise.resolve(
      world.down.includes(one) || !world.enabled.includes(one) ? failure(fault) : success(value()),
    );
  };
  const existing = (one: Region, sources: readonly { readonly source: ResourceId }[]) =>
    answers(
      one,
      () => new Set(sources.flatMap(({ source }) => (world.living.has(`${one} ${source}`) ? [source] : []))),
    );
  const never = () => Promise.reject(new Error('this is not asked'));
  const kind: Kind = {
    listResources: never,
    listPoints: never,
    listBackups: (one) => answers(one, () => world.points.filter((point) => point.region === one)),
    readExisting: existing,
    readEvidence: async (one, { sources }) =>
      makeEvidence({ existing: sources === null ? null : await existing(one, sources) }),
    create: never,
    delete: never,
    deleteSnapshot: never,
    readPoints: never,
    readLoose: never,
    setExpiries: never,
    describeStates: never,
  };
  const connection: Connection = {
    account,
    caller: 'test',
    enabledRegions: () => Promise.resolve(success(world.enabled)),
    kinds: new Map<KindName, Kind>([['ec2-instance', kind]]),
    openKinds: never,
    listProtected: never,
    listBackupJobs: never,
    listVaultPoints: never,
    listRestoreTests: never,
    listSwitchedOff: never,
    backupPlans: never,
    readKey: never,
    bootTests: never,
    putMetrics: never,
    recycleBin: async () => ({
      readRules: async () => success([]),
      readTags: never,
      list: never,
      takeOut: never,
      write: never,
    }),
    restoring: () => Promise.reject(new Error('a purge restores nothing')),
    close: () => {},
  };
  return { connection, asked };
}
