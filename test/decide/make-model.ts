import type { PurgeRequest, SessionRequest, TagBackupRequest } from '../../src/inputs/request.ts';
import {
  accountId,
  type CreateChange,
  type Evidence,
  type Fault,
  failure,
  type Inventory,
  type LooseSnapshot,
  type Place,
  placeOf,
  type RecoveryPoint,
  type RecoveryPointTags,
  type Region,
  type RegionInventory,
  type Registered,
  type Resource,
  type ResourceId,
  recoveryPointId,
  region,
  resourceId,
  slot,
  snapshotId,
  success,
} from '../../src/model.ts';

/** Small, valid model values for tests; each test says only what matters to it. */

export const account = accountId('111122223333');
export const stranger = accountId('999988887777');
export const frankfurt = region('eu-central-1');
export const oregon = region('us-west-2');
export const web = resourceId('i-0aaaaaaaaaaaaaaa1');
export const database = resourceId('i-0aaaaaaaaaaaaaaa2');

/** 2026-11-21T23:00:00Z, the start of every run in these tests. */
export const NOW = 1_795_302_000_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export const fault: Fault = {
  code: 'access-denied',
  message: 'DescribeInstances was refused: UnauthorizedOperation',
  advice: "Allow ec2:DescribeInstances in the role's policy.",
};

export function makePoint(
  overrides: Partial<Omit<RecoveryPoint, 'tags'>> & { readonly tags?: Partial<RecoveryPointTags> } = {},
): RecoveryPoint {
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    id: recoveryPointId('ami-0aaaaaaaaaaaaaaa1'),
    name: 'backupViaTag-i-0aaaaaaaaaaaaaaa1-41-0123456789ab',
    owner: account,
    createdAt: NOW - 31 * DAY,
    state: 'available',
    stateText: 'available',
    stateReason: '',
    source: web,
    managedBy: null,
    protection: null,
    public: false,
    snapshots: [{ id: snapshotId('snap-0aaaaaaaaaaaaaaa1'), gib: 8 }],
    ...overrides,
    tags: {
      createdBy: 'backupViaTag',
      expire: '2026-11-20T23:00:00Z',
      source: web,
      sourceName: null,
      backupTag: 'Backup:ProductionDaily',
      run: 'https://github.com/acme/ops/actions/runs/41',
      name: null,
      backupPlan: null,
      ...overrides.tags,
    },
  };
}

export function makeLoose(
  overrides: Partial<Omit<LooseSnapshot, 'tags'>> & { readonly tags?: Partial<RecoveryPointTags> } = {},
): LooseSnapshot {
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    id: snapshotId('snap-0bbbbbbbbbbbbbbb1'),
    gib: 8,
    owner: account,
    madeFor: recoveryPointId('ami-0bbbbbbbbbbbbbbb1'),
    source: web,
    original: true,
    state: 'completed',
    ...overrides,
    tags: {
      createdBy: 'backupViaTag',
      expire: '2026-11-20T23:00:00Z',
      source: web,
      sourceName: null,
      backupTag: 'Backup:ProductionDaily',
      run: null,
      name: null,
      backupPlan: null,
      ...overrides.tags,
    },
  };
}

export function makeResource(overrides: Partial<Resource> = {}): Resource {
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    id: web,
    name: 'web-1',
    tags: new Map([['Backup', 'ProductionDaily']]),
    obstacle: null,
    reboot: false,
    volumes: ['vol-0aaaaaaaaaaaaaaa1'],
    ...overrides,
  };
}

export function makeCreate(overrides: Partial<CreateChange> = {}): CreateChange {
  return {
    action: 'create',
    resource: makeResource(),
    slot: slot('s'),
    expiresAt: NOW + 30 * DAY,
    tags: { CreatedBy: '', Expire: '', Name: '', BackupSource: '', BackupTag: '', BackupRun: '' },
    pointTags: [],
    userTags: [],
    leftOut: [],
    description: '',
    adopts: {
      now: NOW,
      since: NOW - 35 * DAY,
      keep: { keep: 'for', duration: { months: 0, milliseconds: 30 * DAY } },
    },
    reason: 'due',
    ...overrides,
  };
}

export function makeRegion(overrides: Partial<RegionInventory & { readonly read: true }> = {}): RegionInventory {
  return { kind: 'ec2-instance', region: frankfurt, read: true, resources: [], points: [], loose: [], ...overrides };
}

export function makeInventory(...regions: readonly RegionInventory[]): Inventory {
  return { account, regions };
}

export const session: SessionRequest = {
  role: null,
  audience: 'sts.amazonaws.com',
  sessionName: 'backup-via-tag',
  durationSeconds: 3600,
  policy: null,
  homeRegion: 'us-east-1',
};

const changeSet = { approved: null, validForMilliseconds: DAY };

export function makeBackupRequest(overrides: Partial<TagBackupRequest> = {}): TagBackupRequest {
  return {
    mode: 'backup',
    kinds: ['ec2-instance'],
    engine: { name: 'direct' },
    regions: '',
    dryRun: false,
    session,
    workflowRun: null,
    tagLines: [{ key: 'Backup', value: 'ProductionDaily' }],
    expiryText: '+30 days',
    expiry: { keep: 'for', duration: { months: 0, milliseconds: 30 * DAY } },
    ifNoneFound: 'error',
    waitMilliseconds: null,
    otherBackups: false,
    tagWishes: { copied: [], extra: [] },
    copyTo: [],
    copyKeys: [],
    changeSet,
    ...overrides,
  };
}

/** A purge with every guard switched off. */
export function makePurgeRequest(overrides: Partial<PurgeRequest> = {}): PurgeRequest {
  return {
    mode: 'purge',
    kinds: ['ec2-instance'],
    engine: { name: 'direct' },
    regions: '',
    dryRun: false,
    session,
    workflowRun: null,
    tagLines: null,
    minKeep: 0,
    keepVerified: 0,
    maxDeletions: null,
    protectInUse: false,
    protectUncopied: false,
    graceMilliseconds: 72 * HOUR,
    planFile: '.github/backup-plans.yml',
    asOf: null,
    changeSet,
    ...overrides,
  };
}

/** Evidence by which no guard keeps anything. */
export function makeEvidence(overrides: Partial<Evidence> = {}): Evidence {
  const registered: Registered = { points: new Set(), snapshots: new Set() };
  return {
    existing: success(new Set<ResourceId>()),
    users: success(new Map()),
    public: null,
    registered: success(registered),
    locked: success({ known: true, held: new Map() }),
    ...overrides,
  };
}

export function evidenceOf(...entries: readonly (readonly [Region, Evidence])[]): ReadonlyMap<Place, Evidence> {
  return new Map(entries.map(([region, evidence]) => [placeOf({ kind: 'ec2-instance', region }), evidence]));
}

/** What stands in place of evidence that could not be read. */
export const unread = failure(fault);
