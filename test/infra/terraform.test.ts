import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fc } from '../laws/fast-check.ts';
import { deploy } from './template.ts';
import {
  ofType,
  ROLES,
  rolesOfModule,
  rolesOfTemplates,
  rolesOfTerraform,
  type Wishes,
} from './terraform-and-templates.ts';
import { plan, variables } from './terraform-module.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const SERVICE_ROLE = 'arn:aws:iam::123456789012:role/company/AWSBackup';
const key = (name: string) => `arn:aws:kms:eu-central-1:123456789012:key/${name}`;
const INSTANCE_ROLE = 'arn:aws:iam::123456789012:role/database-client';

const REPOSITORY: Wishes = { github_owner: 'your-org', github_repository: 'infrastructure' };
const IN_BOTH: Wishes = {
  ...REPOSITORY,
  existing_provider_arn: PROVIDER,
  role_prefix: 'backups',
};
const EVERYTHING: Wishes = {
  ...IN_BOTH,
  github_owner_id: '1234',
  github_repository_id: '5678',
  branch: 'release/stable',
  environments: Object.fromEntries(ROLES.filter((role) => role !== 'look').map((role) => [role, `the-${role}`])),
  volumes: true,
  databases: true,
  aws_backup: true,
  create_vaults: true,
  restore_tests: true,
  backup_tag_key: 'backup:plan',
  backup_tag_values: ['ProductionDaily', 'ProductionWeekly'],
  kms_key_arns: [key('one'), key('two')],
  service_role_arn: SERVICE_ROLE,
  vault_name: 'nightly-*',
  vault_kms_key_arns: [key('vault')],
  copy_kms_key_arns: [key('copy')],
  verify_kms_key_arns: [key('verify')],
  restore_kms_key_arns: [key('restore')],
  restore_instance_role_arns: [INSTANCE_ROLE],
  metrics_namespace: 'Company/Backups',
  audience: 'sts.amazonaws.com.cn',
  max_session_duration: 7200,
};

/** What both refuse is equal, too. */
function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return 'refused';
  }
}

describe('the Terraform module makes what the templates make', () => {
  it('of nothing but the repository', () => {
    expect(rolesOfTerraform(IN_BOTH)).toEqual(rolesOfTemplates(IN_BOTH));
  });

  it('of every parameter at once', () => {
    const made = rolesOfTerraform(EVERYTHING);
    expect(Object.keys(made).sort()).toEqual([...ROLES].sort());
    expect(made).toEqual(rolesOfTemplates(EVERYTHING));
  });

  it('of any parameters', () => {
    const some = (values: readonly string[]) => fc.subarray([...values]);
    const wishes = fc.record(
      {
        instances: fc.boolean(),
        volumes: fc.boolean(),
        databases: fc.boolean(),
        kms_key_arns: some([key('one'), key('two')]),
        copy_kms_key_arns: some([key('two'), key('six')]),
        verify_kms_key_arns: some([key('three')]),
        restore_kms_key_arns: some([key('four')]),
        restore_instance_role_arns: some([INSTANCE_ROLE]),
        vault_kms_key_arns: some([key('five')]),
        metrics_namespace: fc.constantFrom('', 'BackupViaTag', 'Ours'),
        create_vaults: fc.boolean(),
        restore_tests: fc.boolean(),
        vault_name: fc.constantFrom('*', 'nightly'),
        environments: fc.subarray(ROLES.slice(1)).map((roles) => Object.fromEntries(roles.map((role) => [role, 'e']))),
      },
      { requiredKeys: [] },
    );
    const ids = fc.constantFrom({}, { github_owner_id: '1', github_repository_id: '2' });
    const awsBackup = fc.constantFrom({}, { aws_backup: true, service_role_arn: SERVICE_ROLE });
    fc.assert(
      fc.property(wishes, ids, awsBackup, (wish, numbers, backup) => {
        const wishes: Wishes = { ...IN_BOTH, ...wish, ...numbers, ...backup } as Wishes;
        const stacks = attempt(() => rolesOfTemplates(wishes));
        const module = attempt(() => rolesOfTerraform(wishes));
        expect(module).toEqual(stacks);
      }),
      { numRuns: 30 },
    );
  });

  it('in another partition too', () => {
    const china = { partition: 'aws-cn', dns_suffix: 'amazonaws.com.cn' };
    const { resources } = plan({ ...EVERYTHING, roles: ROLES, kms_key_arns: [], service_role_arn: '' }, china);
    const documents = Object.values(resources).map((attributes) => String(attributes.policy ?? ''));
    const arns = documents.flatMap((document) => document.match(/arn:[^:]*/g) ?? []);
    // The keys that the variables name are as they are given.
    expect(new Set(arns)).toEqual(new Set(['arn:aws-cn', 'arn:aws']));
    expect(documents.join('')).not.toMatch(/arn:aws:(?!kms|iam)/);
    expect(documents.join('').match(/"[a-z]+\.\*\.amazonaws[^"]*"/g)).toContain('"backup.*.amazonaws.com.cn"');
    expect(documents.join('')).not.toMatch(/\.\*\.amazonaws\.com"/);
  });
});

describe('the policies of the module', () => {
  it('are all files but those that are attached by hand', () => {
    const files = readdirSync(new URL('../../infra/policies/', import.meta.url)).map((name) =>
      name.replace('.json', ''),
    );
    const { resources } = plan({ ...EVERYTHING, roles: ROLES });
    const used = Object.values(resources).flatMap(({ description }) =>
      [...String(description).matchAll(/infra\/policies\/(.*)\.json/g)].map(([, name]) => name),
    );
    const byHand = ['aws-backup-tags', 'launch-templates', 'untagged-snapshots'];
    expect([...new Set([...used, ...byHand])].sort()).toEqual(files.sort());
  });

  it('hold no example value', () => {
    const { resources } = plan({ ...EVERYTHING, roles: ROLES });
    const text = JSON.stringify(resources);
    for (const example of [
      '00000000-0000',
      'role/web',
      'backup-via-tag-AWSBackup',
      'ResourceTag/Backup\\',
      'BackupViaTag\\"',
    ]) {
      expect(text).not.toContain(example);
    }
  });

  it.each(ROLES)('of the role %s are its own when it is made alone', (role) => {
    const { resources } = plan({ ...REPOSITORY, aws_backup: true, roles: [role] });
    expect(Object.keys(resources).filter((name) => name.startsWith('aws_iam_role.role'))).toEqual([
      `aws_iam_role.role[${role}]`,
    ]);
    const attached = Object.keys(resources).filter((name) => name.includes('attachment.attachment'));
    expect(attached.length).toBeGreaterThan(0);
    expect(attached.every((name) => name.includes(`[${role}/`))).toBe(true);
  });
});

describe('the provider and the service role of the module', () => {
  it('are made where the account has none, and trusted and passed', () => {
    const planned = plan({ ...REPOSITORY, aws_backup: true, roles: ['sync'] });
    expect(ofType(planned, 'aws_iam_openid_connect_provider.github')).toMatchObject([
      { url: 'https://token.actions.githubusercontent.com', client_id_list: ['sts.amazonaws.com'] },
    ]);
    expect(rolesOfModule(planned).sync?.trust).toMatchObject({
      Statement: [{ Principal: { Federated: '<aws_iam_openid_connect_provider.github[0]>' } }],
    });
    const stack = deploy({ GitHubOwner: 'your-org', GitHubRepository: 'infrastructure', AwsBackup: 'true' });
    const [service] = ofType(planned, 'aws_iam_role.service');
    const properties = stack.resources.ServiceRole?.Properties;
    expect(service?.name).toBe(properties?.RoleName);
    expect(JSON.parse(String(service?.assume_role_policy))).toEqual(properties?.AssumeRolePolicyDocument);
    expect(ofType(planned, 'aws_iam_role_policy_attachment.service').map(({ policy_arn }) => policy_arn)).toEqual(
      properties?.ManagedPolicyArns,
    );
    expect(rolesOfModule(planned).sync?.policies.join()).toContain('"Resource":"<aws_iam_role.service[0]>"');
    expect(planned.outputs.service_role_arn).toBe('<aws_iam_role.service[0]>');
  });

  it('are not made where they are there already', () => {
    const planned = plan({ ...EVERYTHING, roles: ['look'] });
    expect(ofType(planned, 'aws_iam_openid_connect_provider.github')).toEqual([]);
    expect(ofType(planned, 'aws_iam_role.service')).toEqual([]);
    expect(planned.outputs).toEqual({
      role_arns: { look: '<aws_iam_role.role[look]>' },
      service_role_arn: SERVICE_ROLE,
      provider_arn: PROVIDER,
    });
  });
});

describe('the variables of the module', () => {
  it.each<[Wishes, string]>([
    [{ github_owner: 'your-org/infrastructure' }, 'github_owner'],
    [{ github_repository: 'a/b' }, 'github_repository'],
    [{ github_owner_id: '1' }, 'github_owner_id'],
    [{ github_repository_id: '1' }, 'github_owner_id'],
    [{ branch: '*' }, 'branch'],
    [{ roles: ['look', 'admin'] }, 'roles'],
    [{ environments: { look: 'x' } }, 'environments'],
    [{ environments: { purge: '*' } }, 'environment'],
    [{ environments: { purge: '' } }, 'environment'],
    [{ backup_tag_values: ['a"b'] }, 'backup_tag_values'],
    [{ backup_tag_values: ['a\\b'] }, 'backup_tag_values'],
    [{ backup_tag_values: [] }, 'backup_tag_values'],
    [{ backup_tag_key: 'a"b' }, 'backup_tag_key'],
    [{ vault_name: 'a/b' }, 'vault_name'],
    [{ metrics_namespace: 'AWS/EC2' }, 'metrics_namespace'],
    [{ audience: 'https://github.com/your-org' }, 'audience'],
    [{ max_session_duration: 900 }, 'max_session_duration'],
    [{ role_prefix: '' }, 'role_prefix'],
    [{ existing_provider_arn: SERVICE_ROLE }, 'existing_provider_arn'],
    [{ instances: false }, 'instances'],
    [{ create_vaults: true }, 'aws_backup'],
    [{ restore_tests: true }, 'aws_backup'],
    [{ service_role_arn: SERVICE_ROLE }, 'aws_backup'],
    [{ roles: ['sync'] }, 'aws_backup'],
  ])('refuse %j', (wishes, named) => {
    expect(() => plan({ ...REPOSITORY, ...wishes })).toThrow(named);
  });

  it('are all in the page of the module', () => {
    const page = readFileSync(new URL('../../infra/terraform/README.md', import.meta.url), 'utf8');
    for (const name of Object.keys(variables())) expect(page).toContain(`\`${name}\``);
  });
});
