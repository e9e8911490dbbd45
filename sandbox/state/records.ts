/** Tags of one resource, in the order in which they were written. */
export type Tags = Map<string, string>;

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html */
export type InstanceState = 'pending' | 'running' | 'shutting-down' | 'terminated' | 'stopping' | 'stopped';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html (imageState) */
export type ImageState =
  | 'pending'
  | 'available'
  | 'failed'
  | 'disabled'
  | 'invalid'
  | 'transient'
  | 'error'
  | 'deregistered';

interface Attachment {
  instanceId: string;
  deviceName: string;
  deleteOnTermination: boolean;
  attachedAt: number;
}

export interface Volume {
  volumeId: string;
  /** GiB. */
  size: number;
  type: string;
  encrypted: boolean;
  multiAttach: boolean;
  createdAt: number;
  tags: Tags;
  attachments: Attachment[];
  lastSnapshotAt?: number;
  pendingSnapshots: number;
  /** The snapshot that it was made from. */
  snapshotId?: string;
  availabilityZone?: string;
  iops?: number;
  /** When it is no longer being made. */
  readyAt?: number;
}

export interface InstanceDevice {
  deviceName: string;
  volumeId: string;
  deleteOnTermination: boolean;
  attachedAt: number;
}

export interface Instance {
  instanceId: string;
  reservationId: string;
  region: string;
  state: InstanceState;
  tags: Tags;
  imageId: string;
  instanceType: string;
  architecture: string;
  rootDeviceType: 'ebs' | 'instance-store';
  rootDeviceName: string;
  devices: InstanceDevice[];
  /** When it was last started. */
  launchedAt: number;
  firstLaunchedAt: number;
  terminatedAt?: number;
  /** The AWS service that runs the instance, for service-managed ones. */
  operator?: string;
  platform?: string;
  lifecycle?: string;
  keyName?: string;
  subnetId?: string;
  privateIpAddress?: string;
  instanceProfileArn?: string;
  securityGroups: string[];
  clientToken?: string;
  metadata?: MetadataOptions;
  /** Tags that the launch gave its network interface. */
  interfaceTags?: Tags;
  hibernation: boolean;
  availabilityZone: string;
  /** Why it is in its state, where something other than a call brought it there. */
  stateReason?: { code: string; message: string };
  /** Protected from termination. */
  disableApiTermination?: boolean;
}

/** One subnet. Of one that only an instance of a seed named, the addresses are not known. */
export interface Subnet {
  subnetId: string;
  vpcId: string;
  availabilityZone: string;
  /** Such as `10.0.1.0/24`. */
  cidr?: string;
  /** The one that a launch takes which names none. */
  isDefault: boolean;
  tags: Tags;
}

/** One security group with its rules. */
export interface SecurityGroup {
  groupId: string;
  name: string;
  description: string;
  vpcId: string;
  ingress: SecurityGroupRule[];
  egress: SecurityGroupRule[];
  tags: Tags;
}

/** One rule of a security group. */
export interface SecurityGroupRule {
  /** `tcp`, `udp`, `icmp`, or `-1` for all. */
  protocol: string;
  fromPort?: number;
  toPort?: number;
  cidrs: string[];
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsResponse.html */
export interface MetadataOptions {
  httpTokens: string;
  httpEndpoint: string;
  hopLimit: number;
  instanceTags: string;
}

/** One launch that had a client token. */
export interface Launch {
  /** The whole request, so that another one under the same token is known. */
  request: string;
  reservationId: string;
  instanceIds: string[];
}

export interface ImageDevice {
  deviceName: string;
  snapshotId?: string;
  /** GiB. */
  size: number;
  type: string;
  deleteOnTermination: boolean;
  encrypted: boolean;
}

export interface Image {
  imageId: string;
  region: string;
  name: string;
  description?: string;
  ownerId: string;
  ownerAlias?: string;
  state: ImageState;
  stateReason?: { code: string; message: string };
  createdAt: number;
  /** When the AMI begins to be seen by other calls. */
  visibleAt: number;
  tags: Tags;
  public: boolean;
  /** Accounts that may launch the AMI. */
  sharedWith: Set<string>;
  sourceInstanceId?: string;
  sourceImageId?: string;
  sourceImageRegion?: string;
  protection: 'disabled' | 'enabled-without-cooldown' | 'enabled-with-cooldown';
  /** Until when a protection that was switched off still holds. */
  cooldownUntil?: number;
  deprecatedAt?: number;
  lastLaunchedAt?: number;
  architecture: string;
  rootDeviceType: 'ebs' | 'instance-store';
  rootDeviceName: string;
  platform?: string;
  devices: ImageDevice[];
  managedByBackup: boolean;
}

export interface Snapshot {
  snapshotId: string;
  region: string;
  volumeId: string;
  /** GiB. */
  size: number;
  fullSizeBytes: number;
  state: 'pending' | 'completed' | 'error' | 'recoverable' | 'recovering';
  startedAt: number;
  completedAt?: number;
  visibleAt: number;
  description: string;
  ownerId: string;
  tags: Tags;
  encrypted: boolean;
  storageTier: 'standard' | 'archive';
  /** Locked for good, unless `lock` says more. */
  locked: boolean;
  lock?: SnapshotLock;
  managedByBackup: boolean;
  /** Accounts that may make volumes of it. */
  sharedWith: Set<string>;
  /** Deleted while pending: it goes when it completes. */
  deleteWhenDone: boolean;
}

export interface LaunchTemplateVersion {
  number: number;
  imageId?: string;
  instanceType?: string;
  description?: string;
  createdAt: number;
}

export interface LaunchTemplate {
  launchTemplateId: string;
  region: string;
  name: string;
  createdAt: number;
  defaultVersion: number;
  tags: Tags;
  versions: LaunchTemplateVersion[];
}

/** A resource outside EC2 that names an AMI: an SSM parameter or an Image Builder recipe. */
export interface ExternalReference {
  imageId: string;
  resourceType: 'ssm:Parameter' | 'imagebuilder:ImageRecipe' | 'imagebuilder:ContainerRecipe';
  arn: string;
}

/** One reboot that CreateImage made because the caller did not forbid it. */
export interface Reboot {
  at: number;
  region: string;
  instanceId: string;
  imageId: string;
}

/**
 * A lock on a snapshot. In compliance mode it may be taken off for as long as the cooling-off period lasts, and by nobody
 * after that; in governance mode by whoever has the permission.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lock-concepts.html
 */
export interface SnapshotLock {
  mode: 'governance' | 'compliance';
  createdAt: number;
  expiresAt: number;
  coolOffUntil?: number;
}
