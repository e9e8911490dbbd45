import type { Filter, Tag } from '@aws-sdk/client-ec2';
import type { TagLine } from '../../decide/tag-lines.ts';
import type { BackupService, RecoveryPointTags, TagPairs, Tags } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import type { SharedTexts } from '../shared-texts.ts';

/** The most values that one request's filters may have together. */
export const MOST_FILTER_VALUES = 200;

/**
 * Makes `*`, `?` and `\` mean themselves in a filter value; unescaped, `Backup=*` would match every machine.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function escapeFilterValue(value: string): string {
  return value.replace(/[*?\\]/g, '\\$&');
}

const LONGEST_FILTER_VALUE = 255;

/**
 * The service's filter is a sieve: where it cannot take the value (empty, or over 255 characters once escaped), it asks for the
 * key alone, and the exact comparison is made on our side.
 */
export function tagFilter(line: TagLine): Filter {
  const value = escapeFilterValue(line.value);
  if (value === '' || value.length > LONGEST_FILTER_VALUE) {
    return { Name: 'tag-key', Values: [escapeFilterValue(line.key)] };
  }
  return { Name: `tag:${line.key}`, Values: [value] };
}

/** True where a partition does not know a parameter yet, such as IncludeManagedResources. */
export function isUnknownFlag(call: CallResult<unknown>): boolean {
  return !call.ok && /^(UnknownParameter|InvalidParameter)/.test(call.refusal.code);
}

/** True for the code by which a partition says that it does not know a call at all. */
export function isUnknownAction(code: string): boolean {
  return /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation|Unsupported|NotImplemented)$/.test(code);
}

export function tagsOf(tags: readonly Tag[] | undefined): Tags {
  return new Map((tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}

/** Tags as a request lists them. */
export function tagList(pairs: TagPairs): Tag[] {
  return pairs.map(([Key, Value]) => ({ Key, Value }));
}

/** The resource that AWS Backup made a recovery point of. Nobody else can write a key that begins with `aws:`. */
export const BACKUP_SOURCE_KEY = 'aws:backup:source-resource';

/**
 * The policy by which Data Lifecycle Manager made an AMI or a snapshot.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/dlm-elements.html (tags)
 */
export const DLM_POLICY_KEY = 'aws:dlm:lifecycle-policy-id';

/**
 * The service that made a recovery point and sees to its deletion, by the tag that only the service can write. It may have
 * copied our own tags from the source.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
 */
export function managerOf(tags: readonly Tag[] | undefined): BackupService | null {
  const has = (key: string) => (tags ?? []).some(({ Key }) => Key === key);
  if (has(BACKUP_SOURCE_KEY)) return 'AWS Backup';
  if (has(DLM_POLICY_KEY)) return 'Data Lifecycle Manager';
  // Its automation takes a snapshot before it deletes or changes a volume.
  return (tags ?? []).some(({ Key }) => Key?.startsWith('aws:compute-optimizer:') === true)
    ? 'Compute Optimizer'
    : null;
}

/** Only our own tags, so that a record of one of many thousands stays slim. */
export function recoveryPointTagsOf(tags: readonly Tag[] | undefined, shared: SharedTexts = same): RecoveryPointTags {
  const all = tagsOf(tags);
  const repeated = (key: string): string | null => {
    const value = all.get(key);
    return value === undefined ? null : shared(value);
  };
  return {
    createdBy: repeated('CreatedBy'),
    expire: repeated('Expire'),
    source: repeated('BackupSource'),
    sourceName: repeated('BackupSourceName'),
    backupTag: repeated('BackupTag'),
    run: repeated('BackupRun'),
    name: all.get('Name') ?? null,
    backupPlan: repeated('BackupPlan'),
    ...rareOnesIn(all),
  };
}

const same: SharedTexts = (text) => text;

/** Those that most recovery points do without. */
function rareOnesIn(tags: Tags): Pick<RecoveryPointTags, 'verified' | 'copyTo' | 'copyOf' | 'undeleted'> {
  const keys = ['BackupVerified', 'BackupCopyTo', 'BackupCopyOf', 'BackupUndeleted'];
  const [verified, copyTo, copyOf, undeleted] = keys.map((key) => tags.get(key));
  return {
    ...(verified !== undefined && { verified }),
    ...(copyTo !== undefined && { copyTo }),
    ...(copyOf !== undefined && { copyOf }),
    ...(undeleted !== undefined && { undeleted }),
  };
}

/**
 * The volume that a snapshot was made of; null on a copy, which has an id there that stands for none.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html (volume ID)
 */
export function volumeOf(id: string | undefined): string | null {
  return id === undefined || /^(vol-f+)?$/.test(id) ? null : id;
}

export function* inBatches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
