import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { failure, type Instant, type Result, success } from '../model.ts';
import type { FetchIdToken } from '../ports/id-token.ts';
import type { Credentials, Identity, Session, SessionContext } from './session.ts';
import { askSts, identityOf } from './sts.ts';

/** Opens a role session with the workflow's ID token, and renews it for as long as the run lasts. */
export function openRoleSession(
  context: SessionContext,
  role: string,
  fetchIdToken: FetchIdToken,
): Promise<Result<Session>> {
  return keptSession(context, () => assumeRole(context, role, fetchIdToken));
}

/** A session that is renewed before it expires, in the same way as it was opened. */
export async function keptSession(
  context: SessionContext,
  assume: () => Promise<Result<RoleSession>>,
): Promise<Result<Session>> {
  const first = await assume();
  if (!first.ok) return first;
  let current = first.value;
  let renewal: Promise<Result<RoleSession>> | null = null;
  let failed: { readonly at: Instant; readonly renewal: Result<RoleSession> } | null = null;
  // One renewal at a time, however many calls find the credentials expired.
  const renewOnce = (): Promise<Result<RoleSession>> => {
    const refusedLately = context.clock.now() - (failed?.at ?? Number.NEGATIVE_INFINITY) < RENEWAL_PAUSE;
    if (failed !== null && refusedLately) return Promise.resolve(failed.renewal);
    renewal ??= assume()
      .finally(() => {
        renewal = null;
      })
      .then((renewed) => {
        failed = renewed.ok ? null : { at: context.clock.now(), renewal: renewed };
        // After a failed renewal, the old credentials are used until they are refused.
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

export interface RoleSession {
  readonly identity: Identity;
  readonly credentials: Credentials;
  /** When to renew, before the credentials expire. */
  readonly renewAt: Instant;
}

/** Fetches a new ID token each time: a token lives about five minutes, a role session an hour or more. */
async function assumeRole(
  context: SessionContext,
  role: string,
  fetchIdToken: FetchIdToken,
): Promise<Result<RoleSession>> {
  const { request } = context;
  let token: string;
  try {
    token = await fetchIdToken(request.audience, context);
  } catch (error) {
    context.signal.throwIfAborted();
    const { noIdToken } = await import('./session-faults.ts');
    return failure(noIdToken(error));
  }
  context.hide(token);
  try {
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: request.sessionName,
      WebIdentityToken: token,
      DurationSeconds: request.durationSeconds,
      ...(request.policy === null ? {} : { Policy: request.policy }),
    });
    const answer = await askSts(context, null, (sts, abortSignal) => sts.send(command, { abortSignal }));
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
      throw new Error('STS answered without credentials');
    }
    context.hide(SecretAccessKey);
    context.hide(SessionToken);
    return success({
      // The role's own ARN contains the account too, if the answer lacks the session's ARN.
      identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, undefined),
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
      renewAt: renewalTime(context.clock.now(), Expiration),
    });
  } catch (error) {
    context.signal.throwIfAborted();
    const { sessionFault } = await import('./session-faults.ts');
    return failure(sessionFault(error, role));
  }
}

const RENEW_BEFORE_MILLISECONDS = 5 * 60_000;
/** Pause after a refused renewal, in milliseconds, so that waiting calls do not each ask again. */
const RENEWAL_PAUSE = 30_000;

/**
 * Returns the time to renew: five minutes before the expiry, or after nine tenths of a shorter session; never if the clocks
 * disagree.
 */
export function renewalTime(now: Instant, expiration: Date | undefined): Instant {
  const lifetime = (expiration?.getTime() ?? 0) - now;
  if (lifetime <= 0) return Number.POSITIVE_INFINITY;
  return now + lifetime - Math.min(RENEW_BEFORE_MILLISECONDS, lifetime / 10);
}
