import { recoveryPointId, region, resourceId } from '../../src/model.ts';
import { oracleKeeps } from '../decide-retention/oracle.ts';
import type { ImageFact, InstanceFact } from './facts.ts';
import type { TagLines } from './fleet.ts';
import type { PlanEntry, PlanFile, RuleEntry } from './plan-file.ts';
import { backupTagOf, carries, isImageable, isProvenOurs, meaningOf, type PurgeRules } from './rules.ts';

/** What a plan file asks for, written from the words of its documentation, with no line of the code under test. */

/** What started a backup by plan: a cron line, or a person who named a plan. */
export type Fires = { readonly schedule: string } | { readonly plan: string };

/** What a backup is asked for. */
export type Order =
  | { readonly by: 'tag'; readonly lines: TagLines; readonly keepFor: number | 'never' }
  | { readonly by: 'plan'; readonly file: PlanFile; readonly fires: Fires };

/** What is to be made of one instance. */
export interface Demand {
  readonly keepFor: number | 'never';
  readonly backupTag: string;
  /** Null where no plan asks. */
  readonly backupPlan: string | null;
}

interface Due {
  readonly plan: PlanEntry;
  readonly rule: RuleEntry;
}

/** The rules that are due, in the order of the file. */
function rulesFired({ plans }: PlanFile, fires: Fires): readonly Due[] {
  return plans.flatMap((plan) => {
    if ('plan' in fires && plan.name !== fires.plan) return [];
    return plan.rules
      .filter((rule) => 'plan' in fires || rule.schedule === fires.schedule)
      .map((rule) => ({ plan, rule }));
  });
}

/** What is to be made of an instance; null where it is to have no backup. */
export function demandOn(instance: InstanceFact, order: Order): Demand | null {
  if (!isImageable(instance)) return null;
  if (order.by === 'tag') {
    if (!carries(instance, order.lines)) return null;
    return { keepFor: order.keepFor, backupTag: backupTagOf(order.lines), backupPlan: null };
  }
  const due = rulesFired(order.file, order.fires).filter(
    ({ plan }) => isSelected(instance, plan) && !plan.except.some((line) => carries(instance, [line])),
  );
  const [first] = due;
  if (first === undefined) return null;
  const longest = due.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one), first);
  return {
    keepFor: longest.rule.keep.length,
    backupTag: backupTagOf(longest.plan.tags),
    backupPlan: due.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(', '),
  };
}

/** Whether an instance carries what is asked for, so that the report must say why it has no backup where it has none. */
export function isAsked(instance: InstanceFact, order: Order): boolean {
  if (order.by === 'tag') return carries(instance, order.lines);
  return rulesFired(order.file, order.fires).some(({ plan }) => isSelected(instance, plan));
}

function isSelected(instance: InstanceFact, { tags, anyOf }: PlanEntry): boolean {
  return carries(instance, tags) && (anyOf.length === 0 || anyOf.some((group) => carries(instance, group)));
}

function lengthOf({ rule }: Due): number {
  return rule.keep.length === 'never' ? Number.POSITIVE_INFINITY : rule.keep.length;
}

/** The plans that an image belongs to, each with those of its rules that made it. */
function plansOf({ tags }: ImageFact, plans: readonly PlanEntry[]) {
  const named = tags.get('BackupPlan');
  if (named !== undefined) {
    const pairs = named.split(', ');
    return plans
      .filter(({ name }) => pairs.some((pair) => pair.split('/')[0] === name))
      .map((plan) => ({ plan, rules: plan.rules.filter(({ name }) => pairs.includes(`${plan.name}/${name}`)) }));
  }
  return plans
    .filter((plan) => plan.tags.length > 0 && backupTagOf(plan.tags) === tags.get('BackupTag'))
    .map((plan) => ({ plan, rules: plan.rules.length === 1 ? plan.rules : [] }));
}

const known = new WeakMap<readonly ImageFact[], { readonly rules: PurgeRules; readonly kept: ReadonlySet<string> }>();

/** The listed images that the retention of any plan keeps, and those of a plan where nobody knows what it keeps. */
export function keptByRetention(listed: readonly ImageFact[], rules: PurgeRules): ReadonlySet<string> {
  const before = known.get(listed);
  if (before !== undefined && before.rules.plans === rules.plans && before.rules.now === rules.now) return before.kept;
  const kept = rules.plans === null ? madeByAPlan(listed) : keptByPlans(listed, rules.plans, rules);
  known.set(listed, { rules, kept });
  return kept;
}

function madeByAPlan(listed: readonly ImageFact[]): ReadonlySet<string> {
  return new Set(listed.flatMap(({ id, tags }) => (tags.has('BackupPlan') ? [id] : [])));
}

function keptByPlans(
  listed: readonly ImageFact[],
  plans: readonly PlanEntry[],
  { account, now }: PurgeRules,
): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const plan of plans) {
    if (plan.retention === null) continue;
    const members = listed.flatMap((image) => {
      if (image.source === null || !isProvenOurs(image, account)) return [];
      if (!plansOf(image, plans).some((one) => one.plan === plan)) return [];
      const { createdAt, state } = image;
      const available = state === 'available';
      const ids = { id: recoveryPointId(image.id), source: resourceId(image.source), region: region(image.region) };
      return [{ kind: 'ec2-instance' as const, ...ids, createdAt, available }];
    });
    for (const id of oracleKeeps(members, plan.retention, now)) kept.add(id);
  }
  return kept;
}

/** What a retain is asked for. */
export interface RetainRules {
  readonly account: string;
  readonly plans: readonly PlanEntry[];
  readonly graceMilliseconds: number;
  /** The start of the run. */
  readonly now: number;
}

/** What is to become of an Expire tag: nothing, nothing although the plan asks for an end, or another value. */
export type NewExpiry =
  | { readonly kind: 'none' }
  | { readonly kind: 'stays-never' }
  | {
      readonly kind: 'write';
      readonly to: number | 'never';
      readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace';
    };

const NONE: NewExpiry = { kind: 'none' };
const HOUR = 3_600_000;
const SECOND = 1000;

export function newExpiry(image: ImageFact, { account, plans, graceMilliseconds, now }: RetainRules): NewExpiry {
  const is = meaningOf(image.tags.get('Expire'));
  if (is === null || !isProvenOurs(image, account)) return NONE;
  if (!['available', 'disabled'].includes(image.state)) return NONE;
  const lengths = plansOf(image, plans).flatMap(({ rules }) => rules.map(({ keep }) => keep.length));
  if (lengths.length === 0) return NONE;
  if (lengths.includes('never')) return is === 'never' ? NONE : { kind: 'write', to: 'never', because: 'lengthen' };
  if (is === 'never') return { kind: 'stays-never' };
  const wanted = image.createdAt + Math.max(...lengths.map(Number));
  // Expiries count from the start of the run, and the image was made some time into it.
  if (Math.abs(wanted - is) < HOUR) return NONE;
  const second = wanted - (wanted % SECOND);
  if (second > is) return { kind: 'write', to: second, because: 'lengthen' };
  const earliest = now + graceMilliseconds;
  const to = Math.max(second, earliest);
  if (to >= is) return NONE;
  return { kind: 'write', to, because: second >= earliest ? 'shorten' : 'shorten-to-grace' };
}
