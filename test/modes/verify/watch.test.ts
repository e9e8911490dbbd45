import { describe, expect, it } from 'vitest';
import { type FaultCode, failure, type Result, success, testInstanceId } from '../../../src/model.ts';
import { CAME_UP, watchBoot } from '../../../src/modes/verify/watch.ts';
import type { BootStatus } from '../../../src/ports/boot-tests.ts';
import { fault, frankfurt, NOW } from '../../decide/make-model.ts';
import { manualClock } from '../../ports/manual-clock.ts';
import { bootTests, makeRun } from './make-tests.ts';

const MINUTE = 60_000;
const status = (state: string, instance = 'initializing', system = 'initializing') =>
  success<BootStatus | null>({ state, instance, system });
const booting = status('running');
const passed = status('running', 'ok', 'ok');
const unseen = success<BootStatus | null>(null);
const refused = (code: FaultCode = 'access-denied') => failure({ ...fault, code });

type Seen = Result<BootStatus | null> | Error;

/** Watches for a minute, unless told otherwise, what is seen look by look; what is seen last stays. */
async function watch(
  looks: readonly [Seen, ...Seen[]],
  { why = success(''), stopAfter }: { readonly why?: Result<string>; readonly stopAfter?: number } = {},
) {
  const clock = manualClock(NOW);
  const stop = new AbortController();
  const at: number[] = [];
  const tests = bootTests({
    readStatus: async () => {
      const look = looks[Math.min(at.length, looks.length - 1)] ?? unseen;
      at.push((clock.now() - NOW) / 1000);
      if (look instanceof Error) throw look;
      return look;
    },
    readStateReason: async () => why,
  });
  const watched = { region: frankfurt, id: testInstanceId('i-1'), timeoutMilliseconds: MINUTE };
  const ending = watchBoot(watched, tests, makeRun({ clock, signal: stop.signal }));
  if (stopAfter !== undefined) {
    await clock.advance(stopAfter);
    stop.abort();
  }
  await clock.runDown();
  const { result, reason, fault: found, seen } = await ending;
  return { at, result, reason, seen, code: found?.code ?? null };
}

describe('a test instance', () => {
  it.each<[string, readonly [Seen, ...Seen[]]]>([
    ['at once', [passed]],
    ['after a while', [unseen, status('pending'), booting, status('running', 'ok'), passed]],
    ['where AWS tells no state', [status(''), status('', 'ok', 'ok')]],
    [
      'although a look failed in passing',
      [refused('throttled'), refused('unreachable'), refused('service-error'), passed],
    ],
  ])('has booted when both checks passed: %s', async (_, looks) => {
    expect(await watch(looks)).toMatchObject({ result: 'passed', reason: CAME_UP, code: null, seen: true });
  });

  it('is looked at more and more seldom, and for the last time when its time is up', async () => {
    expect((await watch([booting])).at).toEqual([0, 2, 6, 14, 29, 44, 59, 60]);
  });

  it.each<[string, readonly [Seen, ...Seen[]], string]>([
    ['neither', [booting], 'its instance check is initializing, its system check initializing'],
    ['the system alone', [status('running', 'impaired', 'ok')], 'its instance check is impaired, its system check ok'],
    [
      'the instance alone',
      [status('running', 'ok', 'impaired')],
      'its instance check is ok, its system check impaired',
    ],
    ['both, and it is pending', [status('pending', 'ok', 'ok')], 'its instance check is ok, its system check ok'],
    ['nobody knows what', [status('running', '', '')], 'its instance check is unknown, its system check unknown'],
    [
      'what nobody saw any more',
      [booting, unseen],
      'its instance check is initializing, its system check initializing',
    ],
  ])('failed where its time is up and %s passed', async (_, looks, checks) => {
    const reason = `it did not pass its checks within 1 minute: ${checks}`;
    expect(await watch(looks)).toMatchObject({ result: 'failed', reason, code: 'boot-failed', seen: true });
  });

  it.each<[string, readonly [Seen, ...Seen[]], FaultCode, boolean, number]>([
    ['at which nobody may look', [refused()], 'access-denied', false, 1],
    ['at which nobody may look any more', [booting, refused()], 'access-denied', true, 2],
    ['at which looks fail by a bug', [new Error('bug')], 'unexpected', false, 1],
    ['at which nobody could look when its time was up', [booting, refused('throttled')], 'throttled', true, 8],
    ['that nobody ever saw', [unseen], 'not-available-in-time', false, 8],
    ['at which nobody could ever look', [refused('throttled')], 'throttled', false, 8],
  ])('is untested %s', async (_, looks, code, seen, times) => {
    const found = await watch(looks);
    expect(found).toMatchObject({ result: 'untested', code, seen });
    expect(found.at).toHaveLength(times);
  });

  it('is untested where the run is told to stop', async () => {
    expect(await watch([booting], { stopAfter: 10_000 })).toMatchObject({
      result: 'untested',
      code: 'cancelled',
      seen: true,
    });
    expect(await watch([unseen], { stopAfter: 10_000 })).toMatchObject({
      result: 'untested',
      code: 'cancelled',
      seen: false,
    });
  });

  const ENDED = 'the test instance went to stopped by itself';
  it.each<[string, Result<string>, 'failed' | 'untested', FaultCode, string]>([
    [
      'it shut itself down',
      success('Client.InstanceInitiatedShutdown'),
      'failed',
      'boot-failed',
      `${ENDED}: Client.InstanceInitiatedShutdown`,
    ],
    ['nobody knows why', success(''), 'failed', 'boot-failed', ENDED],
    ['why may not be read', refused(), 'untested', 'access-denied', `${ENDED}; AWS did not say why: ${fault.message}`],
    [
      'AWS had no room',
      success('Server.InsufficientInstanceCapacity: x'),
      'untested',
      'no-capacity',
      `${ENDED}: Server.InsufficientInstanceCapacity: x`,
    ],
    ['AWS had a fault', success('Server.InternalError'), 'untested', 'wrong-state', `${ENDED}: Server.InternalError`],
    [
      'of a quota',
      success('Client.VolumeLimitExceeded'),
      'untested',
      'wrong-state',
      `${ENDED}: Client.VolumeLimitExceeded`,
    ],
    ['of a key', success('Client.InternalError'), 'untested', 'wrong-state', `${ENDED}: Client.InternalError`],
    [
      'somebody did it',
      success('Client.UserInitiatedShutdown'),
      'untested',
      'wrong-state',
      `${ENDED}: Client.UserInitiatedShutdown`,
    ],
    [
      'of words that name a server later',
      success('no Server.InternalError'),
      'failed',
      'boot-failed',
      `${ENDED}: no Server.InternalError`,
    ],
  ])('that ended by itself speaks against the backup or not: %s', async (_, why, result, code, reason) => {
    expect(await watch([booting, status('stopped')], { why })).toMatchObject({ result, code, reason, seen: true });
  });

  it('is told what to do about a key, and about the rest', async () => {
    const clock = manualClock(NOW);
    const advice = async (why: string) => {
      const tests = bootTests({
        readStatus: async () => status('terminated'),
        readStateReason: async () => success(why),
      });
      const booted = await watchBoot(
        { region: frankfurt, id: testInstanceId('i-1'), timeoutMilliseconds: 1 },
        tests,
        makeRun({ clock }),
      );
      return booted.fault?.advice;
    };
    expect(await advice('Client.InternalError')).toMatch(/KMS key/);
    expect(await advice('Server.InternalError')).toMatch(/^It says nothing about the backup/);
  });
});
