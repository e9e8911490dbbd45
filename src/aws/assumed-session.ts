import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { failure, type Result, success } from '../model.ts';
import { credentialChain } from './default-session.ts';
import { keptSession, type RoleSession, renewalTime } from './role-session.ts';
import type { Session, SessionContext } from './session.ts';
import { sessionFault } from './session-faults.ts';
import { askSts, identityOf } from './sts.ts';

/**
 * Opens a role session outside GitHub, where there is no ID token: the credentials of the default chain assume the role. If
 * these belong to a role themselves, AWS limits the session to an hour, after which the role is assumed again.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function openAssumedSession(context: SessionContext, role: string): Promise<Result<Session>> {
  const chain = credentialChain(context);
  return keptSession(context, async (): Promise<Result<RoleSession>> => {
    const own = await chain({});
    if (!own.ok) return own;
    const { request } = context;
    try {
      const command = new AssumeRoleCommand({
        RoleArn: role,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        ...(request.policy === null ? {} : { Policy: request.policy }),
      });
      const answer = await askSts(context, own.value, (sts, abortSignal) => sts.send(command, { abortSignal }));
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
      if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
        throw new Error('STS answered without credentials');
      }
      context.hide(SecretAccessKey);
      context.hide(SessionToken);
      return success({
        identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, undefined),
        credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
        renewAt: renewalTime(context.clock.now(), Expiration),
      });
    } catch (error) {
      context.signal.throwIfAborted();
      return failure(sessionFault(error, role));
    }
  });
}
