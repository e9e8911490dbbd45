import { RDSClient } from '@aws-sdk/client-rds';
import { onTestFinished } from 'vitest';
import type { AccountSeed, RegionFacts, Sandbox } from '../../sandbox/index.ts';
import type { TestCredentials } from './helpers.ts';
import { region, sandboxOf } from './helpers.ts';

const userKey: TestCredentials = {
  accessKeyId: 'AKIASANDBOX000000001',
  secretAccessKey: 'sandbox-secret-access-key',
};

/** An RDS client that does not retry. */
export function rdsOf(sandbox: Sandbox, options: { region?: string; credentials?: TestCredentials } = {}): RDSClient {
  const client = new RDSClient({
    region,
    endpoint: sandbox.url,
    credentials: userKey,
    maxAttempts: 1,
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A sandbox on a virtual clock, an RDS client, and a look at the region of the tests. */
export async function databasesOf(seed: AccountSeed) {
  const sandbox = await sandboxOf(seed);
  return { sandbox, rds: rdsOf(sandbox), facts: () => factsOf(sandbox) };
}

function factsOf(sandbox: Sandbox): RegionFacts {
  const facts = sandbox.snapshotState().regions[region];
  if (facts === undefined) throw new Error(`No region ${region}.`);
  return facts;
}

/** A form request signed for RDS, as no SDK would let one. */
export async function rawRds(
  sandbox: Sandbox,
  params: Record<string, string>,
  authorization = `AWS4-HMAC-SHA256 Credential=${userKey.accessKeyId}/20261121/${region}/rds/aws4_request, SignedHeaders=host, Signature=0`,
): Promise<{ status: number; body: string }> {
  const response = await fetch(sandbox.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(authorization === '' ? {} : { authorization }),
    },
    body: new URLSearchParams({ Version: '2014-10-31', ...params }).toString(),
  });
  return { status: response.status, body: await response.text() };
}
