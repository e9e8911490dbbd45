import { invalidValue, ServiceError } from './errors.ts';
import type { FlatParams, Params } from './query.ts';
import type { Random } from './random.ts';
import type { PageStyle } from './settings.ts';

interface Listing {
  ids: readonly string[];
  key: string;
  at: number;
  size: number;
}

/** The listings that are being paged through. */
export interface Pages {
  keep(listing: Listing): number;
  find(number: number): Listing | undefined;
}

const kept = 1_000;
/** A token dies with its day. */
const lifeMs = 24 * 3_600_000;

/** Listings by number; the oldest make room for the newest. */
export function createPages(): Pages {
  const listings = new Map<number, Listing>();
  let last = 0;
  return {
    keep(listing) {
      last += 1;
      listings.set(last, listing);
      if (listings.size > kept) listings.delete(last - kept);
      return last;
    },
    find: (number) => listings.get(number),
  };
}

/** One page of ids, and the token of the next one. */
interface Page {
  ids: readonly string[];
  nextToken?: string;
}

/** How a listing may be paged. */
interface PageRequest {
  action: string;
  region: string;
  flat: FlatParams;
  params: Params;
  now: number;
  style: PageStyle;
  pages: Pages;
  random: Random;
  /** Least MaxResults that the action takes. */
  least: number;
  /** The id list that cannot be combined with MaxResults, where the action has one. */
  idsParameter?: string;
  /** What the token is called, in a refusal; default `NextToken`. */
  tokenName?: string;
}

function sizeOf({ params, least, idsParameter }: PageRequest): number | undefined {
  const size = params.integer('MaxResults');
  const paged = size !== undefined || params.text('NextToken') !== undefined;
  if (paged && idsParameter !== undefined && params.texts(idsParameter).length > 0) {
    // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html, wording: https://github.com/aws/aws-cli/issues/1976
    throw new ServiceError(
      'InvalidParameterCombination',
      `The parameter ${idsParameter} cannot be used with the parameter maxResults`,
    );
  }
  if (size !== undefined && size < least) {
    // Wording: https://github.com/aws/aws-sdk-ruby/pull/2575
    throw invalidValue(
      `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than ${least}.`,
    );
  }
  return size;
}

function keyOf(request: PageRequest): string {
  const names = Object.keys(request.flat).filter((name) => name !== 'NextToken' && name !== 'MaxResults');
  return JSON.stringify([request.action, request.region, names.sort().map((name) => [name, request.flat[name]])]);
}

interface Place {
  number: number;
  offset: number;
  /** The empty page before this one was given already. */
  afterEmpty: boolean;
}

function writeToken({ number, offset, afterEmpty }: Place): string {
  return Buffer.from(`page/${number}/${offset}/${afterEmpty ? 1 : 0}`).toString('base64url');
}

function readToken(token: string): Place {
  const [, number, offset, mark] =
    /^page\/([0-9]+)\/([0-9]+)\/([01])$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return { number: Number(number), offset: Number(offset), afterEmpty: mark === '1' };
}

function resume(request: PageRequest, place: Place): Listing {
  const found = request.pages.find(place.number);
  if (found === undefined || found.key !== keyOf(request) || request.now - found.at > lifeMs) {
    // Wording: https://github.com/aws/karpenter-provider-aws/issues/6061
    throw invalidValue(`The ${request.tokenName ?? 'NextToken'} is invalid`);
  }
  return found;
}

/**
 * Cuts a listing into pages. Without MaxResults it comes whole. A token can be used again (a client may have lost the
 * answer), belongs to the parameters it was given for, and says nothing about what is in it. Pages may be short, even
 * empty, before the last one.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html
 */
export function takePage(request: PageRequest, list: () => string[]): Page {
  const asked = sizeOf(request);
  const token = request.params.text('NextToken');
  let listing: Listing;
  let place: Place;
  if (token === undefined) {
    const ids = list();
    if (asked === undefined) return { ids };
    listing = { ids, key: keyOf(request), at: request.now, size: asked };
    place = { number: 0, offset: 0, afterEmpty: false };
  } else {
    place = readToken(token);
    listing = resume(request, place);
  }
  const number = () => (place.number === 0 ? request.pages.keep(listing) : place.number);
  if (request.style === 'empty' && !place.afterEmpty && listing.ids.length > 0) {
    return { ids: [], nextToken: writeToken({ number: number(), offset: place.offset, afterEmpty: true }) };
  }
  // Whoever asks for more than a thousand gets a thousand.
  const full = Math.min(asked ?? listing.size, 1_000);
  const size = request.style === 'short' ? Math.max(1, Math.ceil(full * request.random())) : full;
  const end = place.offset + size;
  const ids = listing.ids.slice(place.offset, end);
  if (end >= listing.ids.length) return { ids };
  return { ids, nextToken: writeToken({ number: number(), offset: end, afterEmpty: false }) };
}
