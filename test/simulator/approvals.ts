import type { AnyReport as Report } from '../report/any-report.ts';
import type { Attempt } from './attempt.ts';
import type { Place, PointFact } from './facts.ts';
import type { Write } from './requests.ts';
import { meaningOf } from './rules.ts';

/** A change set as somebody approved it, read by itself. */
export interface Approved {
  /** The file as it is handed to the run that applies it. */
  readonly text: string;
  readonly changes: readonly ApprovedEntry[];
  readonly validUntil: number;
  /** Why a run must refuse it; null where only its age may be a reason. */
  readonly flaw: string | null;
}

export interface ApprovedEntry {
  readonly action: string;
  readonly kind: string;
  readonly region: string;
  readonly id: string;
  readonly from: string | null;
  readonly expire: string | null;
}

/** Reads what a dry run wrote. Throws where it is no change set. */
export function readApproved(text: string): Approved {
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null || !('changes' in file) || !('validUntil' in file)) {
    throw new Error(`this is no change set: ${text}`);
  }
  if (!Array.isArray(file.changes)) throw new Error(`these are no changes: ${text}`);
  return {
    text,
    changes: file.changes.map(entryOf),
    validUntil: Date.parse(String(file.validUntil)),
    flaw: null,
  };
}

function entryOf(change: unknown): ApprovedEntry {
  const fields = new Map(Object.entries(typeof change === 'object' && change !== null ? change : {}));
  const text = (key: string) => (fields.has(key) ? String(fields.get(key)) : null);
  return {
    action: text('action') ?? '',
    kind: text('kind') ?? '',
    region: text('region') ?? '',
    id: text('id') ?? '',
    from: text('from'),
    expire: text('expire'),
  };
}

/** Takes a change out of the file, as somebody might who thinks that this is how to approve only a part. */
export function edited(approved: Approved): Approved {
  const file: { readonly changes: readonly unknown[] } = JSON.parse(approved.text);
  // Where there is nothing to take out, somebody makes it last.
  const cut = approved.changes.length > 0 ? { changes: file.changes.slice(1) } : { validUntil: '2099-01-01T00:00:00Z' };
  const text = JSON.stringify({ ...file, ...cut });
  return { ...approved, text, flaw: 'it was edited' };
}

/** Whether what was approved holds a change to this thing. */
export function isApproved({ changes }: Approved, action: string, { kind, region }: Place, id: string): boolean {
  return changes.some((one) => one.action === action && one.kind === kind && one.region === region && one.id === id);
}

/**
 * Whether what was approved holds this new expiry: of the very tag that was shown, and to what was shown, or shorter than
 * before by less than what was shown.
 */
export function isApprovedExpiry(approved: Approved, point: PointFact, to: string): boolean {
  const before = point.tags.get('Expire');
  const agreed = shownExpiry(approved, point);
  if (agreed === null || before === undefined) return false;
  const [shown, wanted, is] = [agreed, to, before].map((text) => numberOf(text));
  if (shown === undefined || wanted === undefined || is === undefined) return false;
  return shown === wanted || (shown < wanted && wanted < is);
}

/** The new expiry that was approved for the tag as it is; null where none was. */
export function shownExpiry({ changes }: Approved, { kind, region, id, tags }: PointFact): string | null {
  const one = changes.find(
    (change) => change.action === 'set-expiry' && change.kind === kind && change.region === region && change.id === id,
  );
  return one === undefined || one.from !== tags.get('Expire') ? null : one.expire;
}

function numberOf(text: string): number {
  const meaning = meaningOf(text);
  return meaning === 'never' ? Number.POSITIVE_INFINITY : (meaning ?? Number.NaN);
}

/** Why a request goes beyond what was approved; null when it does not, or nothing needs to be. */
export function whyNotApproved({ task, witness, touched }: Attempt, write: Write | null): string | null {
  const { approved } = task;
  if (approved === null || write === null) return null;
  const { region } = write;
  const refuse = (id: string) => `what it does to ${id} in ${region} was not approved`;
  if (write.does === 'create') return isApproved(approved, 'create', write, write.source) ? null : refuse(write.source);
  if (write.does === 'tag') {
    const to = write.tags.get('Expire') ?? '';
    const points = witness.viewOf(write).points ?? [];
    // What was read of it may have been another tag than the witness saw.
    const beyond = points.find(
      (point) =>
        write.ids.includes(point.id) &&
        !isApprovedExpiry(approved, point, to) &&
        !(touched.has(point.id) && isApproved(approved, 'set-expiry', write, point.id)),
    );
    return beyond === undefined ? null : refuse(beyond.id);
  }
  const { id } = write;
  if (write.kind !== 'snapshot') {
    return isApproved(approved, 'delete', { kind: write.kind, region }, id) ? null : refuse(id);
  }
  const ofAmi = { kind: 'ec2-instance', region } as const;
  const goesAlong = witness
    .viewOf(ofAmi)
    .points?.some((image) => image.snapshots.includes(id) && isApproved(approved, 'delete', ofAmi, image.id));
  const may =
    goesAlong === true ||
    isApproved(approved, 'delete-snapshot', ofAmi, id) ||
    isApproved(approved, 'delete', { kind: 'ebs-volume', region }, id);
  return may ? null : refuse(id);
}

/** What a dry run wrote down must be what it told, and of what was approved everything must be told again. */
export function checkApproval({ task, written, touched }: Attempt, report: Report): string[] {
  if (task.inputs['dry-run'] === 'true') {
    if (written === null) return ['a dry run wrote no change set'];
    const told = [
      ...report.created.map(({ kind, region, resourceId }) => `create ${kind} ${region} ${resourceId}`),
      ...report.deleted.map(({ kind, region, recoveryPointId }) => `delete ${kind} ${region} ${recoveryPointId}`),
      ...report.finishedSnapshots.map(
        ({ region, snapshotId }) => `delete-snapshot ec2-instance ${region} ${snapshotId}`,
      ),
      ...report.retained.map(
        ({ kind, region, recoveryPointId, from, to }) =>
          `set-expiry ${kind} ${region} ${recoveryPointId} ${from} ${to}`,
      ),
    ].sort();
    const stands = readApproved(written).changes.map((one) =>
      [one.action, one.kind, one.region, one.id, ...(one.from === null ? [] : [one.from, one.expire])].join(' '),
    );
    return stands.sort().join() === told.join()
      ? []
      : [`its change set is ${stands.join()}, and it told ${told.join()}`];
  }
  if (written !== null) return ['a run that was not dry wrote a change set'];
  if (task.approved === null) return [];
  const told = new Set<string>([
    ...report.created.map(({ resourceId }) => resourceId),
    ...report.deleted.map(({ recoveryPointId }) => recoveryPointId),
    ...report.finishedSnapshots.map(({ snapshotId }) => snapshotId),
    ...report.retained.map(({ recoveryPointId }) => recoveryPointId),
    ...report.kept.map(({ recoveryPointId }) => recoveryPointId),
    ...report.failed.map(({ target }) => target),
    ...report.warnings.map(({ target }) => target),
  ]);
  const isTouched = (id: string) => touched.has(id) || [...touched].some((key) => key.endsWith(`:${id}`));
  const untold = task.approved.changes.filter(({ id }) => !told.has(id) && !isTouched(id));
  return untold.map(({ action, id }) => `${action} of ${id} was approved, and nothing is told of it`);
}
