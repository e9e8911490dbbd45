import { WITHOUT_FILES } from '../engine/without-files.ts';
import { type EstateOptions, playEstate } from './estate/history.ts';
import { type HistoryOptions, type Outcome, playHistory } from './history.ts';
import { loadEngine } from './load-engine.ts';
import { Turnstile } from './turnstile.ts';

/** Plays histories one after the other. There can be one in a process, because AWS's SDK is told of it by the environment. */
export interface Simulator {
  readonly play: (options: HistoryOptions) => Promise<Outcome>;
  /** The same of several regions or accounts. */
  readonly playEstate: (options: EstateOptions) => Promise<Outcome>;
  readonly close: () => void;
}

const KEY = { AWS_ACCESS_KEY_ID: 'AKIASANDBOX000000001', AWS_SECRET_ACCESS_KEY: 'sandbox-secret-access-key' } as const;

export async function startSimulator(): Promise<Simulator> {
  const turnstile = new Turnstile();
  const changed: Readonly<Record<string, string>> = { ...WITHOUT_FILES, ...KEY, AWS_ENDPOINT_URL: turnstile.url };
  const before = Object.keys(changed).map((name) => [name, process.env[name]] as const);
  const unset = ['AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_CA_BUNDLE'].map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, changed);
  for (const [name] of unset) delete process.env[name];
  await loadEngine();
  await playHistory(turnstile, { seed: 0, days: 2 });
  return {
    play: (options) => playHistory(turnstile, options),
    playEstate: (options) => playEstate(turnstile, options),
    close: () => {
      turnstile.close();
      for (const [name, value] of [...before, ...unset]) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    },
  };
}

/** The command that plays a history again, up to the step that went wrong. */
function replayCommand({ theme, seed, days, steps }: Outcome): string {
  return `npm run simulate -- ${theme === undefined ? '' : `--theme ${theme} `}--seed ${seed} --days ${days} --steps ${steps}`;
}

/** What was wrong, and how to see it again. */
export function explain(outcome: Outcome): string {
  return [...outcome.problems, `Play it again: ${replayCommand(outcome)}`].join('\n');
}
