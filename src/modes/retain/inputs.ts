import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { grace, planFile } from '../../inputs/plans.ts';
import type { RetainRequest } from '../../inputs/request.ts';
import { kinds } from '../../inputs/selection.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const retainInputs: ModeInputs<RetainRequest> = {
  does: 'Update the expiry of existing backups to match the plan file.',
  examples: ['--dry-run', '--plan-file plans.yml --grace "96 hours"'],
  changes: ['ec2:CreateTags', 'rds:AddTagsToResource'],
  takes: [...COMMON, kinds, planFile, grace, ...APPROVAL],
  problems: (asked) =>
    noAwsTypes(
      asked,
      'expires by the lifecycle that AWS Backup keeps; write kinds of this action, such as "ec2-instance"',
    ),
  idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    ...readKinds(read),
    mode: 'retain',
    planFile: read(planFile),
    graceMilliseconds: read(grace),
    changeSet: readChangeSet(read),
  }),
};
