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
 * Reads what is there: one listing of plans, one of vaults, and in whole each plan that carries our tag. Only its tags tell that a
 * plan is ours, whatever name it has by now.
 */
export async function readRegion(
  caller: BackupCaller,
  region: Region,
  { vaults, plans, whole, restoreTests }: NamesOfInterest,
): Promise<ExistingRegion> {
  const [there, existing, notOptedIn] = await Promise.all([
    vaults.length === 0 ? success([]) : listVaults(caller, region),
    readPlans(caller, region, new Set(plans), new Set(whole)),
    // Nothing is selected where no plan is wanted.
    vaults.length === 0 ? success([]) : listSwitchedOff(caller, region),
  ]);
  if (!there.ok) return { region, read: false, fault: there.fault };
  if (!existing.ok) return { region, read: false, fault: existing.fault };
  if (!notOptedIn.ok) return { region, read: false, fault: notOptedIn.fault };
  const found = { region, read: true as const, vaults: there.value, ...existing.value, notOptedIn: notOptedIn.value };
  if (!restoreTests) return found;
  const ours = existing.value.plans.filter((plan) => plan.ours).map(({ name }) => name);
  const tests = await readRestoreTests(caller, region, [...plans, ...ours]);
  // The plans do not need them: what can be made of these is made.
  return {
    ...found,
    restoreTests: tests.ok ? { read: true, tests: tests.value } : { read: false, fault: tests.fault },
  };
}

/** The vaults of a region that a rule can write or copy into. */
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

/** What a person can name a plan: those that services of AWS make have a `/` in their names, such as `aws/efs/automatic-backup-plan`. */
export const NAMED_BY_PEOPLE = /^[A-Za-z0-9_.-]+$/;

/** The plans that carry our tag, each in whole, and those of these names that do not. */
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
      // Nobody asked for it by its name: that it may not be looked at stops nothing.
      if (!read.ok) unclear.push(name);
      return success(read.ok && read.value?.ours === true ? read.value : null);
    }),
  );
  if (!found.ok) return found;
  return success({ plans: found.value.filter((plan) => plan !== null), unclear: unclear.sort() });
}

/** The plans of a name, each in whole, whoever made them. */
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

/** The plans whose names are wanted. */
export function listPlans(caller: BackupCaller, region: Region, wanted: (name: string) => boolean) {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupPlans', (client) =>
        client.send(new ListBackupPlansCommand({ MaxResults: PAGE, NextToken })),
      ),
    ({ BackupPlansList = [] }) => BackupPlansList.filter(({ BackupPlanName: name = '' }) => wanted(name)),
  );
}

/** Null where the plan went since it was listed. Of one that is not ours nothing but its name is read, unless all is wanted. */
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

/** The selections of a plan, each in whole. */
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
