import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { type Fault, failure, type Result, success } from '../model.ts';
import { withinTime } from '../ports/outside.ts';
import { chainSaid, unusableCredentials } from './credential-chain.ts';
import type { Credentials, Session, SessionContext } from './session.ts';
import { askSts, identityOf } from './sts.ts';
import { Transport } from './transport.ts';

/** Opens a session with the credentials of the environment, its files, a container or the machine itself. */
export async function openDefaultSession(context: SessionContext): Promise<Result<Session>> {
  const read = credentialChain(context);
  const first = await read({});
  if (!first.ok) return first;
  // The chain caches credentials and reads its source again shortly before they expire. If the source fails, the run goes
  // on: the current credentials are used until they are refused.
  let current = first.value;
  try {
    const command = new GetCallerIdentityCommand({});
    const answer = await askSts(context, current, (sts, abortSignal) => sts.send(command, { abortSignal }));
    return success({
      identity: identityOf(answer.Arn, answer.Account),
      credentials: async () => {
        const read_ = await read({});
        if (read_.ok) current = read_.value;
        return current;
      },
      renew: async (refused) => {
        if (refused.accessKeyId !== current.accessKeyId) return success(current);
        const renewed = await read({ forceRefresh: true });
        if (!renewed.ok) return renewed;
        current = renewed.value;
        return refused.accessKeyId === current.accessKeyId ? failure(await cannotBeRenewed()) : success(current);
      },
    });
  } catch (error) {
    context.signal.throwIfAborted();
    return failure(await faultOf(error));
  }
}

/**
 * The SDK's default chain with a time limit: a `credential_process` or metadata service that hangs would otherwise block the
 * run forever. Its inner clients use the same network as all others, and the region of the run.
 */
export function credentialChain(context: SessionContext) {
  const said: string[] = [];
  const note = (...words: unknown[]) => {
    said.push(words.map(String).join(' '));
  };
  const quiet = () => {};
  const requestHandler = new Transport(context);
  const provider = defaultProvider({
    logger: { trace: quiet, debug: note, info: quiet, warn: quiet, error: quiet },
    clientConfig: { requestHandler },
    parentClientConfig: { region: context.request.homeRegion, requestHandler },
  });
  return async (options: { readonly forceRefresh?: boolean }): Promise<Result<Credentials>> => {
    said.length = 0;
    try {
      const credentials = await withinTime(() => provider(options), context.signal);
      const unusable = unusableCredentials(credentials, process.env);
      if (unusable !== null) return failure(unusable);
      context.hide(credentials.secretAccessKey);
      if (credentials.sessionToken !== undefined) context.hide(credentials.sessionToken);
      return success(credentials);
    } catch (error) {
      context.signal.throwIfAborted();
      return failure(await faultOf(error, chainSaid(said)));
    }
  };
}

// Imported only when a session fails.
async function faultOf(error: unknown, said = ''): Promise<Fault> {
  const { sessionFault } = await import('./session-faults.ts');
  return sessionFault(error, null, said);
}

async function cannotBeRenewed(): Promise<Fault> {
  const { CANNOT_BE_RENEWED } = await import('./session-faults.ts');
  return CANNOT_BE_RENEWED;
}
