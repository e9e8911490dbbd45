import { ListTagsCommand } from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import { type Region, type Result, success } from '../../model.ts';
import { readPages } from '../pages.ts';
import type { BackupCaller } from './service.ts';

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListTags.html (MaxResults) */
const PAGE = 1_000;

/** Reads the tags of a plan or restore testing plan by its ARN: no listing contains them. */
export async function readTags(
  caller: BackupCaller,
  region: Region,
  arn: string | undefined,
): Promise<Result<ReadonlyMap<string, string>>> {
  const tags = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListTags', (client) =>
        client.send(new ListTagsCommand({ ResourceArn: arn, MaxResults: PAGE, NextToken })),
      ),
    ({ Tags = {} }) => Object.entries(Tags),
  );
  return tags.ok ? success(new Map(tags.value)) : tags;
}

/** True if the tags show that a sync created or adopted the object that carries them. */
export function isOurs(tags: ReadonlyMap<string, string>): boolean {
  return tags.get('CreatedBy') === CREATED_BY;
}
