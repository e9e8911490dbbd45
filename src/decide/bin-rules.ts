import type { BinRule, BinTag, Tags } from '../model.ts';

/**
 * For how many days the Recycle Bin keeps what carries these tags; null where no rule keeps it. Of several rules the longest holds. A tag
 * that a rule names by its key alone is taken for what keeps less.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export function daysInBin(rules: readonly BinRule[], tags: Tags): number | null {
  const days = rules.filter((rule) => keeps(rule, tags)).map((rule) => rule.days);
  return days.length === 0 ? null : Math.max(...days);
}

/** What it keeps of the tags that these rules name: nothing else matters to them. */
export function keysOf(rules: readonly BinRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ tags, excluded }) => [...tags, ...excluded].map(({ key }) => key)));
}

/** For how many days they keep anything, whatever its tags; null where that hangs on tags, or is for no time. */
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
