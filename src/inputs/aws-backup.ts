import { readDuration } from '../decide/duration.ts';
import { quoted } from '../decide/odd-characters.ts';
import type { NewVault } from '../model/backup-plans.ts';
import { CLUSTER_TYPES, type KindName } from '../model.ts';
import { ROLE_PATTERN, VAULT_PATTERN } from '../plan/engine.ts';
import { readLifecycle } from '../plan/job-lifecycle.ts';
import { MOST_DAYS } from '../plan/lifecycle.ts';
import { type Asked, type InputProblem, problemOf, type ReadInput } from './asked.ts';
import { declare, type Input, type Reading } from './input.ts';
import type { KindsAsked } from './kinds.ts';
import { matching, oneOf, optionally, readFlag, right, wordsOf, wrong } from './parsers.ts';
import type { AwsBackupMaker, BackupMaker } from './request.ts';
import { expiry, kinds } from './selection.ts';

/** Who makes the backups, and with what. */

const DAY = 86_400_000;
const EXAMPLE_VAULT = 'nightly-backups';
const EXAMPLE_ROLE = 'arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole';
const EXAMPLE_KEY = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html (BackupPlanName) */
const PLAN_NAME = /^[A-Za-z0-9_.-]{1,50}$/;
const KEY_ARN = /^arn:[a-z0-9-]+:kms:[a-z0-9-]+:(?:\d{12}|\{account\}):key\/[A-Za-z0-9-]+$/;

export const engine = declare({
  name: 'engine',
  summary: 'Who makes the backups: "direct" makes AMIs and snapshots itself, "aws-backup" starts jobs of AWS Backup.',
  details:
    'AWS Backup deletes expired recovery points itself, so purge only reports problems: undeletable points, and resources whose latest job in the vault (last 7 days) failed. It ignores backups made by "direct". Set wait: true to wait for jobs.',
  default: 'direct',
  option: { is: 'text', value: 'NAME' },
  read: oneOf(['direct', 'aws-backup']),
});

export const vault = declare({
  name: 'vault',
  summary: 'Name of the backup vault, the same in every region.',
  details: '2 to 50 letters, digits, "-" and "_", such as "nightly-backups". Required with engine: aws-backup.',
  default: '',
  option: { is: 'text', value: 'NAME' },
  read: optionally(
    matching(new RegExp(VAULT_PATTERN), `2 to 50 letters, digits, hyphens or underscores, such as "${EXAMPLE_VAULT}"`),
  ),
});

export const backupRoleArn = declare({
  name: 'backup-role-arn',
  summary: 'ARN of the IAM role that AWS Backup assumes to make backups.',
  details: `For example "${EXAMPLE_ROLE}". Required with engine: aws-backup.`,
  default: '',
  option: { is: 'text', value: 'ARN' },
  read: optionally(matching(new RegExp(ROLE_PATTERN), `the ARN of a role, such as "${EXAMPLE_ROLE}"`)),
});

export const coldStorageAfter = declare({
  name: 'cold-storage-after',
  summary: 'Whole days after which AWS Backup moves a recovery point to cold storage, such as "30 days".',
  details:
    'The expiry must be at least 90 days longer. Needs kinds that AWS Backup can move: "ebs-volume", "EFS", "DynamoDB", "Timestream", "VirtualMachine" and "SAP HANA on Amazon EC2". Only used with engine: aws-backup.',
  default: '',
  whenEmpty: 'never',
  option: { is: 'text', value: 'TIME' },
  read: optionally(readWholeDays),
});

function readWholeDays(text: string): Reading<number> {
  const reading = readDuration(text);
  const days = reading.ok && reading.duration.months === 0 ? reading.duration.milliseconds / DAY : 0;
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return right(days);
  return wrong(text, 'whole days, such as "30 days"');
}

export const createVault = declare({
  name: 'create-vault',
  summary: 'Creates the vault in each region that lacks it.',
  details: 'In backup, only used with engine: aws-backup.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export const vaultKmsKey = declare({
  name: 'vault-kms-key',
  summary: 'ARN of the KMS key of a vault that create-vault makes.',
  details: 'The key must be in the same region as the vault.',
  default: '',
  whenEmpty: 'the key that AWS Backup has in the account',
  option: { is: 'text', value: 'ARN' },
  read: optionally(matching(KEY_ARN, `the ARN of a KMS key, such as "${EXAMPLE_KEY}"`)),
});

export const removePlans = declare({
  name: 'remove-plans',
  summary: 'Names of AWS Backup plans to delete with their selections.',
  details: 'Separated by spaces, commas or newlines. Only plans that this action created are deleted.',
  default: '',
  option: { is: 'text', value: 'NAMES' },
  read: readPlanNames,
});

export const importPlan = declare({
  name: 'import',
  summary: 'Name of an AWS Backup plan to write down as a plan file; nothing is changed.',
  details:
    'The file is in the summary and at the path in the output imported; the command line prints it alone. A plan that a plan file cannot express fails the run, with everything that it cannot say.',
  default: '',
  option: { is: 'text', value: 'NAME' },
  read: optionally(
    matching(
      PLAN_NAME,
      'the name of a plan of 1 to 50 letters, digits, dots, hyphens or underscores, such as "nightly"',
    ),
  ),
});

export const adopt = declare({
  name: 'adopt',
  summary: 'Names of AWS Backup plans that others made, to take over as they are.',
  details:
    'Separated by spaces, commas or newlines. A plan gets the tag CreatedBy=backupViaTag if the plan file has the same plan, as import writes it; from then on sync keeps it equal to the file.',
  default: '',
  option: { is: 'text', value: 'NAMES' },
  read: readPlanNames,
});

function readPlanNames(text: string): Reading<readonly string[]> {
  const names = [...new Set(wordsOf(text))];
  if (names.every((name) => PLAN_NAME.test(name))) return right(names);
  return wrong(text, 'names of plans of 1 to 50 letters, digits, dots, hyphens or underscores, such as "nightly"');
}

export function readNewVault(read: ReadInput): NewVault | null {
  return read(createVault) ? { kmsKey: read(vaultKmsKey) } : null;
}

/** Reads the engine of a backup; its inputs were found valid before. */
export function readBackupEngine(read: ReadInput): BackupMaker {
  const name = read(engine);
  if (name === 'direct') return { name };
  return {
    name,
    vault: read(vault) ?? '',
    roleArn: read(backupRoleArn) ?? '',
    coldStorageAfterDays: read(coldStorageAfter),
    newVault: readNewVault(read),
    ...limitedClusters(read(kinds)),
  };
}

/** Present where rds-cluster means only some clusters. */
function limitedClusters({ names, clusters }: KindsAsked): Pick<AwsBackupMaker, 'clusterTypes'> {
  const limited = names.includes('rds-cluster') && clusters.length < CLUSTER_TYPES.length;
  return limited ? { clusterTypes: clusters } : {};
}

/** A purge makes no AWS Backup request that needs a role. */
export function readPurgeEngine(read: ReadInput): BackupMaker {
  const name = read(engine);
  if (name === 'direct') return { name };
  return { name, vault: read(vault) ?? '', roleArn: '', coldStorageAfterDays: null, newVault: null };
}

/** Returns missing inputs of AWS Backup, and inputs of AWS Backup given although this action makes the backups. */
export function engineProblems(asked: Asked, takes: readonly Input[]): readonly InputProblem[] {
  const { text, given, is, reading } = asked;
  // Combinations cannot be judged before this is known.
  if (!reading(engine).ok) return [];
  if (is(engine, 'aws-backup')) return [...missing(asked, takes), ...keyProblems(asked)];
  return takes
    .filter((input) => ONLY_AWS_BACKUP.has(input) && given(input))
    .map((input) => {
      const alone = input === createVault ? 'leave it out' : 'leave it empty';
      const message = `${quoted(text(input))} has no effect where this action makes the backups; write engine: aws-backup as well, or ${alone}`;
      return problemOf(input, message);
    });
}
const ONLY_AWS_BACKUP: ReadonlySet<Input> = new Set<Input>([
  vault,
  backupRoleArn,
  coldStorageAfter,
  createVault,
  vaultKmsKey,
]);

function missing({ given }: Asked, takes: readonly Input[]): readonly InputProblem[] {
  const noVault = `"" names no vault, and AWS Backup needs one; write one such as "${EXAMPLE_VAULT}"`;
  const noRole = `"" names no role, and AWS Backup assumes one to make backups; write one such as "${EXAMPLE_ROLE}"`;
  return [
    ...(given(vault) ? [] : [problemOf(vault, noVault)]),
    ...(given(backupRoleArn) || !takes.includes(backupRoleArn) ? [] : [problemOf(backupRoleArn, noRole)]),
  ];
}

/** A key applies only to a vault that the run may create. */
export function keyProblems({ text, given, is }: Asked): readonly InputProblem[] {
  if (!given(vaultKmsKey) || !is(createVault, false)) return [];
  const message = `${quoted(text(vaultKmsKey))} is for a vault that is made; write create-vault: true as well`;
  return [problemOf(vaultKmsKey, message)];
}

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html (lifecycle to cold storage) */
const MOVED: ReadonlySet<KindName> = new Set([
  'ebs-volume',
  'EFS',
  'DynamoDB',
  'Timestream',
  'VirtualMachine',
  'SAP HANA on Amazon EC2',
]);

/** Returns problems with the expiry and cold storage requested: AWS Backup counts in whole days. */
export function lifecycleProblems({ text, is, reading }: Asked, now: number): readonly InputProblem[] {
  if (!is(engine, 'aws-backup')) return [];
  const cold = reading(coldStorageAfter);
  const kindsRead = reading(kinds);
  const expiryRead = reading(expiry);
  const coldDays = cold.ok ? cold.value : null;
  const unmoved = kindsRead.ok ? kindsRead.value.names.filter((kind) => !MOVED.has(kind)) : [];
  if (coldDays !== null && unmoved.length > 0) {
    const message = `${quoted(text(coldStorageAfter))} has no effect on ${unmoved.join(', ')}: AWS Backup moves only ${[...MOVED].join(', ')} to cold storage; write kinds of these alone, such as kinds: ebs-volume, or leave it empty`;
    return [problemOf(coldStorageAfter, message)];
  }
  if (!expiryRead.ok || expiryRead.value === null) return [];
  const lifecycle = readLifecycle(expiryRead.value.rule, coldDays, now);
  if (lifecycle.ok) return [];
  const about = lifecycle.about === 'expiry' ? expiry : coldStorageAfter;
  return [problemOf(about, `${quoted(text(about))} ${lifecycle.problem}`)];
}
