import { NO_VOLUME_COPIES } from '../../decide/copy-wishes.ts';
import { USE_OF_KEYS } from '../../decide/permissions.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { copyKmsKey } from '../../inputs/copies.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { planFile } from '../../inputs/plans.ts';
import { pricePerGibTransferred } from '../../inputs/preview.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import { kinds } from '../../inputs/selection.ts';
import { idleInWaiting, wait, waitTimeout } from '../../inputs/waiting.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const copyInputs: ModeInputs<CopyRequest> = {
  does: 'Make the copies in other regions that are wanted of existing backups.',
  examples: ['--dry-run', '--regions us-east-1 --wait', '--kinds "ec2-instance rds-instance"'],
  changes: [
    'ec2:CopyImage',
    'ec2:CopySnapshot',
    'ec2:CreateTags',
    'rds:AddTagsToResource',
    'rds:CopyDBClusterSnapshot',
    'rds:CopyDBSnapshot',
    ...USE_OF_KEYS,
  ],
  takes: [...COMMON, kinds, planFile, copyKmsKey, pricePerGibTransferred, wait, waitTimeout, ...APPROVAL],
  problems: (asked) => [
    ...noAwsTypes(
      asked,
      'is copied by AWS Backup, as the rules of its own plans say; write kinds of this action, such as "ec2-instance"',
    ),
    ...withoutVolumes(asked),
  ],
  idle: (asked) => [...idleInCommon(asked), ...idleInWaiting(asked), ...idleInApproval(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    ...readKinds(read),
    mode: 'copy',
    planFile: read(planFile),
    copyKeys: read(copyKmsKey),
    pricePerGibTransferred: read(pricePerGibTransferred),
    waitMilliseconds: read(wait) ? read(waitTimeout) : null,
    changeSet: readChangeSet(read),
  }),
};

function withoutVolumes({ reading, text }: Asked): readonly InputProblem[] {
  const looked = reading(kinds);
  if (!looked.ok || !looked.value.names.includes('ebs-volume')) return [];
  return [
    problemOf(
      kinds,
      `"${text(kinds)}" holds ebs-volume, and ${NO_VOLUME_COPIES}; write others, such as "ec2-instance"`,
    ),
  ];
}
