import { readFileSync } from 'node:fs';
import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { deploy, policyOf, type Stack } from './template.ts';

const REPOSITORY = { GitHubOwner: 'your-org', GitHubRepository: 'infrastructure' };
const IDS = { GitHubOwnerId: '1234', GitHubRepositoryId: '5678' };
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000';
const ISSUER = 'token.actions.githubusercontent.com';

function json(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../infra/policies/${name}.json`, import.meta.url), 'utf8'));
}

describe('the policies in the template', () => {
  const stack = deploy({ ...REPOSITORY, KmsKeyArns: [KEY] });

  it.each([
    ['LookPolicy', 'look'],
    ['BackupPolicy', 'backup'],
    ['PurgePolicy', 'purge'],
    ['RetainPolicy', 'retain'],
    ['KeyPolicy', 'kms'],
  ])('%s is the same as infra/policies/%s.json', (name, file) => {
    expect(policyOf(stack, name)).toEqual(json(file));
  });

  it.each([
    ['LookRole', ['<LookPolicy>']],
    ['BackupRole', ['<BackupPolicy>', '<KeyPolicy>']],
    ['PurgeRole', ['<PurgePolicy>']],
    ['RetainRole', ['<RetainPolicy>']],
  ])('%s has no other policies than its own', (name, policies) => {
    const properties = stack.resources[name]?.Properties;
    expect(properties?.ManagedPolicyArns).toEqual(policies);
    expect(properties).not.toHaveProperty('Policies');
  });

  it('limits the backup role to the tag that the parameters name', () => {
    const other = deploy({
      ...REPOSITORY,
      BackupTagKey: 'backup:plan',
      BackupTagValues: ['ProductionDaily', 'ProductionWeekly'],
    });
    expect(policyOf(other, 'BackupPolicy')).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Sid: 'ImageInstancesThatOptedIn',
          Condition: { StringLike: { 'aws:ResourceTag/backup:plan': ['ProductionDaily', 'ProductionWeekly'] } },
        }),
      ]),
    });
  });

  it('has no key policy when no key is given', () => {
    const plain = deploy(REPOSITORY);
    expect(plain.resources).not.toHaveProperty('KeyPolicy');
    expect(plain.resources.BackupRole?.Properties.ManagedPolicyArns).toEqual(['<BackupPolicy>']);
  });

  it.each([['a"b'], ['a\\b']])('refuses a tag value that would break the text of the policy: %s', (value) => {
    expect(() => deploy({ ...REPOSITORY, BackupTagValues: [value] })).toThrow('BackupTagValues');
  });
});

describe('the provider', () => {
  it('is created once for the account', () => {
    expect(deploy(REPOSITORY).resources.Provider?.Properties).toEqual({
      Url: `https://${ISSUER}`,
      ClientIdList: ['sts.amazonaws.com'],
    });
  });

  it('is not created when it exists already', () => {
    const arn = `arn:aws:iam::123456789012:oidc-provider/${ISSUER}`;
    const stack = deploy({ ...REPOSITORY, ExistingProviderArn: arn });
    expect(stack.resources).not.toHaveProperty('Provider');
    expect(stack.outputs.ProviderArn).toBe(arn);
    for (const role of ROLES) expect(trustOf(stack, role).Principal).toEqual({ Federated: arn });
  });
});

interface Trust {
  readonly Principal: unknown;
  readonly Action: string;
  readonly Condition: unknown;
}

function trustOf(stack: Stack, role: string): Trust {
  const document = stack.resources[role]?.Properties.AssumeRolePolicyDocument as { Statement: readonly Trust[] };
  const [statement, ...others] = document.Statement;
  if (statement === undefined || others.length > 0) throw new Error(`${role} must have one statement of trust`);
  return statement;
}

interface Claims {
  readonly sub: string;
  readonly aud?: string;
  readonly repository_id?: string;
}

// The simulator knows neither the sub nor the aud key of GitHub's provider, so the statement's conditions are judged as
// an identity policy, without its check of keys.
function mayAssume(stack: Stack, role: string, claims: Claims): boolean {
  const { Action, Condition } = trustOf(stack, role);
  expect(Action).toBe('sts:AssumeRoleWithWebIdentity');
  const token = { aud: 'sts.amazonaws.com', repository_id: '5678', ...claims };
  const statement = { Effect: 'Allow', Action, Resource: '*', Condition };
  const result = runUnsafeSimulation(
    {
      request: {
        principal: 'arn:aws:iam::123456789012:role/the-token',
        action: Action,
        resource: { resource: `arn:aws:iam::123456789012:role/${role}`, accountId: '123456789012' },
        contextVariables: Object.fromEntries(
          Object.entries(token).map(([name, value]) => [`${ISSUER}:${name}`, value]),
        ),
      },
      identityPolicies: [{ name: 'trust', policy: { Version: '2012-10-17', Statement: [statement] } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  return result === 'Allowed';
}

const NAMES = 'repo:your-org/infrastructure';
const NUMBERS = 'repo:your-org@1234/infrastructure@5678';
const ROLES = ['LookRole', 'BackupRole', 'PurgeRole', 'RetainRole'] as const;

describe('the trust of the roles', () => {
  const stack = deploy({ ...REPOSITORY, ...IDS });

  it.each(ROLES)('%s takes the branch in both forms of the subject', (role) => {
    expect(mayAssume(stack, role, { sub: `${NAMES}:ref:refs/heads/main` })).toBe(true);
    expect(mayAssume(stack, role, { sub: `${NUMBERS}:ref:refs/heads/main` })).toBe(true);
  });

  it('lets only the look role be assumed by pull requests', () => {
    for (const sub of [`${NAMES}:pull_request`, `${NUMBERS}:pull_request`]) {
      expect(ROLES.filter((role) => mayAssume(stack, role, { sub }))).toEqual(['LookRole']);
    }
  });

  it.each([
    ['another branch', { sub: `${NAMES}:ref:refs/heads/feature` }],
    ['a branch that starts with the name', { sub: `${NAMES}:ref:refs/heads/main-2` }],
    ['a tag of that name', { sub: `${NAMES}:ref:refs/tags/main` }],
    ['another repository', { sub: 'repo:your-org/other:ref:refs/heads/main', repository_id: '1' }],
    ['another owner', { sub: 'repo:their-org/infrastructure:ref:refs/heads/main', repository_id: '1' }],
    ['a later repository of the same name', { sub: `${NAMES}:ref:refs/heads/main`, repository_id: '9999' }],
    ['other ids under the same names', { sub: 'repo:your-org@1/infrastructure@2:ref:refs/heads/main' }],
    ['another audience', { sub: `${NAMES}:ref:refs/heads/main`, aud: 'https://github.com/your-org' }],
    ['an environment of any name', { sub: `${NAMES}:environment:production` }],
  ])('refuses %s', (_, claims) => {
    expect(ROLES.filter((role) => mayAssume(stack, role, claims))).toEqual([]);
  });

  it('works without ids for repositories whose tokens name none', () => {
    const plain = deploy(REPOSITORY);
    for (const role of ROLES) {
      expect(mayAssume(plain, role, { sub: `${NAMES}:ref:refs/heads/main` })).toBe(true);
      expect(mayAssume(plain, role, { sub: `${NUMBERS}:ref:refs/heads/main` })).toBe(false);
    }
  });

  it('demands the environment where one is named', () => {
    const guarded = deploy({
      ...REPOSITORY,
      ...IDS,
      BackupEnvironment: 'backup',
      PurgeEnvironment: 'purge',
      RetainEnvironment: 'retain',
    });
    for (const start of [NAMES, NUMBERS]) {
      expect(ROLES.filter((role) => mayAssume(guarded, role, { sub: `${start}:environment:purge` }))).toEqual([
        'PurgeRole',
      ]);
      expect(ROLES.filter((role) => mayAssume(guarded, role, { sub: `${start}:environment:backup` }))).toEqual([
        'BackupRole',
      ]);
      expect(ROLES.filter((role) => mayAssume(guarded, role, { sub: `${start}:environment:retain` }))).toEqual([
        'RetainRole',
      ]);
      expect(ROLES.filter((role) => mayAssume(guarded, role, { sub: `${start}:ref:refs/heads/main` }))).toEqual([
        'LookRole',
      ]);
    }
  });

  it('refuses one id without the other', () => {
    expect(() => deploy({ ...REPOSITORY, GitHubOwnerId: '1234' })).toThrow('BothIdsOrNone');
    expect(() => deploy({ ...REPOSITORY, GitHubRepositoryId: '5678' })).toThrow('BothIdsOrNone');
  });
});
