import { type Region, region } from '../model.ts';
import { fitsGlob } from './glob.ts';
import { nearest } from './nearest.ts';
import { noted, quoted } from './odd-characters.ts';

export type RegionsReading =
  | { readonly ok: true; readonly regions: readonly Region[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Chooses among the enabled regions by the `regions` input: names or globs (`*`, `?`) separated by space, comma or
 * newline; a leading `!` excludes, and an exclusion always wins. Without an inclusion, all regions are included. A
 * name or glob that matches no enabled region is an error, because it is a typo or a disabled region: both leave
 * resources without a backup.
 */
export function chooseRegions(text: string, enabled: readonly Region[]): RegionsReading {
  if (enabled.length === 0) {
    return {
      ok: false,
      problem: 'the service named no enabled region; look at the permissions of the caller and at aws-region',
    };
  }
  const patterns = text.split(/[\s,]+/).filter((pattern) => pattern !== '');
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  for (const pattern of [...included, ...excluded]) {
    if (!enabled.some((region) => fitsGlob(region, pattern))) {
      const meant = meantBy(pattern, enabled);
      return problem(noted(`${quoted(pattern)} matches no enabled region${meant}`, pattern), enabled);
    }
  }
  const regions = enabled.filter(
    (region) =>
      (included.length === 0 || included.some((pattern) => fitsGlob(region, pattern))) &&
      !excluded.some((pattern) => fitsGlob(region, pattern)),
  );
  if (regions.length === 0) return problem(`"${text}" excludes every region`, enabled);
  return { ok: true, regions: [...regions].sort() };
}

/**
 * Returns the regions if the input lists each of them exactly, which saves the lookup of enabled regions; otherwise
 * null. Invalid names are left to `chooseRegions`, which reports them.
 */
export function exactRegions(text: string): readonly Region[] | null {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0 || !names.every((name) => /^[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(name))) return null;
  return [...new Set(names)].sort().map(region);
}

/**
 * A different number is a different region: `us-east-2` is not a typo of `us-east-1`, but a region that is not
 * enabled.
 */
function meantBy(pattern: string, enabled: readonly Region[]): string {
  const meant = /[*?]/.test(pattern) ? null : nearest(pattern, enabled);
  const place = (name: string) => name.replace(/\d/g, '');
  return meant === null || place(meant) === place(pattern) ? '' : `; did you mean "${meant}"?`;
}

function problem(what: string, enabled: readonly Region[]): RegionsReading {
  const names = [...enabled].sort().join(', ');
  return { ok: false, problem: `${what}; write names or globs such as "us-* !us-west-1"; enabled are: ${names}` };
}
