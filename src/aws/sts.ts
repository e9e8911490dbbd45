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

/** Where the session is asked for, by whom, and over which network. */
export interface StsContext extends Asking {
  readonly request: SessionRequest;
  /** Names the run in the user agent, so that CloudTrail shows which run did what. */
  readonly runName: string;
}

const MOST_ATTEMPTS = 5;
const MOST_TIMEOUTS = 2;
/** What STS itself calls passing: GitHub's keys could not be fetched just then. */
const PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;

/**
 * Asks STS: some attempts over about fifteen seconds after lost answers, throttling and passing trouble; none after a refusal,
 * unless the answer showed that the machine's clock is wrong: then it is signed anew by the right one.
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

/** The account is part of every ownership proof, so an answer without one must not start a run. */
export function identityOf(arn: string | undefined, named: string | undefined): Identity {
  const account = named ?? arn?.split(':')[4] ?? '';
  if (!/^\d{12}$/.test(account)) throw new Error(`STS answered without an account: "${arn ?? ''}"`);
  return { account: accountId(account), arn: arn ?? '' };
}
