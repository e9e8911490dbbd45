import { STSClient } from '@aws-sdk/client-sts';
import type { SessionRequest } from '../inputs/request.ts';
import { accountId } from '../model.ts';
import type { Asking } from '../ports/id-token.ts';
import { askUntilAnswered } from '../ports/outside.ts';
import { backoff } from './backoff.ts';
import { clientConfig, signingOffset } from './client-config.ts';
import { readRefusal } from './refusal.ts';
import type { Credentials, Identity } from './session.ts';
import { rememberSettings } from './shared-by-clients.ts';

/** The role or credentials to use, the run's clock and signal, and the network. */
export interface StsContext extends Asking {
  readonly request: SessionRequest;
  /** Identifies the run in the user agent, so that CloudTrail shows which run made a call. */
  readonly runName: string;
}

const MOST_ATTEMPTS = 5;
const MOST_TIMEOUTS = 2;
/** Errors that STS documents as temporary: it could not fetch GitHub's keys. */
const PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;

/**
 * Calls STS with a few attempts over about fifteen seconds after lost answers, throttling and temporary errors. A refusal is
 * final, unless the answer shows that the machine's clock is wrong: then the call is signed again with the right time.
 */
export async function askSts<Answer>(
  context: StsContext,
  credentials: Credentials | null,
  ask: (client: STSClient, signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  let offset = 0;
  const client = () => {
    offset = signingOffset(context);
    const sts = new STSClient({
      ...clientConfig(context.runName, context),
      region: context.request.homeRegion,
      ...(credentials === null ? {} : { credentials }),
    });
    rememberSettings(context.network, sts.config);
    return sts;
  };
  let timeouts = 0;
  return askUntilAnswered(
    async (signal) => {
      const sts = client();
      try {
        return await ask(sts, signal);
      } finally {
        sts.destroy();
      }
    },
    (error, attempt) => {
      if (attempt >= MOST_ATTEMPTS) return null;
      const refusal = readRefusal(error);
      if (refusal?.kind === 'timeout') timeouts += 1;
      if (timeouts >= MOST_TIMEOUTS) return null;
      if (isPassing(error)) return backoff(1_000, attempt, 5_000);
      return refusal !== null && credentials !== null && offset !== signingOffset(context) ? 0 : null;
    },
    context,
  );
}

function isPassing(error: unknown): boolean {
  const refusal = readRefusal(error);
  if (refusal === null) return false;
  if (refusal.kind !== 'refused') return refusal.kind !== 'expired';
  if (!PASSING.test(refusal.code)) return false;
  return refusal.code.startsWith('IDPCommunication') || /verification key|communicat/i.test(refusal.message);
}

/** Every ownership proof includes the account, so an answer without one must not start a run. */
export function identityOf(arn: string | undefined, named: string | undefined): Identity {
  const account = named ?? arn?.split(':')[4] ?? '';
  if (!/^\d{12}$/.test(account)) throw new Error(`STS answered without an account: "${arn ?? ''}"`);
  return { account: accountId(account), arn: arn ?? '' };
}
