import { accountOf, type Size, TAG } from './shared/accounts.ts';
import { type ActionRun, runAction } from './shared/action-process.ts';
import { countRequests, neededRequests, type Requests } from './shared/requests.ts';
import { startSandboxProcess } from './shared/sandbox-process.ts';

export type GrowthMode = 'backup' | 'purge' | 'check';

/** One run over a whole account. */
export interface GrowthCase {
  readonly label: string;
  readonly mode: GrowthMode;
  readonly size: Size;
  readonly dryRun: boolean;
}

export interface Growth {
  readonly of: GrowthCase;
  readonly run: ActionRun;
  readonly requests: Requests;
}

/** The account that the promise of flat memory is about. */
const FULL: Size = { regions: 20, instances: 2_000, images: 20_000, expired: 200 };

const purge = (label: string, size: Partial<Size>, dryRun = false): GrowthCase => ({
  label,
  mode: 'purge',
  size: { ...FULL, ...size },
  dryRun,
});
const backup = (label: string, size: Partial<Size>): GrowthCase => ({
  label,
  mode: 'backup',
  size: { ...FULL, images: 0, expired: 0, ...size },
  dryRun: false,
});

/** A check reads both instances and AMIs, and keeps little of either. */
const check = (label: string, size: Partial<Size>): GrowthCase => ({
  label,
  mode: 'check',
  size: { ...FULL, instances: 5_000, images: 50_000, expired: 0, ...size },
  dryRun: false,
});

/** The full account of each mode first; then accounts with a quarter of one thing, everything in one place, and all due. */
export function growthCases(quick: boolean): Readonly<Record<GrowthMode, readonly GrowthCase[]>> {
  const cases = {
    purge: [
      purge('full', {}),
      purge('1/4 of the AMIs', { images: 5_000, expired: 40 }),
      purge('1/4 of the regions, as full each', { regions: 5, instances: 500, images: 5_000, expired: 50 }),
      purge('dry run, all 20,000 AMIs expired', { expired: 20_000 }, true),
      purge('50,000 AMIs and 100,000 snapshots in one region', { regions: 1, instances: 5_000, images: 50_000 }),
    ],
    backup: [
      backup('full', {}),
      backup('1/4 of the instances', { instances: 500 }),
      backup('1/4 of the regions, as full each', { regions: 5, instances: 500 }),
    ],
    check: [
      check('full', {}),
      check('1/4 of the AMIs', { images: 12_500 }),
      check('1/4 of the regions, as full each', { regions: 5, instances: 1_250, images: 12_500 }),
      check('34 regions', { regions: 34 }),
    ],
  };
  const some = (of: readonly GrowthCase[]) => of.slice(0, quick ? 2 : of.length);
  return { purge: some(cases.purge), backup: some(cases.backup), check: some(cases.check) };
}

export async function measureGrowth(of: GrowthCase, program: string, latencyMs: number): Promise<Growth> {
  const { mode, size, dryRun } = of;
  const sandbox = await startSandboxProcess(accountOf(size, { buckets: 'published', latencyMs }));
  try {
    const inputs = { purge: {}, backup: { tag: TAG, expiry: '30 days' }, check: { tag: TAG, 'max-age': '20 weeks' } };
    const run = await runAction({
      program,
      inputs: { mode, ...inputs[mode], 'dry-run': String(dryRun) },
      env: sandbox.env,
    });
    if (run.exitCode !== 0)
      throw new Error(`${mode}, ${of.label}: ended with ${run.exitCode}.\n${run.log.slice(-2_000)}`);
    return { of, run, requests: countRequests(await sandbox.requests(), neededRequests(mode, size, dryRun)) };
  } finally {
    await sandbox.close();
  }
}
