import { quoted } from '../../decide/odd-characters.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { engine, engineProblems, readPurgeEngine, vault } from '../../inputs/aws-backup.ts';
import { APPROVAL, dryRun, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { keepVerified, maxDeletions, minKeep, protectInUse, protectUncopied } from '../../inputs/guards.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { asOf, grace, planFile } from '../../inputs/plans.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { kinds, tag } from '../../inputs/selection.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

const ENGINE = [engine, vault] as const;

export const purgeInputs: ModeInputs<PurgeRequest> = {
  does: 'Delete the backups of this tool whose expiry has passed.',
  examples: ['--dry-run', '--max-deletions 20%', '-t Backup:ProductionDaily --min-keep 3'],
  changes: ['ec2:DeleteSnapshot', 'ec2:DeregisterImage', 'rds:DeleteDBClusterSnapshot', 'rds:DeleteDBSnapshot'],
  takes: [
    ...COMMON,
    tag,
    kinds,
    ...ENGINE,
    minKeep,
    keepVerified,
    maxDeletions,
    protectInUse,
    protectUncopied,
    planFile,
    grace,
    ...APPROVAL,
    asOf,
  ],
  problems: (asked) => [
    ...engineProblems(asked, ENGINE),
    ...(asked.is(engine, 'direct') ? noAwsTypes(asked, DELETED_BY_AWS_BACKUP) : []),
    ...onlyDry(asked),
  ],
  idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    ...readKinds(read),
    mode: 'purge',
    engine: readPurgeEngine(read),
    tagLines: read(tag),
    minKeep: read(minKeep),
    keepVerified: read(keepVerified),
    maxDeletions: read(maxDeletions),
    protectInUse: read(protectInUse),
    protectUncopied: read(protectUncopied),
    planFile: read(planFile),
    graceMilliseconds: read(grace),
    asOf: read(asOf),
    changeSet: readChangeSet(read),
  }),
};

const DELETED_BY_AWS_BACKUP =
  'names what AWS Backup alone backs up, and deletes itself; write engine: aws-backup with vault to hear of what it could not do, or kinds of this action, such as "ec2-instance"';

/** A decision made for another time must not delete anything now. */
function onlyDry({ text, given, is }: Asked): readonly InputProblem[] {
  if (!given(asOf) || !is(dryRun, false)) return [];
  const message = `${quoted(text(asOf))} is only for a dry run of a purge and for preview; write dry-run: true as well`;
  return [problemOf(asOf, message)];
}
