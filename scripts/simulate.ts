import { parseArgs } from 'node:util';
import { neverSeen } from '../test/simulator/demanded.ts';
import { THEMES, type Theme } from '../test/simulator/estate/estate.ts';
import { drawDays } from '../test/simulator/estate/schedule.ts';
import { explain, startSimulator } from '../test/simulator/simulator.ts';
import { isPlanned } from '../test/simulator/world.ts';

/**
 * Plays histories of backups and purges against the sandbox, with faults, crashes and people, and checks after every step
 * that nothing was lost, nothing was deleted that must stay, and no report says otherwise. Every third seed is a history of
 * backup plans, with retains and approved change sets; --planned plays only those. After every step a check must say of each
 * resource what is owed to it; --no-checks leaves that out.
 *
 * --theme plays histories of another kind: `copies` in other regions, several `accounts`, backups that are booted (`verify`).
 * With --demand what never came up in all of them is an error: for a night's play.
 *
 *   npm run simulate -- --histories 2000 --days 60
 *   npm run simulate -- --histories 200 --days 14 --theme copies
 *   npm run simulate -- --histories 500 --days 30 --planned
 *   npm run simulate -- --seed 17 --days 10 --steps 42 --verbose
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    histories: { type: 'string' },
    days: { type: 'string', default: '60' },
    steps: { type: 'string' },
    planned: { type: 'boolean', default: false },
    theme: { type: 'string' },
    demand: { type: 'boolean', default: false },
    'no-checks': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

function wholeNumber(name: 'seed' | 'histories' | 'days' | 'steps'): number | null {
  const text = values[name];
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  throw new TypeError(`--${name} "${text}" is wrong; write a whole number, such as "--${name} 20"`);
}

function themeOf(text: string): Theme {
  const found = THEMES.find((name) => name === text);
  if (found === undefined) throw new TypeError(`--theme "${text}" is wrong; write one of ${THEMES.join(', ')}`);
  return found;
}

const seed = wholeNumber('seed');
const histories = wholeNumber('histories') ?? (seed === null ? 100 : 1);
const days = wholeNumber('days') ?? 60;
const steps = wholeNumber('steps');
const first = seed ?? 1;
const theme = values.theme === undefined ? null : themeOf(values.theme);

const simulator = await startSimulator();
const totals = new Map<string, number>();
const failed: string[] = [];
let requests = 0;
let played = 0;
for (let number = first; played < histories; number += 1) {
  if (values.planned && !isPlanned(number)) continue;
  played += 1;
  const options = {
    seed: number,
    days,
    ...(steps === null ? {} : { steps }),
    ...(values.verbose ? { tell: say } : {}),
  };
  const outcome =
    theme === null
      ? await simulator.play({ ...options, checked: !values['no-checks'] })
      : await simulator.playEstate({ ...options, theme, schedule: drawDays });
  requests += outcome.requests;
  for (const [what, count] of Object.entries(outcome.seen)) totals.set(what, (totals.get(what) ?? 0) + count);
  if (outcome.problems.length > 0) {
    failed.push(`seed ${number}`);
    say(`Seed ${number}, step ${outcome.steps}:\n${explain(outcome)}\n`);
  }
}
simulator.close();

say(`${histories} histories, ${requests} requests`);
for (const [what, count] of [...totals].sort()) say(`  ${what}: ${count}`);
say(failed.length === 0 ? 'Nothing went wrong.' : `${failed.length} went wrong: ${failed.join(', ')}`);
const missing = values.demand ? neverSeen(theme, totals) : [];
if (missing.length > 0) say(`Never came up, and should have: ${missing.join(', ')}`);
if (failed.length + missing.length > 0) process.exitCode = 1;
