import { nearest } from './nearest.ts';
import { carriesAll, type TagLine, tagText } from './tag-lines.ts';

/** What carries tags, such as a resource. */
interface Tagged {
  readonly tags: ReadonlyMap<string, string>;
}

/**
 * The tags that were probably meant, of those that something carries: in another case, or with a slip in the key or the value. Empty
 * where every line is carried by something, or nothing is near.
 */
export function didYouMeanTags(lines: readonly TagLine[], tagged: readonly Tagged[]): string {
  const meant = lines.flatMap((line) => {
    if (tagged.some(({ tags }) => carriesAll(tags, [line]))) return [];
    const near = nearestTag(line, tagged);
    return near === null ? [] : [`"${tagText(near)}"`];
  });
  return meant.length === 0 ? '' : `; did you mean ${meant.join(' and ')}?`;
}

/** A key that exists, as it is written or nearly, and of its values the nearest one. */
function nearestTag({ key, value }: TagLine, tagged: readonly Tagged[]): TagLine | null {
  const keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
  const like = keys.has(key) ? key : nearest(key, [...keys]);
  if (like === null) return null;
  const values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
  const near = values.has(value) ? value : nearest(value, [...values]);
  return near === null ? null : { key: like, value: near };
}
