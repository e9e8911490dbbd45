import type { BinRule, BinTag, Tags } from '../model.ts';

/**
 * Returns for how many days the Recycle Bin keeps a resource with these tags; null if no rule applies. The longest of
 * several rules wins. A tag without a value in a rule is read in the way that never overestimates retention.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export function daysInBin(rules: readonly BinRule[], tags: Tags): number | null {
  const days = rules.filter((rule) => keeps(rule, tags)).map((rule) => rule.days);
  return days.length === 0 ? null : Math.max(...days);
}

/** Returns the tag keys that the rules refer to: no other tags matter. */
export function keysOf(rules: readonly BinRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ tags, excluded }) => [...tags, ...excluded].map(({ key }) => key)));
}

/**
 * Returns for how many days the rules keep anything, regardless of its tags; null if that depends on tags, or if no
 * rule keeps anything.
 */
export function daysOfAny(rules: readonly BinRule[]): number | null {
  const whole = rules.filter(({ tags, excluded }) => tags.length + excluded.length === 0).map(({ days }) => days);
  const longest = Math.max(0, ...rules.map(({ days }) => days));
  return whole.includes(longest) ? longest : null;
}

function keeps({ tags: named, excluded }: BinRule, tags: Tags): boolean {
  if (named.length > 0) return named.some(({ key, value }) => tags.get(key) === (value ?? ''));
  return !excluded.some((tag) => excludes(tag, tags));
}

function excludes({ key, value }: BinTag, tags: Tags): boolean {
  return value === null ? tags.has(key) : tags.get(key) === value;
}
