import { describe, expect, it } from 'vitest';
import { correctedClock } from '../../src/ports/clock.ts';
import { fc } from '../laws/fast-check.ts';
import { manualClock } from './manual-clock.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');
const at = (instant: number) => new Date(instant).toUTCString();
const MINUTE = 60_000;

describe('a clock that is set right', () => {
  it.each([
    ['20 minutes behind', 20 * MINUTE],
    ['20 minutes ahead', -20 * MINUTE],
    ['a day behind', 1440 * MINUTE],
  ])('%s', (_, off) => {
    const clock = correctedClock(manualClock(NOW));
    clock.correction?.hear(at(NOW + off), NOW);
    expect(clock.now()).toBe(NOW + off);
    expect(clock.correction?.skew()).toBe(off);
  });

  it.each([undefined, '', 'yesterday', at(NOW), at(NOW + 59_000), at(NOW - 59_000)])('is left alone by %j', (date) => {
    const clock = correctedClock(manualClock(NOW));
    clock.correction?.hear(date, NOW);
    expect(clock.now()).toBe(NOW);
  });

  it('never takes the time of an answer for a difference', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600_000 }), fc.nat({ max: 600_000 }), (before, after) => {
        const clock = correctedClock(manualClock(NOW + before + after));
        clock.correction?.hear(at(NOW + before), NOW);
        expect(clock.correction?.skew()).toBe(0);
      }),
    );
  });

  it('is right within a minute after whatever it hears, and stays so', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 29_000 }), (off, took) => {
        const clock = correctedClock(manualClock(NOW + took));
        clock.correction?.hear(at(NOW + off), NOW);
        expect(Math.abs(clock.now() - (NOW + took + off))).toBeLessThanOrEqual(MINUTE + took + 1_000);
        const before = clock.now();
        clock.correction?.hear(at(NOW + off), NOW + (clock.correction?.skew() ?? 0));
        expect(clock.now()).toBe(before);
      }),
    );
  });
});
