import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deploy } from './template.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const REPOSITORY = { GitHubOwner: 'your-org', GitHubRepository: 'infrastructure', ProviderArn: PROVIDER };
const ROLES = ['Copy', 'Verify', 'Restore'] as const;

function trust(role: string, parameters: Readonly<Record<string, string>>): unknown {
  const stack = deploy({ ...REPOSITORY, [role]: 'true', ...parameters }, 'recovery-roles');
  return stack.resources[`${role}Role`]?.Properties.AssumeRolePolicyDocument;
}

describe('the template of the roles that copy, verify and restore', () => {
  it('makes none that nobody asked for', () => {
    const stack = deploy(REPOSITORY, 'recovery-roles');
    expect(Object.keys(stack.resources)).toEqual([]);
    expect(stack.outputs).toEqual({});
  });

  it.each(ROLES)('%s: trusts the branch of the repository, through the provider of the account', (role) => {
    expect(trust(role, {})).toMatchObject({
      Statement: [
        {
          Principal: { Federated: PROVIDER },
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': ['repo:your-org/infrastructure:ref:refs/heads/main'],
            },
          },
        },
      ],
    });
  });

  it.each(ROLES)('%s: trusts its environment alone where one is named, under both forms of the subject', (role) => {
    const ids = { GitHubOwnerId: '1', GitHubRepositoryId: '2' };
    expect(trust(role, { [`${role}Environment`]: 'recovery', ...ids })).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:repository_id': '2',
              'token.actions.githubusercontent.com:sub': [
                'repo:your-org/infrastructure:environment:recovery',
                'repo:your-org@1/infrastructure@2:environment:recovery',
              ],
            },
          },
        },
      ],
    });
  });

  it('refuses an ARN that is no provider of GitHub', () => {
    expect(() => deploy({ ...REPOSITORY, ProviderArn: 'arn:aws:iam::123456789012:role/x' }, 'recovery-roles')).toThrow(
      'ProviderArn',
    );
  });

  it('is small enough to be deployed without a bucket', () => {
    const { length } = readFileSync(new URL('../../infra/recovery-roles.yaml', import.meta.url));
    expect(length).toBeLessThanOrEqual(51_200);
  });
});
