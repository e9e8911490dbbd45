import { attempt } from '../../model/attempt.ts';
import type { Fault, KindName, RecoveryPointId, Region } from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';

/**
 * How many copies may be under way into one region.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
 */
const MOST_IMAGES = 300;
const MOST_DB_SNAPSHOTS = 20;

const LOOK_EVERY = 15_000;
/** While more calls than this wait for their turn, nobody needs a place: a look would cost a request and win nothing. */
const ENOUGH_WAITING = 32;
/** As long as any limit is waited for that passes. */
const LONGEST = 30 * 60_000;

interface UnderWay {
  readonly kind: KindName;
  readonly id: RecoveryPointId;
}

/** The room for copies in one region. First come, first served. */
export interface Room {
  /** Waits for a place; the fault says why there is none. */
  readonly take: () => Promise<Fault | null>;
  /** To be called once for each place that was taken: with the copy that is under way now, or null where none is. */
  readonly settle: (made: UnderWay | null) => void;
}

/** Counts what was listed as under way, and looks again only when there is no place left. */
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
      // One that cannot be seen yet is new.
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

/** How many of a kind may be under way; instances and clusters of RDS share one number. */
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
