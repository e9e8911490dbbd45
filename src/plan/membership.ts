import { createHash } from 'node:crypto';
import { backupTagValue } from '../decide/tag-lines.ts';
import type { BackupPlan, PlanFile, PlannedRule, PlanRule } from './model.ts';

/** The plan that a recovery point belongs to. */
export interface Membership {
  readonly plan: BackupPlan;
  /**
   * The rules that made it, as far as they still stand in the file. For one that was made before there was a plan file that is
   * the plan's only rule; where the plan has several, nobody knows which, and there is none here.
   */
  readonly rules: readonly PlanRule[];
}

/** The tags of a recovery point that say which plan made it. */
export interface MembershipTags {
  /** The `BackupPlan` tag, as `backupPlanValue` writes it. */
  readonly backupPlan?: string | null | undefined;
  readonly backupTag: string | null;
}

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
const LONGEST_VALUE = 256;
const SEPARATOR = ', ';

const HASH_DIGITS = 8;
/** Ends a value that was cut: ours, or that of `writeTagText` for RDS. No plan's name has a `~` or an `@`. */
const CUT_END = /(?:^|, )~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;

/**
 * The value of the `BackupPlan` tag: `plan/rule` of each rule, joined with `, `. A tag value ends at 256 characters: of more,
 * the first that fit whole, and then `~` and 8 hex digits of the whole text's SHA-256, which say that there were others.
 */
export function backupPlanValue(rules: readonly PlannedRule[]): string {
  const names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
  const whole = names.join(SEPARATOR);
  if (whole.length <= LONGEST_VALUE) return whole;
  const mark = `~${createHash('sha256').update(whole).digest('hex').slice(0, HASH_DIGITS)}`;
  while ([...names, mark].join(SEPARATOR).length > LONGEST_VALUE) names.pop();
  return [...names, mark].join(SEPARATOR);
}

/** True where a `BackupPlan` tag was too long, so that not all plans that made the recovery point are known. */
export function isCutPlanValue(value: string | null): boolean {
  return value !== null && CUT_END.test(value);
}

/**
 * The plan that a recovery point belongs to, or null where none of the file does: the first that its `BackupPlan` tag names,
 * or, where it has no such tag, the first whose `tags` are those it was made for.
 */
export function planOf(point: { readonly tags: MembershipTags }, file: PlanFile): Membership | null {
  return plansOf(point, file)[0] ?? null;
}

/**
 * All plans that a recovery point belongs to, since rules of several plans that are due together make one. None is AWS Backup's:
 * what such a plan makes, AWS Backup keeps and deletes.
 */
export function plansOf({ tags }: { readonly tags: MembershipTags }, file: PlanFile): readonly Membership[] {
  const { backupPlan = null, backupTag } = tags;
  const plans = file.plans.filter(({ engine }) => engine === 'direct');
  if (backupPlan !== null) return byName(backupPlan, plans);
  if (backupTag === null) return [];
  return plans
    .filter(({ selection }) => selection.tags.length > 0 && backupTagValue(selection.tags) === backupTag)
    .map((plan) => ({ plan, rules: plan.rules.length === 1 ? plan.rules : [] }));
}

function byName(value: string, plans: readonly BackupPlan[]): readonly Membership[] {
  const named = value.split(SEPARATOR).map((text) => {
    const [plan = '', rule = ''] = text.split('/');
    return { plan, rule };
  });
  const planNames = [...new Set(named.map(({ plan }) => plan))];
  return planNames.flatMap((name) => {
    const plan = plans.find((one) => one.name === name);
    if (plan === undefined) return [];
    return { plan, rules: plan.rules.filter((one) => named.some((it) => it.plan === name && it.rule === one.name)) };
  });
}
