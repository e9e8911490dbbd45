import { quoted } from '../decide/odd-characters.ts';
import { readTagGlobs, type TagGlob } from '../decide/tag-globs.ts';
import { readTagLines, type TagLine } from '../decide/tag-lines.ts';
import type { TagWishes } from '../decide/user-tags.ts';
import type { ReadInput } from './asked.ts';
import { declare, type Reading } from './input.ts';
import { right } from './parsers.ts';

/** Which tags to write on a backup in addition to ours. */

export const copyTags = declare({
  name: 'copy-tags',
  summary: 'Tags of the resource to copy onto its backup, by key, such as "CostCenter Team* !TeamSecret".',
  details:
    'Names or globs, separated by spaces, commas or newlines; a leading "!" excludes and always wins. A key that contains a space goes in double quotes. Keys that begin with "aws:" are never copied, and our own tags win. A backup has at most 50 tags; those that don\'t fit raise a warning.',
  default: '',
  whenEmpty: 'none is copied',
  option: { is: 'text', value: 'GLOBS' },
  read: (text): Reading<readonly TagGlob[]> => {
    const reading = readTagGlobs(text);
    return reading.ok ? right(reading.globs) : reading;
  },
});

export const extraTags = declare({
  name: 'extra-tags',
  summary: 'Fixed tags for every new backup, as "Key:Value", such as "CostCenter:1234".',
  details: 'One pair per line. Useful if your organization requires tags. Our own tags win.',
  default: '',
  option: { is: 'text', value: 'KEY:VALUE' },
  read: readExtraTags,
});

function readExtraTags(text: string): Reading<readonly TagLine[]> {
  if (text === '') return right([]);
  const reading = readTagLines(text);
  if (!reading.ok) return reading;
  // A line is split at its first colon, so the prefix by itself is a mistake of the same kind.
  if (!reading.lines.some(({ key }) => /^aws(:|$)/i.test(key))) return right(reading.lines);
  return {
    ok: false,
    problem: `${quoted(text)} has a key that only AWS can write; write one that does not begin with aws:, such as "CostCenter:1234"`,
  };
}

export function readTagWishes(read: ReadInput): TagWishes {
  return { copied: read(copyTags), extra: read(extraTags) };
}
