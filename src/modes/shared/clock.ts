import { spanWords } from '../../decide/duration-words.ts';
import { clockWrong } from '../../decide/faults.ts';
import type { Fault, Mode, Warning } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Run } from './mode.ts';

/** The run at the instant that the services hold for its start: names and expiries are made from it. */
export function setRight(run: Run): Run {
  return { ...run, startedAt: run.startedAt + Math.round(skewOf(run.clock) / 1000) * 1000 };
}

/** With a clock that is off by more than this, nothing is deleted and no expiry moved: what else does it get wrong? */
const MOST_SKEW = 5 * 60_000;

/** Why a run whose decisions depend on the time must not go on; null where it may. */
export function mayNotRun(mode: Mode, clock: Clock): Fault | null {
  return mode === 'purge' || mode === 'retain' ? tooFarOff(mode, clock) : null;
}

/** Why the test instances of earlier runs must not be terminated; null where they may. */
export function cleaningRefused(clock: Clock): Fault | null {
  return tooFarOff('clean-up of test instances', clock);
}

function tooFarOff(work: string, clock: Clock): Fault | null {
  const skew = skewOf(clock);
  return Math.abs(skew) > MOST_SKEW ? clockWrong(skewWords(skew), work) : null;
}

/** What a run that was set right tells; nothing where there was nothing to correct. */
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
