import { tagText } from '../decide/tag-lines.ts';
import type { Instant } from '../model.ts';
import { awsCron } from './aws-cron.ts';
import { readCron } from './cron.ts';
import { MOST_BY_TAGS } from './engine.ts';
import { readPlanExpiry } from './lengths.ts';
import { COLD_DAYS, daysOf, readColdStorageAfter } from './lifecycle.ts';
import { entriesOf, isMapping, type Path, type Trouble, under } from './reading.ts';
import { AWS_BACKUP_PLAN_KEYS, AWS_BACKUP_RULE_KEYS, MOST_RULES } from './schema-engine.ts';
import { MOST_RESOURCES } from './schema-selection.ts';
import { tagsIn } from './tags.ts';

/**
 * Finds what does not fit who carries out a plan: keys that only AWS Backup knows in plans of this action, and in AWS Backup's
 * what it needs, what it does not know and what is too much for it. What cannot be read is passed over here.
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
    ...rules.flatMap(([name, rule]) => strays(rule, [...path, 'rules', name], AWS_BACKUP_RULE_KEYS)),
  ];
}

// ---------------------------------------------------------------- plans of AWS Backup

const NEEDED: Readonly<Record<(typeof AWS_BACKUP_PLAN_KEYS)[number], string>> = {
  vault: '"vault" with the name of the vault that holds the backups, such as "vault: nightly"',
  role: '"role" with the ARN of the role that AWS Backup assumes, such as "role: arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"',
};

function checkAwsBackupPlan(plan: unknown, path: Path, now: Instant): Trouble[] {
  const troubles = AWS_BACKUP_PLAN_KEYS.filter((key) => keysIn(plan, [key]).length === 0).map((key): Trouble => {
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
    ...rules.flatMap(([name, rule]) => checkRule(rule, [...path, 'rules', name], now)),
    ...checkSelection(under(plan, 'selection'), [...path, 'selection']),
  ];
}

function checkRule(rule: unknown, path: Path, now: Instant): Trouble[] {
  if (!isMapping(rule)) return [];
  const { schedule, expiry, 'cold-storage-after': cold } = rule;
  const troubles: Trouble[] = [];
  const refuse = (key: string, message: string) => troubles.push({ path: [...path, key], at: 'value', message });
  if (!Object.hasOwn(rule, 'schedule')) {
    const message =
      '"schedule" is missing; AWS Backup runs no rule by hand, so write one, such as "schedule: \'0 5 * * *\'"';
    troubles.push({ path: [...path, 'schedule'], at: 'key', message });
  }
  if (typeof schedule === 'string' && readCron(schedule, now).ok) {
    const cron = awsCron(schedule);
    if (!cron.ok) refuse('schedule', cron.problem);
  }
  const length = typeof expiry === 'string' ? readPlanExpiry(expiry, now) : null;
  if (length === null || !length.ok) return troubles;
  const { expiryText } = length.value;
  const days = daysOf(length.value.expiry, expiryText);
  if (!days.ok) refuse('expiry', days.problem);
  const moved = typeof cold === 'string' ? readColdStorageAfter(cold) : null;
  if (!days.ok || days.value === null || moved === null || !moved.ok) return troubles;
  const least = moved.value + COLD_DAYS;
  if (days.value < least) {
    const message = `what is moved to cold storage stays there for ${COLD_DAYS} days at least, so that the expiry must be ${least} days or more, and "${expiryText}" is ${days.value}; write a longer expiry, or take this out`;
    refuse('cold-storage-after', message);
  }
  return troubles;
}

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html (quotas) */
const MOST_CONDITIONS = 30;

/** Each group is a selection of its own in AWS Backup, with the tags and what is left out beside it. */
function checkSelection(selection: unknown, path: Path): Trouble[] {
  const tags = textsIn(under(selection, 'tags'));
  const except = textsIn(under(selection, 'except'));
  const anyOf = under(selection, 'any-of');
  const troubles: Trouble[] = [];
  const most = `and AWS Backup compares at most ${MOST_CONDITIONS}; write fewer`;
  const plain = new Set([...tags, ...except]).size;
  if (plain > MOST_CONDITIONS) {
    const message = `"tags" and "except" have ${plain} tags together, ${most}`;
    troubles.push({ path: [...path, tags.length > except.length ? 'tags' : 'except'], at: 'key', message });
  } else if (Array.isArray(anyOf)) {
    for (const [index, group] of anyOf.entries()) {
      const count = new Set([...tags, ...except, ...textsIn(group)]).size;
      const message = `with "tags" and "except" this group has ${count} tags, ${most}`;
      if (count > MOST_CONDITIONS) troubles.push({ path: [...path, 'any-of', index], at: 'value', message });
    }
  }
  const groups = Array.isArray(anyOf) ? new Set(anyOf.map((group) => groupText(group))).size : 0;
  const resources = under(selection, 'resources');
  // What is named compares tags too where some are left out.
  const named = Array.isArray(resources) && except.length > 0 ? 1 : 0;
  if (groups + named > MOST_BY_TAGS) {
    const message = `these are ${groups} groups${named === 0 ? '' : ', and resources with except beside them'}: each is a selection by tags, and a plan of AWS Backup has at most ${MOST_BY_TAGS}; write the others in a plan of their own`;
    troubles.push({ path: [...path, 'any-of'], at: 'key', message });
  }
  if (Array.isArray(resources) && new Set(resources).size > MOST_RESOURCES) {
    const message = `these are ${new Set(resources).size} resources, and AWS Backup takes at most ${MOST_RESOURCES}; select them by a tag`;
    troubles.push({ path: [...path, 'resources'], at: 'key', message });
  }
  return troubles;
}

/** Groups that say the same become one selection. */
function groupText(group: unknown): string {
  return JSON.stringify([...new Set(textsIn(group))].sort());
}

/** The tags of a list or a text, as far as they can be read. */
function textsIn(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => tagsIn(item).map(tagText));
}
