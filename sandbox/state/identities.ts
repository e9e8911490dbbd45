import type { KeySeed, OidcSeed, RoleSeed } from '../seed.ts';
import type { SessionPolicy } from '../session-policy.ts';

/** Who signed a request. */
export interface Principal {
  accessKeyId: string;
  /** ARN of the user, or of the role (not of the session). */
  arn: string;
  /** ARN as GetCallerIdentity gives it: for a role, that of the session. */
  callerArn: string;
  userId: string;
  secretAccessKey: string;
  /** For sessions only. */
  sessionToken?: string;
  expiresAt?: number;
  /** What the session may do at most, whatever its role may. */
  sessionPolicy?: SessionPolicy;
}

/** An ID token that the OIDC endpoint gave out. */
export interface IssuedToken {
  value: string;
  subject: string;
  audience: string;
  expiresAt: number;
}

/** What GitHub's OIDC endpoint says, with nothing left open. */
type OidcConfig = Required<OidcSeed>;

/** Keys, roles, sessions and ID tokens of the account. */
export interface Identities {
  readonly principals: Map<string, Principal>;
  readonly roles: Map<string, RoleSeed>;
  tokens: Map<string, IssuedToken>;
  oidc: OidcConfig;
}

/** The key that is there when a seed names none. */
export const defaultKey = {
  accessKeyId: 'AKIASANDBOX000000001',
  secretAccessKey: 'sandbox-secret-access-key',
  userName: 'sandbox',
} as const satisfies KeySeed;

/** The job of an account about whose job nothing was said. */
export const defaultOidc: OidcConfig = {
  subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  requestToken: 'sandbox-id-token-request-token',
  issuer: 'https://token.actions.githubusercontent.com',
  tokenSeconds: 300,
  claims: {},
  providerExists: true,
};

/** Makes the principal of a user's long-lived key. */
export function userPrincipal(accountId: string, key: KeySeed): Principal {
  const arn = `arn:aws:iam::${accountId}:user/${key.userName ?? 'sandbox'}`;
  return {
    accessKeyId: key.accessKeyId,
    secretAccessKey: key.secretAccessKey ?? defaultKey.secretAccessKey,
    arn,
    callerArn: arn,
    userId: `AIDA${key.accessKeyId.slice(4)}`,
  };
}
