import type { MaxDeletions, PurgeRequest } from '../../../src/inputs/request.ts';
import {
  accountId,
  type Evidence,
  type Fault,
  failure,
  type Instant,
  type Inventory,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointTags,
  type Region,
  type RegionInventory,
  type ResourceId,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
  success,
} from '../../../src/model.ts';
import { expireText, NOW } from '../../decide/expire-texts.ts';
import { session } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';

/**
 * Accounts as a purge may find them, rich in near misses: most things are deletable but for one flaw. Nothing here uses the
 * code under test, so that what a text means is known before that code has read it.
 */

export const ACCOUNT = accountId('111122223333');
const STRANGER = accountId('111122223334');
const SECOND = 1000;
const DAY = 86_400_000;

const REGIONS = ['eu-central-1', 'us-west-2', 'ap-south-1'].map(region);
const SOURCES = ['i-0aaaaaaaaaaaaaaa1', 'i-0aaaaaaaaaaaaaaa2', 'i-0aaaaaaaaaaaaaaa3'].map(resourceId);

/** Mostly the first, now and then one of the others. */
function mostly<Value>(usual: fc.Arbitrary<Value>, ...rare: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 9 * rare.length, arbitrary: usual }, ...rare);
}

// ---------------------------------------------------------------- what an account holds

const owner = mostly(fc.constant(ACCOUNT), fc.constant(STRANGER));
const createdBy = mostly(
  fc.constant<string | null>('backupViaTag'),
  fc.constantFrom(null, '', 'BackupViaTag', 'backupviatag', 'backupViaTag ', 'backup-via-tag'),
);
const source = mostly(fc.constantFrom<ResourceId | null>(...SOURCES), fc.constant(null));
const backupTag = fc.constantFrom(
  'Backup:ProductionDaily',
  'Backup:ProductionDaily',
  'Backup:productiondaily',
  'Backup:Weekly',
  'Backup:daily, Stage:production',
  'Stage:production, Backup:daily',
  null,
);
/** The BackupSource tag beside the source that the service recorded. */
type SourceTag = 'the same' | 'none' | string;
const sourceTag: fc.Arbitrary<SourceTag> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('the same') },
  { weight: 3, arbitrary: fc.constant('none') },
  { weight: 1, arbitrary: fc.constantFrom('', ...SOURCES, 'I-0AAAAAAAAAAAAAAA1') },
);

/** Most were never verified; what was is told in every form, readable or not, past or to come. */
const verified = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant({ text: '2020-01-01T00:00:00Z', meaning: Date.parse('2020-01-01T00:00:00Z') }) },
  { weight: 1, arbitrary: expireText },
);

const anyTags = fc.record({ createdBy, expire: expireText, sourceTag, backupTag, verified });
type AnyTags = typeof anyTags extends fc.Arbitrary<infer Value> ? Value : never;

function tagsOf(tags: AnyTags, recorded: ResourceId | null): RecoveryPointTags {
  const told = tags.sourceTag === 'the same' ? recorded : tags.sourceTag === 'none' ? null : tags.sourceTag;
  return {
    createdBy: tags.createdBy,
    expire: tags.expire.text,
    source: told,
    backupTag: tags.backupTag,
    run: null,
    name: null,
    backupPlan: null,
    sourceName: null,
    ...(tags.verified?.text == null ? {} : { verified: tags.verified.text }),
  };
}

const state = mostly(
  fc.constant<RecoveryPoint['state']>('available'),
  fc.constantFrom<RecoveryPoint['state']>('pending', 'failed', 'disabled', 'other'),
  fc.constant<RecoveryPoint['state']>('failed'),
);

/** What tells apart the resources that bore one name; most kinds have nothing of the sort. */
const IDENTITIES = ['db-A', 'db-B'];

const pointCase = fc.record({
  owner,
  source,
  identity: mostly(fc.constant(null), fc.constantFrom(...IDENTITIES)),
  tags: anyTags,
  state,
  ageInDays: fc.integer({ min: 0, max: 6 }),
  protection: mostly(
    fc.constant(null),
    fc.constantFrom('enabled', 'enabled-with-cooldown', 'disabled after 2026-11-22T08:00:00Z'),
  ),
  managedBy: mostly(fc.constant(null), fc.constant('AWS Backup')),
  public: mostly(fc.constant<boolean | null>(false), fc.constantFrom<boolean | null>(true, null)),
  publicAfterAll: mostly(fc.constant(false), fc.constant(true)),
  users: mostly(
    fc.constant<readonly string[] | null>(null),
    fc.constantFrom<readonly string[]>([], ['lt-0a'], ['i-0b', 'lt-0a']),
  ),
  locked: mostly(fc.constant(false), fc.constant(true)),
});

const looseCase = fc.record({
  owner,
  source,
  tags: anyTags,
  named: mostly(fc.constant(true), fc.constant(false)),
  completed: mostly(fc.constant(true), fc.constant(false)),
  parentIsThere: mostly(fc.constant(false), fc.constant(true)),
  usedByAnother: mostly(fc.constant(false), fc.constant(true)),
  original: mostly(fc.constant(true), fc.constant(false)),
  /** Its AMI is registered in another region: it is a copy, whatever else it says. */
  parentIsAway: mostly(fc.constant(false), fc.constant(true)),
  locked: mostly(fc.constant(false), fc.constant(true)),
});

const readFault: Fault = { code: 'access-denied', message: 'refused', advice: 'Allow it.' };

const regionCase = fc.record({
  read: mostly(fc.constant(true), fc.constant(false)),
  points: fc.array(pointCase, { maxLength: 8 }),
  loose: fc.array(looseCase, { maxLength: 6 }),
  existing: mostly(fc.subarray<string>([...SOURCES, ...IDENTITIES]), fc.constant(null)),
  publicRead: mostly(fc.constant(true), fc.constant(false)),
  usersRead: mostly(fc.constant(true), fc.constant(false)),
  registeredRead: mostly(fc.constant(true), fc.constant(false)),
  locksRead: mostly(fc.constantFrom('read'), fc.constantFrom('not allowed', 'not read')),
});
type RegionCase = typeof regionCase extends fc.Arbitrary<infer Value> ? Value : never;

// ---------------------------------------------------------------- what is asked

const WANTED: readonly { readonly text: string | null; readonly lines: PurgeRequest['tagLines'] }[] = [
  { text: null, lines: null },
  { text: 'Backup:ProductionDaily', lines: [{ key: 'Backup', value: 'ProductionDaily' }] },
  {
    text: 'Backup:daily, Stage:production',
    lines: [
      { key: 'Stage', value: 'production' },
      { key: 'Backup', value: 'daily' },
    ],
  },
];

const maxDeletions: fc.Arbitrary<MaxDeletions | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.record({ count: fc.integer({ min: 0, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ percent: fc.integer({ min: 0, max: 100 }) }) },
);

const asked = fc.record({
  wanted: fc.oneof({ weight: 3, arbitrary: fc.constant(WANTED[0]) }, fc.constantFrom(...WANTED.slice(1))),
  minKeep: fc.integer({ min: 0, max: 3 }),
  keepVerified: fc.integer({ min: 0, max: 2 }),
  maxDeletions,
  protectInUse: fc.boolean(),
});

// ---------------------------------------------------------------- the whole

/** One purge to be: what was read, what is asked, and what the texts in it mean. */
export interface World {
  readonly inventory: Inventory;
  readonly request: PurgeRequest;
  /** What `BackupTag` must say; null takes all. */
  readonly wanted: string | null;
  readonly evidence: ReadonlyMap<Region, Evidence>;
  /** Every readable Expire text; what is not in it cannot be read. */
  readonly meanings: ReadonlyMap<string, Instant | 'never'>;
}

function build(name: Region, place: number, { read, points, loose, ...told }: RegionCase, ties: boolean) {
  const users = new Map<RecoveryPoint['id'], readonly string[]>();
  const publicOnes = new Set<RecoveryPoint['id']>();
  const made = points.map((point, index): RecoveryPoint => {
    const id = recoveryPointId(`ami-${place}${index}`);
    if (point.users !== null) users.set(id, point.users);
    if (point.publicAfterAll) publicOnes.add(id);
    return {
      kind: 'ec2-instance',
      region: name,
      id,
      name: `name-${id}`,
      owner: point.owner,
      createdAt: NOW - point.ageInDays * DAY - (ties ? 0 : index * SECOND),
      state: point.state,
      stateText: point.state,
      stateReason: '',
      source: point.source,
      ...(point.identity === null ? {} : { sourceIdentity: point.identity }),
      tags: tagsOf(point.tags, point.source),
      managedBy: point.managedBy,
      protection: point.protection,
      public: point.public,
      snapshots: [{ id: snapshotId(`snap-${place}${index}`), gib: 8 }],
    };
  });
  const held = new Map<LooseSnapshot['id'], string>();
  for (const [index, { locked }] of points.entries())
    if (locked) held.set(snapshotId(`snap-${place}${index}`), 'locked');
  const parents = new Set<RecoveryPoint['id']>(made.map((point) => point.id));
  const inUse = new Set(made.flatMap((point) => point.snapshots.map((snapshot) => snapshot.id)));
  const left = loose.map((snapshot, index): LooseSnapshot => {
    const id = snapshotId(`snap-left-${place}${index}`);
    // Those of the first region, where there is one.
    const parent = recoveryPointId(snapshot.parentIsAway ? 'ami-00' : `ami-left-${place}${index}`);
    if (snapshot.locked) held.set(id, 'locked');
    if (snapshot.parentIsThere) parents.add(parent);
    if (snapshot.usedByAnother) inUse.add(id);
    return {
      kind: 'ec2-instance',
      region: name,
      id,
      gib: 8,
      owner: snapshot.owner,
      madeFor: snapshot.named ? parent : null,
      source: snapshot.source,
      original: snapshot.original,
      tags: tagsOf(snapshot.tags, snapshot.source),
      state: snapshot.completed ? 'completed' : 'other',
    };
  });
  const inventory: RegionInventory = read
    ? { kind: 'ec2-instance', region: name, read, resources: [], points: made, loose: left }
    : { kind: 'ec2-instance', region: name, read, fault: readFault };
  const evidence: Evidence = {
    existing: told.existing === null ? failure(readFault) : success(new Set(told.existing)),
    users: told.usersRead ? success(users) : failure(readFault),
    public: told.publicRead ? success(publicOnes) : failure(readFault),
    registered: told.registeredRead ? success({ points: parents, snapshots: inUse }) : failure(readFault),
    locked:
      told.locksRead === 'not read'
        ? failure(readFault)
        : success(told.locksRead === 'read' ? { known: true, held } : { known: false, why: readFault }),
  };
  return { inventory, evidence };
}

/** With ties, several AMIs of one instance may have been made at the same time; without, each has a time of its own. */
export function worlds({ ties }: { readonly ties: boolean }): fc.Arbitrary<World> {
  return fc.tuple(fc.array(regionCase, { minLength: 1, maxLength: 3 }), asked).map(([cases, wish]) => {
    const built = cases.map((entry, place) => build(REGIONS[place] ?? region('none'), place, entry, ties));
    const meanings = new Map<string, Instant | 'never'>();
    for (const { tags } of cases.flatMap(({ points, loose }) => [...points, ...loose])) {
      for (const told of [tags.expire, tags.verified]) {
        if (told !== null && told.text !== null && told.meaning !== null) meanings.set(told.text, told.meaning);
      }
    }
    return {
      inventory: { account: ACCOUNT, regions: built.map(({ inventory }) => inventory) },
      request: {
        mode: 'purge',
        kinds: ['ec2-instance'],
        engine: { name: 'direct' },
        regions: '',
        dryRun: false,
        session,
        workflowRun: null,
        tagLines: wish.wanted?.lines ?? null,
        minKeep: wish.minKeep,
        keepVerified: wish.keepVerified,
        maxDeletions: wish.maxDeletions,
        protectInUse: wish.protectInUse,
        protectUncopied: false,
        graceMilliseconds: 0,
        planFile: '.github/backup-plans.yml',
        asOf: null,
        changeSet: { approved: null, validForMilliseconds: 86_400_000 },
      },
      wanted: wish.wanted?.text ?? null,
      evidence: new Map(built.map(({ inventory, evidence }) => [inventory.region, evidence])),
      meanings,
    };
  });
}
