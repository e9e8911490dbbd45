import { formatInstant } from '../decide/expiry.ts';
import type { BackupRequest } from '../inputs/request.ts';
import { attempt } from '../model/attempt.ts';
import { groupBy } from '../model/group.ts';
import type { Watch } from '../model/known-faults.ts';
import {
  type AccountId,
  type ChangeSet,
  type Instant,
  KINDS,
  keyOf,
  type OtherBackup,
  type OtherBackupEntry,
  type OthersSeen,
  placeOf,
  type Resource,
  success,
  type Warning,
} from '../model.ts';
import { type Connection, kindOf } from '../ports/cloud.ts';

/**
 * Looks up, once for each kind and region with selected resources, which backups other services keep of them. A
 * failed lookup is only a warning, because nothing depends on it.
 */
export async function lookForOthers(
  { changes }: ChangeSet,
  { account, kinds }: Connection,
  { engine }: BackupRequest,
  startedAt: Instant,
  watch: Watch,
): Promise<OthersSeen> {
  const selected = new Map(
    changes.flatMap((change) => (change.action === 'create' ? [[keyOf(change.resource), change.resource]] : [])),
  );
  const places = groupBy([...selected.values()], placeOf);
  const seen = await Promise.all(
    [...places.values()].map((resources) =>
      look(resources, { account, kinds }, engine.name === 'aws-backup', startedAt, watch),
    ),
  );
  return { entries: seen.flatMap(({ entries }) => entries), warnings: seen.flatMap(({ warnings }) => warnings) };
}

/** @param resources All of one kind and region. */
async function look(
  resources: readonly Resource[],
  { account, kinds }: Pick<Connection, 'account' | 'kinds'>,
  exceptSlots: boolean,
  before: Instant,
  watch: Watch,
): Promise<OthersSeen> {
  const [first] = resources;
  if (first === undefined) return { entries: [], warnings: [] };
  const { kind, region } = first;
  const seen = await attempt(
    async () =>
      (await kindOf(kinds, kind).listOtherBackups?.(region, { resources, before, exceptSlots })) ??
      success<readonly OtherBackup[]>([]),
    watch,
  );
  if (seen.ok) return { entries: seen.value.map((other) => otherBackupEntry(account, other)), warnings: [] };
  const message = `other-backups: who else backs up the ${KINDS[kind].resource}s here could not be read, and nothing depends on it: ${seen.fault.message}`;
  const warning: Warning = { region, target: region, message };
  return { entries: [], warnings: [warning] };
}

/** Returns the report entry of a backup by another service. */
export function otherBackupEntry(
  account: AccountId,
  { resource, by, newest, count, detail }: OtherBackup,
): OtherBackupEntry {
  const { kind, region, id, name } = resource;
  const date = newest === null ? null : formatInstant(newest);
  return {
    account,
    region,
    kind,
    resourceId: id,
    resourceName: name,
    recoveryPointId: null,
    by,
    newest: date,
    count,
    detail,
  };
}
