import { NO_VOLUME_COPIES } from '../../decide/copy-wishes.ts';
import { readExpiry } from '../../decide/expiry.ts';
import { quoted } from '../../decide/odd-characters.ts';
import { HANDING_ON, MAKING_VAULTS, USE_OF_KEYS } from '../../decide/permissions.ts';
import { readTagLines } from '../../decide/tag-lines.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import {
  backupRoleArn,
  coldStorageAfter,
  createVault,
  engine,
  engineProblems,
  lifecycleProblems,
  readBackupEngine,
  vault,
  vaultKmsKey,
} from '../../inputs/aws-backup.ts';
import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { copyKmsKey, copyTo } from '../../inputs/copies.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import { plan, planFile, rule } from '../../inputs/plans.ts';
import type { BackupRequest } from '../../inputs/request.ts';
import { expiry, ifNoneFound, kinds, tag } from '../../inputs/selection.ts';
import { copyTags, extraTags, readTagWishes } from '../../inputs/tag-wishes.ts';
import { idleInWaiting, otherBackups, wait, waitTimeout } from '../../inputs/waiting.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs, readKinds } from '../shared/inputs.ts';

const ENGINE = [engine, vault, backupRoleArn, coldStorageAfter, createVault, vaultKmsKey] as const;
const BY_PLAN = [planFile, plan, rule] as const;

export const backupInputs: ModeInputs<BackupRequest> = {
  does: 'Back up the resources that carry a tag, or those of the plans that are due.',
  examples: [
    '-t Backup:ProductionDaily -e "+30 days"',
    '-t Backup:Weekly -e "6 months" --wait --regions "eu-*"',
    '--plan nightly',
  ],
  changes: [
    'backup:Copy*',
    'backup:StartBackupJob',
    'backup:StartCopyJob',
    'ec2:CreateImage',
    'ec2:CreateSnapshot*',
    'ec2:CreateTags',
    'rds:AddTagsToResource',
    'rds:CreateDBClusterSnapshot',
    'rds:CreateDBSnapshot',
    ...MAKING_VAULTS,
    ...HANDING_ON,
    ...USE_OF_KEYS,
  ],
  takes: [
    ...COMMON,
    tag,
    expiry,
    kinds,
    ...ENGINE,
    ifNoneFound,
    wait,
    waitTimeout,
    otherBackups,
    copyTags,
    extraTags,
    copyTo,
    copyKmsKey,
    ...BY_PLAN,
    ...APPROVAL,
  ],
  problems: (asked, now) => [
    ...whatAndHowLong(asked, now),
    ...engineProblems(asked, ENGINE),
    ...(asked.is(engine, 'direct') ? noAwsTypes(asked, TAKES_AWS_BACKUP) : []),
    ...copyProblems(asked),
    ...copyKeyProblems(asked),
    ...lifecycleProblems(asked, now),
  ],
  idle: (asked) => [
    ...idleInCommon(asked),
    ...idleInWaiting(asked),
    ...idleInApproval(asked),
    ...(byPlan(asked) ? [] : [{ input: planFile, where: 'beside tag and expiry' }]),
    ...(asked.is(engine, 'direct') ? [{ input: copyKmsKey, where: 'where this action makes the backups' }] : []),
  ],
  request: (read, caller) => {
    const shared = {
      ...commonRequest(read, caller),
      ...readKinds(read),
      mode: 'backup',
      engine: readBackupEngine(read),
      ifNoneFound: read(ifNoneFound),
      waitMilliseconds: read(wait) ? read(waitTimeout) : null,
      otherBackups: read(otherBackups),
      tagWishes: readTagWishes(read),
      copyKeys: read(copyKmsKey),
      changeSet: readChangeSet(read),
    } as const;
    const [tagLines, keep] = [read(tag), read(expiry)];
    if (tagLines === null || keep === null) {
      return { ...shared, tagLines: null, planFile: read(planFile), plan: read(plan), rule: read(rule) };
    }
    return { ...shared, tagLines, expiryText: keep.text, expiry: keep.rule, copyTo: read(copyTo) };
  },
};

const TAKES_AWS_BACKUP =
  'names what AWS Backup alone backs up; write engine: aws-backup with vault and backup-role-arn as well, or kinds of this action, such as "ec2-instance"';

/** A backup with neither `tag` nor `expiry` follows the plan file. */
function byPlan({ given }: Asked): boolean {
  return !given(tag) && !given(expiry);
}

/** Refuses copies that would not be made: users would find out when they need them. */
function copyProblems(asked: Asked): readonly InputProblem[] {
  const { text, given, is, reading } = asked;
  if (!given(copyTo)) return [];
  const problem = (why: string) => [problemOf(copyTo, `${quoted(text(copyTo))} ${why}`)];
  if (byPlan(asked))
    return problem('does not go with a plan file; write copies on its rules, such as "copies: [{to: eu-west-1}]"');
  if (is(engine, 'aws-backup')) {
    return is(wait, true)
      ? []
      : problem('needs wait: true with engine aws-backup, because AWS Backup copies only what is complete');
  }
  const looked = reading(kinds);
  if (!looked.ok || !looked.value.names.includes('ebs-volume')) return [];
  return problem(`does not go with the kind ebs-volume: ${NO_VOLUME_COPIES}; back volumes up in a step of their own`);
}

/** AWS Backup encrypts copies with the key of the destination vault, so a key only has an effect on a new vault. */
function copyKeyProblems({ text, given, is }: Asked): readonly InputProblem[] {
  // Copies of backups that this action creates itself are made by a run with `mode: copy`.
  if (!given(copyKmsKey) || !is(engine, 'aws-backup') || is(createVault, true)) return [];
  return [problemOf(copyKmsKey, `${quoted(text(copyKmsKey))} ${NEEDS_A_NEW_VAULT}`)];
}

const NEEDS_A_NEW_VAULT =
  'is for vaults of copies that are made; write create-vault: true as well, since a vault keeps its key';

/** Either `tag` and `expiry`, or `plan` and `rule`. */
function whatAndHowLong(asked: Asked, now: number): readonly InputProblem[] {
  if (byPlan(asked)) return [];
  const { text, given } = asked;
  const tagRead = readTagLines(text(tag));
  const expiryRead = readExpiry(text(expiry), now);
  return [
    ...(tagRead.ok ? [] : [problemOf(tag, tagRead.problem)]),
    ...(expiryRead.ok ? [] : [problemOf(expiry, expiryRead.problem)]),
    ...[plan, rule]
      .filter(given)
      .map((input) =>
        problemOf(input, `${quoted(text(input))} does not go with tag and expiry; write either those or plan and rule`),
      ),
  ];
}
