import type { KindName, Resource, RestoreFieldName, RestoreSettings, TagPairs } from '../model.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const LONGEST_VALUE = 256;

/**
 * Returns our tags that only the recovery point gets: the settings needed to launch a replacement, read with the
 * listing, so that a resource that is gone can be restored.
 */
export function launchTags({ kind, details }: Resource): TagPairs {
  if (details === undefined) return [];
  const settings = details.launch.map(([key, value]) => `${key}=${encoded(value)}`);
  const pairs = [
    ['BackupLaunch', asManyAsFit(settings, kind)],
    ['BackupGroups', asManyAsFit(details.securityGroups, kind)],
  ] as const;
  return pairs.filter(([, value]) => value !== '');
}

/**
 * Joins words with spaces. The most important words come first, because words that do not fit are dropped from the
 * end.
 */
export function asManyAsFit(words: readonly string[], kind: KindName): string {
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    if (writtenLength(text, kind) <= LONGEST_VALUE) return text;
  }
  return '';
}

/** Encodes a setting, whose several values are joined with commas; no value contains one itself. */
function encoded(value: string): string {
  return value.split(',').map(encodeURIComponent).join(',');
}

/** RDS allows fewer characters: each byte of any other is written as three. */
function writtenLength(text: string, kind: KindName): number {
  if (kind === 'ec2-instance' || kind === 'ebs-volume') return [...text].length;
  return [...text].reduce(
    (sum, one) => sum + (/[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(one) ? 1 : 3 * Buffer.byteLength(one)),
    0,
  );
}

/** Reads the settings of a `BackupLaunch` tag by key; empty without a tag. */
export function launchSettings(text: string | null): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const word of (text ?? '').split(/\s+/)) {
    const at = word.indexOf('=');
    if (at > 0) settings.set(word.slice(0, at), decoded(word.slice(at + 1)));
  }
  return settings;
}

/** Returns text that `encodeURIComponent` did not write unchanged. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Translates the keys of settings from the words in the tag to input names. Omits empty values and unknown words. */
export function underInputs(
  settings: Iterable<readonly [word: string, value: string]>,
  names: Readonly<Record<string, RestoreFieldName>>,
): RestoreSettings {
  const known = [...settings].flatMap(([word, value]): [string, string][] => {
    const name = Object.hasOwn(names, word) ? names[word] : undefined;
    return name === undefined || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(known);
}
