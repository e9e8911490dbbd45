import { describe, expect, it } from 'vitest';
import {
  type Fault,
  failure,
  type KindName,
  type RecoveryPointId,
  type RecoveryPointState,
  recoveryPointId,
  success,
} from '../../../src/model.ts';
import { mostUnderWay, openRoom } from '../../../src/modes/copy/rooms.ts';
import { fault, NOW } from '../../decide/make-model.ts';
import { manualClock } from '../../ports/manual-clock.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { makeRun } from '../verify/make-tests.ts';
import { ireland } from './make-copies.ts';

const MINUTE = 60_000;
const id = (number: number) => recoveryPointId(`c-${number}`);
const nowhere = {
  points: [],
  living: new Set<string>(),
  looked: [],
  enabled: [],
  down: [],
  minKeep: 0,
  protectUncopied: false,
};

interface Asked {
  readonly most: number;
  readonly listed?: readonly number[];
  readonly kinds?: readonly KindName[];
}

/** A room, whose copies are in these states; one that is not named here cannot be seen. */
function roomWith({ most, listed = [], kinds = ['rds-instance'] }: Asked) {
  const clock = manualClock(NOW);
  const states = new Map<RecoveryPointId, RecoveryPointState>();
  const looks: string[] = [];
  const answer: { refused: boolean; broken: boolean } = { refused: false, broken: false };
  const stop = new AbortController();
  const kind = connectionOf(nowhere).connection.kinds.get('ec2-instance');
  if (kind === undefined) throw new Error('there is one');
  const kindNamed = (name: KindName) => ({
    ...kind,
    describeStates: async (place: string, ids: readonly RecoveryPointId[]) => {
      looks.push(`${(clock.now() - NOW) / 1000} ${name} ${place} ${ids.join(' ')}`);
      if (answer.broken) throw new Error('socket');
      if (answer.refused) return failure(fault);
      return success(
        new Map(
          ids.flatMap((one) => {
            const state = states.get(one);
            return state === undefined ? [] : [[one, { state, stateText: state, stateReason: '' }] as const];
          }),
        ),
      );
    },
  });
  const room = openRoom(
    ireland,
    most,
    listed.map((number, at) => ({ kind: kinds[at % kinds.length] ?? 'rds-instance', id: id(number) })),
    { kinds: new Map(kinds.map((name) => [name, kindNamed(name)])) },
    makeRun({ clock, signal: stop.signal }),
  );
  const places: (string | null)[] = [];
  const take = () =>
    void room.take().then(
      (full: Fault | null) => places.push(full === null ? 'free' : full.code),
      (error: Error) => places.push(error.message),
    );
  return { room, take, places, clock, states, looks, answer, stop };
}

describe('the room for copies in a region', () => {
  it('is what AWS lets be under way', () => {
    const most = (['ec2-instance', 'rds-instance', 'rds-cluster'] as const).map(mostUnderWay);
    expect(most).toEqual([300, 20, 20]);
  });

  it('is had at once while there is any, those that were listed counted', async () => {
    const { take, places, clock, looks } = roomWith({ most: 3, listed: [1] });
    for (let times = 0; times < 3; times += 1) take();
    await clock.advance(0);
    expect(places).toEqual(['free', 'free']);
    expect(looks).toEqual(['0 rds-instance eu-west-1 c-1']);
  });

  it('is there again for what was not made, and not for what is under way', async () => {
    const { room, take, places, clock, states } = roomWith({ most: 1 });
    take();
    take();
    await clock.advance(0);
    expect(places).toEqual(['free']);
    room.settle({ kind: 'rds-instance', id: id(1) });
    await clock.advance(MINUTE);
    expect(places).toEqual(['free']);
    states.set(id(1), 'available');
    await clock.advance(MINUTE);
    expect(places).toEqual(['free', 'free']);
    room.settle(null);
    take();
    await clock.advance(0);
    expect(places).toEqual(['free', 'free', 'free']);
  });

  it.each<[RecoveryPointState, number]>([
    ['available', 1],
    ['failed', 1],
    ['disabled', 1],
    ['other', 1],
    ['pending', 0],
  ])('is made by one that is %s: %i', async (state, free) => {
    const { take, places, clock, states } = roomWith({ most: 1, listed: [1] });
    states.set(id(1), state);
    take();
    await clock.advance(MINUTE);
    expect(places).toHaveLength(free);
  });

  it('is looked for every quarter of a minute, by one request for each kind', async () => {
    const { take, clock, looks, states } = roomWith({
      most: 3,
      listed: [1, 2, 3],
      kinds: ['rds-instance', 'rds-cluster'],
    });
    for (const number of [1, 2, 3]) states.set(id(number), 'pending');
    take();
    await clock.advance(16_000);
    expect(looks).toEqual([
      '0 rds-instance eu-west-1 c-1 c-3',
      '0 rds-cluster eu-west-1 c-2',
      '15 rds-instance eu-west-1 c-1 c-3',
      '15 rds-cluster eu-west-1 c-2',
    ]);
  });

  it.each(['refused', 'broken'] as const)('is not made up where a look is %s', async (how) => {
    const { take, places, clock, states, answer } = roomWith({ most: 1, listed: [1] });
    states.set(id(1), 'available');
    answer[how] = true;
    take();
    await clock.advance(MINUTE);
    expect(places).toEqual([]);
    answer[how] = false;
    await clock.advance(MINUTE);
    expect(places).toEqual(['free']);
  });

  it('is given up after half an hour in which nothing ended, one after the other', async () => {
    const { take, places, clock, states } = roomWith({ most: 2, listed: [1, 2] });
    for (let times = 0; times < 3; times += 1) take();
    await clock.advance(29 * MINUTE);
    expect(places).toEqual([]);
    states.set(id(1), 'available');
    await clock.advance(MINUTE);
    // The second waits for half an hour of its own, and so does the third.
    expect(places).toEqual(['free']);
    await clock.advance(30 * MINUTE);
    expect(places).toEqual(['free', 'busy']);
    await clock.advance(31 * MINUTE);
    expect(places).toEqual(['free', 'busy', 'busy']);
  });

  it('is waited for anew whenever one ends, although another took the place', async () => {
    const { take, places, clock, states } = roomWith({ most: 1, listed: [1, 2, 3] });
    take();
    await clock.advance(20 * MINUTE);
    states.set(id(1), 'available');
    await clock.advance(20 * MINUTE);
    expect(places).toEqual([]);
    await clock.advance(11 * MINUTE);
    expect(places).toEqual(['busy']);
  });

  it('says of one that is full how many there are', async () => {
    const { room, clock } = roomWith({ most: 1, listed: [1] });
    const full = room.take();
    let given = false;
    void full.then(() => {
      given = true;
    });
    await clock.advance(30 * MINUTE);
    expect(given).toBe(false);
    await clock.advance(MINUTE);
    expect((await full)?.message).toBe(
      '1 copies are under way into eu-west-1, as many as may be, and none ended within 30 minutes',
    );
  });

  it('is not looked for while many calls wait, each of which may end without a copy', async () => {
    const { room, take, places, clock, looks } = roomWith({ most: 33 });
    for (let times = 0; times < 35; times += 1) take();
    await clock.advance(40 * MINUTE);
    expect([places.length, looks, clock.sleeping()]).toEqual([33, [], 0]);
    room.settle(null);
    await clock.advance(0);
    expect(places).toHaveLength(34);
    room.settle({ kind: 'rds-instance', id: id(1) });
    await clock.advance(1000);
    // Now few enough wait, and what is under way is looked at; the half hour begins here.
    expect([places.length, looks]).toEqual([34, [`2400 rds-instance eu-west-1 c-1`]]);
    await clock.advance(29 * MINUTE);
    expect(places).toHaveLength(34);
    await clock.advance(2 * MINUTE);
    expect(places.at(-1)).toBe('busy');
  });

  it('is had by nobody once the run is told to stop', async () => {
    const { take, places, clock, stop } = roomWith({ most: 2, listed: [1, 2] });
    take();
    take();
    await clock.advance(0);
    stop.abort(new Error('stop'));
    await clock.advance(0);
    expect(places).toEqual(['stop', 'stop']);
    const free = roomWith({ most: 1 });
    free.stop.abort(new Error('stop'));
    free.take();
    await free.clock.advance(0);
    expect(free.places).toEqual(['stop']);
  });
});
