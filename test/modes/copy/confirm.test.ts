import { describe, expect, it } from 'vitest';
import { tokenInsteadOf } from '../../../src/decide/naming.ts';
import {
  type CopyChange,
  type CopyOutcome,
  failure,
  type RecoveryPoint,
  type RecoveryPointId,
  type Region,
  type Result,
  recoveryPointId,
  success,
} from '../../../src/model.ts';
import { confirmed, type DoneCopy } from '../../../src/modes/copy/confirm.ts';
import { fault, NOW, oregon } from '../../decide/make-model.ts';
import { manualClock } from '../../ports/manual-clock.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { makeRun } from '../verify/make-tests.ts';
import { COMING, copyOf, oneCopy, wishing } from './make-copies.ts';

const SECOND = 1000;
const source = wishing(`eu-west-1=${COMING}`);
const change = oneCopy({ here: [source] });
const A = recoveryPointId('ami-0ccccccccccccccc1');
const B = recoveryPointId('ami-0ccccccccccccccc2');
const there = copyOf(source, { id: A });
const done = (id = A, more: Partial<CopyChange> = {}): DoneCopy => ({
  change: { ...change, ...more },
  outcome: { result: 'done', id, state: 'pending' },
});
const failed: CopyOutcome = { result: 'failed', fault };

interface Told {
  /** What a look sees, at so many seconds. */
  readonly seen: (seconds: number, region: Region) => Result<readonly RecoveryPoint[]> | Error;
  /** What the service answers to the tokens that follow. */
  readonly answers?: readonly CopyOutcome[];
  /** After so many seconds the run is told to stop. */
  readonly stopAfter?: number;
}

async function confirm(all: readonly DoneCopy[], { seen, answers = [], stopAfter }: Told) {
  const clock = manualClock(NOW);
  const stop = new AbortController();
  const looks: string[] = [];
  const tokens: string[] = [];
  const nowhere = {
    points: [],
    living: new Set<string>(),
    looked: [],
    enabled: [],
    down: [],
    minKeep: 0,
    protectUncopied: false,
  };
  const { connection } = connectionOf(nowhere);
  const kind = connection.kinds.get('ec2-instance');
  if (kind === undefined) throw new Error('there is one');
  const readPoints = async (region: Region, ids: readonly RecoveryPointId[]) => {
    const seconds = (clock.now() - NOW) / SECOND;
    looks.push(`${seconds} ${region} ${ids.join(' ')}`);
    const found = seen(seconds, region);
    if (found instanceof Error) throw found;
    return found.ok ? success(found.value.filter(({ id }) => ids.includes(id))) : found;
  };
  const ask = async ({ token }: CopyChange): Promise<CopyOutcome> => {
    tokens.push(token);
    return answers[tokens.length - 1] ?? failed;
  };
  const opened = { ...connection, kinds: new Map([['ec2-instance' as const, { ...kind, readPoints }]]) };
  const ending = confirmed(all, ask, opened, makeRun({ clock, signal: stop.signal }));
  if (stopAfter !== undefined) {
    await clock.advance(stopAfter * SECOND);
    stop.abort();
  }
  await clock.runDown();
  return { looks, tokens, all: await ending };
}
const sees = (...points: readonly RecoveryPoint[]) => ({ seen: () => success(points) });
const codes = (all: readonly DoneCopy[]) =>
  all.map(({ outcome }) => (outcome.result === 'failed' ? outcome.fault.code : outcome.id));

describe('a copy that was asked for', () => {
  it('is told to be made once it is seen, and that costs one request for all of a region', async () => {
    const second = copyOf(wishing('eu-west-1=never', { id: recoveryPointId('ami-2') }), { id: B });
    const all = [done(), done(B, { point: wishing('eu-west-1=never', { id: recoveryPointId('ami-2') }) })];
    const confirmedAll = await confirm(all, sees(there, second));
    expect(confirmedAll).toEqual({ all, looks: [`0 eu-west-1 ${A} ${B}`], tokens: [] });
  });

  it.each<[string, DoneCopy]>([
    ['failed', { change, outcome: failed }],
    ['was there already', { change, outcome: { result: 'already-done', id: A, state: 'available' } }],
    ['is one of a database', done(A, { point: { ...source, kind: 'rds-instance' } })],
  ])('is not looked for where it %s', async (_, one) => {
    expect(await confirm([one], sees())).toEqual({ all: [one], looks: [], tokens: [] });
  });

  it('may stay unseen for a minute and a half, and its tags too', async () => {
    const bare = copyOf(source, { id: A, tags: { createdBy: null } });
    const late = await confirm([done()], {
      seen: (seconds) => success(seconds < 40 ? [] : seconds < 90 ? [bare] : [there]),
    });
    expect([codes(late.all), late.tokens]).toEqual([[A], []]);
    expect(late.looks.map((look) => Number(look.split(' ')[0]))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it('is looked for again only as long as it is not seen', async () => {
    const points = [recoveryPointId('ami-2')].map((id) => wishing('eu-west-1=never', { id }));
    const all = [done(), ...points.map((point) => done(B, { point }))];
    const both = points.map((point) => copyOf(point, { id: B }));
    const found = await confirm(all, { seen: (seconds) => success(seconds < 10 ? both : [there, ...both]) });
    expect([found.looks, codes(found.all)]).toEqual([
      [`0 eu-west-1 ${A} ${B}`, `10 eu-west-1 ${A}`],
      [A, B],
    ]);
  });

  it.each<[string, RecoveryPoint]>([
    ['another mark', copyOf(source, { id: A, tags: { createdBy: 'by hand' } })],
    ['another source', copyOf(source, { id: A, copyOf: 'us-west-2/ami-1', tags: { copyOf: 'us-west-2/ami-1' } })],
  ])('is not ours with %s', async (_, point) => {
    const { all, tokens } = await confirm([done()], sees(point));
    expect([codes(all), tokens]).toEqual([['name-taken'], []]);
  });

  it('is not told to be made where nobody could look', async () => {
    const refused = await confirm([done()], { seen: () => failure(fault) });
    expect(codes(refused.all)).toEqual(['access-denied']);
    expect(refused.all[0]?.outcome).toMatchObject({
      fault: { message: expect.stringContaining('whether it is there could not be read') },
    });
    const broken = await confirm([done()], { seen: () => new Error('socket') });
    expect([codes(broken.all), broken.looks.length]).toEqual([['unexpected'], 1]);
  });

  it('is not told to be made where the run is told to stop before it was seen', async () => {
    const { all, tokens } = await confirm([done()], { ...sees(), stopAfter: 15 });
    expect([codes(all), tokens]).toEqual([['cancelled'], []]);
    expect(all[0]?.outcome).toMatchObject({ fault: { message: expect.stringContaining(A) } });
  });

  it('in another region is no trouble where this one has some', async () => {
    const far = done(B, { to: oregon });
    const { all } = await confirm([done(), far], {
      seen: (_, region) => (region === oregon ? success([copyOf(source, { id: B, region: oregon })]) : failure(fault)),
    });
    expect(codes(all)).toEqual(['access-denied', B]);
  });
});

describe('a token that stands for what is gone', () => {
  const second = copyOf(source, { id: B });
  const next = tokenInsteadOf(change.token);
  it('is followed by the next one, under the same name', async () => {
    const found = await confirm([done()], { ...sees(second), answers: [{ result: 'done', id: B, state: 'pending' }] });
    expect(found.tokens).toEqual([next]);
    expect(found.all).toEqual([
      { change: { ...change, token: next }, outcome: { result: 'done', id: B, state: 'pending' } },
    ]);
  });

  it('is followed for the copy that is gone alone', async () => {
    const other = wishing('eu-west-1=never', { id: recoveryPointId('ami-2') });
    const kept = done(recoveryPointId('ami-c3'), { point: other });
    const points = sees(copyOf(other, { id: recoveryPointId('ami-c3') }), second);
    const found = await confirm([kept, done()], { ...points, answers: [{ result: 'done', id: B, state: 'pending' }] });
    expect(found.tokens).toEqual([next]);
    expect(found.all[0]).toEqual(kept);
  });

  it('and whose next one is refused, ends there', async () => {
    const found = await confirm([done()], { ...sees(), answers: [failed] });
    expect([found.tokens, codes(found.all)]).toEqual([[next], ['access-denied']]);
  });

  it('is followed by five at most', async () => {
    const answers = Array<CopyOutcome>(9).fill({ result: 'done', id: B, state: 'pending' });
    const found = await confirm([done()], { ...sees(), answers });
    expect(found.tokens).toHaveLength(5);
    expect(new Set(found.tokens).size).toBe(5);
    // Each round looks for a minute and a half, and when the last token is used up nothing is asked again.
    expect(found.looks).toHaveLength(60);
    const other = wishing('eu-west-1=never', { id: recoveryPointId('ami-2') });
    const kept = done(recoveryPointId('ami-c3'), { point: other });
    const both = await confirm([kept, done()], { ...sees(copyOf(other, { id: recoveryPointId('ami-c3') })), answers });
    expect(both.looks.filter((look) => look.includes('ami-c3'))).toHaveLength(6);
    expect(found.all[0]?.outcome).toMatchObject({
      fault: { code: 'backup-failed', message: expect.stringContaining('several times') },
    });
  });
});
