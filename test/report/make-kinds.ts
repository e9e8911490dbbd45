import {
  type CreatedEntry,
  type DeletedEntry,
  type KeptEntry,
  type OwnKindName,
  type RetainedEntry,
  recoveryPointId,
  resourceId,
  type SkippedEntry,
  slot,
  snapshotId,
} from '../../src/model.ts';
import type { AnyReport as Report } from './any-report.ts';
import { frankfurt, makeCreated, makeDeleted, makeKept, makeSkipped } from './make-report.ts';

/** Reports about other kinds than EC2 instances. */

export const ORDERS_ARN = 'arn:aws:rds:eu-central-1:111122223333:snapshot:backupviatag-orders-42';
const CLUSTER_ARN = 'arn:aws:rds:eu-central-1:111122223333:cluster-snapshot:backupviatag-orders-42';

/** A database and a cluster have the same name, as AWS allows. */
const IDS: Readonly<Record<OwnKindName, { readonly resource: string; readonly point: string }>> = {
  'ec2-instance': { resource: 'i-0aaaaaaaaaaaaaaa1', point: 'ami-0aaaaaaaaaaaaaaa1' },
  'ebs-volume': { resource: 'vol-0aaaaaaaaaaaaaaa1', point: 'snap-0aaaaaaaaaaaaaaa1' },
  'rds-instance': { resource: 'orders', point: ORDERS_ARN },
  'rds-cluster': { resource: 'orders', point: CLUSTER_ARN },
};

export function createdOf(kind: OwnKindName, overrides: Partial<CreatedEntry> = {}): CreatedEntry {
  const { resource, point } = IDS[kind];
  const ids = {
    resourceId: resourceId(resource),
    recoveryPointId: recoveryPointId(point),
    name: slot(`slot-of-${kind}`),
  };
  return makeCreated({ kind, ...ids, resourceName: '', ...overrides });
}

export function deletedOf(kind: OwnKindName, overrides: Partial<DeletedEntry> = {}): DeletedEntry {
  const { resource, point } = IDS[kind];
  return makeDeleted({
    kind,
    resourceId: resourceId(resource),
    recoveryPointId: recoveryPointId(point),
    gib: 100,
    snapshots: [{ snapshotId: snapshotId(point), result: 'success' }],
    ...overrides,
  });
}

export function keptOf(kind: OwnKindName, overrides: Partial<KeptEntry> = {}): KeptEntry {
  const { resource, point } = IDS[kind];
  return makeKept({ kind, resourceId: resourceId(resource), recoveryPointId: recoveryPointId(point), ...overrides });
}

export function skippedOf(kind: OwnKindName, overrides: Partial<SkippedEntry> = {}): SkippedEntry {
  return makeSkipped({
    kind,
    resourceId: resourceId(IDS[kind].resource),
    resourceName: '',
    reason: 'it is stopped',
    ...overrides,
  });
}

/** What is told of a run beside what happened to it. */
export const VOLUMES = { kinds: ['ebs-volume'] } as const satisfies Partial<Report>;
export const DATABASES = { kinds: ['rds-instance'] } as const satisfies Partial<Report>;
export const CLUSTERS = { kinds: ['rds-cluster'] } as const satisfies Partial<Report>;
export const MIXED = { kinds: ['ebs-volume', 'rds-instance', 'rds-cluster'] } as const satisfies Partial<Report>;
const vault = { engine: 'aws-backup', vault: 'nightly' } as const;
export const DATABASE_JOBS = { ...DATABASES, ...vault } as const satisfies Partial<Report>;
export const MIXED_JOBS = { ...MIXED, ...vault } as const satisfies Partial<Report>;
/** AMIs made by AWS Backup are recovery points like any other. */
export const INSTANCE_JOBS = { kinds: ['ec2-instance'], ...vault } as const satisfies Partial<Report>;

export const retained = {
  account: null,
  resourceName: '',
  kind: 'rds-instance',
  region: frankfurt,
  recoveryPointId: recoveryPointId(ORDERS_ARN),
  resourceId: resourceId('orders'),
  from: '2026-12-01T00:00:00Z',
  to: '2026-12-02T00:00:00Z',
  because: 'lengthen',
  state: 'done',
} as const satisfies RetainedEntry;
