import * as v from 'valibot';
import { noted } from '../decide/odd-characters.ts';
import type { Retention } from '../decide/retention-model.ts';
import type { Instant } from '../model.ts';
import { awsBackupPlan, awsBackupRule } from './aws-backup-plan.ts';
import { findContradictions } from './contradictions.ts';
import { findCopyTroubles } from './copy-troubles.ts';
import { readYaml, type View } from './document.ts';
import { findEngineTroubles } from './engine-troubles.ts';
import { foreignFile, foreignText } from './foreign-forms.ts';
import { findJoinedTags } from './joined-tags.ts';
import { findTooMany } from './limits.ts';
import type { BackupPlan, PlanFileReading, PlanProblem, PlanRule, PlanSelection, RuleCopy } from './model.ts';
import { isMapping, type Path, type Trouble, under } from './reading.ts';
import { findRestoreTestTroubles } from './restore-test-troubles.ts';
import { knownKeys, type PlanFileSchema, planFileSchema, type ReadPlanFile } from './schema.ts';
import { checkStructure } from './structure.ts';
import { withoutRepeats } from './tags.ts';

/**
 * Parses a plan file, and reports all its problems at once, in file order. Only if the text is not YAML are the
 * problems limited to its syntax, because nothing else can be known.
 * @param now The time for two checks: an expiry must not end after the year 9999, and a cron line must fire some day.
 */
export function parsePlanFile(text: string, now: Instant): PlanFileReading {
  const yaml = readYaml(text, 'plans');
  const foreign = yaml.ok && isMapping(yaml.view.value) ? null : foreignText(text);
  if (foreign !== null) return { ok: false, problems: [{ ...foreign, column: 1 }] };
  if (!yaml.ok) {
    const lines = text.split('\n');
    const problems = yaml.problems.map((one) => ({ ...one, message: noted(one.message, lines[one.line - 1] ?? '') }));
    return { ok: false, problems: inOrder(problems) };
  }
  const { value } = yaml.view;
  if (value === null || value === undefined) {
    const message = 'the file is empty; write "plans:" and under it a name for each plan';
    return { ok: false, problems: inOrder([...yaml.problems, { line: 1, column: 1, message }]) };
  }
  const other = foreignFile(value);
  if (other !== null) return { ok: false, problems: [{ line: 1, column: 1, message: other }] };
  const schema = planFileSchema(now);
  const reading = v.safeParse(schema, value, ONE_EACH);
  const found = [...yaml.problems, ...problemsOf(yaml.view, schema, reading, now)];
  if (found.length > 0) {
    for (const view of yaml.otherViews()) {
      found.push(...problemsOf(view, schema, v.safeParse(schema, view.value, ONE_EACH), now));
    }
    const clear = found.filter((problem) => yaml.problems.includes(problem) || !yaml.unclearLines.has(problem.line));
    return { ok: false, problems: inOrder(clear) };
  }
  if (!reading.success) throw new Error('a refused plan file had no problem: this is a bug');

  const { plans, 'former-plans': formerPlans } = reading.output;
  const { keysOf } = yaml.view;
  return {
    ok: true,
    file: {
      plans: inOrderOf(keysOf(['plans']), plans, (name, plan) => planOf(name, plan, keysOf(['plans', name, 'rules']))),
      ...(formerPlans === undefined ? {} : { formerPlans }),
    },
  };
}

/** One problem per value is enough: -1.5 is both negative and not a whole number. */
const ONE_EACH = { abortPipeEarly: true };

type ReadPlan = ReadPlanFile['plans'][string];

function planOf(name: string, plan: ReadPlan, ruleNames: readonly string[]): BackupPlan {
  const selection = selectionOf(plan.selection);
  if (plan.engine === 'aws-backup') {
    const rules = inOrderOf(ruleNames, plan.rules, (rule, read) => awsBackupRule(`${name}/${rule}`, rule, read));
    return awsBackupPlan(name, plan, selection, rules);
  }
  const rules = inOrderOf(
    ruleNames,
    plan.rules,
    (rule, { schedule = null, 'time-zone': timeZone, expiry, copies }): PlanRule => ({
      name: rule,
      schedule,
      ...(timeZone === undefined ? {} : { timeZone }),
      ...expiry,
      ...(copies === undefined ? {} : { copies: copies.map(copyOf) }),
    }),
  );
  return { name, engine: 'direct', selection, rules, retention: retentionOf(plan) };
}

type ReadCopy = NonNullable<ReadPlan['rules'][string]['copies']>[number];

function copyOf({ to, expiry, 'kms-key': kmsKey }: ReadCopy): RuleCopy {
  return { to: to.region, expiry: expiry?.expiry ?? null, kmsKey: kmsKey ?? null };
}

function selectionOf(selection: ReadPlan['selection']): PlanSelection {
  return {
    tags: withoutRepeats(selection.tags ?? []),
    anyOf: (selection['any-of'] ?? []).map(withoutRepeats),
    except: withoutRepeats(selection.except ?? []),
    regions: selection.regions ?? '',
    kinds: [...new Set(selection.kinds ?? [])],
    resources: [
      ...new Map((selection.resources ?? []).map((one) => [`${one.kind} ${one.region} ${one.id}`, one])).values(),
    ],
    ...(selection.name === undefined ? {} : { names: [selection.name].flat() }),
  };
}

function retentionOf({ retention }: ReadPlan): Retention | null {
  if (retention === undefined) return null;
  return {
    keepLast: retention['keep-last'] ?? 0,
    keepHourly: retention['keep-hourly'] ?? 0,
    keepDaily: retention['keep-daily'] ?? 0,
    keepWeekly: retention['keep-weekly'] ?? 0,
    keepMonthly: retention['keep-monthly'] ?? 0,
    keepYearly: retention['keep-yearly'] ?? 0,
    keepWithin: retention['keep-within'] ?? null,
    timeZone: retention['time-zone'] ?? 'UTC',
  };
}

/** JavaScript moves keys that look like numbers to the front; users expect the order of the file. */
function inOrderOf<Value, Result>(
  names: readonly string[],
  values: Readonly<Record<string, Value>>,
  make: (name: string, value: Value) => Result,
): Result[] {
  return names.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [make(name, value)];
  });
}

// ---------------------------------------------------------------- problems

type SchemaReading = v.SafeParseResult<PlanFileSchema>;
type Issue = v.InferIssue<PlanFileSchema>;

function problemsOf(view: View, schema: PlanFileSchema, reading: SchemaReading, now: Instant): PlanProblem[] {
  const known = knownKeys(schema);
  const structure = checkStructure(view.value, known);
  const issues = (reading.issues ?? []).flatMap((issue) => troublesOf(issue));
  const troubles = [
    ...structure.troubles,
    ...issues.filter(({ path }) => !isUnder(path, structure.unreadable)),
    ...findContradictions(view.value, known, now),
    ...findEngineTroubles(view.value, now),
    ...findCopyTroubles(view.value, now),
    ...findRestoreTestTroubles(view.value),
    ...findJoinedTags(view),
    ...findTooMany(view.value),
  ];
  // A fault under an anchor recurs under each alias, and is reported once.
  const once = new Map<string, PlanProblem>();
  for (const trouble of troubles) {
    const place = view.placeOf(trouble.path, trouble.at);
    const key = JSON.stringify([place, trouble.message]);
    if (!once.has(key)) once.set(key, { ...place, message: noted(sentence(trouble), writtenAt(view.value, trouble)) });
  }
  return [...once.values()];
}

/**
 * Converts an issue of the schema to troubles; for a choice between two forms, the issues of the form that was meant.
 */
function troublesOf(issue: Issue | v.BaseIssue<unknown>, above: Path = []): Trouble[] {
  // The schema stops at the first unknown key, and does not see reserved names; `checkStructure` has reported them
  // all.
  if ((issue.type === 'strict_object' && issue.expected === 'never') || issue.type === 'min_entries') return [];
  const path = [...above, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  // For a mapping that is not a tag, such as `Backup: daily` without quotes, the message of the choice itself is the
  // clearest.
  const inner = isStrayMapping(issue) ? [] : (issue.issues ?? []);
  const meant = inner.filter((one) => (one.path ?? []).length > 0 || one.kind !== 'schema');
  if (meant.length > 0) return meant.flatMap((one) => troublesOf(one, path));
  const missing = issue.type === 'strict_object' && issue.expected !== 'Object';
  return [{ path, at: missing ? 'key' : 'value', message: shortened(issue) }];
}

/** Shortens the quoted input in a message: a hundred characters are enough to find it. */
function shortened({ message, input }: { readonly message: string; readonly input: unknown }): string {
  if (typeof input !== 'string' || input.length <= MOST_QUOTED) return message;
  return message.replaceAll(input, () => `${input.slice(0, MOST_QUOTED)}...`);
}
const MOST_QUOTED = 100;

/** True for a mapping in place of a tag that has neither of a tag's keys. */
function isStrayMapping({ input, issues }: Issue | v.BaseIssue<unknown>): boolean {
  if (!isMapping(input)) return false;
  const tag = issues?.some((one) => one.type === 'strict_object' && one.expected === '"key"');
  return tag === true && !Object.hasOwn(input, 'key') && !Object.hasOwn(input, 'value');
}

function isUnder(path: Path, roots: readonly Path[]): boolean {
  return roots.some((root) => root.every((step, index) => path[index] === step));
}

/** Returns the text that a trouble refers to; empty if there is none. */
function writtenAt(value: unknown, { path, at }: Trouble): string {
  const text = at === 'key' ? path.at(-1) : path.reduce(stepInto, value);
  return typeof text === 'string' ? text : '';
}

function stepInto(inner: unknown, step: string | number): unknown {
  if (typeof step === 'string') return under(inner, step);
  return Array.isArray(inner) ? inner[step] : undefined;
}

/** Formats a trouble as `plans.production.rules.daily.expiry: ` followed by its message. */
function sentence({ path, at, message }: Trouble): string {
  // The message already quotes the key.
  const where = at === 'key' ? path.slice(0, -1) : path;
  const text = where.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? message : `${text.slice(1)}: ${message}`;
}

/** Sorts by position and removes duplicates. */
function inOrder(problems: readonly PlanProblem[]): PlanProblem[] {
  const once = new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem]));
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
