import { formatExpiry } from '../../decide/expiry.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { BackupRequest } from '../../inputs/request.ts';
import type {
  Applied,
  ChangeSet,
  CommonReport,
  CreateChange,
  CreatedEntry,
  Inventory,
  MakerEntry,
  Named,
  OtherBackupEntry,
  OthersSeen,
  RecoveryPointId,
  RecoveryPointState,
  RegionEntry,
  ResourceId,
  Settled,
  SkippedEntry,
} from '../../model.ts';
import { backupPlanValue } from '../../plan/membership.ts';
import type { PlannedRule } from '../../plan/model.ts';
import { commonReport, countByRegion, type Ended, makerOf } from '../../report/common.ts';
import { failuresOf, warningsOf } from '../../report/failures.ts';
import { type Namer, namer } from '../../report/named.ts';
import type { VaultCopiesTold, VaultCopy } from './vault-copies.ts';

/** The fields that a backup adds to the report. */
export interface BackupReport extends CommonReport, MakerEntry {
  readonly mode: 'backup';
  /** The tag lines as in `BackupTag`; null in a backup by plan. */
  readonly tag: string | null;
  readonly expiry: string | null;
  /** `plan/rule` of each due rule of the plan file, joined with `, `; null in a backup by tag. */
  readonly plan: string | null;
  readonly regions: readonly BackupRegion[];
  /** How many resources were selected, and how many recovery points this attempt created. */
  readonly matchedCount: number;
  readonly createdCount: number;
  readonly created: readonly CreatedEntry[];
  readonly skipped: readonly SkippedEntry[];
  readonly otherBackups: readonly OtherBackupEntry[];
  /** Copies that AWS Backup makes of this run's backups, each in the region of its vault; absent where none is wanted. */
  readonly copies?: readonly VaultCopyEntry[];
}

/** A copy of an AWS Backup recovery point. */
export interface VaultCopyEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  /** The recovery point of the copy; null until it exists. */
  readonly recoveryPointId: RecoveryPointId | null;
  /** `<region>/<job>` of the backup that was copied; null in a dry run. */
  readonly copyOf: string | null;
  /** RFC 3339 in UTC to the second, or `never`. */
  readonly expiresAt: string;
  readonly state: RecoveryPointState | 'planned';
}

export interface BackupRegion extends RegionEntry {
  readonly matched: number;
  readonly created: number;
}

/** What a backup observed, decided and did; steps that it did not reach are absent. */
export interface BackupTold {
  readonly inventory?: Inventory;
  readonly changeSet?: ChangeSet;
  readonly changeSetPath?: string | null;
  /** Null in a dry run. */
  readonly applied?: Applied | null;
  /** Null where the run did not wait. */
  readonly settled?: Settled | null;
  /** Null where the run did not look for other backups. */
  readonly others?: OthersSeen | null;
  /** Null or absent where AWS Backup copies nothing. */
  readonly copied?: VaultCopiesTold | null;
  /** The due rules of the plan file. */
  readonly due?: readonly PlannedRule[];
}

/** Builds the report of a backup, from which all its views are rendered. */
export function backupReport(ended: Ended<BackupRequest>, told: BackupTold = {}): BackupReport {
  const { inventory = null, applied = null, settled = null, others = null, due = [], changeSetPath = null } = told;
  const { copied = null } = told;
  const { account, request } = ended;
  const names = namer({ account, inventory });
  const { changes = [], skipped = [], failures = [], warnings = [], matched = 0 } = told.changeSet ?? {};
  const creates = changes.filter((change) => change.action === 'create');
  const created = applied === null ? creates.map(plannedEntry(names)) : createdEntries(applied, settled, names);
  const common = commonReport(ended, {
    failures: [
      ...failures,
      ...(applied === null ? [] : failuresOf(applied, names)),
      ...(settled === null ? [] : settled.failures),
      ...(copied === null ? [] : copied.failures),
    ],
    warnings: [...warnings, ...(applied === null ? [] : warningsOf(applied)), ...(others?.warnings ?? [])],
    succeeded: created.filter(({ state }) => state !== 'failed').length,
    regions: inventory?.regions ?? [],
    inventory,
    applied,
    changeSetPath,
  });
  // Selected resources whose creation is known to fail have no change any more.
  const owed = failures.filter(({ action }) => action === 'create');
  const selectedIn = countByRegion([...creates.map(({ resource }) => resource), ...owed]);
  const createdIn = countByRegion(created);
  return {
    mode: 'backup',
    ...common,
    ...makerOf(request),
    tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
    expiry: request === null || request.tagLines === null ? null : request.expiryText,
    plan: due.length === 0 ? null : backupPlanValue(due),
    regions: common.regions.map((entry) => ({
      ...entry,
      matched: selectedIn(entry.region),
      created: createdIn(entry.region),
    })),
    matchedCount: matched,
    createdCount: created.filter(({ alreadyDone }) => !alreadyDone).length,
    created,
    skipped: skipped.map(({ reason, actionNeeded, ...resource }) => ({
      ...names.resource(resource),
      reason,
      actionNeeded,
    })),
    otherBackups: others?.entries ?? [],
    ...(copied === null ? {} : { copies: copied.copies.map((copy) => copyEntry(copy, names)) }),
  };
}

function copyEntry({ change, to, expiresAt, job, state, point }: VaultCopy, names: Namer): VaultCopyEntry {
  const { account, kind, region, resourceId, resourceName } = names.resource(change.resource);
  const copyOf = job === null ? null : `${region}/${job}`;
  const expires = formatExpiry(expiresAt);
  return {
    account,
    kind,
    region: to,
    resourceId,
    resourceName,
    recoveryPointId: point,
    copyOf,
    expiresAt: expires,
    state,
  };
}

function entryOf({ resource, slot }: CreateChange, names: Namer) {
  return { ...names.resource(resource), name: slot, reboot: resource.reboot, copyOf: null };
}

function plannedEntry(names: Namer): (change: CreateChange) => CreatedEntry {
  return (change) => ({
    ...entryOf(change, names),
    expiresAt: formatExpiry(change.expiresAt),
    state: 'planned',
    alreadyDone: false,
  });
}

function createdEntries({ created }: Applied, settled: Settled | null, names: Namer): CreatedEntry[] {
  return created.flatMap(({ change, outcome }): CreatedEntry[] => {
    if (outcome.result === 'failed') return [];
    const stateText = settled?.stateTexts?.get(outcome.id) ?? outcome.stateText;
    return [
      {
        ...entryOf(change, names),
        ...(outcome.slot === undefined ? {} : { name: outcome.slot }),
        ...(stateText === undefined ? {} : { stateText }),
        recoveryPointId: outcome.id,
        expiresAt: formatExpiry(outcome.expiresAt),
        state: settled?.states.get(outcome.id) ?? outcome.state,
        alreadyDone: outcome.result === 'already-done',
      },
    ];
  });
}
