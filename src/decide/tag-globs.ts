import type { Tags } from '../model.ts';
import { fitsGlob } from './glob.ts';

/** One pattern of the `copy-tags` input: the tag keys to copy or to exclude. */
export interface TagGlob {
  /** As written. */
  readonly text: string;
  readonly pattern: string;
  readonly excludes: boolean;
}

export type TagGlobsReading =
  | { readonly ok: true; readonly globs: readonly TagGlob[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads names or globs of tag keys, separated by spaces, commas or line ends; a key that contains a space is in
 * double quotes.
 */
export function readTagGlobs(text: string): TagGlobsReading {
  const globs: TagGlob[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (rest === '') return { ok: true, globs };
    const found = /^(!?)(?:"([^"\r\n]*)"|([^\s,"]+))(?=[\s,]|$)/.exec(rest);
    if (found === null) return problem(text);
    const [whole, sign = '', quoted, bare] = found;
    const pattern = quoted ?? bare ?? '';
    if (pattern === '' || pattern === '!') return problem(text);
    globs.push({ text: whole, pattern, excludes: sign === '!' });
    rest = rest.slice(whole.length);
  }
}

function problem(text: string): TagGlobsReading {
  const shown = text.length > 100 ? `${text.slice(0, 100)}...` : text;
  return {
    ok: false,
    problem: `"${shown}" is wrong; write names or globs of tag keys, such as "CostCenter Team* !TeamSecret", with double quotes around one that holds a blank`,
  };
}

/**
 * Returns the tags whose keys match the patterns, in the order of the patterns. Exclusions always win; without
 * inclusions, all other tags match.
 */
export function chosenTags(tags: Tags, globs: readonly TagGlob[]): (readonly [key: string, value: string])[] {
  if (globs.length === 0) return [];
  const included = globs.filter(({ excludes }) => !excludes).map(({ pattern }) => pattern);
  const excluded = globs.filter(({ excludes }) => excludes);
  const keys = [...tags.keys()]
    .filter((key) => isCopyable(key) && !excluded.some(({ pattern }) => fitsGlob(key, pattern)))
    .sort();
  const chosen = new Set(
    (included.length === 0 ? ['*'] : included).flatMap((pattern) => keys.filter((key) => fitsGlob(key, pattern))),
  );
  return [...chosen].map((key) => [key, tags.get(key) ?? '']);
}

/** Only AWS can write keys with this prefix. */
function isCopyable(key: string): boolean {
  return !/^aws:/i.test(key);
}
