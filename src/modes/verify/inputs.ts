import { USE_OF_KEYS } from '../../decide/permissions.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { plan, planFile } from '../../inputs/plans.ts';
import type { VerifyRequest } from '../../inputs/request.ts';
import { ifNoneFound, kinds, tag } from '../../inputs/selection.ts';
import { maxTests, testInstanceType, testTimeout, verifyEvery } from '../../inputs/verify.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const verifyInputs: ModeInputs<VerifyRequest> = {
  does: 'Start the newest AMIs in a network without a way out, and see whether they boot.',
  examples: ['-t Backup:ProductionDaily --dry-run', '--max-tests 10 --test-timeout "40 minutes"', '--plan nightly'],
  changes: ['ec2:CreateTags', 'ec2:GetConsole*', 'ec2:RunInstances', 'ec2:TerminateInstances', ...USE_OF_KEYS],
  takes: [...COMMON, tag, kinds, planFile, plan, ifNoneFound, verifyEvery, maxTests, testTimeout, testInstanceType],
  problems: (asked) => [...onlyInstances(asked), ...eitherTagOrPlan(asked)],
  idle: (asked) => [...idleInCommon(asked), ...(asked.given(tag) ? [{ input: planFile, where: 'beside tag' }] : [])],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    ...readKinds(read),
    mode: 'verify',
    tagLines: read(tag),
    planFile: read(planFile),
    plan: read(plan),
    ifNoneFound: read(ifNoneFound),
    verifyEveryMilliseconds: read(verifyEvery),
    maxTests: read(maxTests),
    testTimeoutMilliseconds: read(testTimeout),
    testInstanceType: read(testInstanceType),
  }),
};

/** Restoring a database takes hours, and a volume alone cannot boot. */
function onlyInstances({ reading, text }: Asked): readonly InputProblem[] {
  const read = reading(kinds);
  if (!read.ok || read.value.names.every((kind) => kind === 'ec2-instance')) return [];
  return [problemOf(kinds, `"${text(kinds)}" cannot be verified, because only AMIs boot; write "ec2-instance"`)];
}

function eitherTagOrPlan({ given, text }: Asked): readonly InputProblem[] {
  if (!given(tag) || !given(plan)) return [];
  return [problemOf(plan, `"${text(plan)}" does not go with tag; write either tag or plan`)];
}
