import { createHash } from 'node:crypto';
import type { Tags } from '../model.ts';
import { noted, quoted } from './odd-characters.ts';

/** One line of the `tag` input: a resource matches when it carries exactly this key with exactly this value. */
export interface TagLine {
  readonly key: string;
  readonly value: string;
}

/** What the user may have meant is part of the sentence, so that one reading is enough to mend it. */
export type TagLinesReading =
  | { readonly ok: true; readonly lines: readonly TagLine[] }
  | { readonly ok: false; readonly problem: string };

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
const MOST_TAGS = 50;

/**
 * Reads tag text: one `Key:Value` a line, cut at the first colon, so that values may hold colons.
 * Blank lines and spaces around a line are passed over; a line written twice counts once.
 */
export function readTagLines(text: string): TagLinesReading {
  const lines = new Map<string, TagLine>();
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const colon = line.indexOf(':');
    if (colon < 0) return problem(noted(`${quoted(line)} has no colon`, line));
    if (colon === 0) return problem(`${quoted(line)} has no key before the colon`);
    const key = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if ([...key].length > LONGEST_KEY) return problem(`the key "${key}" is longer than ${LONGEST_KEY} characters`);
    if ([...value].length > LONGEST_VALUE) {
      return problem(`the value "${value}" is longer than ${LONGEST_VALUE} characters`);
    }
    const other = lines.get(key);
    if (other !== undefined && other.value !== value) {
      return problem(`"${key}:${other.value}" and "${line}" name one key with two values, which no resource can have`);
    }
    lines.set(key, { key, value });
  }
  if (lines.size === 0) return problem('"" names no tag');
  if (lines.size > MOST_TAGS) {
    return problem(`${lines.size} lines are more than the ${MOST_TAGS} tags that a resource can have`);
  }
  return { ok: true, lines: [...lines.values()] };
}

function problem(what: string): TagLinesReading {
  return { ok: false, problem: `${what}; write one Key:Value a line, such as "Backup:ProductionDaily"` };
}

/** True when the tags hold every line: same key, same value, same case; `*`, `?` and `\` mean themselves. */
export function carriesAll(tags: Tags, lines: readonly TagLine[]): boolean {
  return lines.every((line) => tags.get(line.key) === line.value);
}

/** The lines as `Key:Value`, in an order that does not depend on how they were written. */
export function canonicalLines(lines: readonly TagLine[]): readonly string[] {
  return lines.map((line) => `${line.key}:${line.value}`).sort();
}

/**
 * The value of the `BackupTag` tag: all lines, sorted, joined with `, `. A tag value ends at 256 characters, so a longer
 * text is cut to 247, followed by `~` and 8 hex digits of the whole text's SHA-256, which keeps different texts apart.
 */
export function backupTagValue(lines: readonly TagLine[]): string {
  const text = canonicalLines(lines).join(', ');
  const characters = [...text];
  if (characters.length <= LONGEST_VALUE) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${characters.slice(0, LONGEST_VALUE - 9).join('')}~${hash}`;
}
