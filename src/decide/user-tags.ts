import { KINDS, type MakerEntry, type Resource, type TagPairs } from '../model.ts';
import { chosenTags, type TagGlob } from './tag-globs.ts';
import type { TagLine } from './tag-lines.ts';

/** The tags that the user wants in addition to ours. */
export interface TagWishes {
  readonly copied: readonly TagGlob[];
  readonly extra: readonly TagLine[];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const MOST_TAGS = 50;

/** Keys of our own tags: a user's tag never takes their place, even on a recovery point without that tag of ours. */
const OUR_KEYS: ReadonlySet<string> = new Set([
  'CreatedBy',
  'Expire',
  'Name',
  'BackupSource',
  'BackupSourceName',
  'BackupTag',
  'BackupRun',
  'BackupPlan',
  'BackupLaunch',
  'BackupGroups',
  'BackupLeftOut',
  'BackupCopyTo',
  'BackupCopyOf',
  'BackupVerified',
  'BackupTest',
  'BackupUndeleted',
]);

export interface UserTags {
  readonly tags: TagPairs;
  /** Tags that were dropped, with the reason; each is a sentence without a full stop. */
  readonly problems: readonly string[];
}

/**
 * Returns the tags to write in addition to `ours`: the fixed ones, then those of the resource in the order of the
 * patterns, then those that the service itself would copy. A tag that cannot be written does not prevent the backup.
 * @param ours How many tags of ours the recovery point has.
 */
export function userTags(
  resource: Resource,
  { copied, extra }: TagWishes,
  ours: number,
  engine: MakerEntry['engine'],
): UserTags {
  const byService = engine === 'direct' && resource.details?.copiesTags === true ? COPY_ALL : [];
  const wanted: TagPairs = [
    ...extra.map(({ key, value }) => [key, value] as const),
    ...chosenTags(resource.tags, copied),
    ...chosenTags(resource.tags, byService),
  ];
  const picky = engine === 'aws-backup' || resource.kind === 'rds-instance' || resource.kind === 'rds-cluster';
  const tags = new Map<string, string>();
  const [illegal, over]: [string[], string[]] = [[], []];
  for (const [key, value] of wanted) {
    if (
      OUR_KEYS.has(key) ||
      (picky && /^rds:/i.test(key)) ||
      tags.has(key) ||
      illegal.includes(key) ||
      over.includes(key)
    )
      continue;
    if (picky && !LEGAL_KEY.test(key)) illegal.push(key);
    else if (tags.size + ours >= MOST_TAGS) over.push(key);
    else tags.set(key, value);
  }
  const { point, aPoint } = KINDS[resource.kind];
  const problems = [
    ...(illegal.length === 0
      ? []
      : [`${listed(illegal)} left out of its tags: ${engine === 'direct' ? 'RDS' : 'AWS Backup'} takes no such key`]),
    ...(over.length === 0
      ? []
      : [
          `${listed(over)} left out of the tags of its ${point}: ${aPoint} has ${MOST_TAGS} at most, and ours come first`,
        ]),
  ];
  return { tags: [...tags], problems };
}

/** Returns the patterns that match no tag of any resource. */
export function idlePatterns(resources: readonly Pick<Resource, 'tags'>[], { copied }: TagWishes): readonly TagGlob[] {
  return copied.filter(
    (glob) => !glob.excludes && resources.every(({ tags }) => chosenTags(tags, [glob]).length === 0),
  );
}

const COPY_ALL: readonly TagGlob[] = [{ text: '*', pattern: '*', excludes: false }];

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html */
const LEGAL_KEY = /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu;

const MOST_NAMED = 10;

function listed(keys: readonly string[]): string {
  const more = keys.length - MOST_NAMED;
  const names = keys.slice(0, MOST_NAMED).join(', ');
  return `${names}${more > 0 ? ` and ${more} more` : ''} ${keys.length === 1 ? 'is' : 'are'}`;
}
