import { nearest } from './nearest.ts';
import { carriesAll, type TagLine, tagText } from './tag-lines.ts';

/** Anything with tags, such as a resource. */
interface Tagged {
  readonly tags: ReadonlyMap<string, string>;
}

/**
 * Returns a hint with the existing tags that were probably meant: they differ in case, or by a typo in the key or the
 * value. Empty if every line is in use, or nothing is similar.
 */
export function didYouMeanTags(lines: readonly TagLine[], tagged: readonly Tagged[]): string {
  const meant = lines.flatMap((line) => {
    if (tagged.some(({ tags }) => carriesAll(tags, [line]))) return [];
    const near = nearestTag(line, tagged);
    return near === null ? [] : [`"${tagText(near)}"`];
  });
  return meant.length === 0 ? '' : `; did you mean ${meant.join(' and ')}?`;
}

/** Finds the same or a similar key in use, and the most similar of its values. */
function nearestTag({ key, value }: TagLine, tagged: readonly Tagged[]): TagLine | null {
  const keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
  const like = keys.has(key) ? key : nearest(key, [...keys]);
  if (like === null) return null;
  const values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
  const near = values.has(value) ? value : nearest(value, [...values]);
  return near === null ? null : { key: like, value: near };
}
