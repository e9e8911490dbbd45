import { afterAll, beforeAll, expect, it } from 'vitest';
import { explain, type Simulator, startSimulator } from '../simulator.ts';
import type { EstateOptions } from './history.ts';
import { FIXED, FIXED_VERIFY, scriptedAccounts, scriptedBoots, scriptedCopies } from './scripts.ts';

/** One short history of each theme, whose events are certain; hundreds that are drawn are played at night. */
const PATIENCE = 600_000;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
}, PATIENCE);
afterAll(() => simulator.close());

type Played = Omit<EstateOptions, 'seed' | 'days'>;

it.each<[Played, readonly string[]]>([
  [
    { theme: 'copies', schedule: (estate) => scriptedCopies(estate), fixed: FIXED },
    [
      'copy made',
      'copy dead',
      'deleted: failed',
      'deleted: expired',
      'kept: awaiting-copy',
      'kept: not-ours',
      'kept: refused',
      'failed: purge guard-unevaluated',
    ],
  ],
  [
    { theme: 'accounts', schedule: scriptedAccounts, fixed: FIXED },
    [
      'backup partial',
      'copy dead',
      'purge dead',
      'failed: purge too-many-deletions',
      'approval for others',
      'approval carried out',
      'deleted: expired',
    ],
  ],
  [
    { theme: 'verify', schedule: scriptedBoots, fixed: FIXED_VERIFY },
    ['verify dead', 'verified: passed', 'verified: failed', 'kept: verified', 'deleted: expired', 'restored'],
  ],
])(
  'plays $theme, and nothing is lost, deleted or told that should not',
  { timeout: PATIENCE },
  async (played, seen) => {
    const outcome = await simulator.playEstate({ ...played, seed: 7, days: 0 });
    expect(outcome.problems.length === 0 ? [] : explain(outcome).split('\n')).toEqual([]);
    expect(seen.filter((what) => (outcome.seen[what] ?? 0) === 0)).toEqual([]);
  },
);

it('makes no difference what keep-verified says where nothing was ever verified', { timeout: PATIENCE }, async () => {
  const traces: string[] = [];
  for (const keepVerified of ['0', '2']) {
    const schedule: EstateOptions['schedule'] = (estate) => scriptedCopies(estate, { 'keep-verified': keepVerified });
    const outcome = await simulator.playEstate({
      theme: 'copies',
      schedule,
      fixed: FIXED,
      seed: 8,
      days: 0,
      steps: 16,
    });
    expect(outcome.problems).toEqual([]);
    expect(outcome.seen['deleted: expired']).toBeGreaterThan(0);
    traces.push(outcome.trace.replaceAll(`"keep-verified":"${keepVerified}"`, ''));
  }
  expect(new Set(traces).size).toBe(1);
});
