import { ServiceError } from './errors.ts';
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

/** The refusals of each service for the same three troubles with credentials. */
const refusals = {
  ec2: {
    none: () =>
      new ServiceError(
        'AuthFailure',
        'AWS was not able to authenticate the request: access credentials are missing',
        401,
      ),
    unknown: () => new ServiceError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401),
    expired: () => new ServiceError('RequestExpired', 'Request has expired.'),
  },
  sts: {
    none: () => new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
    unknown: () =>
      new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403),
    expired: () => new ServiceError('ExpiredToken', 'The security token included in the request is expired', 403),
  },
} as const;

/** The services the sandbox has. */
export type Service = keyof typeof refusals;

/**
 * Finds who sent a request: a key that was configured, or a session that STS gave out and that has not ended.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (AuthFailure, RequestExpired)
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
export function authenticate(
  account: Account,
  service: Service,
  scope: Scope | undefined,
  sessionToken: string | undefined,
  now: number,
): Principal {
  const refusal = refusals[service];
  if (scope === undefined) throw refusal.none();
  const principal = account.identities.principals.get(scope.accessKeyId);
  if (principal === undefined || principal.sessionToken !== sessionToken) throw refusal.unknown();
  if (principal.expiresAt !== undefined && now >= principal.expiresAt) throw refusal.expired();
  return principal;
}

/** What EC2 answers in a region that the account has not switched on: the same as to a wrong key. */
export function regionDisabled(service: Service): ServiceError {
  // https://github.com/turbot/steampipe-plugin-aws/issues/75; https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  if (service === 'ec2') return refusals.ec2.unknown();
  return new ServiceError('RegionDisabledException', 'STS is not activated in this region for the account.', 403);
}
