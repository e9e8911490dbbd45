import { spanWords } from '../../decide/duration-words.ts';
import { clockWrong } from '../../decide/faults.ts';
import type { Fault, Mode, Warning } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Run } from './mode.ts';

/** Moves the start of the run to AWS's time. Names and expiries are derived from it. */
export function setRight(run: Run): Run {
  return { ...run, startedAt: run.startedAt + Math.round(skewOf(run.clock) / 1000) * 1000 };
}

/** If the clock is off by more than this, nothing is deleted and no expiry is changed: such a machine may have other faults too. */
const MOST_SKEW = 5 * 60_000;

/** Returns why a mode that depends on the time must not run; null where it may. */
export function mayNotRun(mode: Mode, clock: Clock): Fault | null {
  return mode === 'purge' || mode === 'retain' ? tooFarOff(mode, clock) : null;
}

/** Returns why the test instances of earlier runs must not be terminated; null where they may. */
export function cleaningRefused(clock: Clock): Fault | null {
  return tooFarOff('clean-up of test instances', clock);
}

function tooFarOff(work: string, clock: Clock): Fault | null {
  const skew = skewOf(clock);
  return Math.abs(skew) > MOST_SKEW ? clockWrong(skewWords(skew), work) : null;
}

/** Warns that the clock was corrected; empty where it was right. */
export function clockWarnings(clock: Clock): readonly Warning[] {
  const skew = skewOf(clock);
  if (skew === 0) return [];
  const message = `the clock of this machine is ${skewWords(skew)}; the time of AWS was used for signatures, names and expiries: have the clock synchronized`;
  return [{ region: null, target: 'clock', message }];
}

function skewOf(clock: Clock): number {
  return clock.correction?.skew() ?? 0;
}

function skewWords(skew: number): string {
  return `${spanWords(Math.abs(skew))} ${skew > 0 ? 'behind' : 'ahead of'} the services'`;
}
