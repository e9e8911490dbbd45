import { CreateSnapshotCommand } from '@aws-sdk/client-ec2';
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
import { judgeFound } from '../adoption.ts';
import { backoff } from '../backoff.ts';
import { createBusyWait, LONGEST_BUSY } from '../ec2/busy.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { VolumePacer } from '../ec2/volume-pacer.ts';
import { tagList } from '../ec2/wire.ts';
import { findSnapshot, readMade } from './snapshots.ts';

export interface CreateContext {
  readonly caller: Ec2Caller;
  readonly account: AccountId;
  readonly pacer: VolumePacer;
  /** Regions in which a quota was reached: nothing more is asked of them, and their other backups fail at once. */
  readonly quotasReached: Map<Region, Fault>;
  /** What this workflow run had made before, read once a region. */
  readonly made: Map<Region, Promise<Result<ReadonlyMap<Slot, RecoveryPoint>>>>;
}

const MOST_LOST_ANSWERS = 4;
/** How long a snapshot that was made may stay invisible. */
const LONGEST_INVISIBLE = 20_000;

/**
 * Makes one snapshot for one slot, however often it is asked.
 *
 * CreateSnapshot has no client token, and a snapshot has no name: the description holds the slot. So what earlier attempts of
 * the run made is read before the first call, and after a lost answer the slot is looked for until it would be visible.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export async function createSnapshot(context: CreateContext, change: CreateChange): Promise<CreateOutcome> {
  const { caller, account, pacer, quotasReached } = context;
  const { region } = change.resource;
  const made = await madeBefore(context, change);
  if (!made.ok) return failed(made.fault);
  const earlier = made.value.get(change.slot);
  if (earlier !== undefined) return judgeFound(earlier, change, account, false);
  let lostAnswers = 0;
  let busyAnswers = 0;
  let busySince: number | null = null;
  await pacer.wait(change.resource.volumes, caller.signal);
  for (;;) {
    const call = await caller.once(
      region,
      'CreateSnapshot',
      (client) => client.send(commandFor(change)),
      () => quotasReached.get(region) ?? null,
    );
    if (call.ok && call.value.SnapshotId) {
      const id = recoveryPointId(call.value.SnapshotId);
      return { result: 'done', id, state: 'pending', expiresAt: change.expiresAt };
    }
    if (call.ok || call.refusal.kind === 'lost' || call.refusal.kind === 'timeout') {
      lostAnswers += 1;
      const found = await lookFor(context, change);
      if (found === 'cancelled') return failed(inDoubt(change));
      if (!found.ok) return failed(unseen(change, found.fault));
      if (found.value !== null) return judgeFound(found.value, change, account, true);
      if (lostAnswers >= MOST_LOST_ANSWERS) return failed(call.ok ? NO_ID : call.fault);
      continue;
    }
    if (call.fault.code === 'quota-reached') quotasReached.set(region, call.fault);
    busySince ??= caller.clock.now();
    const wait = createBusyWait(call.refusal.code, busyAnswers++);
    if (wait === null || caller.clock.now() - busySince + wait > LONGEST_BUSY) return failed(call.fault);
    await caller.clock.sleep(wait, caller.signal);
  }
}

function madeBefore({ caller, made }: CreateContext, { resource, tags }: CreateChange) {
  const known = made.get(resource.region);
  if (known !== undefined) return known;
  const read = readMade(caller, resource.region, tags.BackupRun);
  made.set(resource.region, read);
  return read;
}

/**
 * Looks until a snapshot that was made would be visible: one asked for again too soon is a second one. A look that fails tells
 * nothing, and is repeated as long.
 */
async function lookFor({ caller }: CreateContext, { resource, slot }: CreateChange) {
  const since = caller.clock.now();
  for (let look = 0; ; look += 1) {
    if (caller.signal.aborted) return 'cancelled';
    try {
      const found = await findSnapshot(caller, resource.region, slot);
      if (found.ok && found.value !== null) return found;
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

/** Neither made nor missing: the call was under way when the run was told to stop. */
function inDoubt({ slot }: CreateChange): Fault {
  return {
    code: 'cancelled',
    message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
    advice:
      'Look for a snapshot with that description before you back up again; it carries its tags, so a purge finds it.',
  };
}

/** Neither made nor missing: the answer was lost, and then nobody could look. */
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
    // Written with the creation: refused tags mean that nothing is made, so there is never a snapshot nobody will purge.
    TagSpecifications: [
      { ResourceType: 'snapshot', Tags: tagList([...Object.entries(tags), ...pointTags, ...userTags]) },
    ],
  });
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
