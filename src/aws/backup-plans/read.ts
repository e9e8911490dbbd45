import {
  type BackupPlansListMember,
  GetBackupPlanCommand,
  GetBackupSelectionCommand,
  ListBackupPlansCommand,
  ListBackupSelectionsCommand,
  ListBackupVaultsCommand,
} from '@aws-sdk/client-backup';
import type { ExistingPlan, ExistingRegion, ExistingVault } from '../../model/backup-plans.ts';
import { type Region, type Result, success } from '../../model.ts';
import type { NamesOfInterest } from '../../ports/backup-plans.ts';
import type { BackupCaller } from '../backup/service.ts';
import { listSwitchedOff } from '../backup/switched-off.ts';
import { isOurs, readTags } from '../backup/tags.ts';
import { boundsOf } from '../backup/vault.ts';
import { readPages } from '../pages.ts';
import { all, gone } from './all.ts';
import { readPlanDocument } from './plan-documents.ts';
import { readRestoreTests } from './restore-tests-read.ts';
import { readSelectionDocument } from './selection-documents.ts';

const PAGE = 1_000;

type ReadRegion = Extract<ExistingRegion, { read: true }>;

/**
 * Reads the existing plans and vaults: one listing of each, and every plan with our tag in full. Only its tags show that a
 * plan is ours, because its name may have changed.
 */
export async function readRegion(
  caller: BackupCaller,
  region: Region,
  { vaults, plans, whole, restoreTests }: NamesOfInterest,
): Promise<ExistingRegion> {
  const [there, existing, notOptedIn] = await Promise.all([
    vaults.length === 0 ? success([]) : listVaults(caller, region),
    readPlans(caller, region, new Set(plans), new Set(whole)),
    // Without a wanted plan, nothing is selected.
    vaults.length === 0 ? success([]) : listSwitchedOff(caller, region),
  ]);
  if (!there.ok) return { region, read: false, fault: there.fault };
  if (!existing.ok) return { region, read: false, fault: existing.fault };
  if (!notOptedIn.ok) return { region, read: false, fault: notOptedIn.fault };
  const found = { region, read: true as const, vaults: there.value, ...existing.value, notOptedIn: notOptedIn.value };
  if (!restoreTests) return found;
  const ours = existing.value.plans.filter((plan) => plan.ours).map(({ name }) => name);
  const tests = await readRestoreTests(caller, region, [...plans, ...ours]);
  // The plans do not depend on the restore tests, so a failure here does not stop them.
  return {
    ...found,
    restoreTests: tests.ok ? { read: true, tests: tests.value } : { read: false, fault: tests.fault },
  };
}

/** Lists the vaults of a region that a rule can back up or copy to. */
export function listVaults(caller: BackupCaller, region: Region): Promise<Result<ExistingVault[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupVaults', (client) =>
        client.send(new ListBackupVaultsCommand({ MaxResults: PAGE, NextToken })),
      ),
    ({ BackupVaultList = [] }) =>
      BackupVaultList.flatMap((vault) => {
        const { BackupVaultName: name, VaultType: type, EncryptionKeyArn: key } = vault;
        const airGapped = type === 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT';
        if (name === undefined || (type !== undefined && type !== 'BACKUP_VAULT' && !airGapped)) return [];
        const sort = airGapped ? { airGapped } : {};
        return [{ name, ...boundsOf(vault), ...(key === undefined ? {} : { key }), ...sort }];
      }),
  );
}

/**
 * Names that a person can give a plan. Plans that AWS services create have a `/` in their names, such as
 * `aws/efs/automatic-backup-plan`.
 */
export const NAMED_BY_PEOPLE = /^[A-Za-z0-9_.-]+$/;

/** Reads the plans with our tag in full, and of the others those with these names. */
export async function readPlans(
  caller: BackupCaller,
  region: Region,
  names: ReadonlySet<string>,
  whole: ReadonlySet<string> = new Set(),
): Promise<Result<Pick<ReadRegion, 'plans' | 'unclear'>>> {
  const listed = await listPlans(caller, region, (name) => NAMED_BY_PEOPLE.test(name));
  if (!listed.ok) return listed;
  const unclear: string[] = [];
  const found = await all(
    listed.value.map(async (plan): Promise<Result<ExistingPlan | null>> => {
      const { BackupPlanName: name = '' } = plan;
      const read = await readPlan(caller, region, plan, whole.has(name));
      if (names.has(name)) return read;
      // It was not asked for by name, so a plan that cannot be read stops nothing.
      if (!read.ok) unclear.push(name);
      return success(read.ok && read.value?.ours === true ? read.value : null);
    }),
  );
  if (!found.ok) return found;
  return success({ plans: found.value.filter((plan) => plan !== null), unclear: unclear.sort() });
}

/** Reads the plans of one name in full, whoever created them. */
export async function readNamed(
  caller: BackupCaller,
  region: Region,
  name: string,
): Promise<Result<readonly ExistingPlan[]>> {
  const listed = await listPlans(caller, region, (one) => one === name);
  if (!listed.ok) return listed;
  const found = await all(listed.value.map((plan) => readPlan(caller, region, plan, true)));
  return found.ok ? success(found.value.filter((plan) => plan !== null)) : found;
}

/** Lists the plans whose names are wanted. */
export function listPlans(caller: BackupCaller, region: Region, wanted: (name: string) => boolean) {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupPlans', (client) =>
        client.send(new ListBackupPlansCommand({ MaxResults: PAGE, NextToken })),
      ),
    ({ BackupPlansList = [] }) => BackupPlansList.filter(({ BackupPlanName: name = '' }) => wanted(name)),
  );
}

/**
 * Returns null if the plan was deleted after the listing. Of a plan that is not ours only the name is read, unless `whole`
 * is set.
 */
async function readPlan(
  caller: BackupCaller,
  region: Region,
  { BackupPlanId: id = '', BackupPlanName: name = '', BackupPlanArn: arn }: BackupPlansListMember,
  whole: boolean,
): Promise<Result<ExistingPlan | null>> {
  const tags = await readTags(caller, region, arn);
  if (!tags.ok) return gone(tags);
  const ours = isOurs(tags.value);
  if (!ours && !whole) return success({ id, name, ours, rules: [], beyond: [], selections: [] });
  const [plan, selections] = await Promise.all([
    caller.repeatable(region, 'GetBackupPlan', (client) => client.send(new GetBackupPlanCommand({ BackupPlanId: id }))),
    readSelections(caller, region, id),
  ]);
  if (!plan.ok) return gone(plan);
  if (!selections.ok) return gone(selections);
  const { BackupPlan: document } = plan.value;
  if (document === undefined) throw new Error(`GetBackupPlan answered without the plan ${id}`);
  return success({ id, name, ours, ...readPlanDocument(document), selections: selections.value });
}

/** Reads the selections of a plan, each in full. */
export async function readSelections(
  caller: BackupCaller,
  region: Region,
  plan: string,
): Promise<Result<ExistingPlan['selections']>> {
  const listed = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupSelections', (client) =>
        client.send(new ListBackupSelectionsCommand({ BackupPlanId: plan, MaxResults: PAGE, NextToken })),
      ),
    ({ BackupSelectionsList = [] }) => BackupSelectionsList.flatMap(({ SelectionId: id }) => id ?? []),
  );
  if (!listed.ok) return listed;
  const found = await all(
    listed.value.map(async (id): Promise<Result<ExistingPlan['selections'][number] | null>> => {
      const call = await caller.repeatable(region, 'GetBackupSelection', (client) =>
        client.send(new GetBackupSelectionCommand({ BackupPlanId: plan, SelectionId: id })),
      );
      if (!call.ok) return gone(call);
      const { BackupSelection: selection } = call.value;
      if (selection === undefined) throw new Error(`GetBackupSelection answered without the selection ${id}`);
      const { document, beyond } = readSelectionDocument(selection);
      return success({ ...document, id, beyond });
    }),
  );
  return found.ok ? success(found.value.filter((selection) => selection !== null)) : found;
}
