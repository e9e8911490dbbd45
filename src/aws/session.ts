import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { SessionRequest } from '../inputs/request.ts';
import { type AccountId, accountId, failure, type Instant, type Result, success } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { backoff } from './backoff.ts';
import { clientConfig } from './client-config.ts';
import { readRefusal } from './refusal.ts';
import { CANNOT_BE_RENEWED, noIdToken, sessionFault } from './session-faults.ts';
import { sometimeAfter, untilStopped } from './stopping.ts';

export interface Identity {
  readonly account: AccountId;
  /** ARN of the caller. */
  readonly arn: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** One set of credentials for all regions and actions of a run. */
export interface Session {
  readonly identity: Identity;
  /** The current credentials, renewed shortly before they end. */
  readonly credentials: () => Promise<Credentials>;
  /** To be called with credentials that were refused as expired: other ones to try, or why there are none. */
  readonly renew: (refused: Credentials) => Promise<Result<Credentials>>;
}

/** Fetches a fresh ID token of the workflow for an audience. Throws when the workflow may not have one. */
export type FetchIdToken = (audience: string) => Promise<string>;

export interface SessionContext {
  readonly request: SessionRequest;
  /** Names the run in the user agent, so that CloudTrail shows which run did what. */
  readonly runName: string;
  readonly clock: Clock;
  readonly fetchIdToken: FetchIdToken;
  /** Aborted when the run is to stop: no new call is begun. */
  readonly signal: AbortSignal;
}

/**
 * Opens the session with the one STS call of a run: AssumeRoleWithWebIdentity, or GetCallerIdentity where no role is to be
 * assumed. It tells bad credentials from a region that refuses them.
 */
export function openSession(context: SessionContext): Promise<Result<Session>> {
  return context.request.role === null ? openDefaultSession(context) : openRoleSession(context, context.request.role);
}

async function openDefaultSession(context: SessionContext): Promise<Result<Session>> {
  const { request, runName } = context;
  const provider = defaultProvider();
  // The chain remembers credentials and reads its source again shortly before they end. A source that fails then is no reason
  // to stop: the credentials at hand are tried until they are refused.
  let current: Credentials;
  try {
    current = await provider();
  } catch (error) {
    return failure(sessionFault(error, null));
  }
  const sts = stsClient(request, runName, current);
  try {
    const answer = await attemptOften(() => sts.send(new GetCallerIdentityCommand({})), context);
    return success({
      identity: identityOf(answer.Arn, answer.Account),
      credentials: async () => {
        current = await provider().catch(() => current);
        return current;
      },
      renew: async (refused) => {
        if (refused.accessKeyId !== current.accessKeyId) return success(current);
        try {
          current = await provider({ forceRefresh: true });
        } catch (error) {
          return failure(sessionFault(error, null));
        }
        return refused.accessKeyId === current.accessKeyId ? failure(CANNOT_BE_RENEWED) : success(current);
      },
    });
  } catch (error) {
    return failure(sessionFault(error, null));
  } finally {
    sts.destroy();
  }
}

async function openRoleSession(context: SessionContext, role: string): Promise<Result<Session>> {
  const first = await assumeRole(context, role);
  if (!first.ok) return first;
  let current = first.value;
  let renewal: Promise<Result<RoleSession>> | null = null;
  let failed: { readonly at: Instant; readonly renewal: Result<RoleSession> } | null = null;
  // One renewal at a time, however many calls find the credentials expired.
  const renewOnce = (): Promise<Result<RoleSession>> => {
    const refusedLately = context.clock.now() - (failed?.at ?? Number.NEGATIVE_INFINITY) < RENEWAL_PAUSE;
    if (failed !== null && refusedLately) return Promise.resolve(failed.renewal);
    renewal ??= assumeRole(context, role).then((renewed) => {
      renewal = null;
      failed = renewed.ok ? null : { at: context.clock.now(), renewal: renewed };
      // After a failed renewal the old credentials are tried until they are refused.
      current = renewed.ok ? renewed.value : { ...current, renewAt: Number.POSITIVE_INFINITY };
      return renewed;
    });
    return renewal;
  };
  return success({
    identity: first.value.identity,
    credentials: async () => {
      if (context.clock.now() >= current.renewAt) await renewOnce();
      return current.credentials;
    },
    renew: async (refused) => {
      if (refused.accessKeyId !== current.credentials.accessKeyId) return success(current.credentials);
      const renewed = await renewOnce();
      return renewed.ok ? success(renewed.value.credentials) : renewed;
    },
  });
}

interface RoleSession {
  readonly identity: Identity;
  readonly credentials: Credentials;
  /** When to renew before the credentials end. */
  readonly renewAt: Instant;
}

/** A fresh ID token each time: one lives about five minutes, a role session an hour or more. */
async function assumeRole(context: SessionContext, role: string): Promise<Result<RoleSession>> {
  const { request, runName } = context;
  let token: string;
  try {
    token = await context.fetchIdToken(request.audience);
  } catch (error) {
    return failure(noIdToken(error));
  }
  const sts = stsClient(request, runName);
  try {
    const answer = await attemptOften(
      () =>
        sts.send(
          new AssumeRoleWithWebIdentityCommand({
            RoleArn: role,
            RoleSessionName: request.sessionName,
            WebIdentityToken: token,
            DurationSeconds: request.durationSeconds,
          }),
        ),
      context,
    );
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
      throw new Error('STS answered without credentials');
    }
    return success({
      // The role's own ARN names the account too, where the answer leaves the session's out.
      identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, undefined),
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
      renewAt: renewalTime(context.clock.now(), Expiration),
    });
  } catch (error) {
    return failure(sessionFault(error, role));
  } finally {
    sts.destroy();
  }
}

function stsClient(request: SessionRequest, runName: string, credentials?: Credentials): STSClient {
  return new STSClient({
    ...clientConfig(runName),
    region: request.homeRegion,
    ...(credentials === undefined ? {} : { credentials }),
  });
}

const RENEW_BEFORE_MILLISECONDS = 5 * 60_000;
/** After a refused renewal: the many calls that wait for it do not each ask again. */
const RENEWAL_PAUSE = 30_000;

/** Five minutes before the end, or after nine tenths of a session too short for that; never where the clocks disagree. */
function renewalTime(now: Instant, expiration: Date | undefined): Instant {
  const lifetime = (expiration?.getTime() ?? 0) - now;
  if (lifetime <= 0) return Number.POSITIVE_INFINITY;
  return now + lifetime - Math.min(RENEW_BEFORE_MILLISECONDS, lifetime / 10);
}

/** The account is part of every ownership proof, so an answer without one must not start a run. */
function identityOf(arn: string | undefined, named: string | undefined): Identity {
  const account = named ?? arn?.split(':')[4] ?? '';
  if (!/^\d{12}$/.test(account)) throw new Error(`STS answered without an account: "${arn ?? ''}"`);
  return { account: accountId(account), arn: arn ?? '' };
}

const MOST_ATTEMPTS = 5;
/** What STS itself calls passing: GitHub's keys could not be fetched just then. */
const PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;

/** Some attempts over about fifteen seconds after lost answers, throttling and passing trouble; none after a refusal. */
async function attemptOften<Value>(work: () => Promise<Value>, { clock, signal }: SessionContext): Promise<Value> {
  const done = new AbortController();
  const hurry = sometimeAfter(signal, clock, done.signal);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await untilStopped(work(), hurry);
      } catch (error) {
        const most = readRefusal(error)?.kind === 'timeout' ? 2 : MOST_ATTEMPTS;
        if (signal.aborted || attempt >= most || !isPassing(error)) throw error;
        await clock.sleep(backoff(1_000, attempt, 5_000), signal);
      }
    }
  } finally {
    done.abort();
  }
}

function isPassing(error: unknown): boolean {
  const refusal = readRefusal(error);
  if (refusal === null) return false;
  if (refusal.kind !== 'refused') return refusal.kind !== 'expired';
  if (!PASSING.test(refusal.code)) return false;
  return refusal.code.startsWith('IDPCommunication') || /verification key|communicat/i.test(refusal.message);
}
