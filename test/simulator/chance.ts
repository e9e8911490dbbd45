import type { Random } from '../../sandbox/random.ts';

/** True with a chance from 0 to 1. */
export function happens(random: Random, chance: number): boolean {
  return random() < chance;
}

/** One of the values; undefined when there are none. */
export function oneOf<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** One of the values, of which there is at least one. */
export function choose<Value>(random: Random, first: Value, ...others: readonly Value[]): Value {
  return oneOf(random, [first, ...others]) ?? first;
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
