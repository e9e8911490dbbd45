import * as v from 'valibot';
import { didYouMean } from '../decide/nearest.ts';
import { isMapping, type Reading } from './reading.ts';

/** A text of the file: its purpose and its reader. */
export interface Text<Value> {
  readonly description: string;
  readonly pattern: string;
  readonly examples: readonly [string, ...string[]];
  readonly read: (text: string) => Reading<Value>;
}

/** Returns the schema of a text that a reader accepts or rejects; the pattern approximates the same for editors. */
export function text<Value>({ description, pattern, examples, read }: Text<Value>) {
  return v.pipe(
    v.string(({ input }) => `${describe(input)}; write a text such as "${examples[0]}"`),
    v.metadata({ description, pattern, examples: [...examples] }),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const reading = dataset.value.length > LONGEST ? tooLong(examples[0]) : read(dataset.value);
      if (reading.ok) return reading.value;
      addIssue({ message: reading.problem });
      return NEVER;
    }),
  );
}

/** Longer than fifty tags of maximum length. */
const LONGEST = 20_000;

function tooLong(example: string): Reading<never> {
  return { ok: false, problem: `this text is longer than ${LONGEST} characters; write one such as "${example}"` };
}

/** Returns the schema of a text that is one of a few words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words, description: string) {
  return v.pipe(
    v.picklist(words, ({ input }) => notAWord(input, words)),
    v.description(description),
  );
}

function notAWord(input: unknown, words: readonly string[]): string {
  const right = `write ${words.map((one) => `"${one}"`).join(' or ')}`;
  if (typeof input !== 'string') return `${describe(input)}; ${right}`;
  return `"${input}" is not known here${didYouMean(input, words) || ';'} ${right}`;
}

/** Returns the part of the JSON Schema that requires at least one of these keys. */
export function oneOf(keys: readonly string[]) {
  return { anyOf: keys.map((key) => ({ required: [key] })) };
}

const RIGHT: Readonly<Record<string, string>> = {
  '"plans"': 'write "plans:" and under it a name for each plan',
  '"selection"': 'write what the plan protects, such as "selection: {tags: [Backup:ProductionDaily]}"',
  '"rules"': 'write when backups are made, such as "rules: {daily: {schedule: \'0 23 * * *\', expiry: 30 days}}"',
  '"to"': 'write the region that the copy is made in, such as "to: eu-west-1"',
  '"schedule"': 'write how often restores are tested, such as "schedule: monthly"',
  '"expiry"': 'write how long the backups are kept, such as "expiry: 30 days"',
};

/** Returns the message for a mapping that lacks a key. */
export function missing({ expected }: { readonly expected: string | null }): string {
  return `${expected} is missing; ${RIGHT[expected ?? ''] ?? 'write it'}`;
}

/** Describes an invalid value, as the start of a sentence. */
export function describe(input: unknown): string {
  if (input === null || input === undefined) return 'nothing is written here';
  if (typeof input === 'number' || typeof input === 'bigint') return `${input} is a number`;
  if (typeof input === 'boolean') return `${input} is a yes or no value`;
  if (typeof input === 'string') return `"${input}" is a text`;
  if (Array.isArray(input)) return 'this is a list';
  return describeMapping(input);
}

const AWS_TAG_KEYS: readonly string[] = [
  'Key',
  'Value',
  'ConditionKey',
  'ConditionValue',
  'ConditionType',
  'Name',
  'Values',
];

/**
 * Describes a mapping. `Key: Value` and `Key:Value` look alike but differ: the former is the most likely mistake in a
 * list of tags.
 */
function describeMapping(input: unknown): string {
  const entries = isMapping(input) ? Object.entries(input) : [];
  if (entries.length > 0 && entries.every(([key]) => AWS_TAG_KEYS.includes(key))) {
    return 'this is a tag in the form of AWS; here it is {key: Environment, value: production}';
  }
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0 || typeof entry[1] === 'object') return 'this is a mapping';
  const [key, value] = entry;
  return `"${key}: ${value}" is a mapping, because of the space after the colon: a tag is "${key}:${value}"`;
}
