import type { Tag } from '@aws-sdk/client-rds';
import type { CreateChange, RecoveryPointTags, WrittenTags } from '../../model.ts';
import { recoveryPointTagsOf } from '../ec2/wire.ts';
import { readTagText, userTagText, writeTagText } from './tag-text.ts';

/** Returns our own tags of a snapshot, as they were before conversion to RDS's characters. */
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
    ...(ours.verified !== undefined && { verified: readTagText(ours.verified) }),
    ...(ours.copyTo !== undefined && { copyTo: readTagText(ours.copyTo) }),
    ...(ours.copyOf !== undefined && { copyOf: readTagText(ours.copyOf) }),
  };
}

/** Returns the tags as they will be read after they are written: the same, except for shortened values. */
export function tagsReadBack({ BackupPlan, BackupSourceName, ...tags }: WrittenTags): WrittenTags {
  const back = (text: string) => readTagText(writeTagText(text));
  return {
    CreatedBy: back(tags.CreatedBy),
    Expire: back(tags.Expire),
    Name: back(tags.Name),
    BackupSource: back(tags.BackupSource),
    BackupTag: back(tags.BackupTag),
    BackupRun: back(tags.BackupRun),
    ...(BackupPlan === undefined ? {} : { BackupPlan: back(BackupPlan) }),
    ...(BackupSourceName === undefined ? {} : { BackupSourceName: back(BackupSourceName) }),
  };
}

/**
 * Returns the tags of a new snapshot: ours, and those that the user asks for. RDS copies none from the database if a request
 * contains any.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html (CopyTagsToSnapshot)
 */
export function tagsToWrite({
  tags,
  pointTags,
  userTags,
}: Pick<CreateChange, 'tags' | 'pointTags' | 'userTags'>): Tag[] {
  const ours = [...Object.entries(tags), ...pointTags].map(([Key, text]) => ({ Key, Value: writeTagText(text) }));
  return [...ours, ...userTags.map(([Key, text]) => ({ Key, Value: userTagText(text) }))];
}
