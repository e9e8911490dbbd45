import { GetResourcesCommand, type TagFilter } from '@aws-sdk/client-resource-groups-tagging-api';
import { carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import type { Region, Result, Tags } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import { readPages } from '../pages.ts';
import type { TaggingCaller } from './service.ts';

/** What carries tags, whatever it is. */
export interface Tagged {
  readonly arn: string;
  readonly tags: Tags;
}

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html (ResourcesPerPage) */
const MOST_ON_PAGE = 100;
/** A token lives for 15 minutes: a listing that was too slow once is begun anew. */
const MOST_LISTINGS = 2;

/**
 * Everything in a region that carries all of these, and with no lines everything that is tagged. It lists resources of all types.
 * @param types Such as `dynamodb:table`; none lists all types.
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
          // The service's filter is a first sieve: what it makes of upper and lower case is not documented.
          return arn === undefined || !carriesAll(tags, lines) ? [] : [{ arn, tags }];
        }),
    );
    if (tagged.ok || code !== 'PaginationTokenExpiredException' || listing === MOST_LISTINGS) return tagged;
  }
}

/** A filter without values takes any value, and one with an empty value is not documented: equality is decided here. */
function filterOf({ key, value }: TagLine): TagFilter {
  return value === '' ? { Key: key } : { Key: key, Values: [value] };
}

/** The last page has an empty token. */
function withNext<Page extends { PaginationToken?: string | undefined }>(call: CallResult<Page>) {
  return call.ok ? { ...call, value: { ...call.value, NextToken: call.value.PaginationToken } } : call;
}
