import { sessionPolicy } from '../decide/permissions.ts';
import { type Asked, type Idle, type InputProblem, problemOf, type ReadInput } from './asked.ts';
import { declare } from './input.ts';
import { matching, optionally, readFlag, readText, wholeNumber } from './parsers.ts';
import { foreignRegion, homeRegion } from './partitions.ts';
import type { SessionRequest } from './request.ts';
import { regions } from './selection.ts';

/** The caller of AWS, and the region where the session opens. */

export const roleToAssume = declare({
  name: 'role-to-assume',
  summary: "ARN of the IAM role to assume with the workflow's OIDC token.",
  details:
    'For example "arn:aws:iam::123456789012:role/backup-via-tag-backup". The job needs the permission "id-token: write". Outside GitHub the role is assumed with the credentials of the default chain. With accounts, "{account}" stands for the id of each.',
  default: '',
  whenEmpty: "the AWS SDK's default credential chain (environment, profile, instance role)",
  option: { is: 'text', value: 'ARN' },
  read: optionally(
    matching(
      /^arn:[a-z0-9-]+:iam::(?:\d{12}|\{account\}):role\/[\w+=,.@/-]+$/,
      'the ARN of a role, such as "arn:aws:iam::123456789012:role/backup", or leave it empty',
    ),
  ),
});

const audience = declare({
  name: 'audience',
  summary: 'Audience of the OIDC token.',
  details: 'In the China partition write "sts.amazonaws.com.cn". Only used with role-to-assume.',
  default: 'sts.amazonaws.com',
  option: { is: 'text', value: 'TEXT' },
  read: readText,
});

const roleSessionName = declare({
  name: 'role-session-name',
  summary: 'Name of the role session as it appears in CloudTrail.',
  details: '2 to 64 letters, digits and "_+=,.@-". Only used with role-to-assume.',
  default: '',
  whenEmpty: 'a name made from the workflow run',
  option: { is: 'text', value: 'NAME' },
  read: optionally(matching(/^[\w+=,.@-]{2,64}$/, '2 to 64 letters, digits or +=,.@-_, such as "nightly-backup"')),
});

const roleDurationSeconds = declare({
  name: 'role-duration-seconds',
  summary: 'Length of a role session in seconds, from 900 to 43200.',
  details:
    'At most the maximum set on the role. A session that ends during the run is renewed with a fresh OIDC token. Only used with role-to-assume.',
  default: '3600',
  option: { is: 'text', value: 'N' },
  read: wholeNumber(900, 43_200, 'whole seconds from 900 to 43200, such as "3600"'),
});

const narrowSession = declare({
  name: 'session-policy',
  summary: 'Whether each role session is limited to what the mode can do, whatever else its role allows.',
  details:
    'A dry run, a check, a list or a preview can then change nothing. Write "false" if AWS names a session policy in a refusal. Only used with role-to-assume.',
  default: 'true',
  option: { is: 'flag' },
  read: readFlag,
});

export const awsRegion = declare({
  name: 'aws-region',
  summary: 'Region in which the role session is opened and the list of regions is requested.',
  details:
    'It does not limit where backups are made; `regions` does. If the role or the regions are in GovCloud or China, the default is a region there.',
  default: 'us-east-1',
  option: { is: 'text', value: 'REGION' },
  read: matching(/^[a-z]+(-[a-z0-9]+)+$/, 'the name of a region, such as "us-east-1"'),
});

export const SESSION = [
  roleToAssume,
  audience,
  roleSessionName,
  roleDurationSeconds,
  narrowSession,
  awsRegion,
] as const;

/**
 * @param fallbackName Session name where the user gives none.
 * @param changes The IAM actions with which the run makes changes.
 */
export function readSession(read: ReadInput, fallbackName: string, changes: readonly string[]): SessionRequest {
  const role = read(roleToAssume);
  const asked = read(awsRegion);
  const hints = { role: role ?? '', regions: read(regions), region: '' };
  return {
    role,
    audience: read(audience),
    sessionName: read(roleSessionName) ?? fallbackName,
    durationSeconds: read(roleDurationSeconds),
    policy: role !== null && read(narrowSession) ? sessionPolicy(changes) : null,
    homeRegion: homeRegion(asked, asked === awsRegion.default, hints),
  };
}

/** Returns a problem where the given region is in another partition than the role. */
export function sessionProblems({ given, text }: Asked): readonly InputProblem[] {
  if (!given(awsRegion) || !given(roleToAssume)) return [];
  const problem = foreignRegion(text(awsRegion), text(roleToAssume));
  return problem === null ? [] : [problemOf(awsRegion, problem)];
}

/** Returns inputs that have no effect without a role. */
export function idleInSession({ given }: Asked): readonly Idle[] {
  if (given(roleToAssume)) return [];
  return [audience, roleSessionName, roleDurationSeconds, narrowSession].map((input) => ({
    input,
    where: 'without role-to-assume',
  }));
}
