import { attempt } from '../../model/attempt.ts';
import type { Fault, KindName, RecoveryPointId, Region } from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';

/**
 * How many copies into one region may be in progress at a time.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
 */
const MOST_IMAGES = 300;
const MOST_DB_SNAPSHOTS = 20;

const LOOK_EVERY = 15_000;
/** While more calls than this are waiting, no free place is needed: looking would cost a request and gain nothing. */
const ENOUGH_WAITING = 32;
/** Same as for other temporary limits, in milliseconds. */
const LONGEST = 30 * 60_000;

interface UnderWay {
  readonly kind: KindName;
  readonly id: RecoveryPointId;
}

/** The limit on copies in progress in one region. First come, first served. */
export interface Room {
  /** Waits for a place; returns a fault if none becomes free. */
  readonly take: () => Promise<Fault | null>;
  /** Call once for each taken place: with the copy that is now in progress, or null where none is. */
  readonly settle: (made: UnderWay | null) => void;
}

/** Counts the listed copies in progress, and looks again only when no place is left. */
export function openRoom(
  region: Region,
  most: number,
  listed: readonly UnderWay[],
  { kinds }: Pick<Connection, 'kinds'>,
  { clock, signal, log }: Run,
): Room {
  let underWay = listed;
  let taken = 0;
  let settled = () => {};
  let queue: Promise<unknown> = Promise.resolve();
  const look = async () => {
    for (const name of new Set(underWay.map(({ kind }) => kind))) {
      const ids = underWay.flatMap(({ kind, id }) => (kind === name ? [id] : []));
      const read = await attempt(() => kindOf(kinds, name).describeStates(region, ids), { signal, log });
      if (!read.ok) continue;
      // A copy that is not visible yet is new.
      const ended = new Set(ids.filter((id) => (read.value.get(id)?.state ?? 'pending') !== 'pending'));
      underWay = underWay.filter(({ id }) => !ended.has(id));
    }
  };
  const takeNow = async (): Promise<Fault | null> => {
    let since = clock.now();
    for (;;) {
      signal.throwIfAborted();
      if (underWay.length + taken < most) {
        taken += 1;
        return null;
      }
      if (taken > ENOUGH_WAITING) {
        await new Promise<void>((resolve) => {
          settled = resolve;
        });
        since = clock.now();
        continue;
      }
      const before = underWay.length;
      await look();
      if (underWay.length < before) {
        since = clock.now();
        continue;
      }
      if (clock.now() - since > LONGEST) return full(region, most);
      await clock.sleep(LOOK_EVERY, signal);
    }
  };
  return {
    take: () => {
      const turn = queue.then(takeNow);
      queue = turn.catch(() => {});
      return turn;
    },
    settle: (made) => {
      taken -= 1;
      if (made !== null) underWay = [...underWay, made];
      settled();
    },
  };
}

/** Returns how many of a kind may be in progress; RDS instances and clusters share a limit. */
export function mostUnderWay(kind: KindName): number {
  return kind === 'ec2-instance' ? MOST_IMAGES : MOST_DB_SNAPSHOTS;
}

function full(region: Region, most: number): Fault {
  return {
    code: 'busy',
    message: `${most} copies are under way into ${region}, as many as may be, and none ended within ${LONGEST / 60_000} minutes`,
    advice: 'Run again later: what has waited longest goes first. Large volumes take hours.',
  };
}
