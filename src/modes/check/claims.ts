import { backupTagValue, carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import { type Instant, type KindName, keyOf, type Obstacle, type Resource, type Skipped } from '../../model.ts';
import { previousOccurrence } from '../../plan/cron.ts';
import { planNamesIn } from '../../plan/membership.ts';
import type { AwsBackupPlan, BackupPlan, PlanFile, PlannedRule } from '../../plan/model.ts';
import { twinsIn } from '../../plan/once-each.ts';
import { selectByPlan } from '../../plan/select.ts';

/** A backup that a resource should have. */
export interface Obligation {
  /** Whose backups count: ours, and those of others where that is asked for, or those of AWS Backup alone. */
  readonly maker: 'direct' | 'aws-backup';
  /** How young the newest must be at least; null where one of any age will do. */
  readonly dueAt: Instant | null;
  /** How long a job of AWS Backup may take to begin and end, in milliseconds; 0 for backups of ours. */
  readonly window: number;
}

/** What is asked for a resource that is selected, or nearly. */
export interface Claim {
  /** One for each maker at most; empty where nothing can be asked. */
  readonly obligations: readonly Obligation[];
  /** Why nothing is asked: somebody chose that it cannot be backed up. Null where something is. */
  readonly skipped: string | null;
  /** What is broken about it, which nobody chose; null where nothing is. */
  readonly incident: string | null;
}

/** What the tag, or the plan file, asks for. */
export interface Claims {
  /** By the key of the resource, within what is checked. */
  readonly of: ReadonlyMap<string, Claim>;
  /** Keys of all that is selected, or nearly, checked or not. */
  readonly selected: ReadonlySet<string>;
  /** Why a resource that is not selected should be, by what its backups carry; null where nothing says so. */
  readonly lost: (backups: BackupTags) => string | null;
  /** What each plan of AWS Backup that is checked selects; none where a tag is checked. */
  readonly byPlan: readonly { readonly plan: AwsBackupPlan; readonly selected: readonly Resource[] }[];
  /** Said of what nothing selects. */
  readonly unselected: string;
}

/** `BackupTag` and `BackupPlan` of the backups of a resource that are not expired. */
export interface BackupTags {
  readonly tags: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
}

/** What carries the tag is to have a backup that is not older than `dueAt`. */
export function claimsByTag(resources: readonly Resource[], lines: readonly TagLine[], dueAt: Instant): Claims {
  const carrying = resources.filter(({ tags }) => carriesAll(tags, lines));
  const wanted = backupTagValue(lines);
  return {
    of: new Map(
      carrying.map((resource) => [keyOf(resource), claimOf(resource.obstacle, { maker: 'direct', dueAt, window: 0 })]),
    ),
    selected: new Set(carrying.map(keyOf)),
    lost: ({ tags }) => (tags.has(wanted) ? `it has backups made for ${wanted}, and no longer carries that` : null),
    byPlan: [],
    unselected: `it does not carry ${wanted}`,
  };
}

/**
 * What the rules select is to have a backup that is not older than the latest time at which any of them was due.
 * @param rules Those that are checked; the others of the file still tell what is selected.
 * @param until What was due later may still come.
 * @param kinds Those of the run: a plan that this action carries out itself is for no others.
 */
export function claimsByPlan(
  resources: readonly Resource[],
  file: PlanFile,
  rules: readonly PlannedRule[],
  until: Instant,
  kinds: readonly KindName[],
): Claims {
  const claims = new Map<string, Claim>();
  const byPlan: { plan: AwsBackupPlan; selected: readonly Resource[] }[] = [];
  const ofTheRun = resources.filter(({ kind }) => kinds.includes(kind));
  const selected = new Set<string>();
  const { asTyped, keysOf } = twinsIn(resources);
  for (const plan of file.plans) {
    const { selected: theirs, skipped } = selectByPlan(plan.engine === 'direct' ? ofTheRun : resources, plan);
    for (const key of [...theirs, ...skipped].flatMap(keysOf)) selected.add(key);
    const checked = rules.filter((one) => one.plan === plan);
    if (checked.length === 0) continue;
    if (plan.engine === 'aws-backup') byPlan.push({ plan, selected: [...new Set(theirs.map(asTyped))] });
    const obligation: Obligation = {
      maker: plan.engine,
      dueAt: lastDue(checked, until),
      window: windowOf(plan, checked),
    };
    for (const key of theirs.flatMap(keysOf)) join(claims, key, claimOf(null, obligation));
    for (const one of skipped) for (const key of keysOf(one)) join(claims, key, claimOf(one, obligation));
  }
  const names = new Set(rules.map(({ plan }) => plan.name));
  return {
    of: claims,
    selected,
    lost: ({ plans }) => {
      const name = [...plans].flatMap(planNamesIn).find((one) => names.has(one));
      return name === undefined ? null : `the plan ${name} has made backups of it, and no plan selects it any more`;
    },
    byPlan,
    unselected: 'no plan selects it',
  };
}

function claimOf(obstacle: Pick<Obstacle | Skipped, 'reason' | 'incident'> | null, obligation: Obligation): Claim {
  if (obstacle === null) return { obligations: [obligation], skipped: null, incident: null };
  const { reason, incident } = obstacle;
  if (incident === true) return { obligations: [obligation], skipped: null, incident: reason };
  return { obligations: [], skipped: reason, incident: null };
}

/** What two plans ask for one resource. What one of them can back up is not skipped. */
function join(claims: Map<string, Claim>, key: string, claim: Claim): void {
  const other = claims.get(key);
  if (other === undefined) {
    claims.set(key, claim);
    return;
  }
  const obligations = [...other.obligations];
  for (const one of claim.obligations) {
    const at = obligations.findIndex(({ maker }) => maker === one.maker);
    const known = obligations[at];
    if (known === undefined) obligations.push(one);
    else {
      const window = Math.max(known.window, one.window);
      obligations[at] = { maker: one.maker, dueAt: later(known.dueAt, one.dueAt), window };
    }
  }
  const skipped = obligations.length > 0 ? null : (other.skipped ?? claim.skipped);
  claims.set(key, { obligations, skipped, incident: other.incident ?? claim.incident });
}

/**
 * What AWS Backup takes where a rule does not say.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html (StartWindowMinutes)
 */
const START_WINDOW_MINUTES = 480;

/** How long a job of one of the rules may take. Only a window that is written says how long it may run: by itself that is a week. */
function windowOf(plan: BackupPlan, checked: readonly PlannedRule[]): number {
  if (plan.engine === 'direct') return 0;
  const minutes = plan.rules
    .filter((rule) => checked.some((one) => one.rule === rule))
    .map((rule) => (rule.startWindowMinutes ?? START_WINDOW_MINUTES) + (rule.completionWindowMinutes ?? 0));
  return Math.max(0, ...minutes) * 60_000;
}

/** The latest time at which one of the rules was due; null where none of them has a schedule. */
function lastDue(rules: readonly PlannedRule[], until: Instant): Instant | null {
  return rules
    .map(({ rule: { schedule, timeZone } }) =>
      schedule === null ? null : previousOccurrence(schedule, timeZone ?? 'UTC', until),
    )
    .reduce(later, null);
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other > one) ? other : one;
}
