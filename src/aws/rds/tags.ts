import type { Tag } from '@aws-sdk/client-rds';
import type { RecoveryPointTags, Tags, WrittenTags } from '../../model.ts';
import { recoveryPointTagsOf } from '../ec2/wire.ts';
import { readTagText, writeTagText } from './tag-text.ts';

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html */
const MOST_TAGS = 50;

/** Our own tags of a snapshot, as they were before RDS's alphabet was put upon them. */
export function snapshotTagsOf(tags: readonly Tag[] | undefined): RecoveryPointTags {
  const ours = recoveryPointTagsOf(tags);
  const read = (text: string | null) => (text === null ? null : readTagText(text));
  return {
    createdBy: read(ours.createdBy),
    expire: read(ours.expire),
    source: read(ours.source),
    sourceName: read(ours.sourceName),
    backupTag: read(ours.backupTag),
    run: read(ours.run),
    name: read(ours.name),
    backupPlan: read(ours.backupPlan),
  };
}

/** The tags as they will be read once they are written: the same, but for values that are cut. */
export function tagsReadBack({ BackupPlan, ...tags }: WrittenTags): WrittenTags {
  const back = (text: string) => readTagText(writeTagText(text));
  return {
    CreatedBy: back(tags.CreatedBy),
    Expire: back(tags.Expire),
    Name: back(tags.Name),
    BackupSource: back(tags.BackupSource),
    BackupTag: back(tags.BackupTag),
    BackupRun: back(tags.BackupRun),
    ...(BackupPlan === undefined ? {} : { BackupPlan: back(BackupPlan) }),
  };
}

/**
 * The tags of a new snapshot: ours, and those of its database where that copies its tags. RDS itself copies none when a
 * request names any.
 * @param copied The tags of the database; null where it copies none.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html (CopyTagsToSnapshot)
 */
export function tagsToWrite(ours: WrittenTags, copied: Tags | null): Tag[] {
  const own = Object.entries(ours).map(([Key, value]) => ({ Key, Value: writeTagText(value) }));
  const others = [...(copied ?? [])]
    .filter(([key]) => !/^(aws|rds):/i.test(key) && !Object.hasOwn(OUR_KEYS, key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([Key, Value]) => ({ Key, Value }));
  return [...own, ...others].slice(0, MOST_TAGS);
}

/** A key of ours on the database is not taken along, even where this snapshot has none such. */
const OUR_KEYS: Readonly<Record<keyof WrittenTags, true>> = {
  CreatedBy: true,
  Expire: true,
  Name: true,
  BackupSource: true,
  BackupTag: true,
  BackupRun: true,
  BackupPlan: true,
};
