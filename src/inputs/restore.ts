import type { Instant, RestoreFieldName } from '../model.ts';
import type { ReadInput } from './asked.ts';
import { declare, type Input, type Reading } from './input.ts';
import { matching, optionally, readInstant, right, wordsOf, wrong } from './parsers.ts';

/** Which recovery point to restore, and the settings of the new resource. */

export const at = declare({
  name: 'at',
  summary: 'Which backup to restore: "newest", or the newest not after a time, such as "2026-12-01T08:00:00Z".',
  details:
    'A day such as "2026-12-01" means its end in UTC. With `from: recycle-bin`, the purge to undo: the newest, or the newest that began not after that.',
  default: 'newest',
  option: { is: 'text', value: 'TIME' },
  read: (text) => (text === 'newest' ? right<Instant | null>(null) : readTime(text)),
});

function readTime(text: string): Reading<Instant | null> {
  const reading = readInstant(text);
  if (reading.ok) return reading;
  return wrong(text, '"newest", a day such as "2026-12-01", or a time such as "2026-12-01T08:00:00Z"');
}

const WHEN_EMPTY = 'as the backup remembers it, else as the original has it';
const text = (value: string) => ({ is: 'text', value }) as const;

const instanceType = declare({
  name: 'instance-type',
  summary: 'Type of the restored instance, such as "m7i.large".',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('TYPE'),
  read: optionally(matching(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, 'an instance type, such as "m7i.large"')),
});

const subnet = declare({
  name: 'subnet',
  summary: 'Id of the subnet for the restored instance.',
  details: 'Required in another region than that of the original, unless the default VPC is right.',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('ID'),
  read: optionally(matching(/^subnet-[0-9a-f]{8,17}$/, 'the id of a subnet, such as "subnet-0123456789abcdef0"')),
});

const securityGroups = declare({
  name: 'security-groups',
  summary: 'Ids of the security groups for the restored instance or database.',
  details: 'Separated by spaces, commas or newlines.',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('IDS'),
  read: (written) => {
    const ids = wordsOf(written);
    if (ids.length === 0) return right(null);
    const legal = ids.every((id) => /^sg-[0-9a-f]{8,17}$/.test(id));
    return legal ? right(ids.join(' ')) : wrong(written, 'ids of security groups, such as "sg-0123456789abcdef0"');
  },
});

const instanceProfile = declare({
  name: 'instance-profile',
  summary: 'Name or ARN of the instance profile for the restored instance, or "none".',
  details: 'The role of the run needs `iam:PassRole` for the role in it.',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('NAME'),
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
  read: optionally(
    matching(
      /^(?:arn:[a-z-]+:iam::\d{12}:instance-profile\/[!-~]{1,600}|[\w+=,.@-]{1,128})$/,
      'a name or an ARN such as "arn:aws:iam::123456789012:instance-profile/web"',
    ),
  ),
});

const keyName = declare({
  name: 'key-name',
  summary: 'Name of the key pair for the restored instance, or "none".',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('NAME'),
  read: optionally(
    matching(/^[\x20-\x7e]{1,255}$/, 'the name of a key pair, of at most 255 ASCII characters, such as "deploy"'),
  ),
});

const privateIp = declare({
  name: 'private-ip',
  summary: 'Private IPv4 address for the restored instance, or "none" for any free one.',
  details: 'If empty, the old address is used only while the original is gone.',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('ADDRESS'),
  read: optionally(matching(/^(none|(?:\d{1,3}\.){3}\d{1,3})$/, 'an address such as "10.0.1.7", or "none"')),
});

const restoreAs = declare({
  name: 'restore-as',
  summary: 'Name of the restored database or cluster.',
  default: '',
  whenEmpty: 'the old name with "-restored-" and the time of the run',
  option: text('NAME'),
  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html (DBInstanceIdentifier)
  read: optionally(
    matching(
      /^(?=.{1,63}$)[a-zA-Z](?:-?[a-zA-Z0-9])*$/,
      'a name of at most 63 letters, digits and single hyphens, such as "orders-restored"',
    ),
  ),
});

const instanceClass = declare({
  name: 'instance-class',
  summary: 'Class of the restored database, or of the one instance of a restored cluster, such as "db.r6g.large".',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('CLASS'),
  read: optionally(matching(/^db\.[a-z0-9.-]{1,60}$/, 'a class such as "db.r6g.large"')),
});

const subnetGroup = declare({
  name: 'subnet-group',
  summary: 'Name of the DB subnet group for the restored database.',
  default: '',
  whenEmpty: WHEN_EMPTY,
  option: text('NAME'),
  read: optionally(matching(/^[\w. -]{1,255}$/, 'the name of a DB subnet group, such as "private"')),
});

const availabilityZone = declare({
  name: 'availability-zone',
  summary: 'Availability Zone for the restored volume, such as "eu-central-1a".',
  default: '',
  whenEmpty: 'that of the original',
  option: text('ZONE'),
  read: optionally(matching(/^[a-z]{2}(?:-[a-z]+)+-\d(?:-[a-z]+-\d)?[a-z]$/, 'a zone such as "eu-central-1a"')),
});

const FIELD_INPUTS = {
  'instance-type': instanceType,
  subnet,
  'security-groups': securityGroups,
  'instance-profile': instanceProfile,
  'key-name': keyName,
  'private-ip': privateIp,
  'restore-as': restoreAs,
  'instance-class': instanceClass,
  'subnet-group': subnetGroup,
  'availability-zone': availabilityZone,
} as const satisfies Partial<Record<RestoreFieldName, Input<string | null>>>;

export const RESTORE_INPUTS = [at, ...Object.values(FIELD_INPUTS)] as const;

/** Returns the requested settings, under the names of the inputs. */
export function readFields(read: ReadInput): Readonly<Partial<Record<RestoreFieldName, string>>> {
  const asked = Object.values(FIELD_INPUTS).flatMap((input): [RestoreFieldName, string][] => {
    const value: string | null = read<string | null>(input);
    return value === null ? [] : [[input.name, value]];
  });
  return Object.fromEntries(asked);
}
