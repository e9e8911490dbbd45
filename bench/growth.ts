/**
 * How the processor time of a run grows with what there is in the account and in the plan file: from an account in memory to summary and
 * outputs, without requests. It is measured at several sizes, each twice the one before, and the exponent is fitted to the largest: 1
 * is what grows with the size, 2 with its square.
 *
 * Usage: node bench/growth.ts [--quick] [--only <text>]
 *
 * Prints a Markdown table and exits with 1 where an exponent is more than 1.1.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type GrowthCase, growthCases } from './shared/growth-cases.ts';
import { machine, table } from './shared/table.ts';

const MOST_EXPONENT = 1.1;
/**
 * A busy machine only ever adds time, so that the least of several runs is nearest to the truth; what exceeds the limit by so few is run
 * again.
 */
const RUNS = 2;
const MOST_RUNS = 10;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    measure: { type: 'string' },
  },
});
const cases = growthCases(values.quick);
const nameOf = ({ mode, of }: GrowthCase): string => `${mode}, ${of}`;

/** Seconds of processor time at each size. */
async function measure({ sizes, prepare }: GrowthCase): Promise<readonly number[]> {
  const [smallest = 0] = sizes;
  // Until the code is compiled.
  const warm = prepare(smallest);
  for (let run = 0; run < 3; run += 1) await warm();
  const least = sizes.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < MOST_RUNS; run += 1) {
    if (run >= RUNS && exponentOf(sizes, least) <= MOST_EXPONENT) break;
    for (const [index, size] of sizes.entries()) {
      const work = prepare(size);
      globalThis.gc?.();
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      least[index] = Math.min(least[index] ?? 0, (user + system) / 1e6);
    }
  }
  return least;
}

/** What is the same at every size weighs on the small ones, and would hide how the rest grows. */
const LARGEST = 3;

/** The slope of the straight line that fits the logarithms best, at the largest sizes. */
function exponentOf(sizes: readonly number[], seconds: readonly number[]): number {
  const [x, y] = [sizes, seconds].map((numbers) => numbers.slice(-LARGEST).map(Math.log));
  if (x === undefined || y === undefined) throw new Error('there is nothing to fit');
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const along = x.map((one, index) => (one - middleX) * ((y[index] ?? Number.NaN) - middleY));
  return mean(along) / mean(x.map((one) => (one - middleX) ** 2));
}

/** In a process of its own, so that no garbage of another case is collected in it. */
function measureApart(name: string): readonly number[] {
  const args = ['--expose-gc', import.meta.filename, '--measure', name, ...(values.quick ? ['--quick'] : [])];
  const seconds: readonly number[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return seconds;
}

if (values.measure !== undefined) {
  const wanted = cases.find((one) => nameOf(one) === values.measure);
  if (wanted === undefined) throw new Error(`there is no case ${values.measure}: ${cases.map(nameOf).join('; ')}`);
  process.stdout.write(JSON.stringify(await measure(wanted)));
} else {
  const missed: string[] = [];
  const rows = cases
    .filter((one) => nameOf(one).includes(values.only))
    .map((one) => {
      const seconds = measureApart(nameOf(one));
      const exponent = exponentOf(one.sizes, seconds);
      if (!(exponent <= MOST_EXPONENT)) missed.push(`${nameOf(one)}: exponent ${exponent.toFixed(2)}`);
      const times = seconds.map((some) => (some * 1000).toFixed(0)).join(' ');
      return [nameOf(one), one.sizes.map((size) => size.toLocaleString('en')).join(' '), times, exponent.toFixed(2)];
    });
  process.stdout.write(`${machine()}\n\n${table(['run, and what grows', 'sizes', 'CPU, ms', 'exponent'], rows)}\n`);
  for (const what of missed) process.stderr.write(`Missed: ${what}, more than ${MOST_EXPONENT}.\n`);
  if (missed.length > 0) process.exitCode = 1;
}
