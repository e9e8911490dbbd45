import { isCopy } from '../decide/copies.ts';
import { groupBy } from '../model/group.ts';
import { type Instant, placeOf } from '../model.ts';
import { membershipOf } from './membership.ts';
import type { PlanFile } from './model.ts';
import { type RetainChange, START_DRIFT } from './retain.ts';

/**
 * Gives recovery points of the same rules whose new expiries are within an hour the latest of these: one request
 * writes one value to many recovery points, and the backups of one run differ by seconds. None expires earlier than
 * its own rules require, and none an hour or more later: the hour is counted from the earliest, so that a series of
 * backups does not extend itself. Idempotent: once the changes are written, sharing returns none, because differences
 * of less than an hour are ignored.
 *
 * Each kind and region is handled separately, as requests are: a failed read in one changes nothing in another.
 * Copies are also separate. Expiries shortened to the grace keep that instant, which is the same for all; a later one
 * would be shortened again.
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
  /** The expiry by its own rules. */
  readonly own: Instant;
}

function sharing(change: RetainChange): readonly Sharing[] {
  const { to, because } = change;
  return to !== 'never' && (because === 'lengthen' || because === 'shorten') ? [{ change, own: to }] : [];
}

/**
 * Splits a group into windows in order of time, each less than an hour long and starting with the first that does not
 * fit into the previous one.
 */
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
