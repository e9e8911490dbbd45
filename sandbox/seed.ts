import type { BackupSeed } from './backup/seed.ts';
import type { BinRuleSeed } from './bin-seed.ts';
import type { BootSeed } from './boot-seed.ts';
import type { FaultRule } from './faults.ts';
import type { Instant } from './instant.ts';
import type { OrganizationUnitSeed } from './organization-seed.ts';
import type { DbClusterSeed, DbInstanceSeed, DbSnapshotSeed } from './rds/seed.ts';
import type { Settings } from './settings.ts';
import type { KmsKeySeed } from './state/keys.ts';
import type { OtherResourceSeed } from './state/other-resources.ts';
import type { ExternalReference, ImageState, InstanceState, SecurityGroupRule } from './state/records.ts';
import type { OptInStatus, RegionCondition } from './state/region.ts';

/** One region of the account. */
export interface RegionSeed {
  name: string;
  /** Default `opt-in-not-required`. */
  optInStatus?: OptInStatus;
  /** Default `ok`. */
  condition?: RegionCondition;
}

/** One volume of an instance. */
export interface VolumeSeed {
  /** A volume that is there already, in the same region, is attached once more (Multi-Attach). */
  id?: string;
  /** Default: the root device for the first volume, `/dev/sdf` and on for the others. */
  deviceName?: string;
  /** GiB, default 8. */
  size?: number;
  /** Default `gp3`. */
  type?: string;
  encrypted?: boolean;
  multiAttach?: boolean;
  deleteOnTermination?: boolean;
  /** The snapshot that it was made from. */
  snapshotId?: string;
  tags?: Record<string, string>;
}

/** One instance. Default: running, EBS root, one volume of 8 GiB, no tags. */
export interface InstanceSeed {
  region: string;
  id?: string;
  state?: InstanceState;
  tags?: Record<string, string>;
  imageId?: string;
  instanceType?: string;
  architecture?: string;
  rootDeviceType?: 'ebs' | 'instance-store';
  rootDeviceName?: string;
  volumes?: VolumeSeed[];
  /** When it was last started. */
  launchedAt?: Instant;
  /** When its primary interface was attached; default `launchedAt`. */
  firstLaunchedAt?: Instant;
  terminatedAt?: Instant;
  /** The AWS service that runs it, such as `eks.amazonaws.com`. */
  operator?: string;
  platform?: string;
  lifecycle?: string;
  hibernation?: boolean;
  clientToken?: string;
  /** Protected from termination. */
  disableApiTermination?: boolean;
  reservationId?: string;
  keyName?: string;
  subnetId?: string;
  privateIpAddress?: string;
  instanceProfileArn?: string;
  /** Ids. */
  securityGroups?: string[];
}

/** One subnet. Those that instances of a seed name are there without one of these. */
export interface SubnetSeed {
  region: string;
  id?: string;
  /** Default: the VPC that the region has by default. */
  vpcId?: string;
  /** Default: the region's first. */
  availabilityZone?: string;
  /** Default: any address is within it. */
  cidr?: string;
  /** The one that a launch takes which names none; default false. */
  isDefault?: boolean;
  tags?: Record<string, string>;
}

/** One security group. Those that instances of a seed name are there without one of these. */
export interface SecurityGroupSeed {
  region: string;
  id?: string;
  /** Default: its id. */
  name?: string;
  description?: string;
  vpcId?: string;
  /** Default none. */
  ingress?: SecurityGroupRule[];
  /** Default one that lets everything out, as AWS gives it to a new group. */
  egress?: SecurityGroupRule[];
  tags?: Record<string, string>;
}

/** One key pair. Those that instances of a seed name are there without one of these. */
export interface KeyPairSeed {
  region: string;
  name: string;
}

/** One snapshot under an AMI. A snapshot that is there already in the same region is shared, not made again. */
export interface ImageSnapshotSeed {
  id?: string;
  deviceName?: string;
  /** GiB, default 8. */
  size?: number;
  type?: string;
  volumeId?: string;
  /** Default: the `snapshotTags` of the AMI. */
  tags?: Record<string, string>;
  description?: string;
  encrypted?: boolean;
  /** Locked for good. */
  locked?: boolean;
  lock?: LockSeed;
  managedByBackup?: boolean;
}

/** A lock on a snapshot. */
export interface LockSeed {
  mode: 'governance' | 'compliance';
  /** When it was locked; default now. */
  createdAt?: Instant;
  expiresAt: Instant;
  /** In compliance mode: until when it can still be taken off. */
  coolOffUntil?: Instant;
}

/** One AMI. Default: available, of this account, with one snapshot of 8 GiB that carries the tags of the AMI. */
export interface ImageSeed {
  region: string;
  id?: string;
  name?: string;
  description?: string;
  /** Twelve digits; default the account itself. */
  ownerId?: string;
  ownerAlias?: string;
  state?: ImageState;
  stateReason?: { code: string; message: string };
  createdAt?: Instant;
  /** For one that is `pending`: when it becomes available. Default: `imageReadyMs` from now. */
  readyAt?: Instant;
  tags?: Record<string, string>;
  snapshotTags?: Record<string, string>;
  snapshots?: ImageSnapshotSeed[];
  public?: boolean;
  sharedWith?: string[];
  sourceInstanceId?: string;
  sourceImageId?: string;
  sourceImageRegion?: string;
  protection?: 'disabled' | 'enabled-without-cooldown' | 'enabled-with-cooldown';
  /** For a protection that was switched off and still holds. */
  cooldownUntil?: Instant;
  deprecatedAt?: Instant;
  lastLaunchedAt?: Instant;
  architecture?: string;
  rootDeviceType?: 'ebs' | 'instance-store';
  rootDeviceName?: string;
  platform?: string;
  managedByBackup?: boolean;
}

/** One snapshot that belongs to no AMI. */
export interface SnapshotSeed {
  region: string;
  id?: string;
  volumeId?: string;
  /** GiB, default 8. */
  size?: number;
  /** Default half the volume's size. */
  fullSizeBytes?: number;
  state?: 'pending' | 'completed' | 'error';
  startedAt?: Instant;
  description?: string;
  ownerId?: string;
  tags?: Record<string, string>;
  encrypted?: boolean;
  storageTier?: 'standard' | 'archive';
  /** Locked for good. */
  locked?: boolean;
  lock?: LockSeed;
  managedByBackup?: boolean;
}

/** One launch template; its versions oldest first. */
export interface LaunchTemplateSeed {
  region: string;
  id?: string;
  name: string;
  versions: { imageId?: string; instanceType?: string; description?: string }[];
  /** Default 1. */
  defaultVersion?: number;
  tags?: Record<string, string>;
}

/** A long-lived access key of an IAM user. */
export interface KeySeed {
  accessKeyId: string;
  secretAccessKey?: string;
  /** Default `sandbox`. */
  userName?: string;
}

/** A role that GitHub's tokens may assume. */
export interface RoleSeed {
  arn: string;
  trust: {
    /** Default `sts.amazonaws.com`. */
    audience?: string;
    /** Subjects, with `*` and `?` as in IAM's StringLike. */
    subjects: string[];
    /** ARNs of users and roles that may assume it without a token, with `*` and `?`; default nobody. */
    principals?: string[];
  };
  /** Default 3600. */
  maxSessionSeconds?: number;
  /** The documents of its policies; default: it may do everything. They need the option `judge` of `startSandbox`. */
  policies?: readonly unknown[];
  /** Sessions last this long whatever was asked for: for tests of renewal. */
  sessionSecondsOverride?: number;
}

/** What GitHub's OIDC provider says about the job. */
export interface OidcSeed {
  /** Default `repo:octo-org/octo-repo:ref:refs/heads/main`. */
  subject?: string;
  /** The bearer token that the runner hands to the job. */
  requestToken?: string;
  issuer?: string;
  /** Life of an ID token, default 300. */
  tokenSeconds?: number;
  /** More claims, or other values for the usual ones. */
  claims?: Record<string, string>;
  /** Whether the account has the identity provider at all; default true. */
  providerExists?: boolean;
}

/** A resource outside EC2 that names an AMI. */
export interface ReferenceSeed extends ExternalReference {
  region: string;
}

/** An account as plain JSON: all that a sandbox starts with. */
export interface AccountSeed {
  /** Twelve digits, default `123456789012`. */
  accountId?: string;
  /** Default: us-east-1, eu-west-1, ap-southeast-2. */
  regions?: (string | RegionSeed)[];
  /** Default: one key of the user `sandbox`. */
  keys?: KeySeed[];
  roles?: RoleSeed[];
  oidc?: OidcSeed;
  subnets?: SubnetSeed[];
  securityGroups?: SecurityGroupSeed[];
  keyPairs?: KeyPairSeed[];
  /** ARNs of instance profiles; those that instances of a seed name are there without one of these. */
  instanceProfiles?: string[];
  instances?: InstanceSeed[];
  images?: ImageSeed[];
  snapshots?: SnapshotSeed[];
  launchTemplates?: LaunchTemplateSeed[];
  binRules?: BinRuleSeed[];
  references?: ReferenceSeed[];
  /** How what is started comes up; default: both checks pass. */
  boots?: BootSeed[];
  dbClusters?: DbClusterSeed[];
  dbInstances?: DbInstanceSeed[];
  dbSnapshots?: DbSnapshotSeed[];
  dbClusterSnapshots?: DbSnapshotSeed[];
  kmsKeys?: KmsKeySeed[];
  /** Resources of services that the sandbox does not have, which carry tags and can be backed up by AWS Backup. */
  otherResources?: OtherResourceSeed[];
  /** AWS Backup: its vaults, the roles it can have, how its jobs end. */
  backup?: BackupSeed;
  faults?: FaultRule[];
  settings?: Partial<Settings>;
  /** Accounts beside this one, behind the same address; ID tokens are the same for all. */
  otherAccounts?: AccountSeed[];
  /** The organization that this account manages, from its root on. */
  organization?: OrganizationUnitSeed;
}

/** An instant of a seed in milliseconds; refuses text that is none. */
export function instantOf(value: Instant): number {
  const ms = typeof value === 'number' ? value : Date.parse(value);
  if (!Number.isFinite(ms)) throw new TypeError(`Not an instant: "${value}". Write it like 2026-11-21T23:00:00Z.`);
  return ms;
}
