import type { Tags } from '../model.ts';
import { fitsGlob } from './glob.ts';

/** One pattern of the `copy-tags` input: which keys are taken along, or left out. */
export interface TagGlob {
  /** As it was written. */
  readonly text: string;
  readonly pattern: string;
  readonly excludes: boolean;
}

export type TagGlobsReading =
  | { readonly ok: true; readonly globs: readonly TagGlob[] }
  | { readonly ok: false; readonly problem: string };

/** Reads names or globs of tag keys, separated by blanks, commas or line ends; one that holds a blank stands in double quotes. */
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

/** The tags whose keys the patterns take along, in the order of the patterns. Exclusions always win; without inclusions all others go along. */
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

/** AWS alone writes keys that begin so. */
function isCopyable(key: string): boolean {
  return !/^aws:/i.test(key);
}
