/**
 * How long a retain of a large account takes, against a sandbox with AWS's published request buckets: every AMI of one region gets a
 * new expiry, and so do its snapshots.
 *
 * Usage: node bench/retain.ts [--program dist/index.js] [--latency 50] [--quick]
 *
 * Prints a Markdown table and exits with 1 when a limit is exceeded.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedBuckets } from '../sandbox/buckets.ts';
import type { AccountSeed } from '../sandbox/index.ts';
import { accountOf } from './shared/accounts.ts';
import { runAction } from './shared/action-process.ts';
import { type SandboxProcess, startSandboxProcess } from './shared/sandbox-process.ts';
import { machine, table } from './shared/table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    program: { type: 'string', default: resolve(import.meta.dirname, '../dist/index.js') },
    latency: { type: 'string', default: '50' },
  },
});
const program = resolve(values.program);
const latencyMs = Number(values.latency);
if (!Number.isInteger(latencyMs)) throw new Error(`--latency is "${values.latency}"; give whole milliseconds.`);

interface RetainCase {
  /** AMIs of ten runs, one a day. */
  readonly images: number;
  readonly snapshotsEach: 1 | 2;
  /** The most seconds that it may take; null where it is only measured. */
  readonly limit: number | null;
}

const DAY = 86_400_000;
const RUNS = 10;
/** As many as one call names, at most. */
const BATCH = 200;
const BUCKET = { burst: 100, perSecond: 10 };
/** Of 1,000,000 bytes, as in the other modes, where there is a limit. */
const MOST_MB = 250;

const CASES: readonly RetainCase[] = [
  { images: 600, snapshotsEach: 2, limit: 10 },
  { images: 5_000, snapshotsEach: 2, limit: 15 },
  ...(values.quick
    ? []
    : [
        { images: 50_000, snapshotsEach: 1, limit: 60 } as const,
        { images: 50_000, snapshotsEach: 2, limit: null } as const,
      ]),
];

const DAYS = 90;
const PLANS = `plans:
  production:
    selection:
      tags: [Backup:ProductionDaily]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: ${DAYS} days
`;

/** The AMIs of a run follow each other as the bucket of CreateImage lets them, five a second. */
function seedOf({ images, snapshotsEach }: RetainCase): AccountSeed {
  const instances = images / RUNS;
  const size = { regions: 1, instances, images, expired: 0 };
  const seed = accountOf(size, { buckets: publishedBuckets, latencyMs });
  const newest = Math.floor(Date.now() / 1000) * 1000 - DAY;
  return {
    ...seed,
    images: (seed.images ?? []).map((image, index) => ({
      ...image,
      createdAt: newest - (RUNS - Math.floor(index / instances)) * DAY + (index % instances) * 200,
      snapshots: (image.snapshots ?? []).slice(0, snapshotsEach),
      tags: { ...image.tags, BackupPlan: 'production/daily' },
    })),
  };
}

interface Tagged {
  readonly tags: Readonly<Record<string, string>>;
}
interface State {
  readonly regions: Readonly<
    Record<
      string,
      {
        readonly images: readonly (Tagged & { readonly imageId: string })[];
        readonly snapshots: readonly (Tagged & { readonly snapshotId: string })[];
      }
    >
  >;
}

/** How many AMIs and snapshots do not say what their rule asks for, or up to an hour more. */
async function wrongOf(sandbox: SandboxProcess, seed: AccountSeed): Promise<number> {
  const asked = new Map<string, number>();
  for (const { id, createdAt, snapshots } of seed.images ?? []) {
    // The tag holds no parts of a second.
    const expiry = Math.floor(Number(createdAt) / 1000) * 1000 + DAYS * DAY;
    for (const one of [id, ...(snapshots ?? []).map((snapshot) => snapshot.id)])
      if (one !== undefined) asked.set(one, expiry);
  }
  const state: State = JSON.parse(await (await fetch(`${sandbox.url}/_sandbox/state`)).text());
  const found = Object.values(state.regions).flatMap(({ images, snapshots }) => [
    ...images.map(({ imageId, tags }) => ({ id: imageId, tags })),
    ...snapshots.map(({ snapshotId, tags }) => ({ id: snapshotId, tags })),
  ]);
  const right = found.filter(({ id, tags }) => {
    const beyond = Date.parse(tags.Expire ?? '') - (asked.get(id) ?? Number.NaN);
    return beyond >= 0 && beyond < 3_600_000;
  });
  return asked.size - right.length;
}

async function measure(of: RetainCase, planFile: string) {
  const seed = seedOf(of);
  const sandbox = await startSandboxProcess(seed);
  try {
    const run = await runAction({ program, inputs: { mode: 'retain', 'plan-file': planFile }, env: sandbox.env });
    const requests = await sandbox.requests();
    const written = requests.filter(({ action }) => action === 'CreateTags');
    const wrong = run.exitCode === 0 ? await wrongOf(sandbox, seed) : of.images;
    return { of, run, wrong, calls: written.length, throttled: written.filter(({ status }) => status === 503).length };
  } finally {
    await sandbox.close();
  }
}

/** Calls that fit their AMIs whole, of ten values, and the seconds that the bucket alone takes for them. */
function fewest({ images, snapshotsEach }: RetainCase) {
  const calls = RUNS * Math.ceil(images / RUNS / Math.floor(BATCH / (1 + snapshotsEach)));
  return { calls, bound: Math.max(0, calls - BUCKET.burst) / BUCKET.perSecond };
}

const folder = await mkdtemp(join(tmpdir(), 'bench-retain-'));
const missed: string[] = [];
const rows: string[][] = [];
try {
  const planFile = join(folder, 'plans.yml');
  await writeFile(planFile, PLANS);
  for (const one of CASES) {
    const { of, run, wrong, calls, throttled } = await measure(one, planFile);
    const least = fewest(of);
    const took = run.wallMs / 1000;
    const name = `${of.images.toLocaleString('en')} AMIs, ${of.snapshotsEach} snapshot${of.snapshotsEach === 1 ? '' : 's'} each`;
    if (wrong > 0) missed.push(`${name}: ${wrong} AMIs or snapshots without their expiry, exit status ${run.exitCode}`);
    if (calls - throttled > least.calls)
      missed.push(`${name}: ${calls} calls of CreateTags, of at least ${least.calls}`);
    if (of.limit !== null && run.peakMb > MOST_MB) missed.push(`${name}: a peak of ${run.peakMb.toFixed(0)} MB`);
    if (of.limit !== null && took > of.limit) missed.push(`${name}: ${took.toFixed(1)} s, more than ${of.limit}`);
    rows.push([
      name,
      `${calls} / ${least.calls}`,
      String(throttled),
      least.bound.toFixed(1),
      took.toFixed(1),
      of.limit === null ? '' : String(of.limit),
      (run.cpuMs / 1000).toFixed(1),
      run.peakMb.toFixed(0),
      String(wrong),
    ]);
  }
} finally {
  await rm(folder, { recursive: true });
}
const columns = ['retain', 'CreateTags / fewest', 'throttled', 'bound, s', 'took, s', 'limit, s', 'CPU, s', 'peak, MB'];
process.stdout.write(
  `${machine()}; ${latencyMs} ms from a request to its answer\n\n${table([...columns, 'wrong'], rows)}\n`,
);
for (const what of missed) process.stderr.write(`Missed: ${what}.\n`);
if (missed.length > 0) process.exitCode = 1;
