import { quoted } from '../../decide/odd-characters.ts';
import { type Asked, type Idle, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { coverage, evidence, lateAfter, maxAge, requireVerified } from '../../inputs/check.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { plan, planFile, rule } from '../../inputs/plans.ts';
import type { CheckRequest } from '../../inputs/request.ts';
import { ifNoneFound, kinds, tag } from '../../inputs/selection.ts';
import { otherBackups } from '../../inputs/waiting.ts';
import { metrics } from '../../inputs/watching.ts';
import { idleInCommon, LOOKING, lookingRequest, type ModeInputs, readKinds } from '../shared/inputs.ts';

export const checkInputs: ModeInputs<CheckRequest> = {
  does: 'Check that everything has a backup as young as it should be; nothing is written.',
  examples: ['-t Backup:ProductionDaily --max-age "26 hours"', '--coverage all', '--plan nightly --other-backups'],
  changes: ['cloudwatch:PutMetricData'],
  takes: [
    ...LOOKING,
    tag,
    maxAge,
    kinds,
    planFile,
    plan,
    rule,
    lateAfter,
    coverage,
    otherBackups,
    requireVerified,
    ifNoneFound,
    metrics,
    evidence,
  ],
  problems: (asked) => [...whatIsAsked(asked), ...onlyOfAwsBackup(asked)],
  idle: (asked) => [...idleInCommon(asked), ...besideTheOther(asked)],
  request: (read, caller) => {
    const shared = {
      ...lookingRequest(read, caller),
      ...readKinds(read),
      mode: 'check',
      ifNoneFound: read(ifNoneFound),
      lateAfterMilliseconds: read(lateAfter),
      coverage: read(coverage),
      otherBackups: read(otherBackups),
      requireVerifiedMilliseconds: read(requireVerified),
      metrics: read(metrics),
      evidence: read(evidence),
    } as const;
    const [tagLines, age] = [read(tag), read(maxAge)];
    if (tagLines === null || age === null) {
      return { ...shared, tagLines: null, planFile: read(planFile), plan: read(plan), rule: read(rule) };
    }
    return { ...shared, tagLines, maxAgeMilliseconds: age };
  },
};

/** Only AWS Backup backs up its own types. With a plan file its backups always count. */
function onlyOfAwsBackup(asked: Asked): readonly InputProblem[] {
  if (!asked.given(tag) || !asked.is(otherBackups, false)) return [];
  return noAwsTypes(
    asked,
    'is backed up by AWS Backup alone; write other-backups: true as well, which counts its backups',
  );
}

/** Either `tag` and `max-age`, or rules of the plan file. */
function whatIsAsked({ text, given }: Asked): readonly InputProblem[] {
  if (!given(tag)) return [];
  return [
    ...(given(maxAge)
      ? []
      : [problemOf(maxAge, 'it is required with tag; write how old the newest backup may be, such as "26 hours"')]),
    ...[plan, rule]
      .filter(given)
      .map((input) =>
        problemOf(
          input,
          `${quoted(text(input))} does not go with tag and max-age; write either those or plan and rule`,
        ),
      ),
  ];
}

function besideTheOther({ given }: Asked): readonly Idle[] {
  return given(tag)
    ? [{ input: planFile, where: 'beside tag and max-age' }]
    : [{ input: maxAge, where: 'without tag' }];
}
