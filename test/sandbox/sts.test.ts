import { getIDToken } from '@actions/core';
import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OidcSeed, RoleSeed, Sandbox } from '../../sandbox/index.ts';
import { ec2Of, idTokenOf, refusalOf, sandboxOf, stsOf } from './helpers.ts';

const arn = 'arn:aws:iam::123456789012:role/ci/backup';
const subject = 'repo:octo-org/octo-repo:ref:refs/heads/main';

afterEach(() => vi.unstubAllEnvs());

async function accountWith(role: Partial<RoleSeed> = {}, oidc: OidcSeed = {}) {
  const sandbox = await sandboxOf({ roles: [{ arn, trust: { subjects: [subject] }, ...role }], oidc });
  for (const [name, value] of Object.entries(sandbox.env())) vi.stubEnv(name, value);
  return sandbox;
}

async function assume(
  sandbox: Sandbox,
  input: { WebIdentityToken?: string; DurationSeconds?: number; RoleArn?: string; RoleSessionName?: string } = {},
) {
  const { Credentials, AssumedRoleUser } = await stsOf(sandbox).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: arn,
      RoleSessionName: 'run-1',
      WebIdentityToken: input.WebIdentityToken ?? (await idTokenOf(sandbox)),
      ...input,
    }),
  );
  return {
    assumed: AssumedRoleUser?.Arn,
    expiration: Credentials?.Expiration,
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  };
}

describe('the ID token', () => {
  test('comes through the toolkit that actions use', async () => {
    await accountWith({}, { claims: { ref: 'refs/heads/other' } });
    const token = await getIDToken('sts.amazonaws.com');
    const [, payload = ''] = token.split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: subject,
      exp: Date.parse('2026-11-21T23:05:00Z') / 1000,
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/other',
    });
  });

  test('is never the same twice', async () => {
    const sandbox = await accountWith();
    expect(await idTokenOf(sandbox)).not.toBe(await idTokenOf(sandbox));
  });

  test('is not given to whoever lacks the request token', async () => {
    const sandbox = await accountWith();
    const response = await fetch(`${sandbox.url}/_github/oidc/token?audience=a`, {
      headers: { authorization: 'bearer x' },
    });
    expect(response.status).toBe(401);
    expect(sandbox.requests).toMatchObject([{ service: 'github', action: 'GetIdToken', status: 401 }]);
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test('opens a session that works in every region until it ends', async () => {
    const sandbox = await accountWith();
    const { credentials, assumed, expiration } = await assume(sandbox, { DurationSeconds: 900 });
    expect(assumed).toBe('arn:aws:sts::123456789012:assumed-role/backup/run-1');
    expect(expiration).toEqual(new Date('2026-11-21T23:15:00Z'));
    const ec2 = ec2Of(sandbox, { credentials });
    await ec2.send(new DescribeRegionsCommand({}));
    expect((await stsOf(sandbox, credentials).send(new GetCallerIdentityCommand({}))).Arn).toBe(assumed);
    expect(sandbox.requests.at(-2)).toMatchObject({ action: 'DescribeRegions', principal: arn });

    sandbox.clock.advance(900_000);
    expect(await refusalOf(ec2.send(new DescribeRegionsCommand({})))).toMatchObject({
      code: 'RequestExpired',
      status: 400,
    });
    const who = stsOf(sandbox, credentials).send(new GetCallerIdentityCommand({}));
    expect(await refusalOf(who)).toMatchObject({ code: 'ExpiredToken', status: 403 });
  });

  test('takes the session token as part of the key', async () => {
    const sandbox = await accountWith();
    const { credentials } = await assume(sandbox);
    const call = ec2Of(sandbox, { credentials: { ...credentials, sessionToken: 'other' } }).send(
      new DescribeRegionsCommand({}),
    );
    expect(await refusalOf(call)).toMatchObject({ code: 'AuthFailure' });
  });

  test('can be made to open short sessions', async () => {
    const sandbox = await accountWith({ sessionSecondsOverride: 5 });
    expect((await assume(sandbox)).expiration).toEqual(new Date('2026-11-21T23:00:05Z'));
  });

  test.each<[string, Partial<RoleSeed>, object, string, number]>([
    ['a role nobody knows', {}, { RoleArn: `${arn}s` }, 'AccessDenied', 403],
    ['a subject without trust', { trust: { subjects: ['repo:octo-org/other:*'] } }, {}, 'AccessDenied', 403],
    ['another audience', { trust: { audience: 'other', subjects: ['*'] } }, {}, 'InvalidIdentityTokenException', 400],
    ['too short a session', {}, { DurationSeconds: 899 }, 'ValidationError', 400],
    ['a longer session than the role has', {}, { DurationSeconds: 3_601 }, 'ValidationError', 400],
    ['a session name with a space', {}, { RoleSessionName: 'run 1' }, 'ValidationError', 400],
    ['a session name of one letter', {}, { RoleSessionName: 'r' }, 'ValidationError', 400],
    ['a token that is none', {}, { WebIdentityToken: 'abcd' }, 'InvalidIdentityTokenException', 400],
    [
      'a token of someone else',
      {},
      { WebIdentityToken: `e30.${btoa('{"jti":"1"}')}.x` },
      'InvalidIdentityTokenException',
      400,
    ],
  ])('refuses %s', async (_text, role, input, code, status) => {
    const sandbox = await accountWith(role);
    expect(await refusalOf(assume(sandbox, input))).toMatchObject({ code, status });
  });

  test('refuses a token after five minutes', async () => {
    const sandbox = await accountWith();
    const WebIdentityToken = await idTokenOf(sandbox);
    sandbox.clock.advance(299_000);
    await assume(sandbox, { WebIdentityToken });
    sandbox.clock.advance(1_000);
    expect(await refusalOf(assume(sandbox, { WebIdentityToken }))).toMatchObject({ code: 'ExpiredTokenException' });
  });

  test('refuses where the account has no identity provider', async () => {
    const sandbox = await accountWith({}, { providerExists: false });
    expect(await refusalOf(assume(sandbox))).toMatchObject({
      code: 'InvalidIdentityTokenException',
      message: expect.stringContaining('No OpenIDConnect provider found'),
    });
  });

  test('knows subjects with ids, and roles that trust them', async () => {
    const sandbox = await accountWith(
      { trust: { subjects: ['repo:octo-org@1/octo-repo@2:ref:*'] }, maxSessionSeconds: 43_200 },
      { subject: 'repo:octo-org@1/octo-repo@2:ref:refs/heads/main' },
    );
    expect((await assume(sandbox, { DurationSeconds: 43_200 })).expiration).toEqual(new Date('2026-11-22T11:00:00Z'));
  });
});
