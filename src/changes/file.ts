import { createHash } from 'node:crypto';
import { formatExpiry, formatInstant } from '../decide/expiry.ts';
import { groupBy } from '../model/group.ts';
import type {
  AccountId,
  Change,
  ChangeSet,
  Instant,
  LooseSnapshot,
  RecoveryPoint,
  Resource,
  RestoreFields,
} from '../model.ts';
import { type ApprovedChange, changeKey } from './approved-change.ts';
import { agreedExpiry } from './cover.ts';
import { differenceBetween } from './question.ts';

/** The modes whose change sets can be approved. */
export type ApprovableMode = 'backup' | 'purge' | 'copy' | 'retain' | 'sync' | 'restore';

/** A change set in its file format, passed from the job that shows it to the job that applies it. */
export interface ChangeSetFile {
  readonly version: 1;
  readonly mode: ApprovableMode;
  readonly account: string;
  /**
   * The commit and the URL of the workflow run that made it; null outside a workflow. Informational only: an approval
   * survives a merge.
   */
  readonly commit: string | null;
  readonly run: string | null;
  readonly madeAt: string;
  readonly validUntil: string;
  /** The question that the change set answers; the applying run must ask the same one. */
  readonly question: string;
  readonly changes: readonly ApprovedChange[];
  /** SHA-256 over all other fields: a file that was truncated or edited is rejected. */
  readonly fingerprint: string;
}

export interface ChangeSetContext {
  readonly mode: ApprovableMode;
  readonly account: AccountId;
  readonly question: string;
}

export interface Provenance {
  readonly commit: string | null;
  readonly run: string | null;
  readonly madeAt: Instant;
  readonly validForMilliseconds: number;
}

/**
 * Returns the text of a change-set file. It omits changes that keep or refuse, because there is nothing to approve in
 * them.
 */
export function writeChangeSet(
  changes: readonly ApprovedChange[],
  context: ChangeSetContext,
  made: Provenance,
): string {
  const body: Omit<ChangeSetFile, 'fingerprint'> = {
    version: 1,
    mode: context.mode,
    account: context.account,
    commit: made.commit,
    run: made.run,
    madeAt: formatInstant(made.madeAt),
    validUntil: formatInstant(made.madeAt + made.validForMilliseconds),
    question: context.question,
    changes: [...changes].sort(byPlace),
  };
  return `${JSON.stringify({ ...body, fingerprint: fingerprintOf(body) }, null, 1)}\n`;
}

export type ChangeSetReading =
  | { readonly ok: true; readonly file: ChangeSetFile }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads an approved change set, and rejects one that is not meant for this run: stale, foreign, truncated or edited.
 */
export function readChangeSet(text: string, context: ChangeSetContext, now: Instant): ChangeSetReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return problem('it is not JSON; it may have been cut');
  }
  if (!isChangeSetFile(parsed)) return problem('it is not a change set of this version of backup-via-tag');
  const { fingerprint, ...body } = parsed;
  if (fingerprint !== fingerprintOf(body))
    return problem('its fingerprint does not fit its content: it was cut or edited');
  if (parsed.account !== context.account) {
    return problem(`it was made for account ${brief(parsed.account)}, and this run works in ${context.account}`);
  }
  if (parsed.mode !== context.mode)
    return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
  if (parsed.question !== context.question) return problem(differenceBetween(parsed.question, context.question));
  if (!(Date.parse(parsed.validUntil) > now))
    return problem(`it was valid until ${brief(parsed.validUntil)}; make and approve a new one`);
  if (!(Date.parse(parsed.madeAt) <= now + CLOCK_SKEW))
    return problem(`it was made at ${brief(parsed.madeAt)}, which is in the future`);
  return { ok: true, file: parsed };
}

/** Anyone who can edit the file controls this text. */
function brief(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 100)}...` : line;
}

const CLOCK_SKEW = 5 * 60_000;

function problem(why: string): ChangeSetReading {
  return { ok: false, problem: why };
}

/** The fresh change set reduced to the approved changes, with the differences in both directions. */
export interface Restricted {
  readonly changeSet: ChangeSet;
  /** Due now but not approved; not applied. */
  readonly unapproved: readonly Change[];
  /** Approved but no longer due; not applied. */
  readonly lapsed: readonly ApprovedChange[];
}

/** Keeps only changes that are both approved and still due on fresh data. */
export function restrict(changeSet: ChangeSet, approved: readonly ApprovedChange[]): Restricted {
  const open = new Set(approved);
  const known = groupBy(approved, changeKey);
  const unapproved: Change[] = [];
  const changes = changeSet.changes.flatMap((change): Change[] => {
    const asked = approvable(change);
    if (asked === null) return [change];
    for (const one of known.get(changeKey(asked)) ?? []) {
      const covered = open.has(one) ? coveredBy(one, change) : null;
      if (covered === null) continue;
      open.delete(one);
      return [covered];
    }
    unapproved.push(change);
    const keep = (point: RecoveryPoint, reason: string): Change[] => [
      { action: 'keep', point, because: 'not-approved', reason },
    ];
    if (change.action === 'delete') return keep(change.point, 'it is due, and not in the approved change set');
    if (change.action !== 'set-expiry') return [];
    return keep(change.point, 'its Expire tag is due for a change that is not in the approved change set');
  });
  return { changeSet: { ...changeSet, changes }, unapproved, lapsed: [...open] };
}

/** Returns the change as limited by an approved change on the same target; null if the approval does not cover it. */
function coveredBy(approved: ApprovedChange, change: Change): Change | null {
  if (change.action !== 'set-expiry') return change;
  const to = agreedExpiry(approved, change);
  return to === null ? null : { ...change, to };
}

/** Returns the changes of a change set that can be approved. */
export function approvableChanges({ changes }: ChangeSet): readonly ApprovedChange[] {
  return changes.flatMap((change) => approvable(change) ?? []);
}

function approvable(change: Change): ApprovedChange | null {
  switch (change.action) {
    case 'create':
      return { action: 'create', ...placeAndId(change.resource), reason: change.reason };
    case 'delete':
      return { action: 'delete', ...placeAndId(change.point), reason: change.reason };
    case 'delete-snapshot':
      return {
        action: 'delete-snapshot',
        ...placeAndId(change.snapshot),
        reason: change.reason,
      };
    case 'set-expiry':
      return {
        action: 'set-expiry',
        ...placeAndId(change.point),
        from: change.from,
        expire: formatExpiry(change.to),
        reason: change.reason,
      };
    case 'keep':
    case 'keep-snapshot':
    case 'refuse':
      return null;
    default:
      return change satisfies never;
  }
}

function placeAndId({ kind, region, id }: Resource | RecoveryPoint | LooseSnapshot) {
  return { kind, region, id };
}

function byPlace(a: ApprovedChange, b: ApprovedChange): number {
  const [left, right] = [changeKey(a), changeKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function fingerprintOf(body: Omit<ChangeSetFile, 'fingerprint'>): string {
  const { version, mode, account, commit, run, madeAt, validUntil, question, changes } = body;
  const facts = changes.map(({ action, kind = null, region, id, from = '', expire = '', fields, reason }) => [
    action,
    kind,
    region,
    id,
    from,
    expire,
    reason,
    ...(fields === undefined ? [] : [sortedFields(fields)]),
  ]);
  const text = JSON.stringify([version, mode, account, commit, run, madeAt, validUntil, question, facts]);
  return createHash('sha256').update(text).digest('hex');
}

const MODES: readonly ApprovableMode[] = ['backup', 'purge', 'copy', 'retain', 'sync', 'restore'];
const ACTIONS: readonly ApprovedChange['action'][] = [
  'create',
  'copy',
  'delete',
  'delete-snapshot',
  'set-expiry',
  'create-vault',
  'create-plan',
  'adopt-plan',
  'update-plan',
  'create-selection',
  'replace-selection',
  'delete-selection',
  'delete-plan',
  'create-restore-test',
  'update-restore-test',
  'delete-restore-test',
  'restore',
  'undelete',
];

/** Sorts the fields by name, so that the order in the file does not matter. */
export function sortedFields(fields: RestoreFields): readonly (readonly [string, string, string])[] {
  return Object.entries(fields)
    .map(([name, { value, origin }]) => [name, value, origin] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function isChangeSetFile(value: unknown): value is ChangeSetFile {
  if (typeof value !== 'object' || value === null) return false;
  const file: Partial<Record<keyof ChangeSetFile, unknown>> = value;
  const texts = [file.account, file.madeAt, file.validUntil, file.question, file.fingerprint];
  return (
    file.version === 1 &&
    MODES.some((mode) => mode === file.mode) &&
    texts.every((text) => typeof text === 'string') &&
    [file.commit, file.run].every((text) => text === null || typeof text === 'string') &&
    Array.isArray(file.changes) &&
    file.changes.every(isApprovedChange)
  );
}

function isApprovedChange(value: unknown): value is ApprovedChange {
  if (typeof value !== 'object' || value === null) return false;
  const change: Partial<Record<keyof ApprovedChange, unknown>> = value;
  return (
    [change.region, change.id, change.reason].every((text) => typeof text === 'string') &&
    [change.kind, change.from, change.expire].every((text) => text === undefined || typeof text === 'string') &&
    ACTIONS.some((action) => action === change.action) &&
    (change.fields === undefined || areFields(change.fields))
  );
}

function areFields(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((field: unknown) => {
    if (typeof field !== 'object' || field === null) return false;
    const { value: text, origin }: { value?: unknown; origin?: unknown } = field;
    return typeof text === 'string' && typeof origin === 'string';
  });
}
