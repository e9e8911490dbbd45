import { queryService } from './answers.ts';
import { ServiceError } from './errors.ts';
import { matchesGlob } from './glob.ts';
import type { FlatParams } from './query.ts';
import type { RoleSeed } from './seed.ts';
import type { Refusals, Service, ServiceCall } from './services.ts';
import { readSessionPolicy } from './session-policy.ts';
import type { Account } from './state/account.ts';
import type { IssuedToken, Principal } from './state/identities.ts';
import { leaf, node } from './xml.ts';

/** STS refuses values under one code. */
function validation(message: string): ServiceError {
  return new ServiceError('ValidationError', message);
}

function required(flat: FlatParams, name: string): string {
  const value = flat[name];
  if (value === undefined || value === '') throw validation(`The request must contain the parameter ${name}`);
  return value;
}

function broken(field: string, value: string, rule: string): ServiceError {
  return validation(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${rule}`,
  );
}

function claimsOf(token: string): { jti?: unknown } {
  const [, payload = ''] = token.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (typeof claims === 'object' && claims !== null) return claims;
  } catch {
    // Falls through to the one refusal for everything that is no token.
  }
  throw new ServiceError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
}

function findToken(account: Account, token: string, now: number): IssuedToken {
  const { jti } = claimsOf(token);
  const issued = typeof jti === 'string' ? account.identities.tokens.get(jti) : undefined;
  if (!account.identities.oidc.providerExists) {
    const { issuer } = account.identities.oidc;
    throw new ServiceError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${issuer}`);
  }
  if (issued === undefined || issued.value !== token) {
    throw new ServiceError('InvalidIdentityToken', "Couldn't verify the signature of the token");
  }
  if (now >= issued.expiresAt) {
    throw new ServiceError(
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(now / 1000)} must be before the expiration date/time ${Math.floor(issued.expiresAt / 1000)}`,
    );
  }
  return issued;
}

function checkTrust(role: RoleSeed | undefined, token: IssuedToken): RoleSeed {
  if (role !== undefined && token.audience !== (role.trust.audience ?? 'sts.amazonaws.com')) {
    throw new ServiceError('InvalidIdentityToken', 'Incorrect token audience');
  }
  if (role === undefined || !role.trust.subjects.some((pattern) => matchesGlob(pattern, token.subject))) {
    throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  return role;
}

function readDuration(flat: FlatParams, role: RoleSeed): number {
  const text = flat.DurationSeconds ?? '3600';
  const seconds = Number(text);
  if (!/^[0-9]+$/.test(text) || seconds < 900) {
    throw broken('durationSeconds', text, 'Member must have value greater than or equal to 900');
  }
  if (seconds > 43_200) throw broken('durationSeconds', text, 'Member must have value less than or equal to 43200');
  if (seconds > (role.maxSessionSeconds ?? 3_600)) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  return seconds;
}

/**
 * Gives out a session for an ID token, if the token is one of ours, still good, meant for AWS, and trusted by the role.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function assumeRoleWithWebIdentity(account: Account, flat: FlatParams, now: number): string {
  const arn = required(flat, 'RoleArn');
  const sessionName = required(flat, 'RoleSessionName');
  const token = required(flat, 'WebIdentityToken');
  if (arn.length < 20) throw broken('roleArn', arn, 'Member must have length greater than or equal to 20');
  if (token.length > 20_000)
    throw broken('webIdentityToken', '***', 'Member must have length less than or equal to 20000');
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw broken(
      'roleSessionName',
      sessionName,
      'Member must satisfy regular expression pattern: [\\w+=,.@-]*, length 2 to 64',
    );
  }
  const issued = findToken(account, token, now);
  const role = checkTrust(account.identities.roles.get(arn), issued);
  const seconds = role.sessionSecondsOverride ?? readDuration(flat, role);

  return (
    sessionXml(account, { arn, sessionName, policy: flat.Policy }, seconds, now) +
    leaf('SubjectFromWebIdentityToken', issued.subject) +
    leaf(
      'Provider',
      `arn:aws:iam::${account.accountId}:oidc-provider/${account.identities.oidc.issuer.replace(/^https:\/\//, '')}`,
    ) +
    leaf('Audience', issued.audience)
  );
}

/** The session that is asked for. */
interface Wanted {
  arn: string;
  sessionName: string;
  policy: string | undefined;
}

/** A new session of a role, and the part of the answer that holds it. */
function sessionXml(account: Account, { arn, sessionName, policy }: Wanted, seconds: number, now: number): string {
  const { ids, identities } = account;
  const sessionPolicy = readSessionPolicy(policy);
  const roleId = `AROA${ids.accessKey('')}`;
  const callerArn = `${arn.replace(':iam:', ':sts:').replace(/:role\/(?:.*\/)?/, ':assumed-role/')}/${sessionName}`;
  const principal: Principal & { sessionToken: string; expiresAt: number } = {
    accessKeyId: ids.accessKey('ASIA'),
    secretAccessKey: `${ids.accessKey('')}${ids.accessKey('')}`,
    sessionToken: `session-${ids.accessKey('')}${ids.accessKey('')}`,
    expiresAt: now + seconds * 1000,
    arn,
    callerArn,
    userId: `${roleId}:${sessionName}`,
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
  };
  identities.principals.set(principal.accessKeyId, principal);
  const credentials =
    leaf('AccessKeyId', principal.accessKeyId) +
    leaf('SecretAccessKey', principal.secretAccessKey) +
    leaf('SessionToken', principal.sessionToken) +
    leaf('Expiration', new Date(principal.expiresAt).toISOString());
  return (
    node('Credentials', credentials) +
    node('AssumedRoleUser', leaf('AssumedRoleId', principal.userId) + leaf('Arn', callerArn))
  );
}

/**
 * Gives out a session of a role, in whatever account it is, to a user or a role that its trust names.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
function assumeRole({ account, params, principal, now }: ServiceCall): string {
  const arn = required(params, 'RoleArn');
  const sessionName = required(params, 'RoleSessionName');
  const home = arn.split(':')[4] ?? '';
  const owner = home === account.accountId ? account : account.others.get(home);
  const role = owner?.identities.roles.get(arn);
  const caller = principal?.callerArn ?? '';
  if (owner === undefined || role === undefined || !role.trust.principals?.some((one) => matchesGlob(one, caller))) {
    const message = `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    throw new ServiceError('AccessDenied', message, 403);
  }
  const seconds = role.sessionSecondsOverride ?? readDuration(params, role);
  return sessionXml(owner, { arn, sessionName, policy: params.Policy }, seconds, now);
}

const parameters: Readonly<Record<string, readonly string[]>> = {
  GetCallerIdentity: [],
  AssumeRole: ['RoleArn', 'RoleSessionName', 'DurationSeconds', 'Policy'],
  AssumeRoleWithWebIdentity: ['RoleArn', 'RoleSessionName', 'WebIdentityToken', 'DurationSeconds', 'Policy'],
};

function runSts(call: ServiceCall): string {
  const { account, action, params, principal, now } = call;
  const known = Object.hasOwn(parameters, action) ? parameters[action] : undefined;
  if (known === undefined)
    throw new ServiceError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
  for (const name of Object.keys(params)) {
    if (!known.includes(name)) throw validation(`The parameter ${name} is not taken by ${action} of this sandbox`);
  }
  if (action === 'AssumeRole') return assumeRole(call);
  if (action === 'AssumeRoleWithWebIdentity') return assumeRoleWithWebIdentity(account, params, now);
  return leaf('UserId', principal?.userId) + leaf('Account', account.accountId) + leaf('Arn', principal?.callerArn);
}

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const refusals: Refusals = {
  unsigned: () => new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
  unknown: () =>
    new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403),
  expired: () => new ServiceError('ExpiredToken', 'The security token included in the request is expired', 403),
  wrongTime: (reason) => new ServiceError('SignatureDoesNotMatch', reason, 403),
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  regionOff: () =>
    new ServiceError('RegionDisabledException', 'STS is not activated in this region for the account.', 403),
  throttled: () => new ServiceError('Throttling', 'Rate exceeded'),
  denied: (reason) => new ServiceError('AccessDenied', reason, 403),
  internal: () => new ServiceError('InternalError', 'An internal error has occurred', 500),
};

/** STS as far as a workflow needs it. */
export const sts: Service = queryService({
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  run: runSts,
  refusals,
  unsignedActions: new Set(['AssumeRoleWithWebIdentity']),
  global: true,
});
