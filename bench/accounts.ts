/**
 * Measures runs over many accounts: a check of 17 regions in each, with one instance and its backup. Time must grow with the
 * accounts, and memory hardly.
 *
 * Usage: npm run bench:accounts [-- --program src/main.ts]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AccountSeed } from '../sandbox/index.ts';
import { type ActionRun, runAction } from './shared/action-process.ts';
import { startSandboxProcess } from './shared/sandbox-process.ts';
import { table } from './shared/table.ts';

const ACCOUNTS = [50, 100, 200];
const REGIONS = Array.from({ length: 17 }, (_, index) => `eu-bench-${index + 1}`);
/** Twice as many accounts may take so many times the processor's time, and so much more memory. Wall time is what else the machine does. */
const MOST_TIME = 2.4;
const MOST_MEMORY = 1.6;

const { values } = parseArgs({ options: { program: { type: 'string', default: 'dist/index.js' } } });

function account(id: string): AccountSeed {
  const region = REGIONS[0] ?? '';
  return {
    accountId: id,
    regions: REGIONS.map((name) => ({ name })),
    roles: [{ arn: `arn:aws:iam::${id}:role/look`, trust: { subjects: ['repo:*'] } }],
    instances: [{ region, launchedAt: '2026-01-01T00:00:00Z', tags: { Backup: 'Daily', Name: `web-${id}` } }],
  };
}

async function measured(count: number): Promise<ActionRun & { readonly requests: number }> {
  const ids = Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
  const [first, ...others] = ids.map(account);
  const sandbox = await startSandboxProcess({ ...first, otherAccounts: others, settings: { latencyMs: 20 } });
  try {
    const run = await runAction({
      program: resolve(values.program),
      inputs: {
        mode: 'check',
        tag: 'Backup:Daily',
        'max-age': '26 hours',
        accounts: ids.join(' '),
        'role-to-assume': 'arn:aws:iam::{account}:role/look',
        'aws-region': REGIONS[0] ?? '',
      },
      env: sandbox.env,
    });
    // Nothing has a backup, so that each account is red: the longer of two reports.
    if (run.exitCode !== 1) throw new Error(`The check ended with ${run.exitCode}:\n${run.log.slice(-2000)}`);
    const requests = await sandbox.requests();
    const opened = requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity').length;
    if (opened !== count) throw new Error(`${opened} of ${count} accounts were opened:\n${run.log.slice(-2000)}`);
    return { ...run, requests: requests.length };
  } finally {
    await sandbox.close();
  }
}

const runs: (ActionRun & { readonly requests: number })[] = [];
for (const count of ACCOUNTS) runs.push(await measured(count));
const rows = runs.map(({ wallMs, cpuMs, peakMb, requests, summaryBytes, outputsBytes }, place) => [
  String(ACCOUNTS[place]),
  (wallMs / 1000).toFixed(1),
  (cpuMs / 1000).toFixed(1),
  peakMb.toFixed(0),
  String(requests),
  (summaryBytes / 1000).toFixed(0),
  (outputsBytes / 1000).toFixed(0),
]);
process.stdout.write(
  `${table(['accounts', 'wall, s', 'CPU, s', 'peak, MB', 'requests', 'summary, kB', 'outputs, kB'], rows)}\n`,
);
for (const [place, run] of runs.entries()) {
  const before = runs[place - 1];
  if (before === undefined) continue;
  const [time, memory] = [run.cpuMs / before.cpuMs, run.peakMb / before.peakMb];
  const exponent = Math.log(time) / Math.log((ACCOUNTS[place] ?? 1) / (ACCOUNTS[place - 1] ?? 1));
  process.stdout.write(
    `from ${ACCOUNTS[place - 1]} to ${ACCOUNTS[place]} accounts: the processor's time grows with the power of ${exponent.toFixed(2)}\n`,
  );
  if (time > MOST_TIME || memory > MOST_MEMORY) {
    process.exitCode = 1;
    process.stdout.write(
      `${ACCOUNTS[place]} accounts: ${time.toFixed(1)} times the processor's time, ${memory.toFixed(1)} times the memory\n`,
    );
  }
}
