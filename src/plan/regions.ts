import { chooseRegions } from '../decide/regions.ts';
import { type Region, region } from '../model.ts';
import type { Reading } from './reading.ts';

/** Names or globs in the syntax of the `regions` input; the same as a pattern for editors. */
const ONE_PATTERN = '!?[a-z0-9*?-]+';
export const REGIONS_PATTERN: string = `^[\\s,]*${ONE_PATTERN}(?:[\\s,]+${ONE_PATTERN})*[\\s,]*$`;

/** Reads names or globs of regions. Whether each matches an enabled region is only known during a run. */
export function readRegionPatterns(text: string): Reading<string> {
  const patterns = patternsOf(text);
  const right = 'write names or globs such as "us-* !us-west-1", or leave it out for all regions';
  if (patterns.length === 0) return { ok: false, problem: `"${text}" names no region; ${right}` };
  const wrong = patterns.find((pattern) => !new RegExp(`^${ONE_PATTERN}$`).test(pattern));
  if (wrong !== undefined) {
    return { ok: false, problem: `"${wrong}" cannot fit the name of a region, which is like eu-west-1; ${right}` };
  }
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excludes = (name: string) =>
    patterns.some((pattern) => pattern.startsWith('!') && fits(name, pattern.slice(1)));
  // A glob is excluded completely if the exclusion matches the text of the glob itself.
  if (included.length === 0 ? excludes('*') : included.every(excludes)) {
    return { ok: false, problem: `"${text}" excludes every region; ${right}` };
  }
  return { ok: true, value: text.trim() };
}

/** True if the names and globs include a region, by the rules of the `regions` input; an empty text includes all. */
export function regionsAllow(text: string, name: Region): boolean {
  const patterns = patternsOf(text);
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  return (
    (included.length === 0 || included.some((pattern) => fits(name, pattern))) &&
    !excluded.some((pattern) => fits(name, pattern.slice(1)))
  );
}

function patternsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((pattern) => pattern !== '');
}

function fits(name: string, pattern: string): boolean {
  return chooseRegions(pattern, [region(name)]).ok;
}
