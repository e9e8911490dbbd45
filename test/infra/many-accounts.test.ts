import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFile } from './policy-files.ts';
import { deploy, policyOf, type Resource, type TemplateName } from './template.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const REPOSITORY = { GitHubOwner: 'your-org', GitHubRepository: 'infrastructure' };

/** The names of all roles of a stack. */
function roleNames(template: TemplateName, parameters: Readonly<Record<string, string>>): unknown[] {
  const { resources } = deploy({ ...REPOSITORY, ...parameters }, template);
  const isRole = ({ Type }: Resource) => Type === 'AWS::IAM::Role';
  return Object.values(resources)
    .filter(isRole)
    .map(({ Properties }) => Properties.RoleName);
}

describe('the templates in a stack set', () => {
  it.each<[TemplateName, Readonly<Record<string, string>>, readonly string[]]>([
    ['github-oidc', { AwsBackup: 'true' }, ['look', 'backup', 'purge', 'retain', 'sync', 'AWSBackup']],
    [
      'recovery-roles',
      { ProviderArn: PROVIDER, Copy: 'true', Verify: 'true', Restore: 'true' },
      ['copy', 'verify', 'restore'],
    ],
  ])('%s gives its roles one name in every account', (template, parameters, roles) => {
    const named = roleNames(template, { ...parameters, RolePrefix: 'backups' });
    expect(named).toEqual(roles.map((role) => `backups-${role}`));
    // Without the parameter they have the name of the stack, as they always had.
    expect(roleNames(template, parameters)).toEqual(roles.map((role) => `backup-via-tag-${role}`));
  });
});

it('each account of a stack set trusts its own provider, without an ARN in the parameters', () => {
  const all = { ...REPOSITORY, Copy: 'true', Verify: 'true', Restore: 'true' };
  for (const given of [{}, { ProviderArn: '' }, { ProviderArn: PROVIDER }]) {
    const { resources } = deploy({ ...all, ...given }, 'recovery-roles');
    const roles = Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::Role');
    expect(roles).toHaveLength(3);
    for (const { Properties } of roles) {
      expect(Properties.AssumeRolePolicyDocument).toMatchObject({
        Statement: [{ Principal: { Federated: PROVIDER } }],
      });
    }
  }
});

describe('the role that lists accounts', () => {
  const stack = deploy({ ...REPOSITORY, ProviderArn: PROVIDER }, 'organization-role');

  it('has the policy of infra/policies/organization.json, and no other', () => {
    expect(policyOf(stack, 'OrganizationPolicy')).toEqual(policyFile('organization'));
    expect(stack.resources.OrganizationRole?.Properties.ManagedPolicyArns).toEqual(['<OrganizationPolicy>']);
  });

  it('trusts the branch of the repository alone', () => {
    expect(stack.resources.OrganizationRole?.Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:sub': ['repo:your-org/infrastructure:ref:refs/heads/main'],
            },
          },
        },
      ],
    });
  });

  it('is small enough to be deployed without a bucket', () => {
    const { length } = readFileSync(new URL('../../infra/organization-role.yaml', import.meta.url));
    expect(length).toBeLessThanOrEqual(51_200);
  });
});
