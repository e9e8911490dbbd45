import { type TagLine, tagText } from '../decide/tag-lines.ts';
import type { Instant } from '../model.ts';
import { region } from '../model.ts';
import { readCron } from './cron.ts';
import { readPlanExpiry } from './lengths.ts';
import { entriesOf, isMapping, type Path, type Trouble, under } from './reading.ts';
import { readRegionPatterns, regionsAllow } from './regions.ts';
import { readResource } from './resources.ts';
import type { KnownKeys } from './schema.ts';
import { AWS_BACKUP_RULE_KEYS } from './schema-engine.ts';
import { KEEPING } from './schema-retention.ts';
import { SELECTING } from './schema-selection.ts';
import { tagsIn } from './tags.ts';
import { readTimeZone } from './time-zone.ts';

/**
 * Finds what is wrong even though each part is valid by itself: selections that nothing can match, resources that are
 * listed twice, rules without effect, empty mappings. Ignores unreadable values, so that one mistake hides no other.
 */
export function findContradictions(file: unknown, known: KnownKeys, now: Instant): Trouble[] {
  const inPlans = entriesOf(under(file, 'plans')).flatMap(([name, plan]) => {
    const path = ['plans', name];
    return [
      ...checkSelection(under(plan, 'selection'), [...path, 'selection'], known.selection),
      ...checkRules(under(plan, 'rules'), [...path, 'rules'], now),
      ...checkRetention(under(plan, 'retention'), [...path, 'retention'], known.retention),
    ];
  });
  return [...inPlans, ...checkFormer(file)];
}

/**
 * Finds entries of `former-plans` that still exist in the file. Plans of AWS Backup are exempt: one of that name may
 * have been direct before.
 */
function checkFormer(file: unknown): Trouble[] {
  const listed = under(file, 'former-plans');
  return (Array.isArray(listed) ? listed : []).flatMap((entry, index): Trouble[] => {
    if (typeof entry !== 'string') return [];
    const [name = '', rule] = entry.split('/');
    const plan = under(under(file, 'plans'), name);
    if (plan === undefined || under(plan, 'engine') === 'aws-backup') return [];
    if (rule !== undefined && under(under(plan, 'rules'), rule) === undefined) return [];
    const other = rule === undefined ? `; of a rule that is gone, write "${name}/" and its name` : '';
    const message = `"${entry}" stands under "plans" too, so that it is not gone; take it out here${other}`;
    return [{ path: ['former-plans', index], at: 'value', message }];
  });
}

/** True for a mapping that has none of the required keys, and no unknown key that may have been meant as one. */
function saysNothing(value: unknown, known: readonly string[], needed: readonly string[]): boolean {
  if (!isMapping(value)) return false;
  const keys = Object.keys(value);
  return keys.every((key) => known.includes(key)) && !keys.some((key) => needed.includes(key));
}

function checkRetention(retention: unknown, path: Path, known: readonly string[]): Trouble[] {
  const asks = entriesOf(retention).filter(([key]) => KEEPING.some((one) => one === key));
  const keepsNone = asks.length > 0 && asks.every(([, value]) => value === 0);
  if (!keepsNone && !saysNothing(retention, known, KEEPING)) return [];
  const message = `the retention keeps nothing; write one of ${KEEPING.join(', ')}, such as "keep-daily: 7", or leave it out`;
  return [{ path, at: 'key', message }];
}

// ---------------------------------------------------------------- selection

interface Told {
  readonly line: TagLine;
  readonly path: Path;
}

function checkSelection(selection: unknown, path: Path, known: readonly string[]): Trouble[] {
  if (saysNothing(selection, known, SELECTING)) {
    const message =
      'the selection selects nothing; write "tags", "any-of" or "resources", such as "tags: [Backup:daily]"';
    return [{ path, at: 'key', message }];
  }
  const tags = tagsOf(under(selection, 'tags'), [...path, 'tags']);
  const anyOf = under(selection, 'any-of');
  const groups = Array.isArray(anyOf) ? anyOf.map((group, index) => tagsOf(group, [...path, 'any-of', index])) : [];
  const except = new Set(tagsOf(under(selection, 'except'), path).map(({ line }) => tagText(line)));
  return [
    ...twoValues([], tags),
    ...keptOut(tags, except, 'everything that "tags" select'),
    ...groups.flatMap((group) => [...twoValues(tags, group), ...keptOut(group, except, 'everything of this group')]),
    ...checkResources(selection, path),
  ];
}

function tagsOf(value: unknown, path: Path): Told[] {
  const items = Array.isArray(value)
    ? value.map((item, index) => ({ item, at: [...path, index] }))
    : [{ item: value, at: path }];
  return items.flatMap(({ item, at }) => tagsIn(item).map((line) => ({ line, path: at })));
}

/**
 * Finds lines that must all match but cannot, because a resource has only one value per key. `given` apply in
 * addition to `told`.
 */
function twoValues(given: readonly Told[], told: readonly Told[]): Trouble[] {
  const first = new Map(given.map((one) => [one.line.key, one]));
  const troubles: Trouble[] = [];
  for (const one of told) {
    const other = first.get(one.line.key);
    if (other === undefined) first.set(one.line.key, one);
    // Within one text, the reader of its lines has already reported this.
    else if (other.line.value !== one.line.value && other.path !== one.path) {
      const message = `"${tagText(other.line)}" and "${tagText(one.line)}" name one key with two values, which no resource can have`;
      troubles.push({ path: one.path, at: 'value', message });
    }
  }
  return troubles;
}

function keptOut(told: readonly Told[], except: ReadonlySet<string>, what: string): Trouble[] {
  return told
    .filter(({ line }) => except.has(tagText(line)))
    .map(({ line, path }) => ({
      path,
      at: 'value',
      message: `"${tagText(line)}" stands in "except" too, which keeps out ${what}`,
    }));
}

function checkResources(selection: unknown, path: Path): Trouble[] {
  const resources = under(selection, 'resources');
  const text = under(selection, 'regions');
  const regions = typeof text === 'string' && readRegionPatterns(text).ok ? text : '';
  const listed = under(selection, 'kinds');
  const kinds: readonly unknown[] | null = Array.isArray(listed) && listed.length > 0 ? listed : null;
  const seen = new Map<string, string>();
  const troubles: Trouble[] = [];
  for (const [index, item] of (Array.isArray(resources) ? resources : []).entries()) {
    const reading = typeof item === 'string' ? readResource(item) : null;
    if (reading === null || !reading.ok) continue;
    const { kind, id, region: home } = reading.value;
    const refuse = (message: string) => troubles.push({ path: [...path, 'resources', index], at: 'value', message });
    if (kinds !== null && !kinds.includes(kind)) {
      refuse(`"${item}" is of the kind ${kind}, which "kinds" leave out`);
    }
    if (home === null) continue;
    // Databases in different regions may share a name.
    const other = kind === 'ec2-instance' || kind === 'ebs-volume' ? seen.get(id) : undefined;
    if (other !== undefined && other !== home) {
      refuse(`"${id}" is named in ${other} already, and nothing is in two regions`);
    }
    seen.set(id, home);
    if (!regionsAllow(regions, region(home))) refuse(`"${item}" is in ${home}, which "regions" leave out`);
  }
  return troubles;
}

// ---------------------------------------------------------------- rules

/**
 * Finds two rules of one plan with the same schedule and expiry. They make a single backup: one of them was meant to
 * differ.
 */
function checkRules(rules: unknown, path: Path, now: Instant): Trouble[] {
  const seen = new Map<string, string>();
  const troubles: Trouble[] = [];
  for (const [name, rule] of entriesOf(rules)) {
    const schedule = under(rule, 'schedule');
    const expiry = under(rule, 'expiry');
    const timeZone = under(rule, 'time-zone');
    if (schedule === undefined && timeZone !== undefined) {
      const message = '"time-zone" is for a schedule, and this rule has none; write one, or take it out';
      troubles.push({ path: [...path, name, 'time-zone'], at: 'key', message });
    }
    if (typeof schedule !== 'string' || typeof expiry !== 'string') continue;
    const when = readCron(schedule, now);
    const length = readPlanExpiry(expiry, now);
    if (!when.ok || !length.ok) continue;
    const zone = typeof timeZone === 'string' && readTimeZone(timeZone).ok ? timeZone : 'UTC';
    const besides = AWS_BACKUP_RULE_KEYS.map((key) => under(rule, key) ?? null);
    const meaning = JSON.stringify([when.value, zone, length.value.expiry, besides]);
    const other = seen.get(meaning);
    if (other === undefined) {
      seen.set(meaning, name);
      continue;
    }
    const message = `the rule "${name}" is due when "${other}" is and keeps as long, so that it adds nothing; change its schedule or expiry, or remove it`;
    troubles.push({ path: [...path, name], at: 'key', message });
  }
  return troubles;
}
