import { invalidValue } from '../errors.ts';
import type { Params } from '../query.ts';
import type { Tags } from '../state/records.ts';
import { leaf, node } from '../xml.ts';

const maxTags = 50;
const maxKey = 128;
const maxValue = 256;
const legal = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const reserved = /^(?:aws|rds):/i;

function check(what: string, text: string, most: number): void {
  if ([...text].length > most) throw invalidValue(`Tag ${what}s can be at most ${most} characters long: ${text}`);
  if (reserved.test(text)) throw invalidValue(`Tag ${what}s cannot begin with "aws:" or "rds:": ${text}`);
  if (!legal.test(text)) {
    // Wording: https://github.com/cloud-custodian/cloud-custodian/issues/2115
    throw invalidValue(
      `Tag ${what}s may only contain unicode letters, digits, whitespace, or one of these symbols: _ . : / = + - @`,
    );
  }
}

/**
 * Reads `Tags.Tag.N.Key` and `Tags.Tag.N.Value` and refuses what RDS refuses: more characters than 128 and 256, other
 * characters than EC2 takes, the prefixes `aws:` and `rds:`, a key given twice, more than 50 tags. The code is documented
 * for none of them.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html
 */
export function readTags(params: Params): Tags {
  const tags: Tags = new Map();
  for (const group of params.group('Tags')?.groups('Tag') ?? []) {
    const key = group.text('Key') ?? '';
    const value = group.text('Value') ?? '';
    if (key === '') throw invalidValue('Tag keys must have at least one character.');
    check('key', key, maxKey);
    check('value', value, maxValue);
    if (tags.has(key)) throw invalidValue(`Tag keys must be unique: ${key}`);
    tags.set(key, value);
  }
  checkCount(tags);
  return tags;
}

function isOwn(key: string): boolean {
  return !reserved.test(key);
}

/** Refuses more than 50 tags; those of AWS itself do not count. */
export function checkCount(tags: Tags): void {
  if ([...tags.keys()].filter(isOwn).length > maxTags) {
    throw invalidValue(`A resource can have at most ${maxTags} tags.`);
  }
}

/** The tags that a copy takes along: all but those of AWS itself. */
export function copiedTags(tags: Tags): Tags {
  return new Map([...tags].filter(([key]) => isOwn(key)));
}

/** The element `TagList`. */
export function tagList(tags: Tags): string {
  const entries = [...tags].map(([key, value]) => node('Tag', leaf('Key', key) + leaf('Value', value)));
  return node('TagList', entries.join(''));
}
