import type { Filter, Tag } from '@aws-sdk/client-ec2';
import type { TagLine } from '../../decide/tag-lines.ts';
import type { BackupService, RecoveryPointTags, TagPairs, Tags } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import type { SharedTexts } from '../shared-texts.ts';

/** Maximum number of values in the filters of one request. */
export const MOST_FILTER_VALUES = 200;

/**
 * Escapes `*`, `?` and `\` in a filter value; unescaped, `Backup=*` would match every machine.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function escapeFilterValue(value: string): string {
  return value.replace(/[*?\\]/g, '\\$&');
}

const LONGEST_FILTER_VALUE = 255;

/**
 * Returns a coarse filter for a tag: if EC2 cannot filter by the value (empty, or over 255 characters once escaped), it
 * filters by the key only. The exact comparison is made on our side.
 */
export function tagFilter(line: TagLine): Filter {
  const value = escapeFilterValue(line.value);
  if (value === '' || value.length > LONGEST_FILTER_VALUE) {
    return { Name: 'tag-key', Values: [escapeFilterValue(line.key)] };
  }
  return { Name: `tag:${line.key}`, Values: [value] };
}

/** True if a partition does not know a parameter yet, such as IncludeManagedResources. */
export function isUnknownFlag(call: CallResult<unknown>): boolean {
  return !call.ok && /^(UnknownParameter|InvalidParameter)/.test(call.refusal.code);
}

/** True for a code with which a partition refuses an unknown action. */
export function isUnknownAction(code: string): boolean {
  return /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation|Unsupported|NotImplemented)$/.test(code);
}

/** Reads the tags of an answer by their keys. */
export function tagsOf(tags: readonly Tag[] | undefined): Tags {
  return new Map((tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}

/** Converts tags to the form of a request. */
export function tagList(pairs: TagPairs): Tag[] {
  return pairs.map(([Key, Value]) => ({ Key, Value }));
}

/** Names the resource that an AWS Backup recovery point was made from. Only AWS can write keys that begin with `aws:`. */
export const BACKUP_SOURCE_KEY = 'aws:backup:source-resource';

/**
 * Names the policy by which Data Lifecycle Manager made an AMI or a snapshot.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/dlm-elements.html (tags)
 */
export const DLM_POLICY_KEY = 'aws:dlm:lifecycle-policy-id';

/**
 * Returns the service that made a recovery point and deletes it, by the tag that only the service can write. It may have
 * copied our own tags from the source.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
 */
export function managerOf(tags: readonly Tag[] | undefined): BackupService | null {
  const has = (key: string) => (tags ?? []).some(({ Key }) => Key === key);
  if (has(BACKUP_SOURCE_KEY)) return 'AWS Backup';
  if (has(DLM_POLICY_KEY)) return 'Data Lifecycle Manager';
  // Compute Optimizer's automation takes a snapshot before it deletes or changes a volume.
  return (tags ?? []).some(({ Key }) => Key?.startsWith('aws:compute-optimizer:') === true)
    ? 'Compute Optimizer'
    : null;
}

/** Returns only our own tags, so that tens of thousands of records stay small. */
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

/** Returns the tags that most recovery points lack. */
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
 * Returns the volume of a snapshot; null for a copy, which has a placeholder id.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html (volume ID)
 */
export function volumeOf(id: string | undefined): string | null {
  return id === undefined || /^(vol-f+)?$/.test(id) ? null : id;
}

/** Yields the items in batches of at most `size`. */
export function* inBatches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
