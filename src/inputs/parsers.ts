import { readDuration } from '../decide/duration.ts';
import { readExpireTag } from '../decide/expire-tag.ts';
import { quoted } from '../decide/odd-characters.ts';
import type { Instant } from '../model.ts';
import type { Reading } from './input.ts';

/** Parsers that several inputs share. */

export const right = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const wrong = (text: string, write: string): { readonly ok: false; readonly problem: string } => ({
  ok: false,
  problem: `${quoted(text)} is wrong; write ${write}`,
});

export function readText(text: string): Reading<string> {
  return right(text);
}

/** Reads a text; null where it is empty. */
export function readOptional(text: string): Reading<string | null> {
  return right(text === '' ? null : text);
}

/** Reads a boolean of YAML 1.2: https://github.com/actions/toolkit/tree/main/packages/core (getBooleanInput) */
export function readFlag(text: string): Reading<boolean> {
  if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return right(text.toLowerCase() === 'true');
  return wrong(text, '"true" or "false"');
}

export function matching(pattern: RegExp, write: string): (text: string) => Reading<string> {
  return (text) => (pattern.test(text) ? right(text) : wrong(text, write));
}

/** Makes a parser return null for an empty text. */
export function optionally<Value>(read: (text: string) => Reading<Value>): (text: string) => Reading<Value | null> {
  return (text) => (text === '' ? right(null) : read(text));
}

export function wholeNumber(least: number, most: number, write: string): (text: string) => Reading<number> {
  return (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most ? right(value) : wrong(text, write);
  };
}

export function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Reading<Word> {
  return (text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? wrong(text, listed(words)) : right(found);
  };
}

/** Reads words separated by commas, spaces or line breaks, each once, in the order of their declaration. */
export function someOf<const Word extends string>(
  words: readonly Word[],
  write: string,
): (text: string) => Reading<readonly Word[]> {
  return (text) => {
    const written = wordsOf(text);
    const known = words.filter((word) => written.includes(word));
    return known.length > 0 && written.every((word) => words.some((one) => one === word))
      ? right(known)
      : wrong(text, write);
  };
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** Reads an exact length of time, in milliseconds. */
export function lengthLike(example: string): (text: string) => Reading<number> {
  return (text) => {
    const reading = readDuration(text);
    if (reading.ok && reading.duration.months === 0) return right(reading.duration.milliseconds);
    return wrong(text, `a length of time up to weeks, such as "${example}"`);
  };
}

/** Reads an RFC 3339 instant, or a day, meaning its last second in UTC. */
export function readInstant(text: string): Reading<Instant> {
  const instant = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  return instant === null
    ? wrong(text, 'a day such as "2026-12-01", or a time such as "2026-12-01T08:00:00Z"')
    : right(instant);
}

/** Returns null for a text that is not an instant, or names one that does not exist. */
function instantOf(text: string): Instant | null {
  const reading = readExpireTag(text);
  return /^\d{4}-/.test(text) && reading.readable && reading.expiresAt !== 'never' ? reading.expiresAt : null;
}

function listed(words: readonly string[]): string {
  const marked = words.map((word) => `"${word}"`);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}
