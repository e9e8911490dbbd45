import type { Refusals } from './services.ts';
import type { Account } from './state/account.ts';
import type { Principal } from './state/identities.ts';

/** What the Authorization header of a signed request says. The signature itself is not looked at. */
export interface Scope {
  accessKeyId: string;
  region: string;
  service: string;
}

const credential = /Credential=([^/,\s]+)\/([0-9]{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;

/**
 * Reads the credential scope.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function readScope(authorization: string | undefined): Scope | undefined {
  const [, accessKeyId, , region, service] = credential.exec(authorization ?? '') ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  return { accessKeyId, region, service };
}

/** Finds who sent a request: a key that was configured, or a session that STS gave out and that has not ended. */
export function authenticate(
  account: Account,
  refusals: Refusals,
  scope: Scope | undefined,
  sessionToken: string | undefined,
  now: number,
): Principal {
  if (scope === undefined) throw refusals.unsigned();
  const principal = account.identities.principals.get(scope.accessKeyId);
  if (principal === undefined || principal.sessionToken !== sessionToken) throw refusals.unknown();
  if (principal.expiresAt !== undefined && now >= principal.expiresAt) throw refusals.expired();
  return principal;
}
