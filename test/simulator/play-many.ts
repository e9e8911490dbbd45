import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './history.ts';
import { explain, type Simulator, startSimulator } from './simulator.ts';

/** Short histories are enough to meet most of what can happen; thousands of long ones are played at night. */
const DAYS = 6;
/** Some seconds on an idle machine; milliseconds. */
const PATIENCE = 600_000;
/** Played in any case, whatever comes up. */
const LEAST = 10;
/** Whoever changes the engine changes what comes up in which history; the rarest comes up in one of fifty. */
const MOST = 250;
/** What is wrong in this many is wrong everywhere: the others would say the same. */
const ENOUGH_WRONG = 3;
/** Of those that come after the rich ones. */
const FIRST_SEED = 401;

export interface Share {
  /** Played first: in these the rare things came up when they were chosen. Where they no longer do, others are played too. */
  readonly rich: readonly [number, ...number[]];
  /** Which of the others are played. */
  readonly takes: (seed: number) => boolean;
  /** How often each must have come up before this ends: a simulation in which nothing happens would prove nothing. */
  readonly demands: Readonly<Record<string, number>>;
}

/**
 * Registers the tests over a share of the seeds. They are spread over several files, because there can be one simulator in a
 * process. A share plays until all that is demanded came up, so that it costs no more than that takes.
 */
export function playMany({ rich, takes, demands }: Share): void {
  let simulator: Simulator;
  let first: Outcome;
  beforeAll(async () => {
    simulator = await startSimulator();
    first = await simulator.play({ seed: rich[0], days: DAYS });
  }, PATIENCE);
  afterAll(() => simulator.close());

  it('plays a history the same way each time', { timeout: PATIENCE }, async () => {
    const again = await simulator.play({ seed: rich[0], days: DAYS });
    expect(again.trace).toBe(first.trace);
    expect(first.trace.split('\n').length).toBeGreaterThan(50);
  });

  it('loses no backup, deletes nothing that must stay, and ends green only when nothing is owed', {
    timeout: PATIENCE,
  }, async () => {
    const outcomes = [first];
    const seen = (what: string) => outcomes.reduce((sum, outcome) => sum + (outcome.seen[what] ?? 0), 0);
    const wrong = () => outcomes.filter(({ problems }) => problems.length > 0);
    const missing = () => Object.entries(demands).filter(([what, count]) => seen(what) < count);
    for (const seed of seedsOf(rich, takes)) {
      if (seed !== rich[0]) outcomes.push(await simulator.play({ seed, days: DAYS }));
      if (outcomes.length >= MOST || wrong().length >= ENOUGH_WRONG) break;
      if (outcomes.length >= LEAST && missing().length === 0) break;
    }
    expect(wrong().map(explain)).toEqual([]);
    expect(missing(), `what did not come up as often in ${MOST} histories`).toEqual([]);
  });
}

function* seedsOf(rich: readonly number[], takes: Share['takes']): Generator<number> {
  yield* rich;
  for (let seed = FIRST_SEED; ; seed += 1) if (takes(seed) && !rich.includes(seed)) yield seed;
}

/** What any share must meet. */
export const ALWAYS: Readonly<Record<string, number>> = {
  'made ec2-instance': 10,
  'gone ec2-instance': 10,
  change: 50,
  'orphans finished': 2,
  ...Object.fromEntries(
    ['ok', 'partial', 'failed', 'dead'].flatMap((end) => [
      [`backup ${end}`, 5],
      [`purge ${end}`, 5],
      [`retain ${end}`, 1],
    ]),
  ),
};
