import { KIND_NAMES, type KindName, recoveryPointId, region, resourceId } from '../../src/model.ts';
import { oracleKeeps } from '../decide/retention-oracle.ts';
import type { PointFact, ResourceFact } from './facts.ts';
import type { TagLines } from './fleet.ts';
import { isJudgedBy, isOfUnknownRule, rulesThatMade } from './membership.ts';
import type { PlanEntry, PlanFile, RuleEntry } from './plan-file.ts';
import { backupTagOf, canBeBackedUp, carries, identityOf, isProvenOurs, meaningOf, type PurgeRules } from './rules.ts';

/** What a plan file asks for, written from the words of its documentation, with no line of the code under test. */

/** What started a backup by plan: a cron line, or a person who named a plan. */
export type Fires = { readonly schedule: string } | { readonly plan: string };

/** What a backup is asked for. */
export type Order =
  | { readonly by: 'tag'; readonly lines: TagLines; readonly keepFor: number | 'never' }
  | { readonly by: 'plan'; readonly file: PlanFile; readonly fires: Fires };

/** What is to be made of one resource. */
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

/** What is to be made of a resource; null where it is to have no backup. */
export function demandOn(resource: ResourceFact, order: Order): Demand | null {
  if (!canBeBackedUp(resource)) return null;
  if (order.by === 'tag') {
    if (!carries(resource, order.lines)) return null;
    return { keepFor: order.keepFor, backupTag: backupTagOf(order.lines), backupPlan: null };
  }
  const due = rulesFired(order.file, order.fires).filter(
    ({ plan }) => isSelected(resource, plan) && !plan.except.some((line) => carries(resource, [line])),
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

/** Whether a resource carries what is asked for, so that the report must say why it has no backup where it has none. */
export function isAsked(resource: ResourceFact, order: Order): boolean {
  if (order.by === 'tag') return carries(resource, order.lines);
  return rulesFired(order.file, order.fires).some(({ plan }) => isSelected(resource, plan));
}

/** The names of the plans that are due for kinds of which the run looks at none. */
export function plansLeftOut(order: Order, looked: readonly KindName[]): string[] {
  if (order.by === 'tag') return [];
  const plans = new Set(rulesFired(order.file, order.fires).map(({ plan }) => plan));
  return [...plans].flatMap(({ name, kinds }) =>
    kinds.length > 0 && !kinds.some((kind) => looked.includes(kind)) ? [name] : [],
  );
}

function isSelected(resource: ResourceFact, { tags, anyOf, kinds }: PlanEntry): boolean {
  if (kinds.length > 0 && !kinds.includes(resource.kind)) return false;
  return carries(resource, tags) && (anyOf.length === 0 || anyOf.some((group) => carries(resource, group)));
}

function lengthOf({ rule }: Due): number {
  return rule.keep.length === 'never' ? Number.POSITIVE_INFINITY : rule.keep.length;
}

const known = new WeakMap<readonly PointFact[], { readonly rules: PurgeRules; readonly kept: ReadonlySet<string> }>();

/** The listed ones that the retention of any plan keeps, and those of rules of which nobody knows what they ask for. */
export function keptByRetention(listed: readonly PointFact[], rules: PurgeRules): ReadonlySet<string> {
  const before = known.get(listed);
  if (before !== undefined && before.rules.plans === rules.plans && before.rules.now === rules.now) return before.kept;
  const unknown = listed.flatMap(({ id, tags }) => (isOfUnknownRule(tags, rules.plans) ? [id] : []));
  const kept = new Set([...unknown, ...(rules.plans === null ? [] : keptByPlans(listed, rules.plans, rules))]);
  known.set(listed, { rules, kept });
  return kept;
}

function keptByPlans(
  listed: readonly PointFact[],
  plans: readonly PlanEntry[],
  { account, now }: PurgeRules,
): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { plan, retention } of plans.flatMap((one) =>
    one.retention === null ? [] : [{ plan: one, retention: one.retention }],
  )) {
    // The name of a database may be that of a cluster too.
    for (const kind of KIND_NAMES) {
      const members = listed.flatMap((point) => {
        const { source, createdAt, state } = point;
        if (point.kind !== kind || source === null || createdAt === null || !isProvenOurs(point, account)) return [];
        if (!isJudgedBy(point.tags, plan, plan.tags.length === 0 ? null : backupTagOf(plan.tags))) return [];
        // By what stays with a database when it is renamed.
        const ids = {
          id: recoveryPointId(point.id),
          source: resourceId(identityOf(point)),
          region: region(point.region),
        };
        return [{ kind, ...ids, createdAt, available: state === 'available' }];
      });
      for (const id of oracleKeeps(members, retention, now)) kept.add(id);
    }
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
      /** What the rules ask for, whatever the grace. */
      readonly asked: number | 'never';
      readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
    };

const NONE: NewExpiry = { kind: 'none' };
const HOUR = 3_600_000;
const SECOND = 1000;

export function newExpiry(image: PointFact, { account, plans, graceMilliseconds, now }: RetainRules): NewExpiry {
  const is = meaningOf(image.tags.get('Expire'));
  if (is === null || !isProvenOurs(image, account)) return NONE;
  if (!['available', 'disabled'].includes(image.state)) return NONE;
  const lengths = rulesThatMade(image.tags, plans).map(({ keep }) => keep.length);
  const isWhole = !isOfUnknownRule(image.tags, plans);
  if (lengths.length === 0 || image.createdAt === null) return NONE;
  const asItIs: NewExpiry = hasStray(image, is) ? { kind: 'write', to: is, asked: is, because: 'snapshots' } : NONE;
  if (lengths.includes('never')) {
    return is === 'never' ? asItIs : { kind: 'write', to: 'never', asked: 'never', because: 'lengthen' };
  }
  if (is === 'never') return isWhole ? { kind: 'stays-never' } : NONE;
  const wanted = image.createdAt + Math.max(...lengths.map(Number));
  // Expiries count from the start of the run, and the image was made some time into it.
  if (Math.abs(wanted - is) < HOUR) return asItIs;
  const second = wanted - (wanted % SECOND);
  if (second > is) return { kind: 'write', to: second, asked: second, because: 'lengthen' };
  const earliest = now + graceMilliseconds;
  const to = Math.max(second, earliest);
  if (to >= is) return asItIs;
  if (!isWhole) return NONE;
  return { kind: 'write', to, asked: second, because: second >= earliest ? 'shorten' : 'shorten-to-grace' };
}

/** Whether a snapshot says another expiry than the image it belongs to; one that is to stay for ever is somebody's wish. */
function hasStray({ snapshotExpires }: PointFact, is: number | 'never'): boolean {
  return snapshotExpires.some((text) => {
    const meaning = meaningOf(text);
    return meaning !== is && meaning !== 'never';
  });
}
