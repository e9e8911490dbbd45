/**
 * Returns the milliseconds to wait before retry number `retry` (from 0): doubles up to `longest`, and half of it is random,
 * so that calls refused together do not retry together.
 */
export function backoff(base: number, retry: number, longest: number): number {
  const whole = Math.min(longest, base * 2 ** retry);
  return whole / 2 + Math.random() * (whole / 2);
}
