import { type Found, judgeFound } from '../../decide/adoption.ts';
import {
  type CreateChange,
  type CreateOutcome,
  type Fault,
  type RecoveryPoint,
  type Region,
  type Result,
  recoveryPointId,
} from '../../model.ts';
import { type Made, madeOf, orAnew } from '../anew.ts';
import { backoff } from '../backoff.ts';
import { isPassingLimit, patience, stayedBusy } from '../passing-limits.ts';
import { isUnanswered, orInDoubt, type Unanswered } from '../unanswered.ts';
import type { RdsContext } from './context.ts';
import { readState } from './databases.ts';
import type { DatabaseFamily } from './family.ts';
import { BUSY_ADVICE } from './faults.ts';
import type { Room } from './room.ts';
import { type FoundSnapshot, findSnapshot } from './snapshots.ts';
import { obstacleOfState, snapshotState } from './states.ts';
import { tagsReadBack, tagsToWrite } from './tags.ts';

export interface CreateContext {
  readonly family: DatabaseFamily;
  readonly rds: RdsContext;
  readonly roomOf: (region: Region) => Room;
  /** Returns the `resourceId` of the database; empty if RDS does not return one. */
  readonly resourceIdOf: (change: CreateChange) => string;
}

const MOST_LOST_ANSWERS = 10;
/** Each one lasts the fifteen seconds of the request timeout. */
const MOST_TIMEOUTS = 2;
const LONGEST_INVISIBLE = 90_000;

/**
 * Makes one snapshot for one slot; safe to repeat.
 *
 * The name makes it safe to repeat: names are unique among the snapshots of an account and region. If the snapshot cannot be
 * made (its name is taken, the quota is full, the database is being backed up), an earlier attempt's snapshot may be the
 * reason, so that one is looked up first.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html
 */
export async function createSnapshot(context: CreateContext, change: CreateChange): Promise<CreateOutcome> {
  const lost: Lost = { answers: 0, timeouts: 0 };
  const { signal } = context.rds.caller;
  return orInDoubt(
    signal,
    lost,
    () => orAnew(change, (asked) => makeInRoom(context, asked, lost)),
    failed(inDoubt(change)),
  );
}

async function makeInRoom(context: CreateContext, change: CreateChange, lost: Lost): Promise<Made> {
  const room = context.roomOf(change.resource.region);
  const full = await room.take();
  if (full !== null) return (await earlierOne(context, change, false)) ?? failed(full);
  let used = false;
  try {
    const made = await request(context, change, room, lost);
    used = made.result === 'done';
    return made;
  } finally {
    room.settle(used ? 'used' : 'not used');
  }
}

interface Lost extends Unanswered {
  timeouts: number;
}

async function request(context: CreateContext, change: CreateChange, room: Room, lost: Lost): Promise<Made> {
  const { family, rds } = context;
  const { caller } = rds;
  const { resource, slot } = change;
  const { region } = resource;
  const snapshot = { name: slot, database: resource.id, tags: tagsToWrite(change) };
  const busy = patience(caller.clock);
  for (;;) {
    const call = await family.create(caller, region, snapshot, room.closed);
    if (call.ok && call.value !== null && call.value.arn !== '') {
      const { arn, state } = call.value;
      return { result: 'done', id: recoveryPointId(arn), state: snapshotState(state), expiresAt: change.expiresAt };
    }
    if (!call.ok && call.refusal.code === family.codes.snapshotExists) return adopt(context, change, lost.answers > 0);
    // An answer without a snapshot counts as lost: a lookup by name shows what was made.
    if (call.ok || isUnanswered(call.refusal)) {
      lost.answers += 1;
      if (!call.ok && call.refusal.kind === 'timeout') lost.timeouts += 1;
      const made = await earlierOne(context, change, true);
      if (made !== null) return made;
      const fault = call.ok ? noSnapshot(family) : call.fault;
      if (lost.answers >= MOST_LOST_ANSWERS || lost.timeouts >= MOST_TIMEOUTS) return failed(fault);
      await caller.clock.sleep(backoff(500, lost.answers, 8_000), caller.signal);
      continue;
    }
    if (call.fault.code === 'quota-reached') {
      room.close(call.fault);
      return (await earlierOne(context, change, lost.answers > 0)) ?? failed(call.fault);
    }
    if (isPassingLimit(call.refusal.code)) {
      const wait = busy.next(10_000, 60_000);
      if (wait === null) return failed(stayedBusy(call.fault));
      await caller.clock.sleep(wait, caller.signal);
      continue;
    }
    if (call.refusal.code !== family.codes.databaseState) return failed(call.fault);
    const made = await earlierOne(context, change, lost.answers > 0);
    if (made !== null) return made;
    const state = await readState(family, rds, region, resource.id);
    const wait = busy.next(10_000, 60_000);
    const fault = stateFault(call.fault, state, wait === null);
    if (wait === null || fault !== null) return failed(fault ?? call.fault);
    await caller.clock.sleep(wait, caller.signal);
  }
}

/** Returns a fault if the state of the database ends the attempts; null if waiting may help. */
function stateFault(refused: Fault, state: Result<string | null>, overTime: boolean): Fault | null {
  if (!state.ok || state.value === null) return refused;
  const fault = { ...refused, message: `${refused.message}; the database is ${state.value}` };
  if (obstacleOfState(state.value) !== null) return fault;
  return overTime ? { ...fault, code: 'busy', advice: BUSY_ADVICE } : null;
}

/** Returns the result for the slot if a snapshot of its name exists; null if none is visible. */
async function earlierOne(
  context: CreateContext,
  change: CreateChange,
  mayBeFromThisRun: boolean,
): Promise<Made | null> {
  const found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
  if (!found.ok || found.value === null) return null;
  const judged = judge(context, found.value, change, mayBeFromThisRun);
  return judged.is === 'untagged' ? adopt(context, change, mayBeFromThisRun) : madeOf(judged);
}

/** Waits until the snapshot that holds the name is visible with its tags: both may stay invisible for a while. */
async function adopt(context: CreateContext, change: CreateChange, madeByThisRun: boolean): Promise<Made> {
  const { clock, signal } = context.rds.caller;
  const since = clock.now();
  for (let look = 0; ; look += 1) {
    const found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
    if (!found.ok) return failed(found.fault);
    const judged = found.value === null ? null : judge(context, found.value, change, madeByThisRun);
    const isLate = clock.now() - since > LONGEST_INVISIBLE;
    if (judged !== null && (judged.is !== 'untagged' || isLate)) return madeOf(judged);
    if (isLate) {
      return failed({
        code: 'name-taken',
        message: `the name ${change.slot} is taken, and no manual snapshot of that name can be seen`,
        advice: 'Look for it in the RDS console; a name that was just deleted needs some time to become free.',
      });
    }
    await clock.sleep(backoff(500, look, 8_000), signal);
  }
}

/** The snapshot's tags were converted to the characters that RDS accepts, so it is compared with the converted ones. */
function judge(
  { rds, resourceIdOf }: CreateContext,
  { point, databaseResourceId }: FoundSnapshot,
  change: CreateChange,
  mayBeFromThisRun: boolean,
): Found {
  const judged = judgeFound(point, { ...change, tags: tagsReadBack(change.tags) }, rds.account, mayBeFromThisRun);
  const resourceId = resourceIdOf(change);
  const isOfAnother = resourceId !== '' && databaseResourceId !== '' && databaseResourceId !== resourceId;
  const isOurs = judged.is === 'backup' || judged.is === 'unfit';
  return isOurs && isOfAnother ? { is: 'stranger', fault: ofAnEarlierOne(point, change) } : judged;
}

/**
 * The database was replaced between two attempts of a run, for instance by a restored one, and the new one has no backup
 * yet.
 */
function ofAnEarlierOne({ id }: RecoveryPoint, { slot, resource }: CreateChange): Fault {
  return {
    code: 'name-taken',
    message: `the name ${slot} is taken by ${id}, which was taken of another database that was called ${resource.id} before`,
    advice: 'Start a new run, which gives its snapshots other names; a rerun of the same one keeps to this name.',
  };
}

function noSnapshot({ createAction }: DatabaseFamily): Fault {
  return {
    code: 'service-error',
    message: `${createAction} answered without a snapshot, and none of that name can be found`,
    advice: 'The service had an error of its own: run again, and look at the AWS Health Dashboard.',
  };
}

/** The result is unknown: the run was cancelled while the call was in flight. */
function inDoubt({ slot }: CreateChange): Fault {
  return {
    code: 'cancelled',
    message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
    advice: 'Look for a snapshot of that name before you back up again; it carries its tags, so a purge finds it.',
  };
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
