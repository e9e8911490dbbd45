import { isCopy } from '../../decide/copies.ts';
import { identityOf, sourceFacts } from '../../decide/identity.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { type ChangeSet, type DeleteChange, type Evidence, placeOf } from '../../model.ts';
import { awaitingCopy, perCopy } from './copy-guards.ts';
import { type Guard, type GuardContext, keep, perDelete } from './guarding.ts';
import { keepVerified } from './keep-verified.ts';
import { leftOvers, withUnknownLocks } from './left-over-guards.ts';
import { maxDeletions } from './max-deletions.ts';
import { newestAvailable } from './newest.ts';

/**
 * Applies every guard. A guard turns a delete into a keep or a refuse, never the reverse; a guard that cannot be evaluated
 * refuses, which makes the run red.
 */
export function guard(changeSet: ChangeSet, context: GuardContext): ChangeSet {
  return [minKeep, keepVerified, awaitingCopy, notPublic, inUse, locked, leftOvers, maxDeletions].reduce(
    (guarded, rule) => rule(guarded, context),
    changeSet,
  );
}

/**
 * Keeps the newest available recovery points of every source that still exists, expired or not: if backups fail while
 * purges continue, the last backup must survive.
 */
const minKeep: Guard = (changeSet, context) => {
  const { account, request } = context;
  if (request.minKeep === 0) return changeSet;
  const newest = newestAvailable(changeSet.changes, account, request.minKeep);
  const existingOf = ({ existing }: Evidence) => existing;
  // Where none of the newest is due, existence was not asked. Where the question failed, every deletion in the region is
  // refused.
  const asked = ({ point }: DeleteChange) =>
    !isCopy(point) && (newest.has(point) || (context.evidence.get(placeOf(point))?.existing ?? null) !== null);
  const guarded = perDelete(changeSet, context, 'min-keep', existingOf, asked, (change, existing) => {
    if (!existing.has(identityOf(sourceFacts(change.point, change.source))) || !newest.has(change.point)) return null;
    return keep(change, 'min-keep', `among the newest ${request.minKeep} of ${change.source}, which still exists`);
  });
  return perCopy(guarded, context, 'min-keep', always, (change, existing, home) => {
    if (!existing.has(identityOf(sourceFacts(change.point, change.source))) || !newest.has(change.point)) return null;
    const reason = `among the newest ${request.minKeep} copies here of ${change.source}, which still exists in ${home}`;
    return keep(change, 'min-keep', reason);
  });
};

/** Keeps public recovery points whose listing does not show that they are public: others may be using them. */
const notPublic: Guard = (changeSet, context) => {
  const publicOf = (evidence: Evidence) => evidence.public;
  const asked = ({ point }: DeleteChange) => point.public === null;
  return perDelete(changeSet, context, 'public', publicOf, asked, (change, publicOnes) =>
    publicOnes.has(change.point.id) ? keep(change, 'public', 'it is public: others may be using it') : null,
  );
};

/** Keeps recovery points that an instance or a launch template still uses: future launches would fail without a warning. */
const inUse: Guard = (changeSet, context) => {
  const { request } = context;
  const usersOf = ({ users }: Evidence) => users;
  const asked = (change: DeleteChange) => asksForUsers(change, request);
  const name = request.protectInUse ? 'protect-in-use' : 'snapshots';
  return perDelete(changeSet, context, name, usersOf, asked, (change, users) => {
    const names = users.get(change.point.id) ?? [];
    return names.length === 0 ? null : keep(change, 'in-use', `in use by ${listed(names)}`);
  });
};

/**
 * Returns true if the users of a candidate must be known. Always for a volume's snapshot: an AMI that is based on it could
 * no longer launch, and EC2 only promises to refuse deleting the root snapshot of a registered AMI.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
export function asksForUsers({ point }: DeleteChange, { protectInUse }: Pick<PurgeRequest, 'protectInUse'>): boolean {
  return protectInUse || point.kind === 'ebs-volume';
}

function listed(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/**
 * Keeps an AMI if any of its snapshots is locked: otherwise it would be deregistered and its other snapshots deleted, and
 * the locked one would stay and cost money.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lock-considerations.html
 */
const locked: Guard = (changeSet, context) => {
  const lockedOf = (evidence: Evidence) => evidence.locked;
  const guarded = perDelete(changeSet, context, 'locked', lockedOf, always, (change, locks) => {
    if (!locks.known) return null;
    const how = change.point.snapshots.flatMap(({ id }) => {
      const held = locks.held.get(id);
      return held === undefined
        ? []
        : [change.point.kind === 'ebs-volume' ? `it is ${held}` : `its snapshot ${id} is ${held}`];
    });
    return how.length === 0 ? null : keep(change, 'locked', listed(how));
  });
  return withUnknownLocks(guarded, context);
};

const always = () => true;
