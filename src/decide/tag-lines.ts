import { createHash } from 'node:crypto';
import type { Tags } from '../model.ts';
import { noted, quoted } from './odd-characters.ts';

/** One line of the `tag` input: a resource matches if it carries exactly this key with exactly this value. */
export interface TagLine {
  readonly key: string;
  readonly value: string;
}

/** The sentence includes a suggestion, so that one reading is enough to fix the input. */
export type TagLinesReading =
  | { readonly ok: true; readonly lines: readonly TagLine[] }
  | { readonly ok: false; readonly problem: string };

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
export const LONGEST_KEY = 128;
export const LONGEST_VALUE = 256;
const MOST_TAGS = 50;

/**
 * Reads tag text: one `Key:Value` per line, split at the first colon, so that values may contain colons. A key that
 * contains one itself is in double quotes. Ignores blank lines and spaces around a line; a repeated line counts once.
 */
export function readTagLines(text: string): TagLinesReading {
  const lines = new Map<string, TagLine>();
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const pair = line.startsWith('"') ? cutAfterQuotes(line) : cutAtColon(line);
    if (typeof pair === 'string') return problem(pair);
    const { key, value } = pair;
    if (key === '') return problem(`${quoted(line)} has no key before the colon`);
    if ([...key].length > LONGEST_KEY) return problem(`the key "${key}" is longer than ${LONGEST_KEY} characters`);
    if ([...value].length > LONGEST_VALUE) {
      return problem(`the value "${value}" is longer than ${LONGEST_VALUE} characters`);
    }
    const other = lines.get(key);
    if (other !== undefined && other.value !== value) {
      return problem(`"${tagText(other)}" and "${line}" name one key with two values, which no resource can have`);
    }
    lines.set(key, { key, value });
  }
  if (lines.size === 0) return problem('"" names no tag');
  if (lines.size > MOST_TAGS) {
    return problem(`${lines.size} lines are more than the ${MOST_TAGS} tags that a resource can have`);
  }
  return { ok: true, lines: [...lines.values()] };
}

function cutAtColon(line: string): TagLine | string {
  const colon = line.indexOf(':');
  return colon < 0
    ? noted(`${quoted(line)} has no colon`, line)
    : { key: line.slice(0, colon), value: line.slice(colon + 1) };
}

/** Splits a line such as `"corp:backup":daily`; a double quote within the key is doubled. */
function cutAfterQuotes(line: string): TagLine | string {
  let end = line.indexOf('"', 1);
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  if (end >= 0 && line[end + 1] === ':') {
    return { key: line.slice(1, end).replaceAll('""', '"'), value: line.slice(end + 2) };
  }
  return `${line} begins with a double quote, and ${end < 0 ? 'none ends its key' : 'no colon follows the one that ends its key'}: a key in quotes is written "corp:backup":daily`;
}

/**
 * Formats a line: `Key:Value`, with double quotes around a key that contains a colon or begins with a double quote.
 * The result is unambiguous, and `readTagLines` reads it back.
 */
export function tagText({ key, value }: TagLine): string {
  return key.includes(':') || key.startsWith('"') ? `"${key.replaceAll('"', '""')}":${value}` : `${key}:${value}`;
}

function problem(what: string): TagLinesReading {
  return { ok: false, problem: `${what}; write one Key:Value a line, such as "Backup:ProductionDaily"` };
}

/** True if the tags contain every line: same key, same value, same case; `*`, `?` and `\` have no special meaning. */
export function carriesAll(tags: Tags, lines: readonly TagLine[]): boolean {
  return lines.every((line) => tags.get(line.key) === line.value);
}

/** Returns the formatted lines, sorted. */
export function canonicalLines(lines: readonly TagLine[]): readonly string[] {
  return lines.map(tagText).sort();
}

/**
 * Returns the value of the `BackupTag` tag: all lines, sorted, joined with `, `. A tag value is limited to 256
 * characters, so a longer text is cut to 247, followed by `~` and 8 hex digits of the whole text's SHA-256, which
 * keeps different texts apart.
 */
export function backupTagValue(lines: readonly TagLine[]): string {
  const text = canonicalLines(lines).join(', ');
  const characters = [...text];
  if (characters.length <= LONGEST_VALUE) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${characters.slice(0, LONGEST_VALUE - 9).join('')}~${hash}`;
}
