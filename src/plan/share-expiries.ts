import { isCopy } from '../decide/copies.ts';
import { groupBy } from '../model/group.ts';
import { type Instant, placeOf } from '../model.ts';
import { membershipOf } from './membership.ts';
import type { PlanFile } from './model.ts';
import { type RetainChange, START_DRIFT } from './retain.ts';

/**
 * Gives recovery points of the same rules whose new expiries lie within an hour the latest of them: one request writes one value on
 * many, and the backups of one run differ by seconds. None gets less than its own rules ask for, and none an hour more: the hour is
 * counted from the earliest, so that a row of backups does not draw each other out. To share again once the changes are written
 * gives nothing, because what differs by less than an hour is in line.
 *
 * Each kind and region is judged by itself, as a request is: what could not be read in one changes nothing in another. So are copies. What is
 * shortened to the grace keeps that instant, which is the same for all, and would be shortened again if it got a later one.
 */
export function shareExpiries(changes: readonly RetainChange[], file: PlanFile): readonly RetainChange[] {
  const groups = groupBy(changes.flatMap(sharing), ({ change: { point } }) => {
    const names = membershipOf(point, file).rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
    return [placeOf(point), isCopy(point), ...names.sort()].join('\n');
  });
  const shared = new Map<RetainChange, RetainChange>();
  for (const group of groups.values()) {
    for (const window of windowsOf(group)) {
      const latest = window.at(-1)?.own;
      if (latest === undefined) continue;
      for (const { change, own } of window) if (own < latest) shared.set(change, { ...change, to: latest, own });
    }
  }
  return changes.map((change) => shared.get(change) ?? change);
}

interface Sharing {
  readonly change: RetainChange;
  /** What its own rules ask for. */
  readonly own: Instant;
}

function sharing(change: RetainChange): readonly Sharing[] {
  const { to, because } = change;
  return to !== 'never' && (because === 'lengthen' || because === 'shorten') ? [{ change, own: to }] : [];
}

/** In the order of time, each window less than an hour long and begun by the first that does not fit into the one before. */
function windowsOf(group: readonly Sharing[]): readonly (readonly Sharing[])[] {
  const windows: Sharing[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const one of [...group].sort((a, b) => a.own - b.own)) {
    const window = windows.at(-1);
    if (window !== undefined && one.own - start < START_DRIFT) {
      window.push(one);
      continue;
    }
    windows.push([one]);
    start = one.own;
  }
  return windows;
}
