import { ServiceError } from './errors.ts';
import { jsonService } from './json.ts';
import type { OrganizationUnitSeed } from './organization-seed.ts';
import type { Service, ServiceCall } from './services.ts';

/** Most entries of one page. */
const mostOnPage = 20;

function find(units: readonly OrganizationUnitSeed[], id: string): OrganizationUnitSeed | undefined {
  for (const unit of units) {
    const found = unit.id === id ? unit : find(unit.units ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A page may be empty and still have a successor, which is why the first always is. */
function page<Entry>(entries: readonly Entry[], token: string | undefined): { shown: Entry[]; NextToken?: string } {
  if (token === undefined) return { shown: [], NextToken: '0' };
  const from = Number(token);
  const next = from + mostOnPage;
  return { shown: entries.slice(from, next), ...(next < entries.length ? { NextToken: String(next) } : {}) };
}

/**
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html
 */
function answer({ account, action, params }: ServiceCall): string {
  const { ParentId, NextToken, ...others } = params;
  const odd = Object.keys(others).filter((name) => name !== 'MaxResults');
  if (odd.length > 0) throw new ServiceError('InvalidInputException', `${odd.join()} is not modelled by this sandbox`);
  if (action !== 'ListAccountsForParent' && action !== 'ListOrganizationalUnitsForParent') {
    throw new ServiceError('UnknownOperationException', `${action} is not modelled by this sandbox`);
  }
  if (account.organization === undefined) {
    throw new ServiceError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  }
  if (ParentId === undefined || !/^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/.test(ParentId)) {
    throw new ServiceError('InvalidInputException', 'You specified an invalid value for ParentId.');
  }
  const unit = find([account.organization], ParentId);
  if (unit === undefined) {
    throw new ServiceError('ParentNotFoundException', "You specified parent that doesn't exist.");
  }
  if (action === 'ListAccountsForParent') {
    const { shown, ...more } = page(unit.accounts ?? [], NextToken);
    const arn = `arn:aws:organizations::${account.accountId}:account/o-sandbox1234`;
    const Accounts = shown.map(({ id, state = 'ACTIVE' }) => ({
      Id: id,
      Arn: `${arn}/${id}`,
      Name: `account ${id}`,
      State: state,
    }));
    return JSON.stringify({ Accounts, ...more });
  }
  const { shown, ...more } = page(unit.units ?? [], NextToken);
  return JSON.stringify({ OrganizationalUnits: shown.map(({ id }) => ({ Id: id, Name: id })), ...more });
}

/** AWS Organizations as far as a run needs it: the accounts of a unit. */
export const organizations: Service = jsonService({ answer, global: true });
