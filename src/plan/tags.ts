import { readTagLines, type TagLine } from '../decide/tag-lines.ts';
import type { Reading } from './reading.ts';

// Counted in characters, as the service counts them.
const TAG = '[^:\\s][^:\\r\\n]{0,127}:[^\\r\\n]{0,256}';
const BLANK = '[^\\S\\r\\n]*';

/** One `Key:Value`. */
export const TAG_PATTERN: string = `^\\s*${TAG}\\s*$`;
/** One `Key:Value` a line. */
export const TAG_LINES_PATTERN: string = `^\\s*${TAG}${BLANK}(?:[\\r\\n]\\s*${TAG}${BLANK})*\\s*$`;

/** Reads one `Key:Value`, by the rules of the input `tag`. */
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
  return { ok: true, value: line };
}

/** Reads lines that must all match, as the input `tag` does. */
export function readTagText(text: string): Reading<TagLine[]> {
  const reading = readTagLines(text);
  return reading.ok ? { ok: true, value: [...reading.lines] } : reading;
}

/** Reads lines of which one is enough, so that one key may have several values. */
export function readAlternatives(text: string): Reading<TagLine[]> {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  // No line at all is refused in the words for an empty text.
  const readings = (lines.length === 0 ? [''] : lines).map(readTag);
  const found: TagLine[] = [];
  for (const reading of readings) {
    if (!reading.ok) return reading;
    found.push(reading.value);
  }
  return { ok: true, value: found };
}

/** The lines in the order of their first mention, each once. */
export function withoutRepeats(lines: readonly TagLine[]): TagLine[] {
  return [...new Map(lines.map((line) => [showTag(line), line])).values()];
}

/** `Key:Value`, which names a tag once, since keys hold no colon. */
export function showTag({ key, value }: TagLine): string {
  return `${key}:${value}`;
}
