import { plain } from '../decide/plain.ts';
import type { OwnKindName, RecoveryPointId, Region, RestoreSettings } from '../model.ts';
import { cell, fence, join, type Markdown, md } from './markdown.ts';

/** One recovery point with everything needed to launch a replacement. */
export interface RunbookEntry {
  readonly region: Region;
  readonly kind: OwnKindName;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly recoveryPointId: RecoveryPointId;
  /** The settings that its recovery point records, or that the resource itself shows. */
  readonly settings: RestoreSettings;
}

/** Quotes one argument for a POSIX shell, which passes the text on without interpreting it. */
function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Quotes one Terraform string, in which nothing is evaluated. */
export function hclQuoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('${', () => '$${')
    .replaceAll('%{', '%%{');
  return `"${escaped}"`;
}

/** Returns the words of an AWS CLI call that restores it. Names are as displayed, so that the pasted text is the text that was read. */
export function cliWords(entry: RunbookEntry): readonly string[] {
  const { region, kind, recoveryPointId: point, settings } = entry;
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  const several = (name: string, value: string | undefined) => (value === undefined ? [] : [name, ...value.split(' ')]);
  const tags = [
    { Key: 'Name', Value: newName(entry) },
    { Key: 'BackupRestoredFrom', Value: point },
  ];
  switch (kind) {
    case 'ec2-instance': {
      const profile = settings['instance-profile'];
      const specifications = ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags }));
      return [
        ...['aws', 'ec2', 'run-instances', '--region', region, '--image-id', point],
        ...option('--instance-type', settings['instance-type']),
        ...option('--subnet-id', settings.subnet),
        ...several('--security-group-ids', settings['security-groups']),
        ...option('--iam-instance-profile', profile === undefined ? undefined : profileWord(profile)),
        ...option('--key-name', settings['key-name']),
        ...['--metadata-options', 'HttpTokens=required'],
        ...['--tag-specifications', JSON.stringify(specifications)],
      ];
    }
    case 'ebs-volume':
      return [
        ...['aws', 'ec2', 'create-volume', '--region', region, '--snapshot-id', point],
        ...['--availability-zone', settings['availability-zone'] ?? `${region}a`],
        ...['--volume-type', settings['volume-type'] ?? 'gp3'],
        ...['--tag-specifications', JSON.stringify([{ ResourceType: 'volume', Tags: tags }])],
      ];
    case 'rds-instance':
      return [
        ...['aws', 'rds', 'restore-db-instance-from-db-snapshot', '--region', region],
        ...['--db-instance-identifier', databaseName(entry), '--db-snapshot-identifier', point],
        ...option('--db-instance-class', settings['instance-class']),
        ...option('--db-subnet-group-name', settings['subnet-group']),
        ...several('--vpc-security-group-ids', settings['security-groups']),
        '--no-publicly-accessible',
      ];
    case 'rds-cluster':
      return [
        ...['aws', 'rds', 'restore-db-cluster-from-snapshot', '--region', region],
        ...['--db-cluster-identifier', databaseName(entry), '--snapshot-identifier', point],
        ...['--engine', 'aurora-postgresql'],
        ...option('--db-subnet-group-name', settings['subnet-group']),
        ...several('--vpc-security-group-ids', settings['security-groups']),
      ];
    default:
      return kind satisfies never;
  }
}

/** Returns a profile as JSON, marked as an ARN or a name: the CLI's shorthand takes no comma in a value. */
function profileWord(profile: string): string {
  return JSON.stringify(profile.startsWith('arn:') ? { Arn: profile } : { Name: profile });
}

function newName({ resourceName, resourceId }: RunbookEntry): string {
  const name = plain(resourceName, 240);
  return name === '' ? `${resourceId} restored` : `${name} restored`;
}

function databaseName({ resourceId }: RunbookEntry): string {
  return `${resourceId.slice(0, 50).replace(/-+$/, '')}-restored`;
}

/** Returns the same resource for Terraform; null for kinds whose block needs more than is known here. */
export function terraformLines(entry: RunbookEntry): readonly string[] | null {
  const { kind, recoveryPointId: point, settings } = entry;
  const list = (value: string) => `[${value.split(' ').map(hclQuoted).join(', ')}]`;
  const pairs = (values: readonly (readonly [string, string | undefined])[]) =>
    values.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = ${value}`]));
  const quoted = (value: string | undefined) => (value === undefined ? undefined : hclQuoted(value));
  const groups = settings['security-groups'];
  const tags = `{ Name = ${hclQuoted(newName(entry))}, BackupRestoredFrom = ${hclQuoted(point)} }`;
  const block = (
    type: string,
    values: readonly (readonly [string, string | undefined])[],
    inner: readonly string[] = [],
  ) => [`resource "${type}" "restored" {`, ...pairs(values), ...inner, '}'];
  switch (kind) {
    case 'ec2-instance':
      return block(
        'aws_instance',
        [
          ['ami', hclQuoted(point)],
          ['instance_type', quoted(settings['instance-type'])],
          ['subnet_id', quoted(settings.subnet)],
          ['vpc_security_group_ids', groups === undefined ? undefined : list(groups)],
          ['iam_instance_profile', quoted(settings['instance-profile']?.split('/').at(-1))],
          ['key_name', quoted(settings['key-name'])],
          ['tags', tags],
        ],
        ['  metadata_options {', '    http_tokens = "required"', '  }'],
      );
    case 'ebs-volume':
      return block('aws_ebs_volume', [
        ['snapshot_id', hclQuoted(point)],
        ['availability_zone', hclQuoted(settings['availability-zone'] ?? `${entry.region}a`)],
        ['type', hclQuoted(settings['volume-type'] ?? 'gp3')],
        ['tags', tags],
      ]);
    case 'rds-instance':
      return block('aws_db_instance', [
        ['identifier', hclQuoted(databaseName(entry))],
        ['snapshot_identifier', hclQuoted(point)],
        ['instance_class', quoted(settings['instance-class'])],
        ['db_subnet_group_name', quoted(settings['subnet-group'])],
        ['vpc_security_group_ids', groups === undefined ? undefined : list(groups)],
        ['publicly_accessible', 'false'],
      ]);
    case 'rds-cluster':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Returns the words of a call to this tool that does the same, as a dry run first. */
export function ownWords({ region, kind, recoveryPointId }: Pick<RunbookEntry, 'region' | 'kind' | 'recoveryPointId'>) {
  return ['backup-via-tag', 'restore', recoveryPointId, '--regions', region, '--kinds', kind, '--dry-run'];
}

export function shellLine(words: readonly string[]): string {
  return words.map(shellQuoted).join(' ');
}

/** Renders a fold with the lines to paste: this tool's own for each, and where the settings are known the CLI's and Terraform's. */
export function runbookFold(
  title: string,
  entries: readonly (RunbookEntry | Omit<RunbookEntry, 'settings'>)[],
): Markdown | null {
  if (entries.length === 0) return null;
  const blocks = entries.flatMap((entry) => {
    const name = plain(entry.resourceName, 240);
    const head = md`**${cell(name === '' ? entry.resourceId : `${name} (${entry.resourceId})`)}**`;
    const own = shellLine(ownWords(entry));
    if (!('settings' in entry)) return [head, fence('sh', [own])];
    const terraform = terraformLines(entry);
    return [
      head,
      fence('sh', [own, shellLine(cliWords(entry))]),
      ...(terraform === null ? [] : [fence('hcl', terraform)]),
    ];
  });
  return join([md`<details><summary>${cell(title)}</summary>`, ...blocks, md`</details>`], '\n\n');
}
