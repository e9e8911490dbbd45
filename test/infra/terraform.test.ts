import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fc } from '../laws/fast-check.ts';
import { deploy, policyOf, type Stack, type TemplateName } from './template.ts';
import { type Planned, plan, type Variables, variables } from './terraform-module.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const SERVICE_ROLE = 'arn:aws:iam::123456789012:role/company/AWSBackup';
const key = (name: string) => `arn:aws:kms:eu-central-1:123456789012:key/${name}`;
const INSTANCE_ROLE = 'arn:aws:iam::123456789012:role/database-client';

/** What somebody may ask of both: the variables of the module, from which the parameters of the templates follow. */
type Wishes = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

const REPOSITORY: Wishes = { github_owner: 'your-org', github_repository: 'infrastructure' };
const OF_TEMPLATES: Readonly<Record<TemplateName, readonly string[]>> = {
  'github-oidc': ['look', 'backup', 'purge', 'retain', 'sync'],
  'recovery-roles': ['copy', 'verify', 'restore'],
  'organization-role': ['organization'],
  'test-network': [],
};
const ROLES = Object.values(OF_TEMPLATES).flat();

/** `GitHubOwnerId` of `github_owner_id`. */
function parameterName(variable: string): string {
  const words = variable.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('').replace(/^Github/, 'GitHub');
}

function capital(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** The same wish in the parameters of a template. Those that this template does not have belong to another one. */
function parametersOf(wishes: Wishes, template: TemplateName): Record<string, string | readonly string[]> {
  const { roles: _, environments, ...plain } = wishes;
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [parameterName(name), value]),
  );
  for (const [role, environment] of Object.entries(environments ?? {}))
    given[`${capital(role)}Environment`] = environment;
  const text = readFileSync(new URL(`../../infra/${template}.yaml`, import.meta.url), 'utf8');
  if (template === 'recovery-roles') {
    for (const role of OF_TEMPLATES['recovery-roles']) given[capital(role)] = true;
  }
  if (template !== 'github-oidc') given.ProviderArn = wishes.existing_provider_arn;
  const known = Object.entries(given).filter(([name]) => new RegExp(`^  ${name}:$`, 'm').test(text));
  return Object.fromEntries(known.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}

interface Role {
  readonly name: unknown;
  readonly description: unknown;
  readonly duration: unknown;
  readonly trust: unknown;
  readonly policies: readonly string[];
}

/** Equal for equal JSON, whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)))
      : item,
  );
}

function rolesOfStack(stack: Stack): Readonly<Record<string, Role>> {
  const roles: Record<string, Role> = {};
  for (const [name, { Type, Properties }] of Object.entries(stack.resources)) {
    if (Type !== 'AWS::IAM::Role' || name === 'ServiceRole') continue;
    const attached = (Properties.ManagedPolicyArns ?? []) as readonly string[];
    const policies = attached.map((policy) => canonical(policyOf(stack, policy.slice(1, -1))));
    roles[name.replace(/Role$/, '').toLowerCase()] = {
      name: Properties.RoleName,
      description: Properties.Description,
      duration: Number(Properties.MaxSessionDuration),
      trust: Properties.AssumeRolePolicyDocument,
      policies: policies.sort(),
    };
  }
  return roles;
}

type Attributes = Readonly<Record<string, unknown>>;

function ofType(planned: Planned, address: string): readonly Attributes[] {
  return Object.entries(planned.resources)
    .filter(([name]) => name.startsWith(`${address}[`))
    .map(([, attributes]) => attributes);
}

function rolesOfModule(planned: Planned): Readonly<Record<string, Role>> {
  const documents = new Map(ofType(planned, 'aws_iam_policy.policy').map(({ arn, policy }) => [arn, String(policy)]));
  const attachments = ofType(planned, 'aws_iam_role_policy_attachment.attachment');
  const roles = ofType(planned, 'aws_iam_role.role').map((attributes): [string, Role] => {
    const policies = attachments
      .filter(({ role }) => role === attributes.name)
      .map(({ policy_arn }) => canonical(JSON.parse(documents.get(policy_arn) ?? 'null')));
    return [
      String(attributes.arn).replace(/.*\[(.*)\]>$/, '$1'),
      {
        name: attributes.name,
        description: attributes.description,
        duration: attributes.max_session_duration,
        trust: JSON.parse(String(attributes.assume_role_policy)),
        policies: policies.sort(),
      },
    ];
  });
  return Object.fromEntries(roles);
}

/** What the three templates make of the wish, beside what the module makes of it. */
function both(wishes: Wishes): readonly [Readonly<Record<string, Role>>, Readonly<Record<string, Role>>] {
  const templates: readonly TemplateName[] = ['github-oidc', 'recovery-roles', 'organization-role'];
  const stacks: Record<string, Role> = {};
  for (const template of templates)
    Object.assign(stacks, rolesOfStack(deploy(parametersOf(wishes, template), template)));
  // The one role of that template has the name of its stack.
  if (stacks.organization !== undefined) {
    stacks.organization = { ...stacks.organization, name: `${String(wishes.role_prefix)}-organization` };
  }
  const roles = ROLES.filter((role) => role !== 'sync' || wishes.aws_backup === true);
  return [stacks, rolesOfModule(plan({ ...wishes, roles }))];
}

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
  backup_tag_key: 'backup:plan',
  backup_tag_values: ['ProductionDaily', 'ProductionWeekly'],
  kms_key_arns: [key('one'), key('two')],
  service_role_arn: SERVICE_ROLE,
  vault_name: 'nightly-*',
  vault_kms_key_arns: [key('vault')],
  verify_kms_key_arns: [key('verify')],
  restore_kms_key_arns: [key('restore')],
  restore_instance_role_arns: [INSTANCE_ROLE],
  metrics_namespace: 'Company/Backups',
  audience: 'sts.amazonaws.com.cn',
  max_session_duration: 7200,
};

describe('the Terraform module makes what the templates make', () => {
  it('of nothing but the repository', () => {
    const [stacks, module] = both(IN_BOTH);
    expect(module).toEqual(stacks);
  });

  it('of every parameter at once', () => {
    const [stacks, module] = both(EVERYTHING);
    expect(Object.keys(module).sort()).toEqual([...ROLES].sort());
    expect(module).toEqual(stacks);
  });

  it('of any parameters', () => {
    const some = (values: readonly string[]) => fc.subarray([...values]);
    const wishes = fc.record(
      {
        instances: fc.boolean(),
        volumes: fc.boolean(),
        databases: fc.boolean(),
        kms_key_arns: some([key('one'), key('two')]),
        verify_kms_key_arns: some([key('three')]),
        restore_kms_key_arns: some([key('four')]),
        restore_instance_role_arns: some([INSTANCE_ROLE]),
        vault_kms_key_arns: some([key('five')]),
        metrics_namespace: fc.constantFrom('', 'BackupViaTag', 'Ours'),
        create_vaults: fc.boolean(),
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
        let stacks: unknown;
        try {
          [stacks] = both(wishes);
        } catch {
          expect(() => plan({ ...wishes, roles: ['look'] } as Variables)).toThrow();
          return;
        }
        expect(both(wishes)[1]).toEqual(stacks);
      }),
      { numRuns: 60 },
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
