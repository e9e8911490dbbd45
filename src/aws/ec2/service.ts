import { EC2Client } from '@aws-sdk/client-ec2';
import { checkAnswers, isWholeXml } from '../answer-check.ts';
import type { Caller } from '../caller.ts';
import type { RequestLimit, Service } from '../service.ts';
import { EC2_WORDINGS } from './faults.ts';
import { judgeEc2 } from './judge.ts';

/**
 * Burst and refill per second that EC2 publishes for the actions used here. Each bucket counts per account, region and
 * action, so that a throttled action does not slow another.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
const LIMITS = {
  DescribeRegions: { burst: 100, perSecond: 20 },
  DescribeInstances: { burst: 100, perSecond: 20 },
  DescribeImages: { burst: 100, perSecond: 20 },
  DescribeSnapshots: { burst: 100, perSecond: 20 },
  DescribeImageReferences: { burst: 100, perSecond: 20 },
  DescribeLockedSnapshots: { burst: 100, perSecond: 20 },
  DescribeLaunchTemplates: { burst: 100, perSecond: 20 },
  DescribeLaunchTemplateVersions: { burst: 100, perSecond: 20 },
  DescribeVolumes: { burst: 100, perSecond: 20 },
  DescribeSubnets: { burst: 100, perSecond: 20 },
  DescribeSecurityGroups: { burst: 100, perSecond: 20 },
  DescribeInstanceStatus: { burst: 100, perSecond: 20 },
  GetConsoleOutput: { burst: 100, perSecond: 20 },
  GetConsoleScreenshot: { burst: 100, perSecond: 20 },
  RunInstances: { burst: 5, perSecond: 2 },
  TerminateInstances: { burst: 100, perSecond: 5 },
  CreateImage: { burst: 50, perSecond: 5 },
  CopyImage: { burst: 100, perSecond: 1 },
  CreateSnapshot: { burst: 100, perSecond: 5 },
  DeregisterImage: { burst: 100, perSecond: 5 },
  DeleteSnapshot: { burst: 100, perSecond: 5 },
  CreateTags: { burst: 100, perSecond: 10 },
  CreateVolume: { burst: 100, perSecond: 5 },
  ListImagesInRecycleBin: { burst: 100, perSecond: 20 },
  ListSnapshotsInRecycleBin: { burst: 100, perSecond: 20 },
  RestoreImageFromRecycleBin: { burst: 50, perSecond: 5 },
  RestoreSnapshotFromRecycleBin: { burst: 50, perSecond: 5 },
} as const satisfies Readonly<Record<string, RequestLimit>>;

export type Ec2Action = keyof typeof LIMITS;

export type Ec2Caller = Caller<EC2Client, Ec2Action>;

export const EC2: Service<EC2Client, Ec2Action> = {
  prefix: 'ec2',
  open: (config) => {
    const client = new EC2Client(config);
    checkAnswers(client, isWholeXml);
    // It copies every answer without its sensitive parts, for a logger that does not exist.
    client.middlewareStack.remove('loggerMiddleware');
    return client;
  },
  limits: LIMITS,
  writes: new Set<Ec2Action>([
    'CreateImage',
    'CopyImage',
    'CreateSnapshot',
    'DeregisterImage',
    'DeleteSnapshot',
    'CreateTags',
    'CreateVolume',
    'RunInstances',
    'TerminateInstances',
    'RestoreImageFromRecycleBin',
    'RestoreSnapshotFromRecycleBin',
  ]),
  wordings: EC2_WORDINGS,
  judge: judgeEc2,
};
