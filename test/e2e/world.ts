import { onTestFinished } from 'vitest';
import {
  type AccountSeed,
  type ImageSeed,
  type InstanceSeed,
  type Sandbox,
  startSandbox,
} from '../../sandbox/index.ts';
import { type ActionOptions, type ActionRun, type Inputs, runAction } from './runner.ts';

/** An account in a sandbox, and the action run against it. */
export interface World {
  readonly sandbox: Sandbox;
  readonly run: (inputs: Inputs, options?: Omit<ActionOptions, 'inputs'>) => Promise<ActionRun>;
  readonly backup: (inputs?: Inputs, options?: Omit<ActionOptions, 'inputs'>) => Promise<ActionRun>;
  readonly purge: (inputs?: Inputs, options?: Omit<ActionOptions, 'inputs'>) => Promise<ActionRun>;
  /** The requests of the last run as `region action`, sorted: regions work in parallel. */
  readonly calls: () => string[];
  /** Names of the actions that changed or tried to change something. */
  readonly writes: () => string[];
  readonly imageIds: () => string[];
  readonly snapshotIds: () => string[];
}

/**
 * An account, and the built action run against it. Tests that run beside each other hand in the end of their own; those of
 * `test/front/` start no process.
 */
export async function worldOf(
  seed: AccountSeed,
  atEnd: typeof onTestFinished = onTestFinished,
  start: (options: ActionOptions) => Promise<ActionRun> = runAction,
): Promise<World> {
  const sandbox = await startSandbox({ seed });
  atEnd(() => sandbox.close());
  const run = runsIn(sandbox, start);
  const regions = () => Object.values(sandbox.snapshotState().regions);
  return {
    sandbox,
    run,
    backup: (inputs, options) => run({ mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', ...inputs }, options),
    purge: (inputs, options) => run({ mode: 'purge', ...inputs }, options),
    calls: () => sandbox.requests.map(({ region, action }) => `${region} ${action}`).sort(),
    writes: () =>
      sandbox.requests
        .map(({ action }) => action)
        .filter((action) => !/^(Describe|Get|List|Assume|token)/i.test(action)),
    imageIds: () => regions().flatMap(({ images }) => images.map(({ imageId }) => imageId)),
    snapshotIds: () => regions().flatMap(({ snapshots }) => snapshots.map(({ snapshotId }) => snapshotId)),
  };
}

/** Runs against what is there already, each started in the given way. */
export function runsIn(sandbox: Sandbox, start: (options: ActionOptions) => Promise<ActionRun>): World['run'] {
  return (inputs, options = {}) => {
    sandbox.requests.length = 0;
    return start({ ...options, inputs, env: { ...sandbox.env(), ...options.env } });
  };
}

export const HOME = 'us-east-1';
export const AWAY = 'eu-west-1';

const DAY = 86_400_000;
export const daysAgo = (days: number): number => Date.now() - days * DAY;
export const stamp = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** A running instance that is due for `Backup:Daily`. */
export function instance(seed: Partial<InstanceSeed> = {}): InstanceSeed {
  return { region: HOME, ...seed, tags: { Backup: 'Daily', ...seed.tags } };
}

export interface OurImage extends Omit<Partial<ImageSeed>, 'tags' | 'sourceInstanceId'> {
  readonly id: string;
  readonly source: string;
  /** Days since it was made, default 40. */
  readonly age?: number;
  /** What the service recorded as the source: `source` itself unless told otherwise, null for nothing. */
  readonly recorded?: string | null;
  /** Text of the Expire tag; null leaves it out. */
  readonly expire?: string | null;
  readonly tags?: Record<string, string>;
}

/** An AMI as this action leaves it, made `age` days ago and, unless told otherwise, expired since yesterday. */
export function ourImage({
  id,
  source,
  age = 40,
  expire = stamp(daysAgo(1)),
  tags,
  recorded = source,
  ...seed
}: OurImage): ImageSeed {
  const name = `backupViaTag-${source}-${id}`;
  return {
    region: HOME,
    id,
    name,
    createdAt: daysAgo(age),
    ...(recorded === null ? {} : { sourceInstanceId: recorded }),
    snapshots: [{ id: id.replace('ami', 'snap'), size: 8, description: `Created by CreateImage(${source}) for ${id}` }],
    tags: {
      CreatedBy: 'backupViaTag',
      ...(expire === null ? {} : { Expire: expire }),
      Name: `2026/10/01 23:00:00 Backup of ${source}`,
      BackupSource: source,
      BackupTag: 'Backup:Daily',
      BackupRun: name,
      ...tags,
    },
    ...seed,
  };
}

/** A legal id whose last digits are the number. */
export const ami = (number: number): string => `ami-${number.toString(16).padStart(17, '0')}`;
export const snap = (number: number): string => `snap-${number.toString(16).padStart(17, '0')}`;
export const i = (number: number): string => `i-${number.toString(16).padStart(17, '0')}`;
