import { createHash } from 'node:crypto';
import {
  type Expiry,
  type Instant,
  KINDS,
  type RecoveryPointId,
  type Resource,
  type Slot,
  slot,
  type WrittenTags,
} from '../model.ts';
import { formatExpiry } from './expiry.ts';
import { backupTagValue, canonicalLines, type TagLine } from './tag-lines.ts';

/** The workflow run that started this run. */
export interface WorkflowRun {
  /** Digits; the same for every attempt of one workflow run. */
  readonly id: string;
  /** URL of the run, the same for every attempt. */
  readonly url: string;
  /** The job and its step; absent if the runner does not provide them. */
  readonly step?: string;
  /** From 1; absent if the runner does not provide it, which counts as the first. */
  readonly attempt?: number;
}

/**
 * The value of the `CreatedBy` tag by which the original script and this project recognize their own recovery points.
 */
export const CREATED_BY = 'backupViaTag';

export interface NamingContext {
  readonly startedAt: Instant;
  readonly workflowRun: WorkflowRun | null;
  readonly tagLines: readonly TagLine[];
  /** The `expiry` input as written. */
  readonly expiryText: string;
}

/** The time of a backup, as far as its name depends on it. */
export type RunTime = Pick<NamingContext, 'startedAt' | 'workflowRun'>;

/**
 * Returns the name of the backup of one resource. The name alone makes CreateImage safe to repeat, because the call
 * has no client token: the same workflow run, tag, expiry text and resource give the same name in every attempt. The
 * text is a valid name for its kind: letters, digits and hyphens.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
 */
export function slotOf(resource: Named, context: NamingContext): Slot {
  return slotFor(resource, context, [canonicalLines(context.tagLines), context.expiryText.trim()]);
}

/**
 * Returns the name of a backup that is identified by other inputs.
 * @param asked Distinguishes the backup from the others of the same run; a JSON value. Twelve hex digits of its hash
 * are enough to prevent collisions within an account.
 */
export function slotFor({ kind, id }: Named, { startedAt, workflowRun }: RunTime, asked: unknown): Slot {
  const { mostCharacters, lowerCase } = KINDS[kind].slot;
  const when = workflowRun?.id ?? compactUtc(startedAt);
  const name = (resource: string, hashed: unknown) => `${CREATED_BY}-${resource}-${when}-${shortHash(hashed)}`;
  // Two jobs or steps of one run that request the same backup get one each.
  const step = workflowRun?.step;
  const wanted = step === undefined ? asked : [asked, step];
  const whole = name(id, wanted);
  // If the id must be cut, the hash covers the full id. Names must not contain two hyphens in a row.
  const room = id.length - (whole.length - mostCharacters);
  const text = room < id.length ? name(id.slice(0, room).replace(/-+$/, ''), [wanted, id]) : whole;
  return slot(lowerCase ? text.toLowerCase() : text);
}

/**
 * Returns the slot of a replacement for a recovery point that holds a slot's name but is not a good backup. Another
 * attempt derives the same slot, because it finds the same point first.
 */
export function slotInsteadOf(taken: Slot, point: RecoveryPointId): Slot {
  return slot(taken.replace(/[0-9a-f]{12}$/, shortHash([taken, point])));
}

/**
 * Returns the client token to use after one that stands for something else, or for something that is gone: the same
 * in every run.
 */
export function tokenInsteadOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * EC2 accepts tokens of at most 64 characters:
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
const LONGEST_TOKEN = 64;

/**
 * Returns the name of the restore of one recovery point in one run, used as the client token if the service accepts
 * one. It is the same in every attempt, regardless of what is known about the original by then.
 */
export function restoreSlot(point: RecoveryPointId, { startedAt, workflowRun }: RunTime, name: string | null): Slot {
  const when = workflowRun?.id ?? compactUtc(startedAt);
  const end = `${when}-${shortHash([point, name, workflowRun?.step ?? null])}`;
  const whole = `${CREATED_BY}-${point}-${end}`;
  return slot(whole.length <= LONGEST_TOKEN ? whole : `${CREATED_BY}-${end}`.slice(0, LONGEST_TOKEN));
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The largest difference between the clocks of a service and this machine. */
const CLOCKS_APART = 5 * MINUTE;
/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs (30 days) */
const LONGEST_RERUN = 35 * DAY;

/**
 * Returns the earliest time at which an earlier attempt of this run can have made something: run ids repeat outside
 * GitHub, and a first attempt has no predecessor.
 */
export function oldestOfRun({ startedAt, workflowRun }: RunTime): Instant {
  const later = (workflowRun?.attempt ?? 1) > 1;
  return startedAt - (later ? LONGEST_RERUN : CLOCKS_APART);
}

/** The resource that a backup is named after. */
type Named = Pick<Resource, 'kind' | 'id'>;

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** Returns the tags of a recovery point and of each of its snapshots. The first three are the original script's. */
export function writtenTags(
  resource: Pick<Resource, 'id' | 'name'>,
  name: Slot,
  expiresAt: Expiry,
  context: RunTime & Pick<NamingContext, 'tagLines'>,
): WrittenTags {
  return {
    CreatedBy: CREATED_BY,
    Expire: formatExpiry(expiresAt),
    Name: `${slashedUtc(context.startedAt)} Backup of ${resource.id}`,
    BackupSource: resource.id,
    ...(resource.name === '' ? {} : { BackupSourceName: resource.name }),
    BackupTag: backupTagValue(context.tagLines),
    BackupRun: context.workflowRun?.url ?? name,
  };
}

/** `20261121230000` */
function compactUtc(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

const LONGEST_DESCRIPTION = 255;

/**
 * Returns the description that AWS's consoles show for the recovery point: name and id of the resource, and the start
 * of the run. EC2 accepts only ASCII there; a tag contains the unchanged name.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (Description)
 * @see https://github.com/metadist/synaplan/pull/1546 (ASCII)
 */
export function descriptionOf({ id, name }: Pick<Resource, 'id' | 'name'>, startedAt: Instant): string {
  const facts = `${id}, ${slashedUtc(startedAt)} UTC`;
  const plain = name.replace(/[^\x20-\x7e]/gu, '?').slice(0, LONGEST_DESCRIPTION - facts.length - 2);
  return plain === '' ? facts : `${plain}, ${facts}`;
}

/** `2026/11/21 23:00:00` */
function slashedUtc(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ');
}

/** Reads the start of the run from a `Name` tag that we wrote; null for any other text. */
export function startInName(name: string | null): Instant | null {
  const [, date, time] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) Backup of /.exec(name ?? '') ?? [];
  if (date === undefined || time === undefined) return null;
  const instant = Date.parse(`${date.replaceAll('/', '-')}T${time}Z`);
  return Number.isNaN(instant) ? null : instant;
}
