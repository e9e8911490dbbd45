import type { BinRuleSeed } from '../bin-seed.ts';
import type { BootSeed } from '../boot-seed.ts';
import type { Buckets } from '../buckets.ts';
import { createBuckets } from '../buckets.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { createFaults } from '../faults.ts';
import type { Ids } from '../ids.ts';
import { createIds } from '../ids.ts';
import type { OrganizationUnitSeed } from '../organization-seed.ts';
import type { Pages } from '../paging.ts';
import { createPages } from '../paging.ts';
import type { Random } from '../random.ts';
import { seededRandom } from '../random.ts';
import type { DbClusterSeed, DbInstanceSeed, DbSnapshotSeed } from '../rds/seed.ts';
import type {
  AccountSeed,
  ImageSeed,
  InstanceSeed,
  LaunchTemplateSeed,
  ReferenceSeed,
  RegionSeed,
  SnapshotSeed,
} from '../seed.ts';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import type { BackupAccount } from './backup.ts';
import { createBackupAccount } from './backup.ts';
import { addBackup } from './backup-seeding.ts';
import type { Context } from './context.ts';
import type { Identities } from './identities.ts';
import { defaultKey, defaultOidc, userPrincipal } from './identities.ts';
import { addImage, settleImage } from './images.ts';
import { addInstance, setInstanceState } from './instances.ts';
import type { KmsKeys } from './keys.ts';
import { addKey } from './keys.ts';
import { addLaunchTemplate } from './launch-templates.ts';
import { addSecurityGroup, addSubnet, knowDbPlace, knowNetwork } from './network.ts';
import { addOther } from './other-resources.ts';
import { addDbCluster, addDbInstance } from './rds-databases.ts';
import type { DatabaseKind, DbCluster, DbInstance, DbSnapshot } from './rds-records.ts';
import { databasesOf, dbSnapshotsOf } from './rds-records.ts';
import { addDbSnapshot, endDbSnapshot } from './rds-snapshots.ts';
import type { Image, Instance, InstanceState, LaunchTemplate, Reboot, Snapshot } from './records.ts';
import { addBinRule, type BinRule } from './recycle-bin.ts';
import type { Region } from './region.ts';
import { createRegion } from './region.ts';
import { addSnapshot } from './snapshots.ts';

const defaultRegions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'];

/** One AWS account: everything the sandbox knows, and the ways to put things into it. */
export class Account implements Context {
  readonly accountId: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly settings: Settings;
  readonly regions = new Map<string, Region>();
  readonly identities: Identities;
  /** ARNs of the instance profiles, which are the same in all regions. */
  readonly instanceProfiles = new Set<string>();
  /** How what is started comes up. */
  readonly boots: BootSeed[] = [];
  readonly backup: BackupAccount = createBackupAccount();
  readonly keys: KmsKeys = new Map();
  readonly faults: Faults;
  readonly buckets: Buckets = createBuckets();
  readonly pages: Pages = createPages();
  /** The accounts beside this one, by their ids; the same for all of them. */
  readonly others = new Map<string, Account>();
  organization: OrganizationUnitSeed | undefined;

  /** Makes the account of a seed; `randomSeed` decides ids, short pages and fault chances. */
  constructor(seed: AccountSeed, clock: Clock, randomSeed: number) {
    this.accountId = seed.accountId ?? '123456789012';
    this.clock = clock;
    this.ids = createIds(randomSeed);
    this.random = seededRandom(randomSeed);
    this.settings = { ...defaultSettings };
    this.faults = createFaults(this.random);
    this.identities = { principals: new Map(), roles: new Map(), tokens: new Map(), oidc: { ...defaultOidc } };
    seed.otherAccounts?.forEach((other, index) => {
      this.addAccount(new Account(other, clock, randomSeed + 1_000 * (index + 1)));
    });
    this.add({ ...seed, regions: seed.regions ?? defaultRegions, keys: seed.keys ?? [defaultKey] });
  }

  /** Adds everything in a seed to what is there. */
  add(seed: AccountSeed): void {
    Object.assign(this.settings, seed.settings);
    for (const region of seed.regions ?? []) this.addRegion(region);
    for (const key of seed.keys ?? []) {
      this.identities.principals.set(key.accessKeyId, userPrincipal(this.accountId, key));
    }
    for (const role of seed.roles ?? []) this.identities.roles.set(role.arn, role);
    Object.assign(this.identities.oidc, seed.oidc);
    for (const subnet of seed.subnets ?? []) addSubnet(this, this.region(subnet.region), subnet);
    for (const group of seed.securityGroups ?? []) addSecurityGroup(this, this.region(group.region), group);
    for (const { region, name } of seed.keyPairs ?? []) this.region(region).keyPairs.add(name);
    for (const arn of seed.instanceProfiles ?? []) this.instanceProfiles.add(arn);
    for (const instance of seed.instances ?? []) this.addInstance(instance);
    for (const snapshot of seed.snapshots ?? []) this.addSnapshot(snapshot);
    for (const image of seed.images ?? []) this.addImage(image);
    for (const template of seed.launchTemplates ?? []) this.addLaunchTemplate(template);
    for (const rule of seed.binRules ?? []) this.addBinRule(rule);
    this.boots.push(...(seed.boots ?? []));
    for (const reference of seed.references ?? []) this.addReference(reference);
    for (const cluster of seed.dbClusters ?? []) this.addDbCluster(cluster);
    for (const instance of seed.dbInstances ?? []) this.addDbInstance(instance);
    for (const snapshot of seed.dbSnapshots ?? []) this.addDbSnapshot('instance', snapshot);
    for (const snapshot of seed.dbClusterSnapshots ?? []) this.addDbSnapshot('cluster', snapshot);
    for (const key of seed.kmsKeys ?? []) addKey(this.keys, key);
    for (const other of seed.otherResources ?? []) addOther(this.region(other.region).others, other);
    if (seed.backup !== undefined) addBackup(this, seed.backup);
    if (seed.organization !== undefined) this.organization = seed.organization;
    this.faults.add(seed.faults ?? []);
  }

  /** Puts an account beside this one: it knows the ID tokens that were given out here. */
  addAccount(other: Account): void {
    other.identities.tokens = this.identities.tokens;
    this.others.set(other.accountId, other);
  }

  /** Adds a region, or gives one that is there another opt-in status or condition. */
  addRegion(seed: string | RegionSeed): Region {
    const { name, optInStatus, condition }: RegionSeed = typeof seed === 'string' ? { name: seed } : seed;
    const found = this.regions.get(name);
    if (found !== undefined) {
      found.optInStatus = optInStatus ?? found.optInStatus;
      found.condition = condition ?? found.condition;
      return found;
    }
    const region = createRegion(name, optInStatus ?? 'opt-in-not-required', condition ?? 'ok');
    this.regions.set(name, region);
    return region;
  }

  /** The region of that name, with everything done that is due there. */
  region(name: string): Region {
    const region = this.regions.get(name);
    if (region === undefined) {
      throw new RangeError(`The account has no region "${name}"; it has ${[...this.regions.keys()].join(', ')}.`);
    }
    const now = this.clock.now();
    // What another region copies into this one is there when its time has come, whoever asks first.
    for (const source of this.backup.copying) if (source !== name) this.regions.get(source)?.schedule.runDue(now);
    region.schedule.runDue(now);
    return region;
  }

  addInstance(seed: InstanceSeed): Instance {
    const region = this.region(seed.region);
    if (seed.keyName !== undefined) region.keyPairs.add(seed.keyName);
    if (seed.instanceProfileArn !== undefined) this.instanceProfiles.add(seed.instanceProfileArn);
    knowNetwork(this, region, seed.subnetId, seed.securityGroups ?? []);
    return addInstance(this, region, seed);
  }

  addImage(seed: ImageSeed): Image {
    return addImage(this, this.region(seed.region), seed);
  }

  addSnapshot(seed: SnapshotSeed): Snapshot {
    return addSnapshot(this, this.region(seed.region), seed);
  }

  addLaunchTemplate(seed: LaunchTemplateSeed): LaunchTemplate {
    return addLaunchTemplate(this, this.region(seed.region), seed);
  }

  addBinRule({ region, type, days, tags, excluded, pending }: BinRuleSeed): BinRule {
    const pairs = (of: Record<string, string> = {}) => Object.entries(of).map(([key, value]) => ({ key, value }));
    const rule = { type, days, tags: pairs(tags), excluded: pairs(excluded) };
    return addBinRule(this, this.region(region).recycleBin, rule, pending !== true);
  }

  addReference({ region, ...reference }: ReferenceSeed): void {
    this.region(region).references.push(reference);
  }

  addDbInstance(seed: DbInstanceSeed): DbInstance {
    const region = this.region(seed.region);
    knowDbPlace(this, region, seed);
    return addDbInstance(this, region, seed);
  }

  addDbCluster(seed: DbClusterSeed): DbCluster {
    const region = this.region(seed.region);
    knowDbPlace(this, region, seed);
    return addDbCluster(this, region, seed);
  }

  addDbSnapshot(kind: DatabaseKind, seed: DbSnapshotSeed): DbSnapshot {
    return addDbSnapshot(this, this.region(seed.region), kind, seed);
  }

  /** Brings a DB instance or cluster into another status at once. */
  setDbStatus(region: string, kind: DatabaseKind, id: string, status: string): void {
    const database = databasesOf(this.region(region), kind).get(id);
    if (database === undefined) throw new RangeError(`There is no DB ${kind} ${id} in ${region}.`);
    database.status = status;
  }

  /** Brings an instance into another state at once. */
  setInstanceState(region: string, instanceId: string, state: InstanceState): void {
    const found = this.region(region);
    const instance = found.instances.get(instanceId);
    if (instance === undefined) throw new RangeError(`There is no instance ${instanceId} in ${region}.`);
    setInstanceState(this, found, instance, state);
  }

  /** Ends every pending image now, as available, or as failed when a reason is given. */
  settleImages(failure?: string): void {
    const now = this.clock.now();
    for (const region of this.regions.values()) {
      for (const image of region.images.values()) {
        if (image.state === 'pending') settleImage(region, image, now, failure);
      }
    }
  }

  /** Ends every DB snapshot that is being created now, as available, or as failed. */
  settleDbSnapshots(status: 'available' | 'failed' = 'available'): void {
    for (const region of this.regions.values()) {
      for (const kind of ['instance', 'cluster'] as const) {
        for (const snapshot of dbSnapshotsOf(region, kind).values()) endDbSnapshot(region, snapshot, status);
      }
    }
  }

  /** Ends the sessions of all roles now. */
  expireSessions(): void {
    const now = this.clock.now();
    for (const principal of this.identities.principals.values()) {
      if (principal.expiresAt !== undefined) principal.expiresAt = Math.min(principal.expiresAt, now);
    }
  }

  /** Every reboot that CreateImage made, in the order of time. */
  get reboots(): Reboot[] {
    return [...this.regions.values()].flatMap((region) => region.reboots).sort((a, b) => a.at - b.at);
  }
}
