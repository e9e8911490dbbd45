import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { DAY, HOME, START } from './run-engine.ts';

/** A machine with three volumes and two groups, its AMI with what a launch needs, and the network that it stood in. */

export const INSTANCE = 'i-0aaaaaaaaaaaaaaa1';
export const AMI = 'ami-0aaaaaaaaaaaaaaa1';
export const GROUPS = ['sg-0aaaaaaaaaaaaaaa1', 'sg-0aaaaaaaaaaaaaaa2'];
export const SUBNET = 'subnet-0aaaaaaaaaaaaaaa1';
export const PROFILE = 'arn:aws:iam::123456789012:instance-profile/web';
export const RUN = { id: '4711', url: 'https://github.com/acme/ops/actions/runs/4711', attempt: 1 };

export const TAGS = {
  CreatedBy: 'backupViaTag',
  Expire: 'never',
  Name: '2026/11/20 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1',
  BackupSource: INSTANCE,
  BackupSourceName: 'prod-api-001',
  BackupTag: 'Backup:daily',
  BackupRun: 'https://github.com/acme/ops/actions/runs/1',
};

export const LAUNCH = {
  BackupLaunch: `type=m7i.large subnet=${SUBNET} profile=${encodeURIComponent(PROFILE)} key=deploy ip=10.0.1.7`,
  BackupGroups: GROUPS.join(' '),
};

/** The AMI of the machine, `changes` put over it. */
export function amiOf(changes: Partial<ImageSeed> = {}): ImageSeed {
  return {
    region: HOME,
    id: AMI,
    name: `slot-${changes.id ?? AMI}`,
    sourceInstanceId: INSTANCE,
    createdAt: Date.parse(START) - DAY,
    tags: { ...TAGS, ...LAUNCH },
    snapshots: [{ size: 20 }, { deviceName: '/dev/sdf', size: 100 }, { deviceName: '/dev/sdg', size: 500 }],
    ...changes,
  };
}

export const NETWORK: AccountSeed = {
  subnets: [
    { region: HOME, id: SUBNET, vpcId: 'vpc-1', cidr: '10.0.1.0/24' },
    { region: HOME, id: 'subnet-0bbbbbbbbbbbbbbb1', vpcId: 'vpc-1', cidr: '10.0.2.0/24' },
  ],
  securityGroups: [...GROUPS, 'sg-0bbbbbbbbbbbbbbb1'].map((id) => ({ region: HOME, id, vpcId: 'vpc-1' })),
  keyPairs: ['deploy', 'other'].map((name) => ({ region: HOME, name })),
  instanceProfiles: [PROFILE, 'arn:aws:iam::123456789012:instance-profile/other'],
};

/** The machine as it was when it still ran. */
export const MACHINE = {
  region: HOME,
  id: INSTANCE,
  instanceType: 'm7i.large',
  subnetId: SUBNET,
  securityGroups: GROUPS,
  instanceProfileArn: PROFILE,
  keyName: 'deploy',
  privateIpAddress: '10.0.1.7',
  tags: { Name: 'prod-api-001', Backup: 'daily' },
};
