import type { CheckStatus, RecoveryPointState } from '../../../src/model.ts';
import { lastFired, type Times, type Zone } from './clocks.ts';

/** What is drawn of an account and its plan file, and what the table of the design says of it, row after row. */

export interface DrawnRule {
  readonly name: 'often' | 'rarely';
  readonly times: Times | null;
  readonly zone: Zone | null;
}

export interface DrawnPlan {
  readonly name: 'alpha' | 'beta' | 'gamma';
  readonly engine: 'direct' | 'aws-backup';
  /** All must match. */
  readonly tags: readonly ('Backup' | 'Team')[];
  /** True where it is for the home region alone. */
  readonly homeOnly: boolean;
  readonly rules: readonly DrawnRule[];
}

export interface DrawnPoint {
  readonly at: number;
  readonly state: RecoveryPointState;
  readonly maker: 'ours' | 'stranger' | 'copy' | 'dlm' | 'aws-backup';
  readonly expired: boolean;
  /** What its `BackupPlan` names. */
  readonly plans: readonly string[];
  readonly verifiedAt: number | null;
}

export interface DrawnMachine {
  readonly away: boolean;
  readonly tags: readonly ('Backup' | 'Team')[];
  readonly exempt: boolean;
  readonly gone: boolean;
  readonly obstacle: 'none' | 'choice' | 'incident';
  readonly bornAt: number | null;
  readonly points: readonly DrawnPoint[];
  /** When AWS Backup says that it last backed it up; null where it says nothing. */
  readonly listedAt: number | null;
}

export interface DrawnWorld {
  readonly change: string;
  readonly now: number;
  readonly lateAfter: number;
  readonly plans: readonly DrawnPlan[];
  /** What the inputs `plan` and `rule` say; empty for all. */
  readonly plan: string;
  readonly rule: string;
  readonly coverage: 'tagged' | 'all';
  readonly otherBackups: boolean;
  readonly verifiedSince: number | null;
  /** Where our own backups cannot be read, and where AWS Backup does not answer. */
  readonly unread: 'nowhere' | 'home' | 'away';
  readonly silent: 'nowhere' | 'home' | 'away';
  readonly machines: readonly DrawnMachine[];
}

export interface Expected {
  readonly status: CheckStatus;
  /** Where one thing alone is asked for: from when on a backup counts, and the newest that is one. */
  readonly asked: { readonly dueAt: number | null; readonly newestAt: number | null } | null;
}

/** The rules that are checked, by plan. */
export function checkedRules({ plans, plan, rule }: DrawnWorld): ReadonlyMap<DrawnPlan, readonly DrawnRule[]> {
  const chosen = plans
    .filter(({ name }) => plan === '' || name === plan)
    .map((one) => [one, one.rules.filter(({ name }) => rule === '' || name === rule)] as const);
  return new Map(chosen.filter(([, rules]) => rules.length > 0));
}

/** When the latest of some rules was due; null where none of them has a schedule. */
export function dueOf(rules: readonly DrawnRule[], { change, now, lateAfter }: DrawnWorld): number | null {
  const fired = rules.flatMap(({ times, zone }) => {
    const last = times === null ? null : lastFired(times, zone ?? 'UTC', change, now - lateAfter);
    return last === null ? [] : [last];
  });
  return fired.length === 0 ? null : Math.max(...fired);
}

const selects = ({ tags, homeOnly }: DrawnPlan, machine: DrawnMachine) =>
  tags.every((tag) => machine.tags.includes(tag)) && !(homeOnly && machine.away);

/** Null where the check is not about it. */
export function expectedOf(machine: DrawnMachine, world: DrawnWorld): Expected | null {
  const checked = checkedRules(world);
  const selecting = [...checked.keys()].filter((plan) => selects(plan, machine));
  const byChoice = machine.obstacle === 'choice';
  if (machine.exempt && !machine.gone) return plainly('exempt');
  if (selecting.length > 0) {
    if (byChoice) return plainly('skipped');
    const found = (['direct', 'aws-backup'] as const).flatMap((maker) => {
      const rules = selecting.filter(({ engine }) => engine === maker).flatMap((plan) => checked.get(plan) ?? []);
      return rules.length === 0 ? [] : [meets(machine, maker, dueOf(rules, world), world)];
    });
    const [only] = found;
    const worst = ORDER.find((status) => found.some((one) => one.status === status));
    if (worst === undefined || only === undefined) throw new Error('something is asked for');
    return found.length === 1 ? only : plainly(worst);
  }
  if (machine.gone || world.plans.some((plan) => selects(plan, machine))) return null;
  const names = [...checked.keys()].map(({ name }) => String(name));
  const lost = proven(machine, world).some(
    ({ expired, plans }) => !expired && plans.some((one) => names.includes(one)),
  );
  if (!lost && world.coverage === 'tagged') return null;
  if (byChoice) return plainly('skipped');
  return plainly(lost ? 'lost-tag' : 'unprotected');
}

const ORDER: readonly CheckStatus[] = ['never', 'late', 'unknown', 'new', 'under-way', 'fresh'];
const plainly = (status: CheckStatus): Expected => ({ status, asked: null });

function isHere(where: DrawnWorld['unread'], { away }: DrawnMachine): boolean {
  return where === (away ? 'away' : 'home');
}

/** Those of ours that were made of the machine itself, as far as they could be read. */
function proven(machine: DrawnMachine, { unread }: DrawnWorld): readonly DrawnPoint[] {
  return isHere(unread, machine) ? [] : machine.points.filter(({ maker }) => maker === 'ours');
}

function meets(machine: DrawnMachine, maker: DrawnPlan['engine'], dueAt: number | null, world: DrawnWorld): Expected {
  const { now, lateAfter, otherBackups, verifiedSince } = world;
  const past = proven(machine, world).filter(({ at }) => at <= now);
  const ours = past.filter(({ state }) => state === 'available');
  const silent = isHere(world.silent, machine);
  const listed = silent || machine.listedAt === null || machine.listedAt > now ? [] : [machine.listedAt];
  const dlm = isHere(world.unread, machine)
    ? []
    : machine.points.filter((one) => one.maker === 'dlm' && one.state === 'available' && one.at <= now);
  const others = otherBackups ? [...listed, ...dlm.map(({ at }) => at)] : [];
  const good = maker === 'aws-backup' ? listed : [...ours.map(({ at }) => at), ...others];
  const inTime = good.some((at) => dueAt === null || at >= dueAt);
  const newestAt = good.length === 0 ? null : Math.max(...good);
  return { status: statusOf(), asked: { dueAt, newestAt } };

  function statusOf(): CheckStatus {
    if (maker === 'direct' && isHere(world.unread, machine)) return 'unknown';
    if (silent && (maker === 'aws-backup' || otherBackups) && !inTime) return 'unknown';
    const verified =
      maker === 'aws-backup' ||
      verifiedSince === null ||
      ours.some(({ verifiedAt }) => verifiedAt !== null && verifiedAt <= now && verifiedAt >= verifiedSince);
    if (inTime && verified) return 'fresh';
    const newest = past.toSorted((a, b) => b.at - a.at)[0];
    if (maker === 'direct' && newest?.state === 'pending' && now - newest.at < lateAfter) return 'under-way';
    if (good.length > 0) return 'late';
    return machine.bornAt !== null && dueAt !== null && machine.bornAt > dueAt ? 'new' : 'never';
  }
}
