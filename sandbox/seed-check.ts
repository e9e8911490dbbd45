import { backupEntryFields, backupFields } from './backup/seed-fields.ts';
import type { FaultEffect, FaultMatch, FaultRule } from './faults.ts';
import { dbClusterFields, dbInstanceFields, dbSnapshotFields } from './rds/seed-fields.ts';
import type {
  AccountSeed,
  ImageSeed,
  ImageSnapshotSeed,
  InstanceSeed,
  KeyPairSeed,
  KeySeed,
  LaunchTemplateSeed,
  LockSeed,
  OidcSeed,
  ReferenceSeed,
  RegionSeed,
  RoleSeed,
  SecurityGroupSeed,
  SnapshotSeed,
  SubnetSeed,
  VolumeSeed,
} from './seed.ts';
import type { Settings } from './settings.ts';
import { defaultSettings } from './settings.ts';
import type { KmsKeySeed } from './state/keys.ts';
import type { SecurityGroupRule } from './state/records.ts';

/** Field names of a type, written so that the compiler misses none. */
type Fields<Type> = Readonly<Record<keyof Type, true>>;
/** Field names of any member of a union. */
type EffectNames = FaultEffect extends infer Effect ? (Effect extends unknown ? keyof Effect : never) : never;

const account: Fields<AccountSeed> = {
  accountId: true,
  regions: true,
  keys: true,
  roles: true,
  oidc: true,
  subnets: true,
  securityGroups: true,
  keyPairs: true,
  instanceProfiles: true,
  instances: true,
  images: true,
  snapshots: true,
  launchTemplates: true,
  references: true,
  dbClusters: true,
  dbInstances: true,
  dbSnapshots: true,
  dbClusterSnapshots: true,
  kmsKeys: true,
  backup: true,
  faults: true,
  settings: true,
};
const kmsKey: Fields<KmsKeySeed> = { arn: true, state: true, manager: true, usage: true };
const region: Fields<RegionSeed> = { name: true, optInStatus: true, condition: true };
const key: Fields<KeySeed> = { accessKeyId: true, secretAccessKey: true, userName: true };
const role: Fields<RoleSeed> = { arn: true, trust: true, maxSessionSeconds: true, sessionSecondsOverride: true };
const oidc: Fields<OidcSeed> = {
  subject: true,
  requestToken: true,
  issuer: true,
  tokenSeconds: true,
  claims: true,
  providerExists: true,
};
const volume: Fields<VolumeSeed> = {
  id: true,
  deviceName: true,
  size: true,
  type: true,
  encrypted: true,
  multiAttach: true,
  deleteOnTermination: true,
  snapshotId: true,
  tags: true,
};
const instance: Fields<InstanceSeed> = {
  region: true,
  id: true,
  state: true,
  tags: true,
  imageId: true,
  instanceType: true,
  keyName: true,
  subnetId: true,
  privateIpAddress: true,
  instanceProfileArn: true,
  securityGroups: true,
  architecture: true,
  rootDeviceType: true,
  rootDeviceName: true,
  volumes: true,
  launchedAt: true,
  firstLaunchedAt: true,
  terminatedAt: true,
  operator: true,
  platform: true,
  lifecycle: true,
  hibernation: true,
  reservationId: true,
};
const subnet: Fields<SubnetSeed> = {
  region: true,
  id: true,
  vpcId: true,
  availabilityZone: true,
  cidr: true,
  isDefault: true,
  tags: true,
};
const securityGroup: Fields<SecurityGroupSeed> = {
  region: true,
  id: true,
  name: true,
  description: true,
  vpcId: true,
  ingress: true,
  egress: true,
  tags: true,
};
const rule: Fields<SecurityGroupRule> = { protocol: true, fromPort: true, toPort: true, cidrs: true };
const keyPair: Fields<KeyPairSeed> = { region: true, name: true };
const imageSnapshot: Fields<ImageSnapshotSeed> = {
  id: true,
  deviceName: true,
  size: true,
  type: true,
  volumeId: true,
  tags: true,
  description: true,
  encrypted: true,
  locked: true,
  lock: true,
  managedByBackup: true,
};
const image: Fields<ImageSeed> = {
  region: true,
  id: true,
  name: true,
  description: true,
  ownerId: true,
  ownerAlias: true,
  state: true,
  stateReason: true,
  createdAt: true,
  readyAt: true,
  tags: true,
  snapshotTags: true,
  snapshots: true,
  public: true,
  sharedWith: true,
  sourceInstanceId: true,
  sourceImageId: true,
  sourceImageRegion: true,
  protection: true,
  cooldownUntil: true,
  deprecatedAt: true,
  lastLaunchedAt: true,
  architecture: true,
  rootDeviceType: true,
  rootDeviceName: true,
  platform: true,
  managedByBackup: true,
};
const snapshot: Fields<SnapshotSeed> = {
  region: true,
  id: true,
  volumeId: true,
  size: true,
  fullSizeBytes: true,
  state: true,
  startedAt: true,
  description: true,
  ownerId: true,
  tags: true,
  encrypted: true,
  storageTier: true,
  locked: true,
  lock: true,
  managedByBackup: true,
};
const lock: Fields<LockSeed> = { mode: true, createdAt: true, expiresAt: true, coolOffUntil: true };
const template: Fields<LaunchTemplateSeed> = {
  region: true,
  id: true,
  name: true,
  versions: true,
  defaultVersion: true,
  tags: true,
};
const reference: Fields<ReferenceSeed> = { region: true, imageId: true, resourceType: true, arn: true };
const fault: Fields<FaultRule> = { match: true, do: true, times: true };
const match: Fields<FaultMatch> = {
  service: true,
  action: true,
  region: true,
  nth: true,
  every: true,
  probability: true,
  where: true,
};
const effect: Readonly<Record<EffectNames, true>> = {
  throttle: true,
  error: true,
  lostAnswer: true,
  answer500AfterWork: true,
  cut: true,
  page: true,
  reset: true,
  hang: true,
  delayMs: true,
  expireCredentials: true,
  deny: true,
  snapshotResult: true,
  imageFails: true,
  dbSnapshotFails: true,
};

type Checked = Readonly<Record<string, unknown>>;

/** A misspelt field would pass for a default, and the test that used it for a success. */
function checkFields(where: string, value: unknown, fields: Readonly<Record<string, unknown>>): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${where} must be an object, not ${JSON.stringify(value)}.`);
  }
  const odd = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (odd !== undefined) {
    throw new TypeError(`${where} has no field "${odd}"; it has ${Object.keys(fields).join(', ')}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

function checkAll(where: string, value: unknown, check: (where: string, entry: unknown) => void): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw new TypeError(`${where} must be a list, not ${JSON.stringify(value)}.`);
  for (const [index, entry] of value.entries()) check(`${where}[${index}]`, entry);
}

function checkFault(where: string, value: unknown): void {
  const rule = checkFields(where, value, fault);
  checkFields(`${where}.match`, rule.match, match);
  const effects = Object.keys(checkFields(`${where}.do`, rule.do, effect));
  if (effects.length !== 1) throw new TypeError(`${where}.do must name one effect, not ${effects.length}.`);
}

/** Refuses what is no list of fault rules. */
export function assertFaults(value: unknown): asserts value is FaultRule[] {
  checkAll('faults', value ?? null, checkFault);
}

/** Refuses settings that there are not. */
export function assertSettings(value: unknown): asserts value is Partial<Settings> {
  checkFields('settings', value, { ...defaultSettings });
}

/** Refuses a seed with a field that there is not, at any depth, and names it. */
export function assertSeed(value: unknown): asserts value is AccountSeed {
  const seed = checkFields('The seed', value, account);
  if (seed.settings !== undefined) assertSettings(seed.settings);
  if (seed.oidc !== undefined) checkFields('oidc', seed.oidc, oidc);
  checkAll('regions', seed.regions, (where, entry) => {
    if (typeof entry !== 'string') checkFields(where, entry, region);
  });
  checkAll('keys', seed.keys, (where, entry) => checkFields(where, entry, key));
  checkAll('roles', seed.roles, (where, entry) => checkFields(where, entry, role));
  checkAll('subnets', seed.subnets, (where, entry) => checkFields(where, entry, subnet));
  checkAll('securityGroups', seed.securityGroups, (where, entry) => {
    const { ingress, egress } = checkFields(where, entry, securityGroup);
    for (const rules of [ingress, egress]) checkAll(where, rules, (inner, one) => checkFields(inner, one, rule));
  });
  checkAll('keyPairs', seed.keyPairs, (where, entry) => checkFields(where, entry, keyPair));
  checkAll('instances', seed.instances, (where, entry) => {
    const { volumes } = checkFields(where, entry, instance);
    checkAll(`${where}.volumes`, volumes, (inner, disk) => checkFields(inner, disk, volume));
  });
  checkAll('images', seed.images, (where, entry) => {
    const { snapshots } = checkFields(where, entry, image);
    checkAll(`${where}.snapshots`, snapshots, (inner, disk) => {
      const { lock: held } = checkFields(inner, disk, imageSnapshot);
      if (held !== undefined) checkFields(`${inner}.lock`, held, lock);
    });
  });
  checkAll('snapshots', seed.snapshots, (where, entry) => {
    const { lock: held } = checkFields(where, entry, snapshot);
    if (held !== undefined) checkFields(`${where}.lock`, held, lock);
  });
  checkAll('launchTemplates', seed.launchTemplates, (where, entry) => checkFields(where, entry, template));
  checkAll('references', seed.references, (where, entry) => checkFields(where, entry, reference));
  checkAll('dbInstances', seed.dbInstances, (where, entry) => checkFields(where, entry, dbInstanceFields));
  checkAll('dbClusters', seed.dbClusters, (where, entry) => checkFields(where, entry, dbClusterFields));
  for (const name of ['dbSnapshots', 'dbClusterSnapshots'] as const) {
    checkAll(name, seed[name], (where, entry) => checkFields(where, entry, dbSnapshotFields));
  }
  checkAll('kmsKeys', seed.kmsKeys, (where, entry) => checkFields(where, entry, kmsKey));
  if (seed.backup !== undefined) {
    const backup = checkFields('backup', seed.backup, backupFields);
    for (const [name, fields] of Object.entries(backupEntryFields)) {
      checkAll(`backup.${name}`, backup[name], (where, entry) => checkFields(where, entry, fields));
    }
  }
  checkAll('faults', seed.faults, checkFault);
}
