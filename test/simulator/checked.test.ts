import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './history.ts';
import { explain, type Simulator, startSimulator } from './simulator.ts';

/** Rich in what a check can say for the time they take; `npm run simulate` checks every history. */
const SEEDS = [7, 16, 17, 23];
const DAYS = 3;
const PATIENCE = 600_000;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
}, PATIENCE);
afterAll(() => simulator.close());

it('after every step of a history, a check is green exactly when nothing is owed', { timeout: PATIENCE }, async () => {
  const outcomes: Outcome[] = [];
  for (const seed of SEEDS) outcomes.push(await simulator.play({ seed, days: DAYS, checked: true }));
  expect(outcomes.filter(({ problems }) => problems.length > 0).map(explain)).toEqual([]);
  const seen = (what: string) => outcomes.reduce((sum, outcome) => sum + (outcome.seen[what] ?? 0), 0);
  for (const status of ['fresh', 'late', 'never', 'new', 'lost-tag', 'unprotected', 'skipped']) {
    expect(seen(`checked ${status}`), status).toBeGreaterThan(0);
  }
  expect(seen('check ok')).toBeGreaterThan(0);
});
