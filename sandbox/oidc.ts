import { randomUUID } from 'node:crypto';
import type { Account } from './state/account.ts';

/** What the endpoint answers, as JSON. */
interface OidcAnswer {
  status: number;
  body: unknown;
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** Claims GitHub derives from the subject's repository: `repo:owner/name:...` or, with ids, `repo:owner@1/name@2:...`. */
function repositoryClaims(subject: string): Record<string, string> {
  const [, owner = 'octo-org', ownerId = '65', name = 'octo-repo', id = '74'] =
    /^repo:([^@/:]+)(?:@([0-9]+))?\/([^@/:]+)(?:@([0-9]+))?/.exec(subject) ?? [];
  return { repository: `${owner}/${name}`, repository_id: id, repository_owner: owner, repository_owner_id: ownerId };
}

/**
 * Gives out an ID token for the job, as the runner's endpoint does for whoever holds the request token. It has the shape
 * of a JWT; its signature is a dummy, and STS of this sandbox knows its tokens by heart.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function issueIdToken(account: Account, authorization: string | undefined, audience: string | null): OidcAnswer {
  const { oidc, tokens } = account.identities;
  const [, bearer] = /^bearer (.+)$/i.exec(authorization ?? '') ?? [];
  if (bearer !== oidc.requestToken) return { status: 401, body: { message: 'The request token is not valid.' } };
  const now = account.clock.now();
  const seconds = Math.floor(now / 1000);
  const jti = randomUUID();
  const repository = repositoryClaims(oidc.subject);
  const aud = audience ?? `https://github.com/${repository.repository_owner}`;
  const claims = {
    iss: oidc.issuer,
    sub: oidc.subject,
    aud,
    iat: seconds,
    nbf: seconds - 300,
    exp: seconds + oidc.tokenSeconds,
    jti,
    ...repository,
    ref: /:ref:(.+)$/.exec(oidc.subject)?.[1] ?? 'refs/heads/main',
    event_name: 'schedule',
    workflow: 'backup',
    run_id: '1',
    runner_environment: 'github-hosted',
    ...oidc.claims,
  };
  const value = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'sandbox' })}.${encode(claims)}.c2FuZGJveA`;
  tokens.set(jti, { value, subject: oidc.subject, audience: aud, expiresAt: now + oidc.tokenSeconds * 1000 });
  return { status: 200, body: { count: value.length, value } };
}
