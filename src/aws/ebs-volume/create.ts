import { CreateSnapshotCommand } from '@aws-sdk/client-ec2';
import { judgeFound } from '../../decide/adoption.ts';
import {
  type AccountId,
  type CreateChange,
  type CreateOutcome,
  type Fault,
  type RecoveryPoint,
  type Region,
  type Result,
  recoveryPointId,
  type Slot,
} from '../../model.ts';
import { type Made, madeOf, orAnew } from '../anew.ts';
import { backoff } from '../backoff.ts';
import { busyTurns } from '../ec2/busy.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { VolumePacer } from '../ec2/volume-pacer.ts';
import { tagList } from '../ec2/wire.ts';
import { isUnanswered } from '../unanswered.ts';
import { findSnapshot, readMade } from './snapshots.ts';

export interface CreateContext {
  readonly caller: Ec2Caller;
  readonly account: AccountId;
  readonly pacer: VolumePacer;
  /** Regions in which a quota was reached: no more requests go there, and their remaining backups fail at once. */
  readonly quotasReached: Map<Region, Fault>;
  /** Snapshots that earlier attempts of this workflow run made, read once per region. */
  readonly made: Map<Region, Promise<Result<ReadonlyMap<Slot, RecoveryPoint>>>>;
}

const MOST_LOST_ANSWERS = 4;
/** How long a new snapshot may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 20_000;

/**
 * Makes one snapshot for one slot; safe to repeat.
 *
 * CreateSnapshot has no client token and a snapshot has no name, so the description contains the slot. The snapshots of
 * earlier attempts of the run are read before the first call; before every repeat the slot is looked up, and after a lost
 * answer until a snapshot would be visible.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export async function createSnapshot(context: CreateContext, change: CreateChange): Promise<CreateOutcome> {
  const made = await madeBefore(context, change);
  if (!made.ok) return failed(made.fault);
  await context.pacer.wait(change.resource.volumes, context.caller.signal);
  return orAnew(change, async (asked) => {
    const earlier = made.value.get(asked.slot);
    if (earlier === undefined) return askUntilMade(context, asked);
    return madeOf(judgeFound(earlier, asked, context.account, false));
  });
}

async function askUntilMade(context: CreateContext, change: CreateChange): Promise<Made> {
  const { caller, quotasReached } = context;
  const { region } = change.resource;
  const turns = busyTurns(caller.clock);
  let lostAnswers = 0;
  let sent = false;
  for (;;) {
    const call = await caller.once(
      region,
      'CreateSnapshot',
      async (client): Promise<Answer> => {
        // A snapshot of a killed attempt may have become visible since, and nothing else prevents a second one.
        const seen = sent ? await visibleNow(context, change) : null;
        sent = true;
        if (seen !== null) return { id: undefined, seen };
        // The run may have been cancelled during the lookup.
        caller.signal.throwIfAborted();
        const { SnapshotId: id } = await client.send(commandFor(change));
        return { id, seen };
      },
      () => quotasReached.get(region) ?? null,
    );
    if (call.ok && call.value.seen !== null) return madeOf(judgeFound(call.value.seen, change, context.account, false));
    if (call.ok && call.value.id) {
      const id = recoveryPointId(call.value.id);
      return { result: 'done', id, state: 'pending', expiresAt: change.expiresAt };
    }
    if (call.ok || isUnanswered(call.refusal)) {
      lostAnswers += 1;
      const found = await lookFor(context, change);
      if (found === 'cancelled') return failed(inDoubt(change));
      if (!found.ok) return failed(unseen(change, found.fault));
      if (found.value !== null) return madeOf(judgeFound(found.value, change, context.account, true));
      if (lostAnswers >= MOST_LOST_ANSWERS) return failed(call.ok ? NO_ID : call.fault);
      continue;
    }
    if (call.fault.code === 'quota-reached') quotasReached.set(region, call.fault);
    const turn = turns(call);
    if (turn.end !== null) return failed(turn.end);
    await caller.clock.sleep(turn.wait, caller.signal);
  }
}

/** The created snapshot, or an existing one. */
interface Answer {
  readonly id: string | undefined;
  readonly seen: RecoveryPoint | null;
}

/** A failed lookup proves nothing. */
async function visibleNow({ caller }: CreateContext, { resource, slot }: CreateChange): Promise<RecoveryPoint | null> {
  const found = await findSnapshot(caller, resource.region, slot);
  return found.ok ? found.value : null;
}

function madeBefore({ caller, made }: CreateContext, { resource, tags }: CreateChange) {
  const known = made.get(resource.region);
  if (known !== undefined) return known;
  const read = readMade(caller, resource.region, tags.BackupRun);
  made.set(resource.region, read);
  return read;
}

/**
 * Looks until a new snapshot would be visible with its tags, because a call repeated too soon makes a second one. A failed
 * lookup proves nothing and is repeated within the same time.
 */
async function lookFor({ caller, account }: CreateContext, change: CreateChange) {
  const { resource, slot } = change;
  const since = caller.clock.now();
  for (let look = 0; ; look += 1) {
    if (caller.signal.aborted) return 'cancelled';
    try {
      const found = await findSnapshot(caller, resource.region, slot);
      const point = found.ok ? found.value : null;
      // Its tags may become visible later than the snapshot.
      if (point !== null && judgeFound(point, change, account, true).is !== 'untagged') return found;
      if (caller.clock.now() - since > LONGEST_INVISIBLE) return found;
      await caller.clock.sleep(backoff(500, look, 5_000), caller.signal);
    } catch (error) {
      if (caller.signal.aborted) return 'cancelled';
      throw error;
    }
  }
}

const NO_ID: Fault = {
  code: 'service-error',
  message: 'CreateSnapshot answered without the id of a snapshot, and none of this slot can be found',
  advice: 'The service had an error of its own: run again, and look at the AWS Health Dashboard.',
};

/** The result is unknown: the run was cancelled while the call was in flight. */
function inDoubt({ slot }: CreateChange): Fault {
  return {
    code: 'cancelled',
    message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
    advice:
      'Look for a snapshot with that description before you back up again; it carries its tags, so a purge finds it.',
  };
}

/** The result is unknown: the answer was lost, and the lookup failed. */
function unseen({ slot }: CreateChange, fault: Fault): Fault {
  return {
    ...fault,
    message: `the answer of the service was lost, and the snapshot ${slot} may have been made: ${fault.message}`,
  };
}

function commandFor({ resource, slot, tags, pointTags, userTags }: CreateChange): CreateSnapshotCommand {
  return new CreateSnapshotCommand({
    VolumeId: resource.id,
    Description: slot,
    // Sent with the creation: if the tags are refused, nothing is made, so no snapshot is left that a purge cannot find.
    TagSpecifications: [
      { ResourceType: 'snapshot', Tags: tagList([...Object.entries(tags), ...pointTags, ...userTags]) },
    ],
  });
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
