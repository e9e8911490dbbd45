import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { AccountSeed } from '../../sandbox/index.ts';

/** One request as the sandbox logged it. */
export interface SeenRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly region: string;
  readonly action: string;
  /** HTTP status; 503 where a request bucket was empty. */
  readonly status: number;
}

/** What is left in the account, counted over all regions. */
export interface Remains {
  readonly images: number;
  readonly snapshots: number;
}

/** A sandbox in a process of its own, so that neither its memory nor its work counts as the action's. */
export interface SandboxProcess {
  readonly url: string;
  /** What points AWS's tools at it. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: () => Promise<readonly SeenRequest[]>;
  readonly remains: () => Promise<Remains>;
  readonly close: () => Promise<void>;
}

const program = resolve(import.meta.dirname, '../../sandbox/main.ts');

/** Starts a sandbox with this account on a free loopback port. */
export async function startSandboxProcess(seed: AccountSeed): Promise<SandboxProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-sandbox-'));
  const file = join(folder, 'account.json');
  await writeFile(file, JSON.stringify(seed));
  const child = spawn(process.execPath, [program, '--seed', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const env: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export ([A-Z0-9_]+)='(.*)'$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) env[name] = value;
    // The last of the lines that it prints once it answers.
    if (name === 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') break;
  }
  await rm(folder, { recursive: true });
  const url = env.AWS_ENDPOINT_URL;
  if (url === undefined) throw new Error(`The sandbox did not start: it ended with ${child.exitCode}.`);
  const get = async (path: string) => JSON.parse(await (await fetch(`${url}/_sandbox/${path}`)).text());
  return {
    url,
    env,
    requests: () => get('requests'),
    remains: async () => {
      const state: { regions: Record<string, { images: unknown[]; snapshots: unknown[] }> } = await get('state');
      const regions = Object.values(state.regions);
      const count = (what: 'images' | 'snapshots') => regions.reduce((sum, region) => sum + region[what].length, 0);
      return { images: count('images'), snapshots: count('snapshots') };
    },
    close: async () => {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
