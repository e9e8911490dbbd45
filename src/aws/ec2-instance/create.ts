import { CreateImageCommand } from '@aws-sdk/client-ec2';
import type { AccountId, CreateChange, CreateOutcome, Fault, Instant, Region } from '../../model.ts';
import { recoveryPointId } from '../../model.ts';
import { type Made, orAnew } from '../anew.ts';
import { backoff } from '../backoff.ts';
import type { CallResult } from '../caller.ts';
import { busyTurns } from '../ec2/busy.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { VolumePacer } from '../ec2/volume-pacer.ts';
import { tagList } from '../ec2/wire.ts';
import type { Refusal } from '../refusal.ts';
import { isUnanswered, orInDoubt, type Unanswered } from '../unanswered.ts';

export interface CreateContext {
  readonly caller: Ec2Caller;
  readonly account: AccountId;
  readonly pacer: VolumePacer;
  /** Regions in which a quota was reached: no more requests go there, and their remaining backups fail at once. */
  readonly quotasReached: Map<Region, Fault>;
}

const MOST_LOST_ANSWERS = 10;
/** Each one lasts the fifteen seconds of the request timeout. */
const MOST_TIMEOUTS = 2;
/** How long a new image and its tags may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 90_000;

/**
 * Makes one image for one slot; safe to repeat.
 *
 * CreateImage has no client token, so the name makes it safe to repeat: names are unique among an account's images in a
 * region. After a lost answer, the name is looked up before the call is repeated, and an existing image is adopted only if
 * it is proven to be this slot's. If the name is taken but no image is visible, the call is made once more.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export async function createImage(context: CreateContext, change: CreateChange): Promise<CreateOutcome> {
  const lost: Lost = { answers: 0, timeouts: 0 };
  const { signal } = context.caller;
  return orInDoubt(
    signal,
    lost,
    () => orAnew(change, (asked) => askUntilMade(context, asked, lost)),
    failed(inDoubt(change)),
  );
}

interface Lost extends Unanswered {
  timeouts: number;
}

async function askUntilMade(context: CreateContext, change: CreateChange, lost: Lost): Promise<Made> {
  const { caller, pacer, quotasReached } = context;
  const { region } = change.resource;
  const turns = busyTurns(caller.clock);
  let lookUntil: Instant | null = null;
  await pacer.wait(volumesOf(change), caller.signal);
  for (;;) {
    const call = await caller.once(
      region,
      'CreateImage',
      (client) => client.send(commandFor(change)),
      () => quotasReached.get(region) ?? null,
    );
    if (call.ok && call.value.ImageId) {
      const id = recoveryPointId(call.value.ImageId);
      return { result: 'done', id, state: 'pending', expiresAt: change.expiresAt };
    }
    if (!call.ok && call.refusal.code === 'InvalidAMIName.Duplicate') {
      const askedAgain = lookUntil !== null;
      lookUntil ??= caller.clock.now() + LONGEST_INVISIBLE;
      const { adopt } = await import('./adopt.ts');
      const adopted = await adopt(context, change, lost.answers > 0, lookUntil);
      if (adopted !== null) return adopted;
      if (askedAgain) return failed(nameTaken(change));
      // The name of an image that was just deregistered may be free by now.
      continue;
    }
    // An answer without an id counts as lost: a lookup by name shows what was made.
    if (call.ok || isUnanswered(call.refusal)) {
      // A new image may stay invisible for the full time.
      lookUntil = null;
      const end = await afterLost(context, change, call, lost);
      if (end !== null) return end;
      continue;
    }
    if (call.fault.code === 'quota-reached') quotasReached.set(region, call.fault);
    const turn = turns(call);
    if (turn.end !== null) return failed(betterFault(turn.end, call.refusal));
    await caller.clock.sleep(turn.wait, caller.signal);
  }
}

/** Looks for the image after an unanswered call. Returns null if none is visible and the call must be repeated. */
async function afterLost(
  context: CreateContext,
  change: CreateChange,
  call: CallResult<unknown>,
  lost: Lost,
): Promise<Made | null> {
  const { clock, signal } = context.caller;
  lost.answers += 1;
  if (!call.ok && call.refusal.kind === 'timeout') lost.timeouts += 1;
  const { adopt, findImage } = await import('./adopt.ts');
  const found = await findImage(context.caller, change.resource.region, change.slot);
  if (found.ok && found.value !== null) return adopt(context, change, true, clock.now() + LONGEST_INVISIBLE);
  if (lost.answers >= MOST_LOST_ANSWERS || lost.timeouts >= MOST_TIMEOUTS) return failed(call.ok ? NO_ID : call.fault);
  await clock.sleep(backoff(500, lost.answers, 8_000), signal);
  return null;
}

const NO_ID: Fault = {
  code: 'service-error',
  message: 'CreateImage answered without the id of an AMI, and none of that name can be found',
  advice: 'The service had an error of its own: run again, and look at the AWS Health Dashboard.',
};

/** The result is unknown: the run was cancelled before the result of a call was known. */
function inDoubt({ slot }: CreateChange): Fault {
  return {
    code: 'cancelled',
    message: `the run was cancelled and the answer of the service was lost: the AMI ${slot} may have been made`,
    advice:
      'Run the same workflow run again: it finds the AMI by its name and makes no second one. Any other run makes another; each carries its tags, so a purge finds it.',
  };
}

function commandFor({ resource, slot, description, leftOut, ...change }: CreateChange): CreateImageCommand {
  const everywhere = tagList([...Object.entries(change.tags), ...change.userTags]);
  return new CreateImageCommand({
    InstanceId: resource.id,
    Name: slot,
    Description: description,
    // Always sent: the default is false, which reboots a production machine.
    NoReboot: !resource.reboot,
    // Sent with the creation: if the tags are refused, nothing is made, so no image is left that a purge cannot find.
    TagSpecifications: [
      { ResourceType: 'image', Tags: [...everywhere, ...tagList(change.pointTags)] },
      { ResourceType: 'snapshot', Tags: everywhere },
    ],
    ...(leftOut.length === 0
      ? {}
      : { BlockDeviceMappings: leftOut.map((DeviceName) => ({ DeviceName, NoDevice: '' })) }),
  });
}

/** Returns the volumes that the backup includes. */
function volumesOf({ resource: { volumes, details }, leftOut }: CreateChange): readonly string[] {
  const out = details?.devices.flatMap(({ name, volume }) => (leftOut.includes(name) ? [volume] : []));
  return volumes.filter((volume) => !out?.includes(volume));
}

/** For an instance in the wrong state, EC2 answers only InvalidParameterValue. */
function betterFault(fault: Fault, { code, message }: Refusal): Fault {
  if (code !== 'InvalidParameterValue' || !/running|stopped|state/i.test(message)) return fault;
  return { ...fault, code: 'wrong-state', advice: 'Bring the instance to running or stopped and run again.' };
}

function nameTaken({ slot }: CreateChange): Fault {
  return {
    code: 'name-taken',
    message: `the AMI name ${slot} is taken, and no AMI of that name can be seen`,
    advice: 'Look for it in the Recycle Bin; a name that was just deregistered needs some minutes to become free.',
  };
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
