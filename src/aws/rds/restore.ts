import type { Tag } from '@aws-sdk/client-rds';
import { launchSettings, underInputs } from '../../decide/launch-tags.ts';
import {
  type Fault,
  failure,
  type RecoveryPointId,
  type Region,
  type ResourceId,
  type RestoreChange,
  type Restored,
  type RestoreSettings,
  type Result,
  resourceId,
  success,
} from '../../model.ts';
import { backoff } from '../backoff.ts';
import type { CallResult } from '../caller.ts';
import { tagsOf } from '../ec2/wire.ts';
import { isUnanswered } from '../unanswered.ts';
import type { RdsContext } from './context.ts';
import type { Database, DatabaseFamily } from './family.ts';
import { findNamed } from './find.ts';
import { restoreFault } from './restore-faults.ts';
import { obstacleOfState } from './states.ts';
import { readTagText, userTagText, writeTagText } from './tag-text.ts';

/** Shared by the restores of DB instances and DB clusters. */

/** Returns the name of a snapshot, which is the end of its ARN. */
export function snapshotName(point: RecoveryPointId): string {
  return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:(.+)$/.exec(point)?.[1] ?? point;
}

/** Input names by the keys of `BackupLaunch`. */
const SETTINGS = {
  class: 'instance-class',
  capacity: 'capacity',
  'subnet-group': 'subnet-group',
  groups: 'security-groups',
} as const;

/** Reads the settings that a snapshot records of its database; null if it is gone or lacks the tag. */
export async function readRemembered(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  point: RecoveryPointId,
): Promise<Result<RestoreSettings | null>> {
  const found = await findNamed(
    (marker) => family.snapshots(caller, region, { names: [snapshotName(point)], marker }),
    ({ arn }) => arn === point,
  );
  if (!found.ok) return failure(found.fault);
  const launch = tagsOf(found.value?.tags).get('BackupLaunch');
  return success(launch === undefined ? null : settingsFrom(launchSettings(readTagText(launch))));
}

/** Converts the settings of the tag to input names: `class=db.r6g.large subnet-group=private groups=sg-1,sg-2`. */
export function settingsFrom(settings: Iterable<readonly [word: string, value: string]>): RestoreSettings {
  const named = underInputs(settings, SETTINGS);
  const groups = named['security-groups'];
  return groups === undefined ? named : { ...named, 'security-groups': groups.split(',').join(' ') };
}

/** Returns the tags of the new database, in characters that RDS accepts. */
export function tagsToRestoreWith({ tags }: Pick<RestoreChange, 'tags'>): Tag[] {
  return tags.map(([Key, value]) => ({ Key, Value: userTagText(value) }));
}

/** Reads the current database of a name; null if there is none. */
export async function findDatabase(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  name: string,
): Promise<Result<Database | null>> {
  const found = await findNamed(
    (marker) => family.databases(caller, region, { id: name, marker }),
    ({ id }) => id === name,
  );
  if (found.ok) return success(found.value);
  return found.refusal.code === family.codes.noDatabase ? success(null) : failure(found.fault);
}

/** How one database is created. */
export interface Making {
  readonly family: DatabaseFamily;
  readonly name: string;
  readonly existsCode: string;
  readonly send: () => Promise<CallResult<Database | null>>;
}

const MOST_LOST_ANSWERS = 4;
/** How long a new database may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 30_000;

/**
 * Creates one database with a name; safe to repeat. The calls have no client token, so the name prevents a second one: names
 * are unique in an account and region, and an existing database is ours only if it has the tags of this restore.
 */
export async function makeDatabase(
  rds: RdsContext,
  change: RestoreChange,
  { family, name, existsCode, send }: Making,
): Promise<Result<{ readonly database: Database; readonly earlier: boolean }>> {
  const { clock, signal } = rds.caller;
  const look = () => findDatabase(family, rds, change.region, name);
  const before = await look();
  if (!before.ok) return before;
  if (before.value !== null) return judged(before.value, change, true);
  for (let lost = 1; ; lost += 1) {
    const call = await send();
    if (call.ok && call.value !== null) return success({ database: call.value, earlier: false });
    const exists = !call.ok && call.refusal.code === existsCode;
    if (!call.ok && !exists && !isUnanswered(call.refusal)) {
      return failure(restoreFault(call.refusal, call.fault));
    }
    // Until the database would be visible, it is unknown whether it was created.
    const until = clock.now() + LONGEST_INVISIBLE;
    for (let round = 0; clock.now() < until; round += 1) {
      const found = await look();
      if (found.ok && found.value !== null) return judged(found.value, change, exists && lost === 1);
      await clock.sleep(backoff(1_000, round, 8_000), signal);
    }
    if (lost >= MOST_LOST_ANSWERS) return failure(call.ok ? noAnswer(name) : call.fault);
  }
}

function judged(database: Database, change: RestoreChange, earlier: boolean) {
  const wanted = new Map(change.tags);
  const isOurs = ['BackupRestoredFrom', 'BackupRun'].every((key) => {
    const text = wanted.get(key) ?? '';
    const found = database.tags.get(key);
    return found === userTagText(text) || found === writeTagText(text);
  });
  return isOurs ? success({ database, earlier }) : failure(taken(database.id));
}

function taken(name: string): Fault {
  return {
    code: 'name-taken',
    message: `there is a database ${name} already, and this run has not made it`,
    advice: 'Write another name in restore-as.',
  };
}

function noAnswer(name: string): Fault {
  return {
    code: 'service-error',
    message: `RDS answered without a database, and ${name} cannot be found`,
    advice: 'The service had an error of its own: run again, and look at the AWS Health Dashboard.',
  };
}

/** Returns the meaning of a new database's state. */
export function restoredState(state: string | undefined): Restored {
  const stateText = state ?? 'unknown';
  if (state === 'available') return { state: 'available', stateText, stateReason: '' };
  const stuck = obstacleOfState(state)?.incident === true || state === 'deleting';
  return { state: stuck ? 'failed' : 'pending', stateText, stateReason: '' };
}

/** Reads the databases with these names; those that are not visible are absent. */
export async function readDatabases<Value>(
  ids: readonly ResourceId[],
  read: (name: string) => Promise<Result<Value | null>>,
): Promise<Result<ReadonlyMap<ResourceId, Value>>> {
  const found = new Map<ResourceId, Value>();
  for (const id of ids) {
    const one = await read(id);
    if (!one.ok) return one;
    if (one.value !== null) found.set(resourceId(id), one.value);
  }
  return success(found);
}
