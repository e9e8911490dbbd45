import type { KindName, Resource, RestoreFieldName, RestoreSettings, TagPairs } from '../model.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const LONGEST_VALUE = 256;

/**
 * Tags of ours for the recovery point alone: what a launch in the place of a resource needs, read with its listing, so that one
 * that is gone can be brought back.
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

/** Words joined with blanks. What is needed most stands first, so what does not fit goes from the end. */
export function asManyAsFit(words: readonly string[], kind: KindName): string {
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    if (writtenLength(text, kind) <= LONGEST_VALUE) return text;
  }
  return '';
}

/** Several values of one setting are joined with commas, which are no part of any of them. */
function encoded(value: string): string {
  return value.split(',').map(encodeURIComponent).join(',');
}

/** RDS takes fewer characters: each byte of another is written as three. */
function writtenLength(text: string, kind: KindName): number {
  if (kind === 'ec2-instance' || kind === 'ebs-volume') return [...text].length;
  return [...text].reduce(
    (sum, one) => sum + (/[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(one) ? 1 : 3 * Buffer.byteLength(one)),
    0,
  );
}

/** What a `BackupLaunch` tag says, by its keys; nothing where there is none. */
export function launchSettings(text: string | null): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const word of (text ?? '').split(/\s+/)) {
    const at = word.indexOf('=');
    if (at > 0) settings.set(word.slice(0, at), decoded(word.slice(at + 1)));
  }
  return settings;
}

/** One that no `encodeURIComponent` has written stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Settings under the names of the inputs, by the words that stand for them in the tag. One that is empty was not there. */
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
