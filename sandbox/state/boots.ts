import type { BootOutcome, BootSeed } from '../boot-seed.ts';
import { matchesGlob } from '../glob.ts';
import type { Context } from './context.ts';
import { setInstanceState } from './instances.ts';
import type { Instance } from './records.ts';
import type { Region } from './region.ts';

/** All that knows how instances come up. */
export interface Booting extends Context {
  readonly boots: readonly BootSeed[];
}

/** How the instances of one AMI come up. */
export interface Boot {
  readonly outcome: BootOutcome;
  readonly system: string;
  readonly afterMs: number;
  readonly stateReason: { readonly code: string; readonly message: string };
  readonly console: string;
  readonly latestConsole: boolean;
  readonly protected: boolean;
}

const SHUT_DOWN = {
  code: 'Client.InstanceInitiatedShutdown',
  message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
};

/** How an instance comes up. One that nothing is said of passes its checks. */
export function bootOf({ boots, settings }: Booting, { imageId }: Pick<Instance, 'imageId'>): Boot {
  const seed = boots.find((boot) => matchesGlob(boot.imageId, imageId));
  return {
    outcome: seed?.outcome ?? 'ok',
    system: seed?.system ?? 'ok',
    afterMs: seed?.afterMs ?? settings.statusChecksMs,
    stateReason: seed?.stateReason ?? SHUT_DOWN,
    console: seed?.console ?? `[    0.000000] Linux version 6.12.0 of ${imageId}\r\n[    2.417000] login: \r\n`,
    latestConsole: seed?.latestConsole ?? true,
    protected: seed?.protected ?? false,
  };
}

/** What becomes of an instance by itself once it was started. */
export function beginBoot(booting: Booting, region: Region, instance: Instance): void {
  const boot = bootOf(booting, instance);
  if (boot.protected) instance.disableApiTermination = true;
  if (boot.outcome !== 'shuts-down' && boot.outcome !== 'dies') return;
  const end = boot.outcome === 'dies' ? 'terminated' : 'stopped';
  region.schedule.add(booting.clock.now() + boot.afterMs, () => {
    if (instance.state !== 'pending' && instance.state !== 'running') return;
    instance.stateReason = boot.stateReason;
    setInstanceState(booting, region, instance, end);
  });
}

/**
 * Both status checks of an instance; `not-applicable` while it does not run.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatusSummary.html
 */
export function checksOf(booting: Booting, instance: Instance): { readonly instance: string; readonly system: string } {
  if (instance.state === 'pending') return { instance: 'initializing', system: 'initializing' };
  if (instance.state !== 'running') return { instance: 'not-applicable', system: 'not-applicable' };
  const { outcome, system, afterMs } = bootOf(booting, instance);
  if (booting.clock.now() < instance.launchedAt + afterMs) return { instance: 'initializing', system: 'initializing' };
  const ends = outcome === 'shuts-down' || outcome === 'dies';
  return { instance: ends ? 'initializing' : outcome, system };
}
