import type { Duration } from './duration.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `1 month 14 days`; the words that were written are not kept, so years come back as months and weeks as days. */
export function durationWords({ months, milliseconds }: Duration): string {
  const words = months === 0 ? [] : [counted(months, 'month')];
  let rest = milliseconds;
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) words.push(counted(count, unit));
  }
  return words.length === 0 ? 'no time' : words.join(' ');
}

/** A length of time in its largest two units, such as `20 minutes` or `3 days 2 hours`. */
export function spanWords(milliseconds: number): string {
  return durationWords({ months: 0, milliseconds }).split(' ').slice(0, 4).join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
