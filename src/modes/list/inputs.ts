import { from } from '../../inputs/check.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import type { ListRequest } from '../../inputs/request.ts';
import { ifNoneFound, kinds, tag } from '../../inputs/selection.ts';
import { otherBackups } from '../../inputs/waiting.ts';
import { idleInCommon, LOOKING, lookingRequest, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const listInputs: ModeInputs<ListRequest> = {
  does: 'List what can be restored, the newest first; nothing is written.',
  examples: ['', 'prod-api-001', '-t Backup:ProductionDaily --regions "eu-*"'],
  changes: [],
  takes: [...LOOKING, from, tag, kinds, otherBackups, ifNoneFound],
  argument: from,
  problems: (asked) =>
    asked.is(otherBackups, false)
      ? noAwsTypes(
          asked,
          'has its recovery points in AWS Backup alone; write kinds of this action, such as "ec2-instance", or other-backups: true as well, which lists them',
        )
      : [],
  idle: (asked) => [
    ...idleInCommon(asked),
    // AWS Backup does not list the tags of the recovery points in its vaults.
    ...(asked.given(tag) ? [{ input: otherBackups, where: 'with tag' }] : []),
  ],
  request: (read, caller) => ({
    ...lookingRequest(read, caller),
    ...readKinds(read),
    mode: 'list',
    tagLines: read(tag),
    from: read(from),
    otherBackups: read(otherBackups),
    ifNoneFound: read(ifNoneFound),
  }),
};
