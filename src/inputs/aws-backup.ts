import { readDuration } from '../decide/duration.ts';
import type { ExpiryRule } from '../decide/expiry.ts';
import { readLifecycle } from '../decide/lifecycle.ts';
import type { Instant, KindName, Mode } from '../model.ts';
import { ROLE_PATTERN, VAULT_PATTERN } from '../plan/engine.ts';
import { MOST_DAYS } from '../plan/lifecycle.ts';
import type { InputName } from './inputs.ts';
import type { BackupMaker, NewVault } from './request.ts';

/** What reads one input and refuses it. */
export interface InputReader {
  readonly text: (input: InputName) => string;
  readonly flag: (input: InputName) => boolean;
  /** The text; refused where it does not fit. */
  readonly matching: (input: InputName, pattern: RegExp, right: string) => string;
  readonly wrong: (input: InputName, right: string) => void;
  readonly refuse: (input: InputName, message: string) => void;
}

export interface EngineInputs {
  readonly engine: BackupMaker;
  readonly newVault: NewVault | null;
  /** Names of AWS Backup plans to delete. */
  readonly removePlans: readonly string[];
}

/** What else of the request the engine must fit. */
export interface EngineContext {
  readonly mode: Mode | null;
  readonly kinds: readonly KindName[];
  /** Null where no expiry was given, or none that can be read. */
  readonly expiry: ExpiryRule | null;
  readonly now: Instant;
}

const VAULT_NAME = new RegExp(VAULT_PATTERN);
const ROLE_ARN = new RegExp(ROLE_PATTERN);
/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html (BackupPlanName) */
const PLAN_NAME = /^[A-Za-z0-9_.-]{1,50}$/;
const KEY_ARN = /^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;

/** Reads who makes the backups and with what. Inputs that would have no effect are refused, not passed over. */
export function readEngineInputs(reader: InputReader, context: EngineContext): EngineInputs {
  const { text, matching, wrong, refuse } = reader;
  const { mode } = context;
  const name = readName();
  const createVault = reader.flag('create-vault');
  const kmsKey = readOptional('vault-kms-key', KEY_ARN, 'the ARN of a KMS key', EXAMPLE_KEY);
  const vault = readOptional('vault', VAULT_NAME, '2 to 50 letters, digits, hyphens or underscores', EXAMPLE_VAULT);
  const roleArn = readOptional('backup-role-arn', ROLE_ARN, 'the ARN of a role', EXAMPLE_ROLE);
  const coldStorageAfterDays = readColdStorage();
  const removePlans = readRemovePlans();
  const newVault = createVault ? { kmsKey } : null;
  // What goes with what cannot be told before these two are known.
  if (name !== null && mode !== null) checkUse(name, mode);
  if (name !== 'aws-backup') return { engine: { name: 'direct' }, newVault, removePlans };
  checkLifecycle();
  const inBackup = mode === 'backup';
  const engine: BackupMaker = {
    name,
    vault: vault ?? '',
    roleArn: inBackup ? (roleArn ?? '') : '',
    coldStorageAfterDays: inBackup ? coldStorageAfterDays : null,
    newVault: inBackup ? newVault : null,
  };
  return { engine, newVault, removePlans };

  function readName(): BackupMaker['name'] | null {
    const value = text('engine');
    if (value === 'direct' || value === 'aws-backup') return value;
    wrong('engine', '"direct" or "aws-backup"');
    return null;
  }

  function readOptional(input: InputName, pattern: RegExp, what: string, example: string): string | null {
    if (text(input) === '') return null;
    return matching(input, pattern, `${what}, such as "${example}"`);
  }

  function readColdStorage(): number | null {
    const value = text('cold-storage-after');
    if (value === '') return null;
    const reading = readDuration(value);
    const days = reading.ok && reading.duration.months === 0 ? reading.duration.milliseconds / DAY : 0;
    if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
    wrong('cold-storage-after', 'whole days, such as "30 days"');
    return null;
  }

  function readRemovePlans(): readonly string[] {
    const names = text('remove-plans').split(/[\s,]+/);
    const known = [...new Set(names.filter((plan) => plan !== ''))];
    if (!known.every((plan) => PLAN_NAME.test(plan))) {
      wrong(
        'remove-plans',
        'names of plans of 1 to 50 letters, digits, dots, hyphens or underscores, such as "nightly"',
      );
    }
    return known;
  }

  /** An input that stands where it has no effect was meant for something. */
  function checkUse(engine: BackupMaker['name'], asked: Mode): void {
    if (engine === 'aws-backup' && asked !== 'backup' && asked !== 'purge') {
      refuse('engine', `"aws-backup" is for the modes backup and purge; in mode ${asked} leave it empty`);
    }
    if (engine === 'aws-backup') {
      if (vault === null)
        refuse('vault', `"" names no vault, and AWS Backup needs one; write one such as "${EXAMPLE_VAULT}"`);
      if (roleArn === null && asked === 'backup') {
        refuse(
          'backup-role-arn',
          `"" names no role, and AWS Backup takes one on to make backups; write one such as "${EXAMPLE_ROLE}"`,
        );
      }
    } else {
      for (const input of ['vault', 'backup-role-arn', 'cold-storage-after'] as const) {
        if (text(input) !== '') refuse(input, needsEngine(input));
      }
    }
    for (const input of ['create-vault', 'vault-kms-key'] as const) {
      const given = input === 'create-vault' ? createVault : kmsKey !== null;
      if (given && engine === 'direct' && asked !== 'sync') refuse(input, needsEngine(input));
      else if (given && !createVault)
        refuse(input, `"${text(input)}" is for a vault that is made; write create-vault: true as well`);
    }
    if (removePlans.length > 0 && asked !== 'sync') {
      refuse('remove-plans', `"${text('remove-plans')}" is for mode sync; leave it empty`);
    }
  }

  function needsEngine(input: InputName): string {
    const alone = input === 'create-vault' ? 'leave it out' : 'leave it empty';
    if (mode === 'sync') return `"${text(input)}" has no effect in mode sync, where the plan file says it; ${alone}`;
    return `"${text(input)}" has no effect where this action makes the backups; write engine: aws-backup as well, or ${alone}`;
  }

  function checkLifecycle(): void {
    if (mode !== 'backup') return;
    const unmoved = context.kinds.filter((kind) => kind !== 'ebs-volume');
    if (coldStorageAfterDays !== null && unmoved.length > 0) {
      refuse(
        'cold-storage-after',
        `"${text('cold-storage-after')}" has no effect on ${unmoved.join(', ')}: of the kinds of this action AWS Backup moves only ebs-volume to cold storage; write kinds: ebs-volume, or leave it empty`,
      );
    }
    if (context.expiry === null) return;
    const reading = readLifecycle(context.expiry, coldStorageAfterDays, context.now);
    if (!reading.ok) refuse(reading.about, `"${text(reading.about)}" ${reading.problem}`);
  }
}

const DAY = 86_400_000;
const EXAMPLE_VAULT = 'nightly-backups';
const EXAMPLE_ROLE = 'arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole';
const EXAMPLE_KEY = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
