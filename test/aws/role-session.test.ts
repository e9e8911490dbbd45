import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type AccountSeed, startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { issueIdToken } from '../../sandbox/oidc.ts';
import { createCaller } from '../../src/aws/caller.ts';
import { EC2 } from '../../src/aws/ec2/service.ts';
import { openSession } from '../../src/aws/open-session.ts';
import type { Session } from '../../src/aws/session.ts';
import { failure, success } from '../../src/model.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { account, frankfurt, NOW } from '../decide/make-model.ts';

const ROLE = `arn:aws:iam::${account}:role/backup`;
const MINUTE = 60_000;

/** A session of a role, whose clock moves when it sleeps or is told to. */
async function sessionOf(seconds: number, change: AccountSeed = {}) {
  const time = new VirtualClock(NOW);
  const seed = {
    accountId: account,
    regions: [frankfurt],
    roles: [{ arn: ROLE, trust: { subjects: ['*'] }, maxSessionSeconds: 43_200 }],
    ...change,
  };
  const sandbox = await startSandbox({ seed, clock: time });
  onTestFinished(() => sandbox.close());
  vi.stubEnv('AWS_ENDPOINT_URL', sandbox.url);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const clock: Clock = {
    now: () => time.now(),
    sleep: async (milliseconds) => time.advance(milliseconds),
  };
  const tokens: string[] = [];
  const hidden: string[] = [];
  const state = { broken: false };
  const opened = await openSession({
    request: {
      role: ROLE,
      audience: 'sts.amazonaws.com',
      sessionName: 'test',
      durationSeconds: seconds,
      policy: null,
      homeRegion: frankfurt,
    },
    runName: 'test',
    clock,
    signal: new AbortController().signal,
    network: DIRECT,
    hide: (secret) => hidden.push(secret),
    fetchIdToken: async (audience) => {
      if (state.broken) throw new Error('broken');
      const bearer = `Bearer ${sandbox.account.identities.oidc.requestToken}`;
      const { value } = issueIdToken(sandbox.account, bearer, audience).body as { readonly value: string };
      tokens.push(value);
      return value;
    },
  });
  if (!opened.ok) throw new Error(opened.fault.message);
  return { session: opened.value, time, tokens, hidden, state };
}

describe('the session of a role', () => {
  it.each([
    ['five minutes before its end', 3_600, 55 * MINUTE],
    ['after nine tenths of a short one', 900, 13.5 * MINUTE],
    ['five minutes before the end of a long one', 43_200, 715 * MINUTE],
  ])('is renewed ahead of time: %s', async (_, seconds, after) => {
    const { session, time, tokens } = await sessionOf(seconds);
    const first = await session.credentials();
    time.advance(after - 1);
    expect(await session.credentials()).toBe(first);
    expect(tokens).toHaveLength(1);
    time.advance(1);
    const second = await session.credentials();
    expect(second.accessKeyId).not.toBe(first.accessKeyId);
    expect(tokens).toHaveLength(2);
    // The next one lives as long again.
    time.advance(after - 1);
    expect(await session.credentials()).toBe(second);
    expect(tokens).toHaveLength(2);
  });

  it('is renewed once for all that wait for it, with a fresh token, and every secret is hidden', async () => {
    const { session, time, tokens, hidden } = await sessionOf(3_600);
    time.advance(56 * MINUTE);
    const all = await Promise.all(Array.from({ length: 40 }, () => session.credentials()));
    expect(new Set(all).size).toBe(1);
    expect(new Set(tokens).size).toBe(2);
    const { secretAccessKey, sessionToken = '' } = await session.credentials();
    expect(hidden).toEqual(expect.arrayContaining([...tokens, secretAccessKey, sessionToken]));
  });

  it('goes on with what it has where it cannot be renewed, and asks no more often than twice a minute once refused', async () => {
    const { session, time, tokens, state } = await sessionOf(3_600);
    const first = await session.credentials();
    time.advance(56 * MINUTE);
    state.broken = true;
    expect(await session.credentials()).toEqual(first);
    expect(await session.renew(first)).toMatchObject({ ok: false, fault: { code: 'no-id-token' } });
    state.broken = false;
    expect(await session.renew(first)).toMatchObject({ ok: false });
    expect(tokens).toHaveLength(1);
    time.advance(30_000);
    expect(await session.renew(first)).toMatchObject({ ok: true });
    expect(tokens).toHaveLength(2);
  });

  it('hands on what another call has already got', async () => {
    const { session, tokens } = await sessionOf(3_600);
    const first = await session.credentials();
    const renewed = await session.renew(first);
    expect(await session.renew(first)).toEqual(renewed);
    expect(tokens).toHaveLength(2);
  });
});

describe('a call whose credentials are refused as expired', () => {
  const KEYS = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };
  const expired = () =>
    Promise.reject(Object.assign(new Error('x'), { name: 'RequestExpired', $metadata: { httpStatusCode: 400 } }));

  function callerWith(renew: Session['renew']) {
    const clock: Clock = { now: () => NOW, sleep: async () => {} };
    const identity = { account, arn: 'arn' };
    const session: Session = { identity, credentials: async () => KEYS, renew };
    const caller = createCaller(EC2, { session, clock, signal: new AbortController().signal, runName: 'test' });
    onTestFinished(() => caller.close());
    return caller;
  }

  it.each(['repeatable', 'once'] as const)('is tried with three renewals and no more: %s', async (way) => {
    let renewals = 0;
    let sent = 0;
    const caller = callerWith(async () => {
      renewals += 1;
      return success(KEYS);
    });
    const send = () => {
      sent += 1;
      return expired();
    };
    const call =
      way === 'once'
        ? caller.once(frankfurt, 'CreateImage', send, () => null)
        : caller.repeatable(frankfurt, 'DescribeImages', send);
    expect(await call).toMatchObject({ ok: false, fault: { code: 'credentials-expired' } });
    expect(renewals).toBe(3);
    expect(sent).toBe(4);
  });

  it('tells why there are no others', async () => {
    const fault = { code: 'no-id-token', message: 'none', advice: 'Run again.' } as const;
    const caller = callerWith(async () => failure(fault));
    expect(await caller.repeatable(frankfurt, 'DescribeImages', expired)).toMatchObject({ ok: false, fault });
  });

  it('is done with the next ones', async () => {
    let sent = 0;
    const caller = callerWith(async () => success(KEYS));
    const send = () => {
      sent += 1;
      return sent < 4 ? expired() : Promise.resolve('done');
    };
    expect(await caller.repeatable(frankfurt, 'DescribeImages', send)).toEqual({ ok: true, value: 'done' });
  });
});
