/**
 * How the built action holds up in large accounts, against a sandbox with AWS's published request buckets.
 *
 * Usage: node bench/scale.ts [--quick] [--program dist/index.js] [--latency 50]
 *
 * Prints Markdown tables and exits with 1 when a limit is exceeded. Everything runs on loopback: the action in a process of
 * its own, so that its memory is counted alone, and the sandbox in another.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compared, compareWithCli, whyNoCli } from './scale-cli.ts';
import { type Growth, type GrowthMode, growthCases, measureGrowth } from './scale-growth.ts';
import { type Makespan, makespanCases, measureMakespan } from './scale-makespan.ts';
import type { Requests } from './shared/requests.ts';
import { machine, table } from './shared/table.ts';

const limits = {
  /** MB (1,000,000 bytes) of a full account's run. */
  peakMb: 250,
  /** Processor time of a full account in multiples of that of one with a quarter of the AMIs or instances. */
  cpuGrowth: 5,
  /** GitHub drops a longer summary as a whole. */
  summaryBytes: 2 ** 20,
  /** Of all outputs of a job. */
  outputsBytes: 1_000_000,
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    program: { type: 'string', default: resolve(import.meta.dirname, '../dist/index.js') },
    latency: { type: 'string', default: '50' },
  },
});
const { quick } = values;
const program = resolve(values.program);
const latencyMs = Number(values.latency);
if (!Number.isInteger(latencyMs)) throw new Error(`--latency is "${values.latency}"; give whole milliseconds.`);

const missed: string[] = [];
function hold(what: string, isHeld: boolean): void {
  if (!isHeld) missed.push(what);
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const REQUEST_COLUMNS = ['requests / fewest', 'last looks', 'throttled'];
const requestCells = ({ ratio, throttled, lastLooks }: Requests): string[] => [
  ratio.toFixed(2),
  String(lastLooks),
  String(throttled),
];

function printMakespans(makespans: readonly Makespan[]): void {
  const rows = makespans.map(({ of, bound, took, ratio, requests, lost, progressLines }) => {
    if (of.limit !== null) {
      hold(`${of.label}: ${ratio.toFixed(2)} times the bound, more than ${of.limit}`, ratio <= of.limit);
      hold(`${of.label}: more requests than needed`, requests.fewest);
    }
    hold(`${of.label}: ${lost} AMIs or snapshots missing or left`, lost === 0);
    hold(`${of.label}: no progress in the log`, progressLines > 0);
    const limit = of.limit === null ? '' : of.limit.toFixed(2);
    return [
      of.label,
      bound.toFixed(1),
      took.toFixed(1),
      ratio.toFixed(2),
      limit,
      ...requestCells(requests),
      String(lost),
    ];
  });
  print(
    'In one region, from the start of the process to its end without six round trips, over what the request bucket alone takes:\n',
  );
  print(
    table(['work', 'bound, s', 'took, s', '(took - 6 round trips) / bound', 'limit', ...REQUEST_COLUMNS, 'lost'], rows),
  );
}

function printGrowth(mode: GrowthMode, growths: readonly Growth[]): void {
  const [full] = growths;
  if (full === undefined) return;
  const rows = growths.map(({ of, run, requests }, index) => {
    const name = `${mode}, ${of.label}`;
    const cpuGrowth = full.run.cpuMs / run.cpuMs;
    const isQuarter = of.label.startsWith('1/4');
    hold(`${name}: more requests than needed`, requests.fewest);
    if (index === 0) hold(`${name}: peak of ${run.peakMb.toFixed(0)} MB`, run.peakMb < limits.peakMb);
    if (isQuarter)
      hold(`${name}: the full account takes ${cpuGrowth.toFixed(1)} times its work`, cpuGrowth <= limits.cpuGrowth);
    hold(`${name}: a summary of ${run.summaryBytes} bytes`, run.summaryBytes < limits.summaryBytes);
    hold(`${name}: outputs of ${run.outputsBytes} bytes`, run.outputsBytes < limits.outputsBytes);
    return [
      name,
      run.peakMb.toFixed(0),
      isQuarter ? (full.run.peakMb / run.peakMb).toFixed(1) : '',
      (run.cpuMs / 1000).toFixed(1),
      isQuarter ? cpuGrowth.toFixed(1) : '',
      (run.wallMs / 1000).toFixed(1),
      ...requestCells(requests),
      (run.summaryBytes / 1000).toFixed(0),
      (run.outputsBytes / 1000).toFixed(0),
    ];
  });
  print(
    table(
      ['run', 'peak, MB', 'full / this', 'CPU, s', 'full / this', 'took, s'].concat(
        ...REQUEST_COLUMNS,
        'summary, kB',
        'outputs, kB',
      ),
      rows,
    ),
  );
}

function printComparison(compared: readonly Compared[]): void {
  const rows = compared.map(({ mode, size, cliSeconds, cliCalls, oursSeconds, oursRequests }) => [
    `${mode}, ${mode === 'backup' ? size.instances : size.expired} AMIs in ${size.regions} regions`,
    `${cliSeconds.toFixed(1)} (${cliCalls} calls)`,
    `${oursSeconds.toFixed(1)} (${oursRequests} requests)`,
    (cliSeconds / oursSeconds).toFixed(1),
  ]);
  print('The original way, one call of the AWS CLI at a time, beside ours:\n');
  print(table(['work', 'AWS CLI, s', 'ours, s', 'AWS CLI / ours'], rows));
}

async function inTurn<Case, Result>(cases: readonly Case[], measure: (of: Case) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const of of cases) results.push(await measure(of));
  return results;
}

const startedAt = performance.now();
// These spend nearly all of their time waiting for tokens, so they run beside the others.
const makespans = Promise.all(makespanCases(quick).map((of) => measureMakespan(of, program, latencyMs)));
makespans.catch(() => {});

const noCli = whyNoCli();
const small = { regions: quick ? 2 : 3, instances: quick ? 2 : 10 };
const comparisons: Compared[] = [];
if (noCli === null) {
  comparisons.push(await compareWithCli('backup', { ...small, images: 0, expired: 0 }, program, latencyMs));
  const images = { images: small.instances, expired: small.instances };
  comparisons.push(await compareWithCli('purge', { ...small, ...images }, program, latencyMs));
}
// Memory and processor time do not mind that others wait, but a full run has the machine to itself.
if (!quick) await makespans;
const { purge, backup, check } = growthCases(quick);
const purges = await inTurn(purge, (of) => measureGrowth(of, program, latencyMs));
const backups = await inTurn(backup, (of) => measureGrowth(of, program, latencyMs));
const checks = await inTurn(check, (of) => measureGrowth(of, program, latencyMs));

print(`${machine()}; ${latencyMs} ms from a request to its answer\n`);
printMakespans(await makespans);
print('20 regions, 20,000 AMIs of ours with two snapshots each and 200 of them expired, 2,000 tagged instances:\n');
printGrowth('purge', purges);
printGrowth('backup', backups);
print('20 regions, 50,000 AMIs of ours with two snapshots each, 5,000 tagged instances:\n');
printGrowth('check', checks);
if (noCli === null) printComparison(comparisons);
else print(`The AWS CLI was not measured: ${noCli}.\n`);
print(`Start-up is measured by bench/start-up.ts. Taken in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
for (const what of missed) process.stderr.write(`Missed: ${what}.\n`);
if (missed.length > 0) process.exitCode = 1;
