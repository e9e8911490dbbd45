import type { Duration } from './duration.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * Formats a duration, such as `1 month 14 days`. The original units are lost: years become months and weeks become
 * days.
 */
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

/** Formats a length of time in its two largest units, such as `20 minutes` or `3 days 2 hours`. */
export function spanWords(milliseconds: number): string {
  return durationWords({ months: 0, milliseconds }).split(' ').slice(0, 4).join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
