import { copyOfText } from '../../decide/copies.ts';
import { tokenInsteadOf } from '../../decide/naming.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import { faultOf } from '../../model/known-faults.ts';
import type { CopyChange, CopyOutcome, Done, Fault, RecoveryPoint, RecoveryPointId } from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';
import { goneCopy, strangeCopy, unseenCopy } from './faults.ts';

export type DoneCopy = Done<CopyChange, CopyOutcome>;

/** How long a new AMI and its tags may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 90_000;
const LOOK_EVERY = 10_000;
/** A token always stands for the same copy; if that copy is gone, the next token is used. */
const MOST_TOKENS = 5;

/**
 * Verifies that the copied AMIs exist and are ours: for a day EC2 answers a token with the AMI that it first stood for. A
 * purge may have deleted that AMI because it had failed: then the next token is used, under the same name. If the AMI
 * exists but is not visible yet, its name is taken, so no second one is created.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export async function confirmed(
  done: readonly DoneCopy[],
  ask: (change: CopyChange) => Promise<CopyOutcome>,
  connection: Connection,
  run: Run,
): Promise<readonly DoneCopy[]> {
  let all = done;
  for (let round = 0; ; round += 1) {
    const looked = await lookAt(all, connection, run);
    if (looked.size === 0) return all;
    all = await Promise.all(
      all.map(async (one): Promise<DoneCopy> => {
        const amiss = looked.get(one);
        if (amiss === undefined) return one;
        if (amiss !== 'gone') return { ...one, outcome: { result: 'failed', fault: amiss } };
        if (round === MOST_TOKENS) return { ...one, outcome: { result: 'failed', fault: goneCopy() } };
        const change = { ...one.change, token: tokenInsteadOf(one.change.token) };
        return { change, outcome: await ask(change) };
      }),
    );
    if (round === MOST_TOKENS) return all;
  }
}

/** Returns the copies that don't exist, are not ours, or are no longer ours. */
async function lookAt(
  done: readonly DoneCopy[],
  connection: Connection,
  run: Run,
): Promise<ReadonlyMap<DoneCopy, 'gone' | Fault>> {
  const made = done.flatMap((one) =>
    one.outcome.result === 'done' && one.change.point.kind === 'ec2-instance' ? [{ one, id: one.outcome.id }] : [],
  );
  const isCopyOf = (point: RecoveryPoint | undefined, { change }: DoneCopy) =>
    point !== undefined && proveOwnership(point, connection.account).ours && point.copyOf === copyOfText(change.point);
  const looked = await Promise.all(
    [...groupBy(made, ({ one }) => one.change.to)].map(async ([region, some]) => {
      const { readPoints } = kindOf(connection.kinds, 'ec2-instance');
      const until = run.clock.now() + LONGEST_INVISIBLE;
      let open = some;
      let seen: ReadonlyMap<RecoveryPointId, RecoveryPoint>;
      for (;;) {
        const ids = open.map(({ id }) => id);
        const read = await attempt(() => readPoints(region, ids), run);
        // If the AMI cannot be read, never report it as existing.
        if (!read.ok) return open.map(({ one, id }) => [one, unseenCopy(id, one.change, read.fault)] as const);
        seen = new Map(read.value.map((point) => [point.id, point]));
        open = open.filter(({ one, id }) => !isCopyOf(seen.get(id), one));
        if (open.length === 0 || run.clock.now() >= until) break;
        try {
          await run.clock.sleep(LOOK_EVERY, run.signal);
        } catch (error) {
          const fault = faultOf(error, run);
          return open.map(({ one, id }) => [one, unseenCopy(id, one.change, fault)] as const);
        }
      }
      return open.map(({ one, id }) => [one, seen.has(id) ? strangeCopy(id, one.change) : ('gone' as const)] as const);
    }),
  );
  return new Map(looked.flat());
}
