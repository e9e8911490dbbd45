import { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { Caller } from '../caller.ts';
import type { RequestLimit, Service, Wording } from '../service.ts';

/** https://docs.aws.amazon.com/organizations/latest/userguide/throttling-limits.html */
const LIMITS = {
  ListAccountsForParent: { burst: 8, perSecond: 5 },
  ListOrganizationalUnitsForParent: { burst: 8, perSecond: 5 },
} as const satisfies Readonly<Record<string, RequestLimit>>;

export type OrganizationsAction = keyof typeof LIMITS;

export type OrganizationsCaller = Caller<OrganizationsClient, OrganizationsAction>;

/** @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html#API_ListAccountsForParent_Errors */
const WORDINGS: ReadonlyMap<string, Wording> = new Map([
  [
    'AWSOrganizationsNotInUseException',
    [
      'bad-input',
      'The account of organization-role is in no organization: name one in the management account, or write account ids in accounts.',
    ],
  ],
  [
    'ParentNotFoundException',
    [
      'bad-input',
      'No unit of the organization has this id: correct accounts; "aws organizations list-organizational-units-for-parent" shows the units.',
    ],
  ],
]);

export const ORGANIZATIONS: Service<OrganizationsClient, OrganizationsAction> = {
  prefix: 'organizations',
  open: (config) => new OrganizationsClient(config),
  limits: LIMITS,
  writes: new Set(),
  wordings: WORDINGS,
};
