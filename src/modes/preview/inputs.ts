import { changeSetValidFor } from '../../inputs/change-sets.ts';
import { keepVerified, minKeep, protectUncopied } from '../../inputs/guards.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { asOf, grace, planFile } from '../../inputs/plans.ts';
import { comment, failOn, githubToken, pricePerGibMonth, pricePerGibTransferred } from '../../inputs/preview.ts';
import type { PreviewRequest } from '../../inputs/request.ts';
import { kinds } from '../../inputs/selection.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const previewInputs: ModeInputs<PreviewRequest> = {
  does: 'Show what a change of the plan file does; on a pull request, compared with its base.',
  examples: ['', '--fail-on "newly-deletable unprotected"', '--as-of 2026-12-01'],
  changes: [],
  takes: [
    ...COMMON,
    kinds,
    planFile,
    minKeep,
    keepVerified,
    protectUncopied,
    grace,
    asOf,
    changeSetValidFor,
    failOn,
    pricePerGibMonth,
    pricePerGibTransferred,
    comment,
  ],
  problems: (asked) =>
    noAwsTypes(
      asked,
      'has no recovery points that a plan file decides about; write kinds of this action, such as "ec2-instance"',
    ),
  idle: idleInCommon,
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    ...readKinds(read),
    mode: 'preview',
    dryRun: true,
    planFile: read(planFile),
    minKeep: read(minKeep),
    keepVerified: read(keepVerified),
    protectUncopied: read(protectUncopied),
    graceMilliseconds: read(grace),
    asOf: read(asOf),
    // A preview writes a change set for a later retain, but applies none.
    changeSet: { approved: null, validForMilliseconds: read(changeSetValidFor) },
    failOn: read(failOn),
    pricePerGibMonth: read(pricePerGibMonth),
    pricePerGibTransferred: read(pricePerGibTransferred),
    githubToken: read(githubToken),
    comment: read(comment),
  }),
};
