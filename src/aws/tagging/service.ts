import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { checkAnswers } from '../answer-check.ts';
import { isWholeAnswer } from '../backup/whole-answer.ts';
import type { Caller } from '../caller.ts';
import type { RequestLimit, Service, Wording } from '../service.ts';

/** AWS publishes no limit for it: these are lower than for other AWS listings. */
const LIMITS = {
  GetResources: { burst: 5, perSecond: 5 },
} as const satisfies Readonly<Record<string, RequestLimit>>;

export type TaggingAction = keyof typeof LIMITS;

export type TaggingCaller = Caller<ResourceGroupsTaggingAPIClient, TaggingAction>;

/** @see https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html#API_GetResources_Errors */
const WORDINGS: ReadonlyMap<string, Wording> = new Map([
  [
    'PaginationTokenExpiredException',
    ['service-error', 'The listing took longer than the 15 minutes for which AWS keeps it: run again.'],
  ],
  ['InvalidParameterException', ['bad-input', 'Correct what the message names: the key or the value in tag.']],
]);

/** The tagging API, which finds tagged resources of all services. */
export const TAGGING: Service<ResourceGroupsTaggingAPIClient, TaggingAction> = {
  prefix: 'tag',
  open: (config) => {
    const client = new ResourceGroupsTaggingAPIClient(config);
    checkAnswers(client, isWholeAnswer);
    return client;
  },
  limits: LIMITS,
  writes: new Set(),
  wordings: WORDINGS,
};
