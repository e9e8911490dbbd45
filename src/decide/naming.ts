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

/** Where a run was started: the workflow run it belongs to, or null outside a workflow. */
export interface WorkflowRun {
  /** Digits; the same for every attempt of one workflow run. */
  readonly id: string;
  /** Address of the run, the same for every attempt. */
  readonly url: string;
  /** The job and the step of it; absent where the runner does not tell. */
  readonly step?: string;
  /** From 1; absent where the runner does not tell, which is taken for the first. */
  readonly attempt?: number;
}

/** The value of `CreatedBy` by which the original script and this project know their own recovery points. */
export const CREATED_BY = 'backupViaTag';

export interface NamingContext {
  readonly startedAt: Instant;
  readonly workflowRun: WorkflowRun | null;
  readonly tagLines: readonly TagLine[];
  /** The `expiry` input as written. */
  readonly expiryText: string;
}

/** When a backup is made, as far as its name tells. */
export type RunTime = Pick<NamingContext, 'startedAt' | 'workflowRun'>;

/**
 * Names the backup of one resource. The name is the only thing that makes CreateImage safe to repeat, since the call has
 * no client token: the same workflow run, tag, expiry text and resource give the same name, whatever the attempt.
 * The text is legal as a name of its kind: letters, digits and hyphens.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
 */
export function slotOf(resource: Named, context: NamingContext): Slot {
  return slotFor(resource, context, [canonicalLines(context.tagLines), context.expiryText.trim()]);
}

/**
 * The same for a backup that was asked for in other words.
 * @param asked What sets it apart from the other backups of one run, as a value that JSON can hold. Twelve hex digits of its
 * hash are enough that two of one account never meet.
 */
export function slotFor({ kind, id }: Named, { startedAt, workflowRun }: RunTime, asked: unknown): Slot {
  const { mostCharacters, lowerCase } = KINDS[kind].slot;
  const when = workflowRun?.id ?? compactUtc(startedAt);
  const name = (resource: string, hashed: unknown) => `${CREATED_BY}-${resource}-${when}-${shortHash(hashed)}`;
  // Two jobs or steps of one run that ask for the same want a backup each.
  const step = workflowRun?.step;
  const wanted = step === undefined ? asked : [asked, step];
  const whole = name(id, wanted);
  // Where the id must be cut, the hash tells what was cut off. A service's names have no two hyphens in a row.
  const room = id.length - (whole.length - mostCharacters);
  const text = room < id.length ? name(id.slice(0, room).replace(/-+$/, ''), [wanted, id]) : whole;
  return slot(lowerCase ? text.toLowerCase() : text);
}

/**
 * The name of what is made in place of a recovery point that stands under a name and is no good backup. Another attempt finds it,
 * because it meets the same point first.
 */
export function slotInsteadOf(taken: Slot, point: RecoveryPointId): Slot {
  return slot(taken.replace(/[0-9a-f]{12}$/, shortHash([taken, point])));
}

/** The client token that follows one which stands for something else, or for what is gone: the same in every run. */
export function tokenInsteadOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** EC2 takes tokens of at most 64 characters: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html */
const LONGEST_TOKEN = 64;

/**
 * Names what one run makes of one recovery point: the client token where the service takes one. It is the same in every attempt,
 * whatever is known of the original by then.
 */
export function restoreSlot(point: RecoveryPointId, { startedAt, workflowRun }: RunTime, name: string | null): Slot {
  const when = workflowRun?.id ?? compactUtc(startedAt);
  const end = `${when}-${shortHash([point, name, workflowRun?.step ?? null])}`;
  const whole = `${CREATED_BY}-${point}-${end}`;
  return slot(whole.length <= LONGEST_TOKEN ? whole : `${CREATED_BY}-${end}`.slice(0, LONGEST_TOKEN));
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** By how much the clocks of a service and of this machine may differ. */
const CLOCKS_APART = 5 * MINUTE;
/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs (30 days) */
const LONGEST_RERUN = 35 * DAY;

/**
 * Nothing older than this can be of an earlier attempt of the run: run ids repeat outside GitHub, and a first attempt has no
 * earlier one.
 */
export function oldestOfRun({ startedAt, workflowRun }: RunTime): Instant {
  const later = (workflowRun?.attempt ?? 1) > 1;
  return startedAt - (later ? LONGEST_RERUN : CLOCKS_APART);
}

/** What a backup is named after. */
type Named = Pick<Resource, 'kind' | 'id'>;

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** The tags of a recovery point and of each of its snapshots. The first three are the original script's. */
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
 * What AWS's consoles show beside the recovery point: name and id of the resource, and the start of the run. EC2 takes ASCII
 * alone there: the name stands unchanged in a tag.
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

/** The start of the run that wrote a `Name` tag; null where it is another text. */
export function startInName(name: string | null): Instant | null {
  const [, date, time] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) Backup of /.exec(name ?? '') ?? [];
  if (date === undefined || time === undefined) return null;
  const instant = Date.parse(`${date.replaceAll('/', '-')}T${time}Z`);
  return Number.isNaN(instant) ? null : instant;
}
