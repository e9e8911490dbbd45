import { didYouMean, nearest } from '../decide/nearest.ts';
import { TESTABLE_TYPES } from '../model/restore-tests.ts';
import { whyNotAName } from './names.ts';
import { isMapping, type Path, type Trouble } from './reading.ts';
import type { KnownKeys } from './schema.ts';
import { describe } from './schema-parts.ts';

/** The faults in the mappings of the file and their keys. */
export interface Structure {
  readonly troubles: readonly Trouble[];
  /** Paths under which nothing can be read, because the value is not a mapping. */
  readonly unreadable: readonly Path[];
}

/** Finds every unknown key, every invalid name, and everything that should be a mapping but is not. */
export function checkStructure(file: unknown, known: KnownKeys): Structure {
  const troubles: Trouble[] = [];
  const unreadable: Path[] = [];

  checkKeys(file, [], known.file, 'plans: {production: ...}');
  for (const [plan, path] of checkNames(file, [], 'plans', PLAN)) {
    checkKeys(plan, path, known.plan, 'selection: ..., rules: ...');
    checkPart(plan, path, 'selection', known.selection, 'tags: [Backup:ProductionDaily]');
    checkPart(plan, path, 'retention', known.retention, 'keep-daily: 7');
    checkPart(plan, path, 'scanning', known.scanning, 'role: ..., types: [EC2]');
    checkRestoreTest(isMapping(plan) ? plan['restore-test'] : undefined, [...path, 'restore-test']);
    for (const [rule, rulePath] of checkNames(plan, path, 'rules', RULE)) {
      checkKeys(rule, rulePath, known.rule, "schedule: '0 23 * * *', expiry: 30 days");
      const copies = isMapping(rule) ? rule['copies'] : undefined;
      for (const [index, copy] of (Array.isArray(copies) ? copies : []).entries()) {
        checkKeys(copy, [...rulePath, 'copies', index], known.copy, 'to: eu-west-1');
      }
    }
  }
  return { troubles, unreadable };

  function checkMapping(value: unknown, path: Path, right: string): value is Readonly<Record<string, unknown>> {
    if (isMapping(value)) return true;
    unreadable.push(path);
    troubles.push({ path, at: 'value', message: `${describe(value)}; ${right}` });
    return false;
  }

  function checkKeys(value: unknown, path: Path, keys: readonly string[], right: string): void {
    if (!checkMapping(value, path, `write a mapping such as {${right}}`)) return;
    for (const key of Object.keys(value).filter((one) => !keys.includes(one))) {
      troubles.push({ path: [...path, key], at: 'key', message: unknownKey(key, keys, known) });
    }
  }

  function checkPart(owner: unknown, path: Path, key: string, keys: readonly string[], right: string): void {
    if (isMapping(owner) && Object.hasOwn(owner, key)) checkKeys(owner[key], [...path, key], keys, right);
  }

  /** The value may also be a word, whose faults the schema reports. */
  function checkRestoreTest(value: unknown, path: Path): void {
    if (typeof value !== 'object' || value === null) return;
    checkKeys(value, path, known.restoreTest, 'schedule: monthly');
    checkPart(value, path, 'overrides', TESTABLE_TYPES, 'RDS: ...');
  }

  /** Returns the values under names that the user chose; the schema reports a missing mapping. */
  function checkNames(owner: unknown, path: Path, key: string, { thing, right }: Named): (readonly [unknown, Path])[] {
    if (!isMapping(owner) || !Object.hasOwn(owner, key)) return [];
    const named = owner[key];
    const here = [...path, key];
    if (!checkMapping(named, here, `write names, and under each what it stands for, such as ${right}`)) return [];
    const entries = Object.entries(named);
    if (entries.length === 0) {
      troubles.push({ path: here, at: 'value', message: `there is no ${thing}; write at least one, such as ${right}` });
    }
    return entries.map(([name, value]) => {
      const message = whyNotAName(name);
      if (message !== null) troubles.push({ path: [...here, name], at: 'key', message });
      return [value, [...here, name]];
    });
  }
}

interface Named {
  readonly thing: string;
  readonly right: string;
}
const PLAN: Named = { thing: 'plan', right: '"production: {selection: ..., rules: ...}"' };
const RULE: Named = { thing: 'rule', right: `"daily: {schedule: '0 23 * * *', expiry: 30 days}"` };

/** Words for the same thing in other tools, the inputs of the action and plain English. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  cron: 'schedule',
  lifecycle: 'expiry',
  expire: 'expiry',
  'delete-after': 'expiry',
  'delete-after-days': 'expiry',
  exclude: 'except',
  any: 'any-of',
  instances: 'resources',
  'vault-name': 'vault',
  'backup-vault': 'vault',
  'target-vault': 'vault',
  'target-backup-vault': 'vault',
  'role-arn': 'role',
  'iam-role': 'role',
  'iam-role-arn': 'role',
  'backup-role-arn': 'role',
  'cold-storage': 'cold-storage-after',
  'move-to-cold-storage-after': 'cold-storage-after',
  'move-to-cold-storage-after-days': 'cold-storage-after',
  'start-window-minutes': 'start-window',
  'completion-window-minutes': 'completion-window',
  'complete-window': 'completion-window',
  kind: 'kinds',
  'old-plans': 'former-plans',
  'past-plans': 'former-plans',
  'retired-plans': 'former-plans',
  'removed-plans': 'former-plans',
  'resource-types': 'kinds',
  copy: 'copies',
  'copy-to': 'copies',
  'copy-actions': 'copies',
  'enable-continuous-backup': 'continuous',
  pitr: 'continuous',
  'point-in-time-recovery': 'continuous',
  'index-actions': 'index',
  'scan-actions': 'scans',
  scan: 'scans',
  'scan-settings': 'scanning',
  'restore-testing': 'restore-test',
  'restore-tests': 'restore-test',
  'restore-testing-plan': 'restore-test',
  'schedule-expression': 'schedule',
  'schedule-expression-timezone': 'time-zone',
  'start-window-hours': 'start-window',
  'validation-window-hours': 'validation-window',
  'keep-hours': 'validation-window',
  'selection-window-days': 'within',
  'within-days': 'within',
  algorithm: 'select',
  'restore-metadata-overrides': 'overrides',
  vss: 'windows-vss',
  'target-logically-air-gapped-backup-vault-arn': 'air-gapped-vault',
  'assignment-name': 'name',
  'selection-name': 'name',
  assignment: 'name',
  region: 'to',
  destination: 'to',
  'kms-key-id': 'kms-key',
  'kms-key-arn': 'kms-key',
  key: 'kms-key',
  timezone: 'time-zone',
  last: 'keep-last',
  hourly: 'keep-hourly',
  daily: 'keep-daily',
  weekly: 'keep-weekly',
  monthly: 'keep-monthly',
  yearly: 'keep-yearly',
  within: 'keep-within',
};

function unknownKey(key: string, keys: readonly string[], known: KnownKeys): string {
  const unknown = `"${key}" is not known here`;
  if (key === '<<') return `${unknown}: merge keys are not read; write the keys out, or use an alias for a whole value`;
  const word = key.toLowerCase().replaceAll('_', '-');
  const other = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
  if (other !== undefined && keys.includes(other)) return `${unknown}; did you mean "${other}"?`;
  if (nearest(key, keys) !== null) return `${unknown}${didYouMean(key, keys)}`;
  const owner = ownerOf(key, known);
  if (owner !== null) return `${unknown}; it belongs ${owner}`;
  return `${unknown}; known are ${keys.map((one) => `"${one}"`).join(', ')}`;
}

/** Returns where else the key would be valid. */
function ownerOf(key: string, known: KnownKeys): string | null {
  if (known.file.includes(key)) return 'at the top of the file';
  if (known.plan.includes(key)) return 'under the name of a plan';
  if (known.selection.includes(key)) return 'under "selection"';
  if (known.rule.includes(key)) return 'under the name of a rule';
  if (known.copy.includes(key)) return 'in an entry of "copies" of a rule';
  if (known.retention.includes(key)) return 'under "retention"';
  if (known.scanning.includes(key)) return 'under "scanning" of a plan';
  if (known.restoreTest.includes(key)) return 'under "restore-test" of a plan';
  return null;
}
