import type { Retention } from '../../decide/retention-model.ts';
import { canonicalLines } from '../../decide/tag-lines.ts';
import { type Instant, type KindName, wordsOf } from '../../model.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { kindsOf } from '../../plan/unmatched.ts';
import { idleRetention } from './idle-retention.ts';
import type { Finding, PreviewInput } from './model.ts';
import { unmatchedFindings } from './unmatched-findings.ts';
import { type ProtectedResource, type UpcomingBackup, upcomingBackups } from './upcoming.ts';

/** Rules that no workflow triggers are reported separately; other mistakes in them are found as if they were triggered. */
const NONE: ReadonlySet<string> = new Set();

type Found = Omit<Finding, 'isNew'>;

/** Returns probable mistakes in the new file; those that the old file has too are marked as not new. */
export function findings(
  input: PreviewInput,
  before: ReadonlyMap<string, ProtectedResource>,
  after: ReadonlyMap<string, ProtectedResource>,
): readonly Finding[] {
  const known = new Set(input.base === null ? [] : findIn(input.base, before, input).map(({ message }) => message));
  return findIn(input.head, after, input).map((found) => ({ ...found, isNew: !known.has(found.message) }));
}

function findIn(file: PlanFile, protectedOnes: ReadonlyMap<string, ProtectedResource>, input: PreviewInput): Found[] {
  const { now, days = 35, occurrences, kinds } = input;
  const until = now + days * 86_400_000;
  const resources = [...protectedOnes.values()];
  const selecting = new Set(resources.flatMap(({ plans }) => plans));
  return [
    // AWS Backup supports more kinds than a preview looks at.
    ...file.plans.flatMap((plan) =>
      plan.engine === 'aws-backup' || selecting.has(plan) ? [] : [selectsNothing(plan, kinds)],
    ),
    ...file.plans.flatMap((plan) => (plan.engine === 'aws-backup' ? [] : unmatchedFindings(plan, input))),
    ...deadRules(file, resources, kinds),
    ...file.plans.flatMap((plan) => {
      const alone = upcomingBackups([plan], { occurrences, now, until, idle: NONE });
      return [...expiresBeforeNext(plan, alone, kinds), ...idleRetention(plan, alone)];
    }),
    ...sameTags(file, kinds),
    ...overlaps(resources, kinds),
  ];
}

function selectsNothing(plan: BackupPlan, kinds: readonly KindName[]): Found {
  const { name, selection } = plan;
  const wanted = kindsOf(plan, kinds);
  const why =
    wanted.length > 0
      ? `selects no ${wordsOf(wanted).resource}.`
      : `is for kinds that this preview does not look at; add to the input kinds: ${selection.kinds.join(', ')}.`;
  return { kind: 'selects-nothing', plan: name, rule: null, message: `Plan "${name}" ${why}` };
}

/** Finds rules that never determine an expiry: for every resource another rule due in the same minute keeps at least as long. */
function deadRules(file: PlanFile, resources: readonly ProtectedResource[], kinds: readonly KindName[]): Found[] {
  const beatenBy = new Map<string, Set<string>>();
  const deciding = new Set<string>();
  // Resources with the same plans share one list.
  for (const upcoming of new Set(resources.map((resource) => resource.asWritten))) {
    for (const { due, winner } of upcoming) {
      const winnerName = `${winner.plan.name}/${winner.rule.name}`;
      deciding.add(winnerName);
      for (const { plan, rule } of due) {
        const name = `${plan.name}/${rule.name}`;
        const winners = beatenBy.get(name) ?? new Set();
        beatenBy.set(name, winners.add(winnerName));
      }
    }
  }
  return file.plans.flatMap(({ name: plan, rules }) =>
    rules.flatMap(({ name: rule }): Found[] => {
      const winners = beatenBy.get(`${plan}/${rule}`);
      if (winners === undefined || deciding.has(`${plan}/${rule}`)) return [];
      const others = [...winners].map((winner) => `"${winner}"`).join(' or ');
      const message = `Rule "${plan}/${rule}" changes nothing: whenever it is due, ${others} is due for the same ${wordsOf(kinds).resource}s and keeps at least as long.`;
      return [{ kind: 'dead-rule', plan, rule, message }];
    }),
  );
}

function expiresBeforeNext(plan: BackupPlan, upcoming: readonly UpcomingBackup[], kinds: readonly KindName[]): Found[] {
  // Any keep rule keeps at least the newest backup.
  if (plan.retention !== null && keepsAnything(plan.retention)) return [];
  for (const [index, { at, winner, expiresAt: end }] of upcoming.entries()) {
    const next = upcoming[index + 1];
    if (next === undefined || end === 'never' || end >= next.at) continue;
    // An earlier backup that still exists by then closes the gap.
    if (upcoming.slice(0, index).some((earlier) => earlier.expiresAt === 'never' || earlier.expiresAt >= next.at))
      continue;
    const { name, expiryText } = winner.rule;
    const message = `Plan "${plan.name}" leaves a gap: backups of ${wordsOf(kinds).resource}s by rule "${name}" expire after ${expiryText}, but the next one runs ${hours(next.at - at)} later. Until then only min-keep protects them.`;
    return [{ kind: 'expires-before-next', plan: plan.name, rule: name, message }];
  }
  return [];
}

function keepsAnything({ timeZone: _, keepWithin, ...counts }: Retention): boolean {
  return keepWithin !== null || Object.values(counts).some((count) => count > 0);
}

function hours(milliseconds: Instant): string {
  const count = Math.round(milliseconds / 3_600_000);
  return count >= 48 && count % 24 === 0 ? `${count / 24} days` : `${count} hours`;
}

/** A recovery point without a plan can be kept longer by the plans of its tags, and two plans can match the same tags. */
function sameTags(file: PlanFile, kinds: readonly KindName[]): Found[] {
  const first = new Map<string, string>();
  return file.plans.flatMap(({ name, engine, selection }): Found[] => {
    if (engine === 'aws-backup' || selection.tags.length === 0) return [];
    const key = canonicalLines(selection.tags).join('\n');
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, name);
      return [];
    }
    const message = `Plans "${other}" and "${name}" select by the same tags: ${wordsOf(kinds).point}s that were made with those in tag are kept as the retention of either asks.`;
    return [{ kind: 'same-tags', plan: name, rule: null, message }];
  });
}

function overlaps(resources: readonly ProtectedResource[], kinds: readonly KindName[]): Found[] {
  const { resource, point } = wordsOf(kinds);
  const counts = new Map<string, { readonly plans: readonly BackupPlan[]; count: number }>();
  for (const { plans } of resources) {
    if (plans.length < 2) continue;
    const key = plans.map(({ name }) => name).join('\n');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { plans, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ plans, count }): Found => {
    const named = plans.map(({ name }) => `"${name}"`).join(' and ');
    const makes = plans.some(({ engine }) => engine === 'aws-backup')
      ? 'each of them makes its own backups, AWS Backup those of its plans'
      : `each of them makes its own ${point}s, apart from minutes in which several are due`;
    const message = `${count === 1 ? `1 ${resource} is` : `${count} ${resource}s are`} selected by the plans ${named}: ${makes}.`;
    return { kind: 'overlapping-plans', plan: plans[0]?.name ?? '', rule: null, message };
  });
}
