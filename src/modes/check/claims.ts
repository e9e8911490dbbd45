import { backupTagValue, carriesAll, type TagLine } from '../../decide/tag-lines.ts';
import { type Instant, type KindName, keyOf, type Obstacle, type Resource, type Skipped } from '../../model.ts';
import { previousOccurrence } from '../../plan/cron.ts';
import { planNamesIn } from '../../plan/membership.ts';
import type { AwsBackupPlan, BackupPlan, PlanFile, PlannedRule } from '../../plan/model.ts';
import { twinsIn } from '../../plan/once-each.ts';
import { selectByPlan } from '../../plan/select.ts';

/** A backup that a resource should have. */
export interface Obligation {
  /** Whose backups count: ours, plus those of other services if `other-backups` is set; or only those of AWS Backup. */
  readonly maker: 'direct' | 'aws-backup';
  /** The newest backup must not be older than this; null accepts any age. */
  readonly dueAt: Instant | null;
  /** How long an AWS Backup job may take to start and complete, in milliseconds; 0 for our backups. */
  readonly window: number;
}

/** The requirements of a resource that is selected, or nearly selected. */
export interface Claim {
  /** At most one per maker; empty where nothing can be required. */
  readonly obligations: readonly Obligation[];
  /** Why nothing is required, such as a database that someone stopped; null where something is. */
  readonly skipped: string | null;
  /** Why the resource can't be backed up although no one chose that, such as full storage; null otherwise. */
  readonly incident: string | null;
}

/** The requirements of the tag or the plan file. */
export interface Claims {
  /** The checked resources, by key. */
  readonly of: ReadonlyMap<string, Claim>;
  /** Keys of all resources that are selected, or nearly, checked or not. */
  readonly selected: ReadonlySet<string>;
  /**
   * Returns why an unselected resource should be selected, judging by the tags of its backups; null where they don't
   * suggest that.
   */
  readonly lost: (backups: BackupTags) => string | null;
  /** The resources that each checked AWS Backup plan selects; empty where a tag is checked. */
  readonly byPlan: readonly { readonly plan: AwsBackupPlan; readonly selected: readonly Resource[] }[];
  /** The reason to report for unselected resources. */
  readonly unselected: string;
}

/** `BackupTag` and `BackupPlan` of a resource's backups that have not expired. */
export interface BackupTags {
  readonly tags: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
}

/** Requires a backup no older than `dueAt` of each resource that carries the tag. */
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
 * Requires a backup of each selected resource no older than the latest time at which any of its rules was due.
 * @param rules The checked rules; the file's other rules still determine what is selected.
 * @param until Backups due after this may still be on their way.
 * @param kinds The kinds of the run: plans that this action carries out itself cover no others.
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

/** Combines the claims of two plans on one resource. If one of them can back it up, it is not skipped. */
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
 * The AWS Backup default where a rule specifies none.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html (StartWindowMinutes)
 */
const START_WINDOW_MINUTES = 480;

/**
 * Returns how long a job of one of the rules may take. Counts the completion window only where a rule specifies one: its
 * default is a week.
 */
function windowOf(plan: BackupPlan, checked: readonly PlannedRule[]): number {
  if (plan.engine === 'direct') return 0;
  const minutes = plan.rules
    .filter((rule) => checked.some((one) => one.rule === rule))
    .map((rule) => (rule.startWindowMinutes ?? START_WINDOW_MINUTES) + (rule.completionWindowMinutes ?? 0));
  return Math.max(0, ...minutes) * 60_000;
}

/** Returns the latest time at which one of the rules was due; null where none has a schedule. */
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
