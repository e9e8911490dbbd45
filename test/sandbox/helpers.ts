import { EC2Client } from '@aws-sdk/client-ec2';
import { STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import { startSandbox, VirtualClock } from '../../sandbox/index.ts';

/** A region that every test account has. */
export const region = 'eu-west-1';

/** A sandbox on a virtual clock, closed at the end of the test. */
export async function sandboxOf(seed: AccountSeed = {}, randomSeed = 1): Promise<Sandbox & { clock: VirtualClock }> {
  const clock = new VirtualClock('2026-11-21T23:00:00Z');
  const sandbox = await startSandbox({ seed, clock, randomSeed });
  onTestFinished(() => sandbox.close());
  return Object.assign(sandbox, { clock });
}

/** Credentials as the SDK takes them. */
export interface TestCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** The key that a sandbox has when its seed names none. */
const userKey: TestCredentials = {
  accessKeyId: 'AKIASANDBOX000000001',
  secretAccessKey: 'sandbox-secret-access-key',
};

/** An EC2 client that does not retry. */
export function ec2Of(sandbox: Sandbox, options: { region?: string; credentials?: TestCredentials } = {}): EC2Client {
  const client = new EC2Client({
    region,
    endpoint: sandbox.url,
    credentials: userKey,
    maxAttempts: 1,
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** An STS client that does not retry. */
export function stsOf(sandbox: Sandbox, credentials: TestCredentials = userKey): STSClient {
  const client = new STSClient({ region, endpoint: sandbox.url, credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client;
}

/** An ID token of the sandbox's job, as the runner gives it out. */
export async function idTokenOf(sandbox: Sandbox, audience = 'sts.amazonaws.com'): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = sandbox.env();
  const response = await fetch(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`, {
    headers: { authorization: `bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null && 'value' in body) return String(body.value);
  throw new Error(`No ID token: ${JSON.stringify(body)}`);
}

/** What a client sees of a refusal. */
export interface Refusal {
  code: string;
  status: number | undefined;
  message: string;
}

function statusOf(error: Error): number | undefined {
  if (!('$metadata' in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** The error that a call must end with. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return { code: error.name, status: statusOf(error), message: error.message };
    throw error;
  }
  throw new Error('The call was not refused.');
}

/** Posts form parameters as no SDK would let one, signed with the user's key. */
export async function rawCall(
  sandbox: Sandbox,
  params: Record<string, string>,
  authorization = `AWS4-HMAC-SHA256 Credential=${userKey.accessKeyId}/20261121/${region}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
): Promise<{ status: number; body: string }> {
  const response = await fetch(sandbox.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(authorization === '' ? {} : { authorization }),
    },
    body: new URLSearchParams({ Version: '2016-11-15', ...params }).toString(),
  });
  return { status: response.status, body: await response.text() };
}
