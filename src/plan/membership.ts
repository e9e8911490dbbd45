import { createHash } from 'node:crypto';
import { backupTagValue } from '../decide/tag-lines.ts';
import { groupBy } from '../model/group.ts';
import type { DirectPlan, PlanFile, PlannedRule } from './model.ts';

/** The plans that made a recovery point, according to its tags. Nothing is guessed. */
export interface Membership {
  /** The rules of the file that made it. */
  readonly rules: readonly PlannedRule[];
  /** The plans whose retention may keep it longer. */
  readonly plans: readonly DirectPlan[];
  /**
   * Rules in its `BackupPlan` tag that the file neither contains nor lists as former. Their requirements are unknown,
   * so a purge keeps the recovery point.
   */
  readonly unknown: readonly UnknownRule[];
  /** True if the file contains every rule that made it; only then may its expiry be shortened. */
  readonly whole: boolean;
}

/** A name in a `BackupPlan` tag that the file does not contain. */
export interface UnknownRule {
  /** As in the tag, such as `production/monthly`; `~` and a hash if the tag was cut. */
  readonly text: string;
  readonly why: 'no-plan' | 'no-rule' | 'aws-backup' | 'cut' | 'no-file';
}

/** The tags of a recovery point, or of one of its snapshots, that show which plan made it. */
export interface MembershipTags {
  /** The `BackupPlan` tag, as `backupPlanValue` writes it. */
  readonly backupPlan?: string | null | undefined;
  readonly backupTag: string | null;
}

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
const LONGEST_VALUE = 256;
const SEPARATOR = ', ';

const HASH_DIGITS = 8;
/** Matches the end of a value that was cut, by us or by `writeTagText` for RDS. Plan names contain no `~` or `@`. */
const CUT_END = /^~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;

/**
 * Returns the value of the `BackupPlan` tag: `plan/rule` of each rule, joined with `, `. A tag value is limited to
 * 256 characters: a longer list is reduced to the first names that fit completely, followed by `~` and 8 hex digits
 * of the whole text's SHA-256, which show that there were others.
 */
export function backupPlanValue(rules: readonly PlannedRule[]): string {
  const names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
  const whole = names.join(SEPARATOR);
  if (whole.length <= LONGEST_VALUE) return whole;
  const mark = `~${createHash('sha256').update(whole).digest('hex').slice(0, HASH_DIGITS)}`;
  while ([...names, mark].join(SEPARATOR).length > LONGEST_VALUE) names.pop();
  return [...names, mark].join(SEPARATOR);
}

/**
 * Finds the rules that made a recovery point: only those in its `BackupPlan` tag. A recovery point made by a tag and
 * an expiry belongs to no rule; the retention of a plan with the same tags may still keep it longer. Plans that AWS
 * Backup carries out made none of our recovery points: any with their name was made when the plan was direct.
 * @param file Null if this run has none: then every rule is unknown.
 */
export function membershipOf({ tags }: { readonly tags: MembershipTags }, file: PlanFile | null): Membership {
  const { backupPlan = null, backupTag } = tags;
  const index = indexOf(file ?? NO_PLANS);
  if (backupPlan === null) {
    const plans = (backupTag === null ? undefined : index.byTags.get(backupTag)) ?? [];
    return { rules: [], plans, unknown: [], whole: true };
  }
  const known = index.memberships.get(backupPlan);
  if (known !== undefined) return known;
  const membership = judge(backupPlan, index, file);
  index.memberships.set(backupPlan, membership);
  return membership;
}

const NO_PLANS: PlanFile = { plans: [] };

/**
 * The plans of a file, indexed by tag contents: an account has tens of thousands of recovery points, but few distinct
 * tags.
 */
interface PlanIndex {
  /** Plans and rules by name, without those that AWS Backup carries out. */
  readonly direct: ReadonlyMap<string, { readonly plan: DirectPlan; readonly rules: ReadonlyMap<string, PlannedRule> }>;
  /** The names of all plans. */
  readonly names: ReadonlySet<string>;
  readonly byTags: ReadonlyMap<string, readonly DirectPlan[]>;
  readonly former: ReadonlySet<string>;
  /** Cached results, by `BackupPlan` tag. */
  readonly memberships: Map<string, Membership>;
}

const indexes = new WeakMap<PlanFile, PlanIndex>();

function indexOf(file: PlanFile): PlanIndex {
  const known = indexes.get(file);
  if (known !== undefined) return known;
  const direct = file.plans.filter((plan) => plan.engine === 'direct');
  const index: PlanIndex = {
    direct: new Map(
      direct.map((plan) => [
        plan.name,
        { plan, rules: new Map(plan.rules.map((rule) => [rule.name, { plan, rule }] as const)) },
      ]),
    ),
    names: new Set(file.plans.map(({ name }) => name)),
    byTags: groupBy(
      direct.filter(({ selection }) => selection.tags.length > 0),
      ({ selection }) => backupTagValue(selection.tags),
    ),
    former: new Set(file.formerPlans ?? []),
    memberships: new Map(),
  };
  indexes.set(file, index);
  return index;
}

function judge(backupPlan: string, index: PlanIndex, file: PlanFile | null): Membership {
  const rules: PlannedRule[] = [];
  const plans = new Set<DirectPlan>();
  const unknown: UnknownRule[] = [];
  const named = new Set(backupPlan.split(SEPARATOR));
  for (const text of named) {
    const names = namesIn(text);
    const held = index.direct.get(names.plan);
    const planned = names.rule === null ? undefined : held?.rules.get(names.rule);
    if (held !== undefined) plans.add(held.plan);
    if (planned !== undefined) rules.push(planned);
    else if (!index.former.has(text) && !index.former.has(names.plan)) {
      unknown.push({ text, why: file === null ? 'no-file' : whyUnknown(text, names.plan, index) });
    }
  }
  return { rules, plans: [...plans], unknown, whole: rules.length === named.size };
}

/** Returns the names of the plans in a `BackupPlan` tag, without those that were cut off. */
export function planNamesIn(backupPlan: string): readonly string[] {
  return [...new Set(backupPlan.split(SEPARATOR).map((text) => namesIn(text).plan))];
}

function namesIn(text: string): { readonly plan: string; readonly rule: string | null } {
  const slash = text.indexOf('/');
  return slash < 0 ? { plan: text, rule: null } : { plan: text.slice(0, slash), rule: text.slice(slash + 1) };
}

function whyUnknown(text: string, plan: string, { direct, names }: PlanIndex): UnknownRule['why'] {
  if (CUT_END.test(text)) return 'cut';
  if (direct.has(plan)) return 'no-rule';
  return names.has(plan) ? 'aws-backup' : 'no-plan';
}

/** Describes why a rule is unknown, as the reason why its backups are kept. */
export function unknownWords({ text, why }: UnknownRule): string {
  switch (why) {
    case 'no-plan':
      return `the plan file has no plan "${namesIn(text).plan}"`;
    case 'no-rule':
      return `the plan "${namesIn(text).plan}" has no rule "${namesIn(text).rule ?? ''}" any more`;
    case 'aws-backup':
      return `AWS Backup carries out the plan "${namesIn(text).plan}" now`;
    case 'cut':
      return 'its BackupPlan tag was cut, so not all its plans are known';
    case 'no-file':
      return `its plan ${text} was not read`;
    default:
      return why satisfies never;
  }
}
