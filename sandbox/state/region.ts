import type { Schedule } from '../schedule.ts';
import { createSchedule } from '../schedule.ts';
import type { BackupState } from './backup.ts';
import { createBackupState } from './backup.ts';
import type { OtherResource } from './other-resources.ts';
import type { DbCluster, DbInstance, DbSnapshot } from './rds-records.ts';
import type {
  ExternalReference,
  Image,
  Instance,
  Launch,
  LaunchTemplate,
  Reboot,
  SecurityGroup,
  Snapshot,
  Subnet,
  Volume,
} from './records.ts';
import { createRecycleBin, type RecycleBin } from './recycle-bin.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html */
export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in';

/**
 * How a region behaves: well; as one that is off for the account while it is listed; refusing by a service control
 * policy; taking requests and never answering; cutting every connection.
 */
export type RegionCondition = 'ok' | 'not-enabled' | 'denied' | 'hang' | 'unreachable';

/** All that lives in one region, by id, and the indexes that spare a scan. */
export interface Region {
  readonly name: string;
  optInStatus: OptInStatus;
  condition: RegionCondition;
  readonly instances: Map<string, Instance>;
  readonly volumes: Map<string, Volume>;
  readonly subnets: Map<string, Subnet>;
  readonly securityGroups: Map<string, SecurityGroup>;
  readonly keyPairs: Set<string>;
  /** Launches by their client token: what was asked for, and the reservation that came of it. */
  readonly launches: Map<string, Launch>;
  /** The same of volumes. */
  readonly volumeTokens: Map<string, { request: string; volumeId: string }>;
  readonly dbSubnetGroups: Set<string>;
  readonly images: Map<string, Image>;
  /** Copies of AMIs by their client token: what was asked for, and the AMI that came of it. */
  readonly copies: Map<string, { readonly asked: string; readonly imageId: string }>;
  readonly snapshots: Map<string, Snapshot>;
  readonly recycleBin: RecycleBin;
  readonly launchTemplates: Map<string, LaunchTemplate>;
  readonly launchTemplateIds: Map<string, string>;
  /** Names of the account's own AMIs. */
  readonly imageIdsByName: Map<string, string>;
  /** Names of deregistered AMIs that are not free yet, and until when. */
  readonly heldNames: Map<string, number>;
  readonly imageIdsBySnapshot: Map<string, Set<string>>;
  readonly instanceIdsByImage: Map<string, Set<string>>;
  /** Deregistered AMIs whose ids are not forgotten yet, and until when. */
  readonly deregistered: Map<string, number>;
  readonly references: ExternalReference[];
  readonly reboots: Reboot[];
  readonly dbInstances: Map<string, DbInstance>;
  readonly dbClusters: Map<string, DbCluster>;
  /** By id, other accounts' by ARN; so are those of clusters. */
  readonly dbSnapshots: Map<string, DbSnapshot>;
  readonly dbClusterSnapshots: Map<string, DbSnapshot>;
  readonly backup: BackupState;
  /** Resources of services that the sandbox does not have, by ARN. */
  readonly others: Map<string, OtherResource>;
  readonly schedule: Schedule;
}

/** A region with nothing in it. */
export function createRegion(name: string, optInStatus: OptInStatus, condition: RegionCondition): Region {
  return {
    name,
    optInStatus,
    condition,
    instances: new Map(),
    volumes: new Map(),
    subnets: new Map(),
    securityGroups: new Map(),
    keyPairs: new Set(),
    launches: new Map(),
    volumeTokens: new Map(),
    dbSubnetGroups: new Set(),
    images: new Map(),
    copies: new Map(),
    snapshots: new Map(),
    recycleBin: createRecycleBin(),
    launchTemplates: new Map(),
    launchTemplateIds: new Map(),
    imageIdsByName: new Map(),
    heldNames: new Map(),
    imageIdsBySnapshot: new Map(),
    instanceIdsByImage: new Map(),
    deregistered: new Map(),
    references: [],
    reboots: [],
    dbInstances: new Map(),
    dbClusters: new Map(),
    dbSnapshots: new Map(),
    dbClusterSnapshots: new Map(),
    backup: createBackupState(),
    others: new Map(),
    schedule: createSchedule(),
  };
}
