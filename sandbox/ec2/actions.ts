import { notModelled, ServiceError } from '../errors.ts';
import type { FlatParams } from '../query.ts';
import { findUnknown } from '../query.ts';
import type { Action, Call } from './call.ts';
import { GetConsoleOutput, GetConsoleScreenshot } from './console.ts';
import { CopyImage } from './copy-image.ts';
import { CreateImage } from './create-image.ts';
import { CreateSnapshot } from './create-snapshot.ts';
import { CreateVolume } from './create-volume.ts';
import { DeregisterImage } from './deregister-image.ts';
import { ModifyImageAttribute } from './image-attribute.ts';
import {
  DisableImage,
  DisableImageDeregistrationProtection,
  EnableImage,
  EnableImageDeregistrationProtection,
} from './image-protection.ts';
import { DescribeImageReferences } from './image-references.ts';
import { DescribeImages } from './images.ts';
import { StartInstances, StopInstances, TerminateInstances } from './instance-states.ts';
import { DescribeInstanceStatus } from './instance-status.ts';
import { DescribeInstances } from './instances.ts';
import {
  CreateLaunchTemplate,
  CreateLaunchTemplateVersion,
  DescribeLaunchTemplates,
  DescribeLaunchTemplateVersions,
} from './launch-templates.ts';
import { DescribeSecurityGroups, DescribeSubnets } from './networks.ts';
import {
  ListImagesInRecycleBin,
  ListSnapshotsInRecycleBin,
  RestoreImageFromRecycleBin,
  RestoreSnapshotFromRecycleBin,
} from './recycle-bin.ts';
import { DescribeRegions } from './regions.ts';
import { RunInstances } from './run-instances.ts';
import { DescribeLockedSnapshots, LockSnapshot, UnlockSnapshot } from './snapshot-locks.ts';
import { DeleteSnapshot, DescribeSnapshots } from './snapshots.ts';
import { CreateTags, DeleteTags, DescribeTags } from './tagging.ts';
import { DescribeVolumes } from './volumes.ts';

const actions = {
  CopyImage,
  CreateImage,
  CreateLaunchTemplate,
  CreateLaunchTemplateVersion,
  CreateSnapshot,
  CreateTags,
  CreateVolume,
  DeleteSnapshot,
  DeleteTags,
  DeregisterImage,
  DescribeImageReferences,
  DescribeImages,
  DescribeInstanceStatus,
  DescribeInstances,
  DescribeLaunchTemplates,
  DescribeLaunchTemplateVersions,
  DescribeLockedSnapshots,
  DescribeRegions,
  DescribeSecurityGroups,
  DescribeSnapshots,
  DescribeSubnets,
  DescribeTags,
  DescribeVolumes,
  DisableImage,
  DisableImageDeregistrationProtection,
  EnableImage,
  EnableImageDeregistrationProtection,
  GetConsoleOutput,
  GetConsoleScreenshot,
  ListImagesInRecycleBin,
  ListSnapshotsInRecycleBin,
  LockSnapshot,
  ModifyImageAttribute,
  RestoreImageFromRecycleBin,
  RestoreSnapshotFromRecycleBin,
  RunInstances,
  StartInstances,
  StopInstances,
  TerminateInstances,
  UnlockSnapshot,
} as const satisfies Record<string, Action>;

/** The EC2 actions the sandbox has, by name. */
export const ec2Actions: ReadonlyMap<string, Action> = new Map(Object.entries(actions));

const everywhere = ['Action', 'Version', 'DryRun'];
const shapes = new Map(
  Object.entries<Action>(actions).map(([name, action]) => [name, new Set([...everywhere, ...action.parameters])]),
);

/**
 * Refuses a parameter that the action does not have.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (UnknownParameter)
 */
function checkParameters(name: string, action: Action, flat: FlatParams): void {
  const unknown = findUnknown(flat, shapes.get(name) ?? new Set());
  if (unknown === undefined) return;
  const [head = unknown] = unknown.split('.');
  if (action.unmodelled?.includes(head)) throw notModelled(`The parameter ${unknown} of ${name}`);
  // Wording: https://github.com/appoxy/aws/issues/32
  throw new ServiceError('UnknownParameter', `The parameter ${head} is not recognized`);
}

/**
 * Runs an EC2 action. A dry run ends, once the parameters are read, with the error that stands for success.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (DryRunOperation, InvalidAction)
 */
export function runEc2(name: string, call: Call): string {
  const action = ec2Actions.get(name);
  if (action === undefined) {
    throw new ServiceError('InvalidAction', `The action ${name} is not valid for this web service.`);
  }
  checkParameters(name, action, call.flat);
  if (call.params.flag('DryRun') === true) {
    throw new ServiceError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
  }
  return action.run(call);
}
