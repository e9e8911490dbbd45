import { onTestFinished, vi } from 'vitest';
import { type AccountSeed, type Sandbox, startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { createCaller } from '../../src/aws/caller.ts';
import { lockReader } from '../../src/aws/ec2/locks.ts';
import { EC2, type Ec2Caller } from '../../src/aws/ec2/service.ts';
import { volumePacer } from '../../src/aws/ec2/volume-pacer.ts';
import { ec2InstanceKind } from '../../src/aws/ec2-instance/index.ts';
import type { Session } from '../../src/aws/session.ts';
import { success } from '../../src/model.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Kind } from '../../src/ports/cloud.ts';
import { account, frankfurt, NOW } from '../decide/make-model.ts';

/** The code that speaks to EC2, with all that a test may want to have its hands on. */
export interface Hands {
  readonly caller: Ec2Caller;
  readonly kind: Kind;
  readonly time: VirtualClock;
  /** Tells the run to stop; true, so that a scripted fault can do it when a request comes. */
  readonly cancel: () => true;
}

export interface Wishes {
  /** Default: a time of its own, on which every sleep ends at once. */
  readonly time?: VirtualClock;
  /** Told of every sleep of the run, before its time has passed. */
  readonly onSleep?: (milliseconds: number) => void;
  /** Whether the five seconds after a cancel are over at once, so that calls under way are given up. Default: never over. */
  readonly graceOver?: boolean;
  readonly credentials?: Session['credentials'];
}

const CREDENTIALS = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };
/** Settings that the SDK would otherwise look for in files. */
const SETTINGS = {
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_DEFAULTS_MODE: 'legacy',
};

/** Points the code of a run at an endpoint. */
export function handsOn(url: string, wishes: Wishes = {}): Hands {
  for (const [name, value] of Object.entries({ ...SETTINGS, AWS_ENDPOINT_URL: url })) vi.stubEnv(name, value);
  const { time = new VirtualClock(NOW), credentials = async () => CREDENTIALS } = wishes;
  const controller = new AbortController();
  const { signal } = controller;
  const clock = hastyClock(time, signal, wishes);
  const session: Session = {
    identity: { account, arn: `arn:aws:iam::${account}:user/sandbox` },
    credentials,
    renew: async () => success(CREDENTIALS),
  };
  const caller = createCaller(EC2, { session, clock, signal, runName: 'test' });
  onTestFinished(() => {
    caller.close();
    vi.unstubAllEnvs();
  });
  const cancel = () => {
    controller.abort(new Error('cancelled'));
    return true as const;
  };
  return { caller, kind: ec2InstanceKind(caller, account, volumePacer(clock), lockReader(caller)), time, cancel };
}

/** Sleeps end at once, and their time has passed. */
function hastyClock(time: VirtualClock, run: AbortSignal, { onSleep = () => {}, graceOver = false }: Wishes): Clock {
  return {
    now: () => time.now(),
    sleep: async (milliseconds, signal) => {
      // The one sleep that does not end with the run is the grace that calls under way have.
      if (signal !== run) {
        if (!graceOver) await new Promise(() => {});
        return;
      }
      signal.throwIfAborted();
      onSleep(milliseconds);
      signal.throwIfAborted();
      time.advance(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** A sandbox with one region and the time that the code under test has. */
export async function sandboxOf(seed: AccountSeed): Promise<Sandbox & { readonly clock: VirtualClock }> {
  const clock = new VirtualClock(NOW);
  const sandbox = await startSandbox({ seed: { accountId: account, regions: [frankfurt], ...seed }, clock });
  onTestFinished(() => sandbox.close());
  return Object.assign(sandbox, { clock });
}

/** How often each action was asked for, in the order of the first time. */
export function countsOf(requests: readonly { readonly action: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of requests) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}
