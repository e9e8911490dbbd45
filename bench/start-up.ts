/**
 * How long the built action and command line take to start, as ratios to an empty `node` process on the same machine.
 *
 * Usage: node bench/start-up.ts [--runs 21]; needs the built dist/. Measures all cases in turn, so that what the machine
 * does meanwhile falls on each alike, prints a Markdown table of medians, and exits with 1 when a limit is exceeded.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isRecord } from '../scripts/is-record.ts';
import { type StartUpServer, startServer } from './start-up-server.ts';

/** The most that a median may be, in multiples of the median of an empty process. */
const limits = { first: 6, whole: 12, text: 1.3 };

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 15)
  throw new Error(`--runs is "${values.runs}"; give a whole number of at least 15.`);

const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
const server = await startServer();

/** `INPUT_*` as the runner sets them: the defaults of action.yml, then what the workflow gives. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const action: unknown = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const inputs = isRecord(action) && isRecord(action.inputs) ? action.inputs : {};
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    isRecord(input) && input.default !== undefined ? String(input.default) : '',
  ]);
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${String(name).toUpperCase()}`,
      String(value),
    ]),
  );
}

const dryRun = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', regions: 'us-east-1', 'dry-run': 'true' };
const runner = {
  PATH: process.env.PATH ?? '',
  // No shared configuration of whoever measures takes part.
  HOME: folder,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL: server.url,
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'octo-org/backups',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_WORKFLOW: 'bench',
  RUNNER_TEMP: folder,
};

const cases = {
  empty: { args: ['-e', '0'], env: runner, requests: [] },
  keys: {
    args: [join(root, 'dist/index.js')],
    env: { ...runner, ...inputVariables(dryRun), AWS_ACCESS_KEY_ID: 'AKIABENCH', AWS_SECRET_ACCESS_KEY: 'secret' },
    requests: ['GetCallerIdentity', 'DescribeInstances'],
  },
  role: {
    args: [join(root, 'dist/index.js')],
    env: {
      ...runner,
      ...inputVariables({ ...dryRun, 'role-to-assume': 'arn:aws:iam::123456789012:role/bench' }),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    },
    requests: ['AssumeRoleWithWebIdentity', 'DescribeInstances'],
  },
  version: { args: [join(root, 'dist/cli/index.js'), '--version'], env: runner, requests: [] },
  help: { args: [join(root, 'dist/cli/index.js'), 'purge', '--help'], env: runner, requests: [] },
};
type Case = (typeof cases)[keyof typeof cases];
const NAMES = ['empty', 'keys', 'role', 'version', 'help'] as const satisfies readonly (keyof typeof cases)[];

/** Milliseconds from the start of the process to its first AWS request, where it makes one, and to its end. */
type Times = { readonly first: number; readonly whole: number };

async function measure({ args, env, requests }: Case, { reset, seen }: StartUpServer): Promise<Times> {
  reset();
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'exit');
  const whole = performance.now() - startedAt;
  const { firstAt, actions } = seen();
  // A run that failed early would look fast.
  if (code !== 0 || actions.join() !== requests.join()) {
    throw new Error(`Ended with ${code} after ${actions.join() || 'no request'}.\n${(await output).join('\n')}`);
  }
  return { first: (firstAt ?? startedAt) - startedAt, whole };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const taken: Record<keyof typeof cases, Times[]> = { empty: [], keys: [], role: [], version: [], help: [] };
try {
  // The first round reads the files from disk and is not counted.
  for (let round = 0; round <= runs; round++) {
    for (const name of NAMES) {
      const times = await measure(cases[name], server);
      if (round > 0) taken[name].push(times);
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

const base = median(taken.empty.map(({ whole }) => whole));
const runRows = (['keys', 'role'] as const).flatMap((name) =>
  (['first', 'whole'] as const).map((what) => {
    const time = median(taken[name].map((times) => times[what]));
    const label = what === 'first' ? 'first AWS request' : 'whole dry run, one region';
    return { label: `${label}, ${name === 'keys' ? 'access keys' : 'OIDC role'}`, time, limit: limits[what] };
  }),
);
const textRows = (['version', 'help'] as const).map((name) => ({
  label: `end of ${name === 'version' ? '--version' : 'purge --help'}`,
  time: median(taken[name].map(({ whole }) => whole)),
  limit: limits.text,
}));
const rows = [...runRows, ...textRows];

const line = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`;
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${process.platform} ${process.arch}, medians of ${runs} runs in turn\n\n` +
    line('from start of the process to', 'ms', 'times an empty process', 'limit') +
    line('---', '---:', '---:', '---:') +
    line('end of an empty process', base.toFixed(0), '1.0', '') +
    rows
      .map(({ label, time, limit }) => line(label, time.toFixed(0), (time / base).toFixed(1), String(limit)))
      .join(''),
);
for (const { label, time, limit } of rows) {
  if (time / base <= limit) continue;
  process.stderr.write(`${label}: ${(time / base).toFixed(1)} times an empty process, more than ${limit}.\n`);
  process.exitCode = 1;
}
