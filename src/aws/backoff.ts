/**
 * Milliseconds to wait before retry number `retry` (from 0), doubling up to `longest`. Half of it is random, so that calls refused
 * together do not come back together.
 */
export function backoff(base: number, retry: number, longest: number): number {
  const whole = Math.min(longest, base * 2 ** retry);
  return whole / 2 + Math.random() * (whole / 2);
}
