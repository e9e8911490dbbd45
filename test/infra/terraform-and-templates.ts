import { readFileSync } from 'node:fs';
import { deploy, policyOf, type Stack, type TemplateName } from './template.ts';
import { type Planned, plan } from './terraform-module.ts';

/** What somebody may ask of both: the variables of the module, from which the parameters of the templates follow. */
export type Wishes = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

type Template = Extract<TemplateName, 'github-oidc' | 'recovery-roles' | 'organization-role'>;
const OF_TEMPLATES: Readonly<Record<Template, readonly string[]>> = {
  'github-oidc': ['look', 'backup', 'purge', 'retain', 'sync'],
  'recovery-roles': ['copy', 'verify', 'restore'],
  'organization-role': ['organization'],
};
export const ROLES = Object.values(OF_TEMPLATES).flat();

/** `GitHubOwnerId` of `github_owner_id`. */
function parameterName(variable: string): string {
  const words = variable.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('').replace(/^Github/, 'GitHub');
}

function capital(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** The same wish in the parameters of a template. Those that this template does not have belong to another one. */
function parametersOf(wishes: Wishes, template: Template): Record<string, string | readonly string[]> {
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

export interface Role {
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

export type Attributes = Readonly<Record<string, unknown>>;

/** All instances of one resource of a plan. */
export function ofType(planned: Planned, address: string): readonly Attributes[] {
  return Object.entries(planned.resources)
    .filter(([name]) => name.startsWith(`${address}[`))
    .map(([, attributes]) => attributes);
}

/** The roles that a plan makes, each with the policies that are attached to it. */
export function rolesOfModule(planned: Planned): Readonly<Record<string, Role>> {
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

/** What the three templates make of the wish. Throws where one of them refuses it. */
export function rolesOfTemplates(wishes: Wishes): Readonly<Record<string, Role>> {
  const templates = Object.keys(OF_TEMPLATES) as readonly Template[];
  const all = templates.map((template) => rolesOfStack(deploy(parametersOf(wishes, template), template)));
  const { organization, ...roles }: Readonly<Record<string, Role>> = Object.assign({}, ...all);
  if (organization === undefined) return roles;
  // The one role of that template has the name of its stack.
  return { ...roles, organization: { ...organization, name: `${String(wishes.role_prefix)}-organization` } };
}

/** What the module makes of the same wish. */
export function rolesOfTerraform(wishes: Wishes): Readonly<Record<string, Role>> {
  const roles = ROLES.filter((role) => role !== 'sync' || wishes.aws_backup === true);
  return rolesOfModule(plan({ ...wishes, roles }));
}
