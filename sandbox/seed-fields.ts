import type { FaultEffect, FaultMatch, FaultRule } from './faults.ts';
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
import type { KmsKeySeed } from './state/keys.ts';
import type { OtherResourceSeed } from './state/other-resources.ts';
import type { SecurityGroupRule } from './state/records.ts';

/** Field names of a type, written so that the compiler misses none. */
type Fields<Type> = Readonly<Record<keyof Type, true>>;
/** Field names of any member of a union. */
type EffectNames = FaultEffect extends infer Effect ? (Effect extends unknown ? keyof Effect : never) : never;

export const account: Fields<AccountSeed> = {
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
  binRules: true,
  references: true,
  boots: true,
  dbClusters: true,
  dbInstances: true,
  dbSnapshots: true,
  dbClusterSnapshots: true,
  kmsKeys: true,
  otherResources: true,
  backup: true,
  faults: true,
  settings: true,
  otherAccounts: true,
  organization: true,
};
/** The fields of a KMS key. */
export const kmsKey: Fields<KmsKeySeed> = { arn: true, state: true, manager: true, usage: true };
/** The fields of a resource of another service. */
export const otherResource: Fields<OtherResourceSeed> = {
  region: true,
  arn: true,
  tags: true,
  size: true,
  encrypted: true,
  gone: true,
};
export const region: Fields<RegionSeed> = { name: true, optInStatus: true, condition: true };
export const key: Fields<KeySeed> = { accessKeyId: true, secretAccessKey: true, userName: true };
export const role: Fields<RoleSeed> = {
  arn: true,
  trust: true,
  maxSessionSeconds: true,
  policies: true,
  sessionSecondsOverride: true,
};
export const oidc: Fields<OidcSeed> = {
  subject: true,
  requestToken: true,
  issuer: true,
  tokenSeconds: true,
  claims: true,
  providerExists: true,
};
export const volume: Fields<VolumeSeed> = {
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
export const instance: Fields<InstanceSeed> = {
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
  clientToken: true,
  disableApiTermination: true,
  reservationId: true,
};
export const subnet: Fields<SubnetSeed> = {
  region: true,
  id: true,
  vpcId: true,
  availabilityZone: true,
  cidr: true,
  isDefault: true,
  tags: true,
};
export const securityGroup: Fields<SecurityGroupSeed> = {
  region: true,
  id: true,
  name: true,
  description: true,
  vpcId: true,
  ingress: true,
  egress: true,
  tags: true,
};
export const rule: Fields<SecurityGroupRule> = { protocol: true, fromPort: true, toPort: true, cidrs: true };
export const keyPair: Fields<KeyPairSeed> = { region: true, name: true };
export const imageSnapshot: Fields<ImageSnapshotSeed> = {
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
export const image: Fields<ImageSeed> = {
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
export const snapshot: Fields<SnapshotSeed> = {
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
export const lock: Fields<LockSeed> = { mode: true, createdAt: true, expiresAt: true, coolOffUntil: true };
export const template: Fields<LaunchTemplateSeed> = {
  region: true,
  id: true,
  name: true,
  versions: true,
  defaultVersion: true,
  tags: true,
};
export const reference: Fields<ReferenceSeed> = { region: true, imageId: true, resourceType: true, arn: true };
export const fault: Fields<FaultRule> = { match: true, do: true, times: true };
export const match: Fields<FaultMatch> = {
  service: true,
  action: true,
  region: true,
  nth: true,
  every: true,
  probability: true,
  where: true,
};
export const effect: Readonly<Record<EffectNames, true>> = {
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
