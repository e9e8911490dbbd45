import { ListAccountsForParentCommand, ListOrganizationalUnitsForParentCommand } from '@aws-sdk/client-organizations';
import { type AccountId, accountId, failure, type Region, type Result, region, success } from '../../model.ts';
import type { Network } from '../../ports/network.ts';
import { createCaller } from '../caller.ts';
import { openSession } from '../open-session.ts';
import { readPages } from '../pages.ts';
import type { SessionContext } from '../session.ts';
import { ORGANIZATIONS, type OrganizationsCaller } from './service.ts';

/**
 * Lists the active accounts in each of these organizational units, including nested units. Only the organization's
 * management account and delegated administrators may call this.
 */
export async function accountsUnder(
  context: SessionContext & { readonly network: Network },
  units: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly AccountId[]>>> {
  const session = await openSession(context);
  if (!session.ok) return session;
  const caller = createCaller(ORGANIZATIONS, { ...context, session: session.value });
  try {
    const found = new Map<string, readonly AccountId[]>();
    for (const unit of units) {
      const accounts = await within(caller, region(context.request.homeRegion), unit);
      if (!accounts.ok) return accounts;
      found.set(unit, accounts.value);
    }
    return success(found);
  } finally {
    caller.close();
  }
}

async function within(caller: OrganizationsCaller, home: Region, unit: string): Promise<Result<readonly AccountId[]>> {
  const [direct, units] = await Promise.all([accountsIn(caller, home, unit), unitsIn(caller, home, unit)]);
  if (!direct.ok) return direct;
  if (!units.ok) return units;
  const below = await Promise.all(units.value.map((one) => within(caller, home, one)));
  const failed = below.find((one) => !one.ok);
  if (failed !== undefined && !failed.ok) return failure(failed.fault);
  return success([...direct.value, ...below.flatMap((one) => (one.ok ? one.value : []))]);
}

/** AWS announced the retirement of `Status` for 9 September 2026; `State` shows whether an account is usable. */
function accountsIn(caller: OrganizationsCaller, home: Region, unit: string): Promise<Result<AccountId[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(home, 'ListAccountsForParent', (client) =>
        client.send(new ListAccountsForParentCommand({ ParentId: unit, NextToken })),
      ),
    ({ Accounts = [] }) =>
      Accounts.flatMap(({ Id, State, Status }) =>
        Id !== undefined && (State ?? Status) === 'ACTIVE' ? [accountId(Id)] : [],
      ),
  );
}

function unitsIn(caller: OrganizationsCaller, home: Region, unit: string): Promise<Result<string[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(home, 'ListOrganizationalUnitsForParent', (client) =>
        client.send(new ListOrganizationalUnitsForParentCommand({ ParentId: unit, NextToken })),
      ),
    ({ OrganizationalUnits = [] }) => OrganizationalUnits.flatMap(({ Id }) => (Id === undefined ? [] : [Id])),
  );
}
