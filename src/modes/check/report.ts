import { formatInstant } from '../../decide/expiry.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { CheckRequest, Coverage } from '../../inputs/request.ts';
import { byText } from '../../model/order.ts';
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

/** The fields that a check adds to the report. */
export interface CheckReport extends CommonReport {
  readonly mode: 'check';
  /** The tag lines whose resources were checked; null where the plan file determined what to check. */
  readonly tag: string | null;
  /** Whether all resources of the kinds need a backup, or only the selected ones; null where the inputs could not be read. */
  readonly coverage: Coverage | null;
  /** The plan file that determined what to check; null where a tag did, or where it could not be read. */
  readonly planFile: CheckedPlanFile | null;
  /** The commit of the workflow run; null outside a workflow. */
  readonly commit: string | null;
  readonly checkedCount: number;
  readonly freshCount: number;
  /** Resources that are late, or have no backup. */
  readonly lateCount: number;
  /** Resources that lost their tag, or that nothing selects. */
  readonly unprotectedCount: number;
  /** Worst first. */
  readonly checked: readonly CheckedEntry[];
  /** Null where no region was read. */
  readonly calendar: BackupCalendar | null;
}

/** The plan file as read. */
interface CheckedPlanFile {
  readonly path: string;
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: string;
}

/** What a check observed and found; steps that it did not reach are absent. */
export interface CheckTold {
  /** All kinds that were looked at, including those that only AWS Backup plans cover; absent where the plan file was not read. */
  readonly kinds?: readonly KindName[];
  readonly inventory?: Inventory;
  readonly judged?: readonly Judged[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly calendar?: BackupCalendar | null;
}

/** What a check was based on, whatever its result. */
export type CheckBasis = Pick<CheckReport, 'planFile' | 'commit'>;

/** Builds the report of a check, from which all its views are rendered. */
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

/** Worst first, then oldest backup first, then by place. */
function byUrgency(a: Judged, b: Judged): number {
  return (
    CHECK_STATUSES.indexOf(a.status) - CHECK_STATUSES.indexOf(b.status) ||
    (a.newest?.at ?? 0) - (b.newest?.at ?? 0) ||
    byText(a.resource.region, b.resource.region) ||
    byText(a.resource.kind, b.resource.kind) ||
    byText(a.resource.id, b.resource.id)
  );
}
