import { ServiceError } from './errors.ts';
import { jsonService } from './json.ts';
import type { Service, ServiceCall } from './services.ts';
import { listTagged, type TaggedResource } from './state/tagged-resources.ts';

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html */
const mostOnPage = 100;
const mostKeys = 50;
const mostValues = 20;
const longestKey = 128;
const longestValue = 256;
/** How long a token lives: the same page (PaginationTokenExpiredException). */
const tokenMs = 15 * 60_000;

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}

interface TagFilter {
  key: string;
  values: readonly string[];
}

function readList(text: string | undefined, name: string): unknown[] {
  const value: unknown = text === undefined ? [] : JSON.parse(text);
  if (!Array.isArray(value)) throw new ServiceError('SerializationException', `${name} must be a list`);
  return value;
}

function readFilter(entry: unknown): TagFilter {
  if (typeof entry !== 'object' || entry === null)
    throw new ServiceError('SerializationException', 'A filter is no structure');
  const { Key, Values = [], ...odd }: { Key?: unknown; Values?: unknown } = entry;
  if (Object.keys(odd).length > 0)
    throw new ServiceError('SerializationException', 'A filter has a member that there is not');
  if (typeof Key !== 'string' || Key === '' || [...Key].length > longestKey)
    throw invalid('A TagFilter needs a Key of 1 to 128 characters');
  const values = Array.isArray(Values) ? Values : [];
  if (values.length > mostValues) throw invalid(`A TagFilter takes at most ${mostValues} values`);
  return {
    key: Key,
    values: values.map((value) => {
      if (typeof value !== 'string' || [...value].length > longestValue)
        throw invalid('A value of a TagFilter has at most 256 characters');
      return value;
    }),
  };
}

/** All filters must hold; of the values of one, any. One without values takes any value. */
function carries({ tags }: TaggedResource, filters: readonly TagFilter[]): boolean {
  return filters.every(({ key, values }) => {
    const value = tags.get(key);
    return value !== undefined && (values.length === 0 || values.includes(value));
  });
}

/** `dynamodb` takes all of a service, `dynamodb:table` one kind of resource, by the words of the ARN. */
function isOfTypes({ arn }: TaggedResource, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  const [, , service = '', , , ...rest] = arn.split(':');
  const [type = ''] = rest.join(':').split(/[/:]/);
  return types.includes(service) || types.includes(`${service}:${type}`);
}

function pageSize(text: string | undefined): number {
  const size = text === undefined ? mostOnPage : Number(text);
  if (!Number.isInteger(size) || size < 1 || size > mostOnPage)
    throw invalid(`ResourcesPerPage must be between 1 and ${mostOnPage}`);
  return size;
}

/** What a token stands for: where to go on, when it was given, and in which listing. */
interface Place {
  offset: number;
  at: number;
  query: string;
  afterEmpty: boolean;
}

function readToken(token: string, query: string, now: number): Place {
  let place: Place;
  try {
    place = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    throw invalid('The PaginationToken is invalid');
  }
  if (place.query !== query) throw invalid('The PaginationToken is of another request');
  if (now - place.at > tokenMs) {
    throw new ServiceError('PaginationTokenExpiredException', 'A PaginationToken is valid for a maximum of 15 minutes');
  }
  return place;
}

/** @see https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html */
function getResources({ account, region, params, now }: ServiceCall): string {
  const { TagFilters, ResourceTypeFilters, ResourcesPerPage, PaginationToken = '', ...others } = params;
  const odd = Object.keys(others);
  if (odd.length > 0) throw new ServiceError('NotModelledBySandbox', `${odd.join()} of GetResources is not modelled`);
  const filters = readList(TagFilters, 'TagFilters').map(readFilter);
  if (filters.length > mostKeys) throw invalid(`At most ${mostKeys} TagFilters can be given`);
  const types = readList(ResourceTypeFilters, 'ResourceTypeFilters').map(String);
  const size = pageSize(ResourcesPerPage);
  const query = JSON.stringify([filters, types]);
  const start = { offset: 0, at: now, query, afterEmpty: false };
  const { offset, afterEmpty } = PaginationToken === '' ? start : readToken(PaginationToken, query, now);
  const found = listTagged(account, account.region(region)).filter(
    (one) => isOfTypes(one, types) && carries(one, filters),
  );
  const token = (next: number, empty: boolean) =>
    Buffer.from(JSON.stringify({ ...start, offset: next, afterEmpty: empty })).toString('base64url');
  // A page may be empty and have a successor.
  if (account.settings.pages === 'empty' && !afterEmpty && found.length > 0) {
    return JSON.stringify({ ResourceTagMappingList: [], PaginationToken: token(offset, true) });
  }
  const count = account.settings.pages === 'short' ? Math.max(1, Math.ceil(size * account.random())) : size;
  const end = offset + count;
  return JSON.stringify({
    ResourceTagMappingList: found.slice(offset, end).map(({ arn, tags }) => ({
      ResourceARN: arn,
      Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    })),
    // The last page has an empty one.
    PaginationToken: end < found.length ? token(end, false) : '',
  });
}

/** The Resource Groups Tagging API, as far as GetResources goes. */
export const tagging: Service = {
  ...jsonService({
    answer(call) {
      if (call.action === 'GetResources') return getResources(call);
      throw new ServiceError('UnknownOperationException', `${call.action} is not modelled by this sandbox`);
    },
  }),
  policyPrefix: 'tag',
};
