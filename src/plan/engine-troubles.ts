import type { Instant } from '../model.ts';
import { checkAwsBackupRule, checkContinuous } from './aws-backup-rules.ts';
import { checkAwsBackupSelection } from './aws-backup-selection.ts';
import { entriesOf, isMapping, type Path, type Trouble, under } from './reading.ts';
import {
  AWS_BACKUP_COPY_KEYS,
  AWS_BACKUP_PLAN_KEYS,
  AWS_BACKUP_RULE_KEYS,
  AWS_BACKUP_SELECTION_KEYS,
  MOST_RULES,
  NEEDED_BY_AWS_BACKUP,
} from './schema-engine.ts';

/**
 * Finds keys that do not fit the engine of a plan: AWS Backup's keys in direct plans; and in AWS Backup's plans,
 * missing and unsupported keys and exceeded limits. Ignores unreadable values.
 */
export function findEngineTroubles(file: unknown, now: Instant): Trouble[] {
  return entriesOf(under(file, 'plans')).flatMap(([name, plan]) => {
    const path = ['plans', name];
    const engine = under(plan, 'engine');
    if (engine === 'aws-backup') return checkAwsBackupPlan(plan, path, now);
    return engine === undefined || engine === 'direct' ? checkDirectPlan(plan, path) : [];
  });
}

function keysIn(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => isMapping(value) && Object.hasOwn(value, key));
}

// ---------------------------------------------------------------- plans of this action

function checkDirectPlan(plan: unknown, path: Path): Trouble[] {
  const strays = (value: unknown, at: Path, keys: readonly string[]) =>
    keysIn(value, keys).map((key): Trouble => {
      const message = `"${key}" is AWS Backup's; write "engine: aws-backup" under the name of the plan, or take the key out`;
      return { path: [...at, key], at: 'key', message };
    });
  const rules = entriesOf(under(plan, 'rules'));
  return [
    ...strays(plan, path, AWS_BACKUP_PLAN_KEYS),
    ...strays(under(plan, 'selection'), [...path, 'selection'], AWS_BACKUP_SELECTION_KEYS),
    ...rules.flatMap(([name, rule]) => {
      const at = [...path, 'rules', name];
      const copies = under(rule, 'copies');
      return [
        ...strays(rule, at, AWS_BACKUP_RULE_KEYS),
        ...(Array.isArray(copies) ? copies : []).flatMap((copy: unknown, index) =>
          strays(copy, [...at, 'copies', index], AWS_BACKUP_COPY_KEYS),
        ),
      ];
    }),
  ];
}

// ---------------------------------------------------------------- plans of AWS Backup

const NEEDED: Readonly<Record<(typeof NEEDED_BY_AWS_BACKUP)[number], string>> = {
  vault: '"vault" with the name of the vault that holds the backups, such as "vault: nightly"',
  role: '"role" with the ARN of the role that AWS Backup assumes, such as "role: arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"',
};

function checkAwsBackupPlan(plan: unknown, path: Path, now: Instant): Trouble[] {
  const troubles = NEEDED_BY_AWS_BACKUP.filter((key) => keysIn(plan, [key]).length === 0).map((key): Trouble => {
    return { path: [...path, 'engine'], at: 'value', message: `a plan of AWS Backup needs ${NEEDED[key]}` };
  });
  if (keysIn(plan, ['retention']).length > 0) {
    const message =
      '"retention" is not for plans of AWS Backup, which deletes by the expiry of the rules alone; take it out, and write longer expiries where more is to be kept';
    troubles.push({ path: [...path, 'retention'], at: 'key', message });
  }
  const rules = entriesOf(under(plan, 'rules'));
  if (rules.length > MOST_RULES) {
    const message = `there are ${rules.length} rules, and a plan of AWS Backup has at most ${MOST_RULES}; write the others in a plan of their own`;
    troubles.push({ path: [...path, 'rules'], at: 'key', message });
  }
  return [
    ...troubles,
    ...rules.flatMap(([name, rule]) => checkAwsBackupRule(rule, [...path, 'rules', name], now)),
    ...checkContinuous(plan, path),
    ...checkAwsBackupSelection(under(plan, 'selection'), [...path, 'selection']),
  ];
}
