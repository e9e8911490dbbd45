import { LONGEST_KEY, LONGEST_VALUE, readTagLines, type TagLine, tagText } from '../decide/tag-lines.ts';
import { type Reading, under } from './reading.ts';

// Counted in characters, as the service counts them.
const KEY = '(?:[^:\\s"][^:\\r\\n]{0,127}|"(?:[^"\\r\\n]|""){1,128}")';
// A space after the colon would be part of the value, and is almost never intended.
const TAG = `${KEY}:(?![^\\S\\r\\n]+\\S)[^\\r\\n]{0,256}`;
const BLANK = '[^\\S\\r\\n]*';

/** One `Key:Value`. */
export const TAG_PATTERN: string = `^\\s*${TAG}\\s*$`;
/** One `Key:Value` per line. */
export const TAG_LINES_PATTERN: string = `^\\s*${TAG}${BLANK}(?:[\\r\\n]\\s*${TAG}${BLANK})*\\s*$`;

/** Reads one `Key:Value`, by the rules of the `tag` input. */
export function readTag(text: string): Reading<TagLine> {
  const reading = readTagLines(text);
  if (!reading.ok) return reading;
  const [line] = reading.lines;
  if (line === undefined || /[\r\n]/.test(text.trim())) {
    return {
      ok: false,
      problem: `"${text}" has several lines; write each as an item of its own, such as "Backup:daily"`,
    };
  }
  const blank = blankAfterColon(line);
  return blank === null ? { ok: true, value: line } : { ok: false, problem: blank };
}

function blankAfterColon({ key, value }: TagLine): string | null {
  if (value === value.trimStart()) return null;
  const meant = value.trimStart();
  return `"${tagText({ key, value })}" has a blank after the colon, which would be part of the value; write "${tagText({ key, value: meant })}", or, where the blank is meant, {key: ${JSON.stringify(key)}, value: ${JSON.stringify(value)}}`;
}

/** Finds a line that looks like a comment, which YAML does not recognize within a text. */
function commentIn(text: string): string | null {
  const line = text.split(/\r\n|\r|\n/).find((one) => /^\s*#/.test(one) || /\s#\s/.test(one));
  if (line === undefined) return null;
  return `"${line.trim()}" looks like a comment, and within a text there are none; take it out, or, where it is a tag, write a list of tags instead`;
}

/** Reads lines that must all match, like the `tag` input. */
export function readTagText(text: string): Reading<TagLine[]> {
  const comment = commentIn(text);
  if (comment !== null) return { ok: false, problem: comment };
  const reading = readTagLines(text);
  if (!reading.ok) return reading;
  for (const line of reading.lines) {
    const blank = blankAfterColon(line);
    if (blank !== null) return { ok: false, problem: blank };
  }
  return { ok: true, value: [...reading.lines] };
}

/** Reads lines of which any one is enough, so that a key may have several values. */
export function readAlternatives(text: string): Reading<TagLine[]> {
  const comment = commentIn(text);
  if (comment !== null) return { ok: false, problem: comment };
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  // A text without lines gets the message for an empty text.
  const readings = (lines.length === 0 ? [''] : lines).map(readTag);
  const found: TagLine[] = [];
  for (const reading of readings) {
    if (!reading.ok) return reading;
    found.push(reading.value);
  }
  return { ok: true, value: found };
}

/** Returns the lines in order of first occurrence, without duplicates. */
export function withoutRepeats(lines: readonly TagLine[]): TagLine[] {
  return [...new Map(lines.map((line) => [tagText(line), line])).values()];
}

/** Reads the tag from a mapping such as `{key: corp:backup, value: daily}`, verbatim. */
export function readTagMapping(tag: TagLine): Reading<TagLine> {
  const right = 'write {key: corp:backup, value: daily}';
  if (tag.key === '') return { ok: false, problem: `the key is empty; ${right}` };
  if (/[\r\n]/.test(tag.key + tag.value)) return { ok: false, problem: `a tag has no line breaks; ${right}` };
  if ([...tag.key].length > LONGEST_KEY) {
    return { ok: false, problem: `the key "${tag.key}" is longer than ${LONGEST_KEY} characters; ${right}` };
  }
  if ([...tag.value].length > LONGEST_VALUE) {
    return { ok: false, problem: `the value "${tag.value}" is longer than ${LONGEST_VALUE} characters; ${right}` };
  }
  return { ok: true, value: tag };
}

/** Returns the readable tags of one item of a list, or of a text. */
export function tagsIn(item: unknown): readonly TagLine[] {
  if (typeof item === 'string') {
    const reading = readAlternatives(item);
    return reading.ok ? reading.value : [];
  }
  const key = under(item, 'key');
  const value = under(item, 'value');
  return typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : [];
}
