import { CopyImageCommand } from '@aws-sdk/client-ec2';
import { copiedTags } from '../../decide/copied-tags.ts';
import { copyOfText } from '../../decide/copies.ts';
import { tokenInsteadOf } from '../../decide/naming.ts';
import type { AccountId, CopyChange, CopyOutcome, Fault, Region } from '../../model.ts';
import { recoveryPointId } from '../../model.ts';
import { backoff } from '../backoff.ts';
import { nameTaken, outcomeOfFound } from '../copy-outcomes.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { tagList } from '../ec2/wire.ts';
import { isPassingLimit, patience, stayedBusy } from '../passing-limits.ts';
import { findImage } from './images.ts';

export interface CopyContext {
  readonly caller: Ec2Caller;
  readonly account: AccountId;
  /** Regions in which a quota was reached: no more requests go there. */
  readonly quotasReached: Map<Region, Fault>;
}

/** How long a new image and its tags may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 90_000;

/**
 * How many other tokens of one copy are tried: within a day, each may already stand for a request with another key or other
 * tags.
 */
const MOST_OTHERS = 25;

/**
 * Copies an image into another region. The client token makes it safe to repeat: the same token returns the same image. If a
 * token stands for a request with another key or other tags, the next token is used; the name prevents a second copy.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
 */
export async function copyImage(context: CopyContext, asked: CopyChange): Promise<CopyOutcome> {
  const { caller, quotasReached } = context;
  const { to } = asked;
  const limits = patience(caller.clock);
  let change = asked;
  for (let others = 0; ; ) {
    const call = await caller.repeatable(
      to,
      'CopyImage',
      (client) => client.send(commandFor(change)),
      () => quotasReached.get(to) ?? null,
    );
    if (call.ok && call.value.ImageId) {
      return { result: 'done', id: recoveryPointId(call.value.ImageId), state: 'pending' };
    }
    if (call.ok) return failed(NO_ID);
    const { code } = call.refusal;
    if (code === 'InvalidAMIName.Duplicate') return adopt(context, change);
    if (code === 'IdempotentParameterMismatch' && others < MOST_OTHERS) {
      others += 1;
      change = { ...change, token: tokenInsteadOf(change.token) };
      continue;
    }
    // EC2 uses this code both for the limit on concurrent copies and for quotas.
    if (isPassingLimit(code) || code === 'ResourceLimitExceeded') {
      const wait = limits.next(10_000, 60_000);
      if (wait === null) return failed(stayedBusy(call.fault));
      await caller.clock.sleep(wait, caller.signal);
      continue;
    }
    if (call.fault.code === 'quota-reached') quotasReached.set(to, call.fault);
    return failed(call.fault);
  }
}

function commandFor({ point, to, slot, token, kmsKey, whole, ...change }: CopyChange): CopyImageCommand {
  const { image, snapshots } = copiedTags(whole.tags, change.expiresAt, copyOfText(point));
  return new CopyImageCommand({
    SourceRegion: point.region,
    SourceImageId: point.id,
    Name: slot,
    ClientToken: token,
    Description: `Copy of ${point.id} in ${point.region}, backup of ${change.source}`,
    // Only our own tags: CopyImageTags would make every copy of a copy look like ours.
    TagSpecifications: [
      { ResourceType: 'image', Tags: tagList(image) },
      { ResourceType: 'snapshot', Tags: tagList(snapshots) },
    ],
    // An encrypted image stays encrypted; without a key, it gets the region's default key.
    ...(kmsKey !== null && { Encrypted: true, KmsKeyId: kmsKey }),
  });
}

const NO_ID: Fault = {
  code: 'service-error',
  message: 'CopyImage answered without the id of an AMI',
  advice:
    'The service had an error of its own: the next run asks again under the same token, and no second copy is made.',
};

/**
 * Adopts the copy that holds the name, made by a call whose answer never arrived. The copy and its tags may stay invisible
 * for a while.
 */
async function adopt({ caller, account }: CopyContext, change: CopyChange): Promise<CopyOutcome> {
  const { clock, signal } = caller;
  const until = clock.now() + LONGEST_INVISIBLE;
  for (let look = 0; ; look += 1) {
    const found = await findImage(caller, change.to, change.slot);
    if (!found.ok) return failed(found.fault);
    const outcome = found.value === null ? failed(nameTaken(change)) : outcomeOfFound(found.value, change, account);
    if (outcome.result !== 'failed' || clock.now() >= until) return outcome;
    await clock.sleep(backoff(500, look, 8_000), signal);
  }
}

function failed(fault: Fault): CopyOutcome {
  return { result: 'failed', fault };
}
