import { formatInstant } from '../../decide/expiry.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { CheckRequest, Coverage } from '../../inputs/request.ts';
import {
  type BackupCalendar,
  CHECK_STATUSES,
  type CheckedEntry,
  type CheckStatus,
  type CommonReport,
  type Failure,
  type Inventory,
  type KindName,
  type Warning,
} from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import { type Namer, namer } from '../../report/named.ts';
import { isRed, type Judged } from './judged.ts';

/** What a check adds to the report. */
export interface CheckReport extends CommonReport {
  readonly mode: 'check';
  /** The tag lines whose resources were checked; null where the plan file said what to check. */
  readonly tag: string | null;
  /** Whether all resources of the kinds need a backup, or those that are selected; null where the inputs could not be read. */
  readonly coverage: Coverage | null;
  /** The plan file that said what to check; null where a tag did, or where it could not be read. */
  readonly planFile: CheckedPlanFile | null;
  /** The commit whose workflow this is; null outside a workflow. */
  readonly commit: string | null;
  readonly checkedCount: number;
  readonly freshCount: number;
  /** Those that are late, and those that have no backup at all. */
  readonly lateCount: number;
  /** Those that lost their tag, and those that nothing selects. */
  readonly unprotectedCount: number;
  /** The worst first. */
  readonly checked: readonly CheckedEntry[];
  /** Null where no region was read. */
  readonly calendar: BackupCalendar | null;
}

/** A plan file as it was read. */
interface CheckedPlanFile {
  readonly path: string;
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: string;
}

/** What a check looked at and found; what it did not come to is absent. */
export interface CheckTold {
  /** All kinds that were looked at, those that only plans of AWS Backup are for among them; absent where the plan file was not read. */
  readonly kinds?: readonly KindName[];
  readonly inventory?: Inventory;
  readonly judged?: readonly Judged[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly calendar?: BackupCalendar | null;
}

/** What a check went by, whatever came of it. */
export type CheckBasis = Pick<CheckReport, 'planFile' | 'commit'>;

/** Puts what a check came to into the one value that every view is made from. */
export function checkReport(ended: Ended<CheckRequest>, told: CheckTold = {}): CheckReport {
  const { inventory = null, judged = [], failures = [], warnings = [], calendar = null } = told;
  const { account, request } = ended;
  const checked = [...judged].sort(byUrgency).map(entryOf(namer({ account, inventory })));
  const count = (...statuses: readonly CheckStatus[]) =>
    checked.filter(({ status }) => statuses.includes(status)).length;
  const common = commonReport(ended, {
    ...(told.kinds !== undefined && { kinds: told.kinds }),
    failures,
    warnings,
    succeeded: count('fresh', 'under-way', 'new'),
    amiss: checked.filter(({ status }) => isRed(status)).length,
    regions: inventory?.regions ?? [],
    inventory,
  });
  return {
    mode: 'check',
    ...common,
    tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
    coverage: request?.coverage ?? null,
    planFile: null,
    commit: null,
    checkedCount: checked.length,
    freshCount: count('fresh'),
    lateCount: count('late', 'never'),
    unprotectedCount: count('lost-tag', 'unprotected'),
    checked,
    calendar,
  };
}

function entryOf(names: Namer): (judged: Judged) => CheckedEntry {
  return ({ resource, status, newest, dueAt, reason }) => ({
    ...names.resource(resource),
    recoveryPointId: newest?.id ?? null,
    status,
    newestId: newest?.id ?? null,
    newestAt: newest === null ? null : formatInstant(newest.at),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    by: newest?.by ?? null,
    reason,
  });
}

/** The worst first, then who has waited longest, then by place. */
function byUrgency(a: Judged, b: Judged): number {
  return (
    CHECK_STATUSES.indexOf(a.status) - CHECK_STATUSES.indexOf(b.status) ||
    compare(a.newest?.at ?? 0, b.newest?.at ?? 0) ||
    compare(a.resource.region, b.resource.region) ||
    compare(a.resource.kind, b.resource.kind) ||
    compare(a.resource.id, b.resource.id)
  );
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
