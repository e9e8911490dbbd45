/** A local AWS for EC2 images and RDS snapshots, with STS and GitHub's OIDC endpoint, over HTTP on loopback. */
export type { BackupOptInSeed, BackupSeed, BackupVaultSeed } from './backup/seed.ts';
export type { Bucket } from './bucket.ts';
export type { BucketChoice, BucketTable } from './buckets.ts';
export { publishedBuckets } from './buckets.ts';
export type { Clock } from './clock.ts';
export { systemClock, VirtualClock } from './clock.ts';
export type { FaultEffect, FaultMatch, FaultRule, SnapshotCode } from './faults.ts';
export type { GitHub, GitHubOptions } from './github.ts';
export { startGitHub } from './github.ts';
export type { Instant } from './instant.ts';
export type { RequestRecord } from './log.ts';
export type { DbClusterSeed, DbInstanceSeed, DbSnapshotSeed } from './rds/seed.ts';
export type { Judge, JudgedRequest, Missing } from './role-policies.ts';
export type { Sandbox, SandboxOptions } from './sandbox.ts';
export { startSandbox } from './sandbox.ts';
export type {
  AccountSeed,
  ImageSeed,
  ImageSnapshotSeed,
  InstanceSeed,
  KeyPairSeed,
  KeySeed,
  LaunchTemplateSeed,
  OidcSeed,
  ReferenceSeed,
  RegionSeed,
  RoleSeed,
  SecurityGroupSeed,
  SnapshotSeed,
  SubnetSeed,
  VolumeSeed,
} from './seed.ts';
export type { ServiceName } from './services.ts';
export type { PageStyle, Settings } from './settings.ts';
export { defaultSettings } from './settings.ts';
export type { Account } from './state/account.ts';
export type {
  BackupFacts,
  BackupJobFacts,
  BackupPlanFacts,
  BackupVaultFacts,
  RecoveryPointFacts,
} from './state/backup-facts.ts';
export type { BackupRole, JobOutcome } from './state/backup-records.ts';
export type { DatabaseKind, DbCluster, DbInstance, DbSnapshot } from './state/rds-records.ts';
export type {
  ExternalReference,
  Image,
  ImageState,
  Instance,
  InstanceState,
  LaunchTemplate,
  Reboot,
  Snapshot,
  Tags,
  Volume,
} from './state/records.ts';
export type { OptInStatus, Region, RegionCondition } from './state/region.ts';
export type {
  AccountState,
  DatabaseFacts,
  DbSnapshotFacts,
  ImageFacts,
  InstanceFacts,
  LaunchTemplateFacts,
  RegionFacts,
  SnapshotFacts,
} from './state/snapshot-state.ts';
