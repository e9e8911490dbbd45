import { execFileSync } from 'node:child_process';
import { argv, cpuUsage, execPath, exit, memoryUsage, resourceUsage, stdout } from 'node:process';
import { keepHeapSmall } from '../src/aws/heap.ts';
import { CASES } from './shared/deciding-cases.ts';
import { machine, table } from './shared/table.ts';

/**
 * What deciding alone costs on large accounts: processor time, and memory beyond the account itself. Each case runs in a process of
 * its own. `npm run bench:deciding` fails where a limit is exceeded.
 */

interface Measured {
  readonly label: string;
  readonly seconds: number;
  /** Peak of the process, in MB of 1,000,000 bytes. */
  readonly peak: number;
  /** What the account alone took before anything was decided. */
  readonly account: number;
}

const [, , name] = argv;

function measure(key: string): Measured {
  const made = CASES.get(key);
  if (made === undefined) throw new Error(`there is no case ${key}: ${[...CASES.keys()].join(', ')}`);
  keepHeapSmall();
  const { label, run } = made();
  const account = memoryUsage().rss / 1e6;
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return { label, seconds: (user + system) / 1e6, peak: resourceUsage().maxRSS / 1e3, account };
}

function measureApart(key: string): Measured {
  const text = execFileSync(execPath, [import.meta.filename, key], { encoding: 'utf8' });
  const measured: Measured = JSON.parse(text);
  return measured;
}

if (name !== undefined) {
  stdout.write(`${JSON.stringify(measure(name))}\n`);
} else {
  const measured = new Map([...CASES.keys()].map((key) => [key, measureApart(key)]));
  const rows = [...measured.values()].map(({ label, seconds, peak, account }) => [
    label,
    seconds.toFixed(1),
    peak.toFixed(0),
    account.toFixed(0),
  ]);
  stdout.write(`${machine()}\n\n${table(['case', 'CPU, s', 'peak, MB', 'of it the account, MB'], rows)}\n`);
  const of = (key: string) => measured.get(key) ?? { label: key, seconds: Number.NaN, peak: Number.NaN, account: 0 };
  const limits: readonly (readonly [what: string, is: number, most: number])[] = [
    ['CPU of a preview of 5,000 instances, s', of('preview').seconds, 10],
    ['peak of a preview of 5,000 instances, MB', of('preview').peak, 250],
    ['CPU of 5,000 instances / of 1,250', of('preview').seconds / of('preview-quarter').seconds, 4 ** 1.1],
    ['peak of a preview every 15 minutes, MB', of('preview-often').peak, 250],
    ['CPU of keeps under 160 plans / under 10', of('keeps-160').seconds / of('keeps-10').seconds, 1.5],
  ];
  const broken = limits.filter(([, is, most]) => !(is <= most));
  for (const [what, is, most] of limits) stdout.write(`${what}: ${is.toFixed(2)}, limit ${most.toFixed(2)}\n`);
  exit(broken.length === 0 ? 0 : 1);
}
