import { homeOf, isCopy } from '../../decide/copies.ts';
import { isPastWish, readCopyTo } from '../../decide/copy-wishes.ts';
import {
  type Change,
  type ChangeSet,
  type DeleteChange,
  type Failure,
  type Fault,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Warning,
} from '../../model.ts';
import { stateOfCopy } from './elsewhere.ts';
import { type Guard, type GuardContext, type GuardName, keep, unevaluated } from './guarding.ts';

/**
 * Applies a guard that depends on whether the resource still exists to copies. Only the home region can answer that, and
 * copies exist for the day when it cannot: if it doesn't answer, all copies stay.
 * @param judge Receives the resources that exist in the home region.
 */
export function perCopy(
  changeSet: ChangeSet,
  context: GuardContext,
  guardName: GuardName,
  applies: (change: DeleteChange) => boolean,
  judge: (change: DeleteChange, existing: ReadonlySet<string>, home: Region) => Change | null,
): ChangeSet {
  const told = new Told(context, guardName);
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || !isCopy(change.point) || !applies(change)) return change;
    const { kind, region } = { kind: change.point.kind, region: homeOf(change.point) };
    const asked = context.elsewhere?.homes.get(placeOf({ kind, region }));
    if (asked === undefined) throw new Error(`nobody asked about ${kind} in ${region}: this is a bug`);
    if (!asked.enabled) {
      // A failed copy holds nothing worth keeping.
      if (change.because === 'failed') return change;
      told.warn(region, HOME_OFF(region));
      return keep(change, 'home-not-enabled', `its home region ${region} is not enabled for this account`);
    }
    if (!asked.known.ok) return told.refuse(change, { kind, region }, asked.known.fault);
    return judge(change, asked.known.value, region) ?? change;
  });
  return told.added({ ...changeSet, changes });
}

const HOME_OFF = (region: Region) =>
  `${region} is not enabled for this account any more: whether the resources of its copies still exist cannot be told, so the copies stay; delete by hand what is not needed`;

/** Keeps a recovery point while a wanted copy of it is missing: once it is deleted, the copy can't be made any more. */
export const awaitingCopy: Guard = (changeSet, context) => {
  if (!context.request.protectUncopied) return changeSet;
  const told = new Told(context, 'protect-uncopied');
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || change.because !== 'expired') return change;
    const { copyTo } = change.point.tags;
    return copyTo === undefined ? change : judgeWishes(change, copyTo, context, told);
  });
  return told.added({ ...changeSet, changes });
};

function judgeWishes(change: DeleteChange, copyTo: string, context: GuardContext, told: Told): Change {
  const { point } = change;
  const { wishes, unreadable } = readCopyTo(copyTo);
  if (unreadable.length > 0) {
    const reason = `its BackupCopyTo tag "${copyTo}" cannot be read, so it is not known which copies are wanted`;
    told.warnOf(point, reason);
    return keep(change, 'awaiting-copy', reason);
  }
  const { elsewhere } = context;
  if (elsewhere === undefined) throw new Error(`nobody asked about the copies of ${point.id}: this is a bug`);
  let blind: { readonly region: Region; readonly fault: Fault } | null = null;
  for (const wish of wishes) {
    if (isPastWish(wish, elsewhere.now)) continue;
    const { to } = wish;
    const asked = elsewhere.copies.get(placeOf({ kind: point.kind, region: to }));
    if (asked === undefined) throw new Error(`nobody asked about copies in ${to}: this is a bug`);
    if (!asked.enabled) {
      told.warn(to, DESTINATION_OFF(to));
      return keep(change, 'awaiting-copy', `its copy in ${to} is not there: the region is not enabled`);
    }
    if (!asked.known.ok) {
      blind ??= { region: to, fault: asked.known.fault };
      continue;
    }
    const state = stateOfCopy(asked.known.value, point);
    if (state === 'available') continue;
    return keep(
      change,
      'awaiting-copy',
      state === null ? `its copy in ${to} is not made yet` : `its copy in ${to} is ${state}`,
    );
  }
  return blind === null ? change : told.refuse(change, { kind: point.kind, region: blind.region }, blind.fault);
}

const DESTINATION_OFF = (region: Region) =>
  `${region} is not enabled for this account, and copies are wanted there: what they are wanted of stays; enable the region, or set protect-uncopied to false`;

/** Collects failures and warnings beside the changes, each once per place. */
class Told {
  readonly #context: GuardContext;
  readonly #guard: GuardName;
  readonly #failures = new Map<Place, Failure>();
  readonly #warnings = new Map<string, Warning>();

  constructor(context: GuardContext, guard: GuardName) {
    this.#context = context;
    this.#guard = guard;
  }

  refuse({ point }: DeleteChange, where: Pick<RecoveryPoint, 'kind' | 'region'>, cause: Fault): Change {
    const place = placeOf(where);
    const failure = this.#failures.get(place) ?? unevaluated(where, this.#guard, cause, this.#context);
    this.#failures.set(place, failure);
    return { action: 'refuse', point, reason: failure.fault.message };
  }

  warn(region: Region, message: string): void {
    this.#warnings.set(region, { region, target: this.#guard, message });
  }

  warnOf({ region, id }: RecoveryPoint, message: string): void {
    this.#warnings.set(`${region} ${id}`, { region, target: id, message });
  }

  added(changeSet: ChangeSet): ChangeSet {
    const { failures, warnings } = changeSet;
    return {
      ...changeSet,
      failures: [...failures, ...this.#failures.values()],
      warnings: [...warnings, ...this.#warnings.values()],
    };
  }
}
