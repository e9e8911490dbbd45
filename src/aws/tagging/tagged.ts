import { GetResourcesCommand, type TagFilter } from '@aws-sdk/client-resource-groups-tagging-api';
import { carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import type { Region, Result, Tags } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import { readPages } from '../pages.ts';
import type { TaggingCaller } from './service.ts';

/** A tagged resource of any type. */
export interface Tagged {
  readonly arn: string;
  readonly tags: Tags;
}

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html (ResourcesPerPage) */
const MOST_ON_PAGE = 100;
/** A page token is valid for 15 minutes: a listing that was too slow is restarted once. */
const MOST_LISTINGS = 2;

/**
 * Lists every resource in a region that carries all of these tags; with no lines, every tagged resource.
 * @param types Such as `dynamodb:table`; an empty list means all types.
 * @see https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
 * @see https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/supported-services.html (all resource types)
 */
export async function listTagged(
  caller: TaggingCaller,
  region: Region,
  lines: readonly TagLine[],
  types: readonly string[],
): Promise<Result<readonly Tagged[]>> {
  for (let listing = 1; ; listing += 1) {
    let code = '';
    const tagged = await readPages(
      async (PaginationToken) => {
        const call = await caller.repeatable(region, 'GetResources', (client) =>
          client.send(
            new GetResourcesCommand({
              ResourcesPerPage: MOST_ON_PAGE,
              ...(lines.length > 0 && { TagFilters: lines.map(filterOf) }),
              ...(types.length > 0 && { ResourceTypeFilters: [...types] }),
              ...(PaginationToken !== undefined && { PaginationToken }),
            }),
          ),
        );
        code = call.ok ? '' : call.refusal.code;
        return withNext(call);
      },
      ({ ResourceTagMappingList: found = [] }) =>
        found.flatMap(({ ResourceARN: arn, Tags = [] }): Tagged[] => {
          const tags: Tags = new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
          // AWS's filter is only a first pass: how it treats upper and lower case is not documented.
          return arn === undefined || !carriesAll(tags, lines) ? [] : [{ arn, tags }];
        }),
    );
    if (tagged.ok || code !== 'PaginationTokenExpiredException' || listing === MOST_LISTINGS) return tagged;
  }
}

/**
 * A filter without values accepts any value, and a filter with an empty value is not documented: equality is checked here.
 */
function filterOf({ key, value }: TagLine): TagFilter {
  return value === '' ? { Key: key } : { Key: key, Values: [value] };
}

/** The last page has an empty token. */
function withNext<Page extends { PaginationToken?: string | undefined }>(call: CallResult<Page>) {
  return call.ok ? { ...call, value: { ...call.value, NextToken: call.value.PaginationToken } } : call;
}
