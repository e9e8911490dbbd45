import { formatExpiry } from '../decide/expiry.ts';
import { groupBy } from '../model/group.ts';
import { faultOf, type Watch } from '../model/known-faults.ts';
import { type Done, placeOf, type SetExpiryChange, type SetExpiryOutcome } from '../model.ts';
import { type Connection, kindOf } from '../ports/cloud.ts';

/** Writes new expiries, grouped by kind, region and value. Every change gets an outcome. */
export async function setExpiries(
  changes: readonly SetExpiryChange[],
  kinds: Connection['kinds'],
  watch: Watch,
  onDone: () => void,
): Promise<Done<SetExpiryChange, SetExpiryOutcome>[]> {
  const outcomes = new Map<SetExpiryChange, SetExpiryOutcome>();
  const tell = (change: SetExpiryChange, outcome: SetExpiryOutcome) => {
    outcomes.set(change, outcome);
    onDone();
  };
  const groups = groupBy(changes, ({ point, to }) => `${placeOf(point)} ${formatExpiry(to)}`);
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const [first] = group;
      if (first === undefined) return;
      try {
        await kindOf(kinds, first.point.kind).setExpiries(group, tell);
      } catch (error) {
        const fault = faultOf(error, watch);
        for (const change of group) if (!outcomes.has(change)) tell(change, { result: 'failed', fault });
      }
    }),
  );
  return changes.map((change) => ({ change, outcome: outcomes.get(change) ?? UNTOLD }));
}

const UNTOLD: SetExpiryOutcome = {
  result: 'failed',
  fault: {
    code: 'unexpected',
    message: 'no outcome of the new expiry was recorded',
    advice: 'This is a bug in backup-via-tag: open an issue with the log of this run.',
  },
};
