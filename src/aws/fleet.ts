import type { SessionRequest } from '../inputs/request.ts';
import type { Result } from '../model.ts';
import { failure } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cloud, Connection } from '../ports/cloud.ts';
import type { Fleet } from '../ports/fleet.ts';
import type { FetchIdToken } from '../ports/id-token.ts';
import { openNetwork } from '../ports/network.ts';
import type { AwsContext } from './aws-context.ts';
import { awsCloud } from './cloud.ts';

/** The part of a run's request in one account that AWS needs. */
export type AskedInAccount = Pick<AwsContext, 'kinds' | 'allKinds' | 'engine'> & { readonly session: SessionRequest };

/** How many accounts are opened with one ID token. */
const BATCH = 4;
/** A token lives about five minutes; older than this, it is not reused. */
const TOKEN_MILLISECONDS = 60_000;

/**
 * A fleet of AWS accounts, each with a session that the ID token opens directly. No role is assumed from another, because
 * such a session ends after an hour.
 * @param organization The session that may list the accounts of organizational units; null if no unit is given.
 */
export function awsFleet(
  outside: Omit<AwsContext, 'request' | 'kinds' | 'allKinds' | 'engine'>,
  organization: SessionRequest | null,
): Fleet<AskedInAccount> {
  return {
    cloudsOf: (requests) =>
      batches(requests).flatMap((batch) => {
        const fetchIdToken = outside.fetchIdToken === null ? null : sharedToken(outside.fetchIdToken, outside.clock);
        return openedTogether(
          batch.map(({ session, kinds, allKinds, engine }) =>
            awsCloud({ ...outside, request: session, kinds, ...(allKinds && { allKinds }), engine, fetchIdToken }),
          ),
        );
      }),
    accountsUnder: async (units) => {
      if (organization === null) throw new Error('units were named and nobody is to be asked for them: this is a bug');
      const network = await openNetwork(process.env);
      if (!network.ok) return failure(network.fault);
      const { accountsUnder } = await import('./organizations/accounts.ts');
      return accountsUnder({ hide: () => {}, ...outside, request: organization, network: network.value }, units);
    },
  };
}

function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Shares one token among requests made at about the same time; a later renewal gets a fresh one. */
function sharedToken(fetch: FetchIdToken, clock: Clock): FetchIdToken {
  let held: { readonly audience: string; readonly at: number; readonly token: Promise<string> } | null = null;
  return (audience, asking) => {
    const now = clock.now();
    if (held !== null && held.audience === audience && now - held.at < TOKEN_MILLISECONDS) return held.token;
    const token = fetch(audience, asking);
    const mine = { audience, at: now, token };
    held = mine;
    token.catch(() => {
      if (held === mine) held = null;
    });
    return token;
  };
}

/** Connecting the first of them opens all of them. */
function openedTogether(clouds: readonly Cloud[]): readonly Cloud[] {
  let opening: readonly Promise<Result<Connection>>[] | null = null;
  const open = () => {
    const begun = clouds.map((cloud) => cloud.connect());
    // After a cancel, a rejection may have no listener left.
    for (const one of begun) one.catch(() => {});
    return begun;
  };
  return clouds.map((cloud, index) => ({
    connect: () => {
      opening ??= open();
      return opening[index] ?? cloud.connect();
    },
  }));
}
