import { publishedBuckets } from '../sandbox/buckets.ts';
import type { AccountSeed } from '../sandbox/index.ts';
import { accountOf, type Size, snapshotsOf, TAG } from './shared/accounts.ts';
import { runAction } from './shared/action-process.ts';
import { countRequests, neededRequests, type Requests } from './shared/requests.ts';
import { type SandboxProcess, startSandboxProcess } from './shared/sandbox-process.ts';

/** Work in one region whose request bucket is the bottleneck. */
export interface MakespanCase {
  readonly label: string;
  readonly mode: 'backup' | 'purge' | 'copy';
  readonly count: number;
  /** The bucket of CreateImage, DeregisterImage or CopyImage as the service has it. */
  readonly burst: number;
  readonly refillPerSecond: number;
  /** The most that the makespan without its round trips may be, in multiples of the bound; null where it is only told. */
  readonly limit: number | null;
  /** Where it is another than in all other cases. */
  readonly latencyMs?: number;
}

export interface Makespan {
  readonly of: MakespanCase;
  /** Seconds that the bucket alone takes: (count - burst) / refill. */
  readonly bound: number;
  /** Seconds from the start of the process to its end. */
  readonly took: number;
  /** The same without the round trips that are no waiting for tokens, in multiples of the bound. */
  readonly ratio: number;
  readonly requests: Requests;
  readonly lost: number;
  readonly progressLines: number;
}

/** Who we are, the regions and a listing, one after another; then three of the pace. */
const ROUND_TRIPS = 6;

const PUBLISHED = {
  backup: { burst: 50, refillPerSecond: 5 },
  purge: { burst: 100, refillPerSecond: 5 },
  copy: { burst: 100, refillPerSecond: 1 },
};
const ACTIONS = { backup: 'CreateImage', purge: 'DeregisterImage', copy: 'CopyImage' } as const;
/** Where the copies go. */
const AWAY = 'eu-west-1';

export function makespanCases(quick: boolean): readonly MakespanCase[] {
  // 1.03 for the pace. The less there is to do, the more the start of the process and the reading before it weigh.
  const limit = quick ? 1.2 : 1.08;
  const creates = quick ? 175 : 300;
  const purges = quick ? 225 : 400;
  const scarce = quick ? 60 : 120;
  const copies = quick ? 150 : 400;
  return [
    { label: `${creates} creates`, mode: 'backup', count: creates, ...PUBLISHED.backup, limit },
    {
      label: `${creates} creates, answers after 5 s`,
      mode: 'backup',
      count: creates,
      ...PUBLISHED.backup,
      limit,
      latencyMs: 5_000,
    },
    { label: `${purges} purges`, mode: 'purge', count: purges, ...PUBLISHED.purge, limit },
    // All into one region. A thousand take a quarter of an hour: test/engine/copy-pace.test.ts lives through them on a clock of its own.
    { label: `${copies} copies`, mode: 'copy', count: copies, ...PUBLISHED.copy, limit: 1.1 },
    // As when another tool of the account draws on the same bucket: nobody tells us, only the refusals do.
    {
      label: `${scarce} creates, half the published rate`,
      mode: 'backup',
      count: scarce,
      burst: 25,
      refillPerSecond: 2.5,
      limit: null,
    },
  ];
}

export async function measureMakespan(of: MakespanCase, program: string, usual: number): Promise<Makespan> {
  const { mode, count, burst, refillPerSecond, latencyMs = usual } = of;
  // In a purge every instance has an expired AMI, and a newer one that stays; of a copy one AMI.
  const images = { backup: 0, purge: 2 * count, copy: count }[mode];
  const size: Size = { regions: 1, instances: count, images, expired: mode === 'purge' ? count : 0 };
  const buckets = { ...publishedBuckets, [ACTIONS[mode]]: { burst, refillPerSecond } };
  const account = accountOf(size, { buckets, latencyMs });
  const sandbox = await startSandboxProcess(mode === 'copy' ? wishing(account) : account);
  try {
    const inputs = mode === 'backup' ? { mode, tag: TAG, expiry: '30 days' } : { mode };
    const run = await runAction({ program, inputs, env: sandbox.env });
    const bound = (count - burst) / refillPerSecond;
    return {
      of,
      bound,
      took: run.wallMs / 1000,
      ratio: (run.wallMs - ROUND_TRIPS * latencyMs) / 1000 / bound,
      requests: countRequests(await sandbox.requests(), neededRequests(mode, size)),
      lost: run.exitCode === 0 ? await lostOf(sandbox, mode === 'copy' ? 2 * count : count) : count,
      progressLines: run.log.split('\n').filter((line) => /^[0-9]+ of [0-9]+ /.test(line)).length,
    };
  } finally {
    await sandbox.close();
  }
}

/** The same account with a copy wanted of each of its AMIs. */
function wishing(account: AccountSeed): AccountSeed {
  const images = (account.images ?? []).map((image) => ({
    ...image,
    tags: { ...image.tags, BackupCopyTo: `${AWAY}=never` },
  }));
  return { ...account, regions: [...(account.regions ?? []), AWAY], images };
}

/**
 * AMIs and snapshots missing or too many: a backup of each instance and a purge of one AMI of two both leave one an instance, and a copy of
 * one of each two.
 */
async function lostOf(sandbox: SandboxProcess, count: number): Promise<number> {
  const { images, snapshots } = await sandbox.remains();
  return Math.abs(images - count) + Math.abs(snapshots - snapshotsOf(count));
}
