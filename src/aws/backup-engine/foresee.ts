import { aboutResource } from '../../decide/about.ts';
import { awsTypeOf } from '../../decide/aws-types.ts';
import { boundsMissed } from '../../decide/vault-bounds.ts';
import { badInput } from '../../model/known-faults.ts';
import {
  type ChangeSet,
  type CreateChange,
  type Failure,
  type Fault,
  keyOf,
  type Region,
  type Result,
  success,
  type Warning,
} from '../../model.ts';
import { createVault, keyFault, lookAtVault } from '../backup/vault.ts';
import { remembered } from '../remembered.ts';
import type { BackupContext } from './context.ts';
import { daysUntil } from './lifecycle.ts';
import { missingVault } from './missing-vault.ts';
import { typeFault, typesIn } from './region-types.ts';
import { typeWarnings } from './type-warnings.ts';

/**
 * Judges a change set before the first job starts, also in a dry run: turns jobs that would fail in the vault into failures,
 * and warns about requests that have no effect.
 */
export async function foresee(context: BackupContext, changeSet: ChangeSet): Promise<ChangeSet> {
  const creates = changeSet.changes.filter((change) => change.action === 'create');
  const judged = await Promise.all(
    creates.map(async (change) => ({ change, fault: await foreseenFault(context, change) })),
  );
  const faults = new Map(judged.flatMap(({ change, fault }) => (fault === null ? [] : [[change, fault] as const])));
  const failures = [...faults].map(([change, fault]) => failureOf(change, fault));
  const vault = await missingVault(context);
  const types = await typeWarnings(context, creates);
  return {
    ...changeSet,
    changes: changeSet.changes.filter((change) => change.action !== 'create' || !faults.has(change)),
    failures: [...changeSet.failures, ...failures, ...(vault === null ? [] : [vault])],
    warnings: [...changeSet.warnings, ...creates.flatMap((change) => rebootWarning(context, change)), ...types],
  };
}

/** Makes sure that the vault exists before a region's first job. */
export async function readyVault(context: BackupContext, region: Region): Promise<Result<null>> {
  const { caller, engine, made } = context;
  const look = await vaultIn(context, region);
  if (!look.ok || look.value.there) return look.ok ? success(null) : look;
  if (engine.newVault === null) return { ok: false, fault: look.value.fault };
  const { newVault } = engine;
  return remembered(made, region, () => createVault(caller, region, engine.vault, newVault));
}

/** Looks once per region. */
function vaultIn({ caller, engine, vaults }: BackupContext, region: Region) {
  return remembered(vaults, region, () => lookAtVault(caller, region, engine.vault));
}

async function foreseenFault(context: BackupContext, change: CreateChange): Promise<Fault | null> {
  const { engine, startedAt } = context;
  const { region } = change.resource;
  const offered = context.types === null ? null : await typesIn(context, region);
  const untaken = offered === null ? null : typeFault(awsTypeOf(change.resource), region, offered);
  if (untaken !== null) return untaken;
  const look = await vaultIn(context, region);
  if (!look.ok) return look.fault;
  if (look.value.there) {
    const missed = boundsMissed(look.value.bounds, daysUntil(change.expiresAt, startedAt));
    return missed === null ? null : boundsFault(change, missed, context);
  }
  return engine.newVault === null ? look.value.fault : keyFault(engine.newVault, region, engine.vault);
}

function boundsFault(
  { expiresAt, tags }: CreateChange,
  missed: string,
  { engine: { vault }, startedAt }: BackupContext,
): Fault {
  const days = daysUntil(expiresAt, startedAt);
  const kept = days === null ? 'for ever' : `${days} days`;
  const lock = `the lock of the vault "${vault}" wants ${missed}`;
  return tags.BackupPlan === undefined
    ? badInput(
        `expiry: ${lock}, and this backup is to be kept ${kept}`,
        'Write an expiry that the lock of the vault allows, or the name of another vault.',
      )
    : badInput(
        `${lock}, and ${tags.BackupPlan} of the plan file keeps ${kept}`,
        'Write an expiry into that rule that the lock of the vault allows, or the name of another vault.',
      );
}

function failureOf({ resource }: CreateChange, fault: Fault): Failure {
  const { region, id } = resource;
  return { region, target: id, action: 'create', fault, subject: aboutResource(resource) };
}

function rebootWarning({ wantReboot }: BackupContext, { resource }: CreateChange): Warning[] {
  if (!wantReboot.has(keyOf(resource))) return [];
  const { region, id, name } = resource;
  const who = name === '' ? id : `${name} (${id})`;
  const message = `${who} carries BackupReboot:yes, which has no effect here: AWS Backup never reboots what it backs up`;
  return [{ region, target: id, message }];
}
