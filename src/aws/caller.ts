import type { Fault, Region } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { DIRECT, type Network } from '../ports/network.ts';
import { backoff } from './backoff.ts';
import { clientConfig, signingOffset } from './client-config.ts';
import { serviceFault } from './faults.ts';
import { type Refusal, readRefusal } from './refusal.ts';
import { requestBuckets } from './request-limits.ts';
import type { Service } from './service.ts';
import type { Credentials, Session } from './session.ts';
import { rememberSettings, type Settings } from './shared-by-clients.ts';
import { sometimeAfter, untilStopped } from './stopping.ts';
import type { Route } from './transport.ts';

/** The result of a call: its answer, or why there is none. */
export type CallResult<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly refusal: Refusal; readonly fault: Fault };

/**
 * Makes the calls of one service: waits for the action's bucket, renews the session, and repeats calls that are safe to
 * repeat.
 */
export interface Caller<Client, Action extends string> {
  /**
   * For calls that are safe to repeat. Repeats after throttling and lost answers, within limits that give up on an
   * unreachable region in seconds.
   */
  readonly repeatable: <Answer>(
    region: Region,
    action: Action,
    send: Send<Client, Answer>,
    unless?: Unless,
  ) => Promise<CallResult<Answer>>;
  /**
   * For calls that may only be repeated if the service certainly did nothing: after throttling and expired credentials. A
   * lost answer is returned, and the caller must find out what happened. `unless` is called when the call's turn has come:
   * if it returns a fault, the call is not sent.
   */
  readonly once: <Answer>(
    region: Region,
    action: Action,
    send: Send<Client, Answer>,
    unless: Unless,
  ) => Promise<CallResult<Answer>>;
  readonly clock: Clock;
  /** Aborted when the run must stop: no new call is sent, and calls in flight are waited for. */
  readonly signal: AbortSignal;
  /** Closes all connections. */
  readonly close: () => void;
}

/** Called when a call's turn has come: if it returns a fault, the call is not sent. */
export type Unless = () => Fault | null | Promise<Fault | null>;

export type Send<Client, Answer> = (client: Client) => Promise<Answer>;

export interface CallerContext {
  readonly session: Session;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly runName: string;
  /** Default: no proxies, and Node's own certificates. */
  readonly network?: Network;
}

const MOST_LOST = 4;
const MOST_TIMEOUTS = 2;
const MOST_RENEWALS = 3;
const MOST_SKEWED = 2;
/** How long an action may be throttled without a single accepted request before it is given up, in milliseconds. */
const LONGEST_THROTTLED_READ = 25_000;
const LONGEST_THROTTLED_WRITE = 15 * 60_000;

/** Creates the caller of one service for the run's session, network and clock. */
export function createCaller<Client extends Closable, Action extends string>(
  service: Service<Client, Action>,
  context: CallerContext,
): Caller<Client, Action> {
  const { session, clock, signal } = context;
  const bucketOf = requestBuckets(clock, service.limits);
  const route = { network: context.network ?? DIRECT, clock };
  const clientOf = clientPool(service, context.runName, route);
  const closed = new AbortController();
  const hurry = sometimeAfter(signal, clock, closed.signal);

  async function call<Answer>(
    region: Region,
    action: Action,
    send: Send<Client, Answer>,
    mayRepeat: boolean,
    unless: Unless = () => null,
  ): Promise<CallResult<Answer>> {
    const bucket = bucketOf(region, action);
    const seen: Seen = { lost: 0, timeout: 0, expired: 0, throttled: 0, skewed: 0, throttledSince: null };
    for (;;) {
      const departure = await bucket.take(signal);
      let credentials: Credentials | null = null;
      let refusal: Refusal;
      const offset = signingOffset(route);
      try {
        const fault = await unless();
        if (fault !== null) return { ok: false, refusal: { kind: 'refused', code: fault.code, message: '' }, fault };
        credentials = await session.credentials();
        // The run may have been cancelled during the renewal of the session.
        signal.throwIfAborted();
        const value = await untilStopped(send(clientOf(region, credentials)), hurry);
        bucket.accepted(departure);
        return { ok: true, value };
      } catch (error) {
        const read = readRefusal(error);
        if (read === null) throw error;
        refusal = read;
      } finally {
        bucket.done(departure);
      }
      // Signed by a wrong clock, which the answer has corrected: the service did nothing, and the next signature will be
      // right.
      if (seen.skewed < MOST_SKEWED && wasSignedWrong(offset, signingOffset(route), refusal)) {
        seen.skewed += 1;
        continue;
      }
      if (refusal.kind === 'throttled') bucket.throttled(departure);
      if (refusal.kind === 'refused') bucket.accepted(departure);
      const longest = service.writes.has(action) ? LONGEST_THROTTLED_WRITE : LONGEST_THROTTLED_READ;
      const limits = { mayRepeat, longest, acceptedAt: bucket.acceptedAt };
      const next = await beforeNext(refusal, seen, credentials, limits, context);
      if (next === 'again') continue;
      return { ok: false, refusal, fault: next ?? serviceFault(service, refusal, action) };
    }
  }

  return {
    repeatable: (region, action, send, unless) => call(region, action, send, true, unless),
    once: (region, action, send, unless) => call(region, action, send, false, unless),
    clock,
    signal,
    close: () => {
      closed.abort();
      clientOf.close();
    },
  };
}

/** Failures of one call up to now. */
interface Seen {
  lost: number;
  timeout: number;
  expired: number;
  throttled: number;
  skewed: number;
  throttledSince: number | null;
}

interface RepeatLimits {
  readonly mayRepeat: boolean;
  /** How long the call may be throttled without a single accepted request of its action, in milliseconds. */
  readonly longest: number;
  readonly acceptedAt: number;
}

/**
 * Waits until the call may be sent again. Returns null if it must be given up with its refusal, or a fault that says more.
 */
async function beforeNext(
  { kind }: Refusal,
  seen: Seen,
  credentials: Credentials | null,
  { mayRepeat, longest, acceptedAt }: RepeatLimits,
  { session, clock, signal }: CallerContext,
): Promise<'again' | Fault | null> {
  switch (kind) {
    case 'throttled':
      seen.throttledSince ??= clock.now();
      if (clock.now() - Math.max(seen.throttledSince, acceptedAt) >= longest) return null;
      await clock.sleep(backoff(500, seen.throttled++, 8_000), signal);
      return 'again';
    case 'expired': {
      if (credentials === null || seen.expired++ >= MOST_RENEWALS) return null;
      const renewed = await session.renew(credentials);
      return renewed.ok ? 'again' : renewed.fault;
    }
    case 'lost':
    case 'timeout':
      if (!mayRepeat || ++seen[kind] >= (kind === 'lost' ? MOST_LOST : MOST_TIMEOUTS)) return null;
      await clock.sleep(backoff(250, seen.lost + seen.timeout, 4_000), signal);
      return 'again';
    case 'refused':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Less than the five minutes that AWS allows between a signature and its own clock. */
const NOTICED_SKEW = 4 * 60_000;

function wasSignedWrong(before: number, now: number, { kind }: Refusal): boolean {
  return (kind === 'refused' || kind === 'expired') && Math.abs(now - before) > NOTICED_SKEW;
}

interface Closable {
  /** Only SDK clients have one. */
  readonly config?: Settings;
  readonly destroy: () => void;
}

/** One client per region, replaced when the credentials or the clock correction change. */
function clientPool<Client extends Closable>(
  service: Pick<Service<Client, never>, 'open'>,
  runName: string,
  route: Route,
) {
  const clients = new Map<Region, { readonly client: Client; readonly signedBy: string }>();
  const retired: Client[] = [];
  const clientOf = (region: Region, credentials: Credentials): Client => {
    const known = clients.get(region);
    const signedBy = `${credentials.accessKeyId} ${signingOffset(route)}`;
    if (known?.signedBy === signedBy) return known.client;
    // Calls may still be in flight on the old client, so it is destroyed only at the end.
    if (known !== undefined) retired.push(known.client);
    const client = service.open({ ...clientConfig(runName, route), region, credentials });
    if (client.config !== undefined) rememberSettings(route.network, client.config);
    clients.set(region, { client, signedBy });
    return client;
  };
  clientOf.close = () => {
    for (const client of retired) client.destroy();
    for (const { client } of clients.values()) client.destroy();
  };
  return clientOf;
}
