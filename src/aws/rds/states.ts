import type { Obstacle, RecoveryPointState } from '../../model.ts';

/**
 * States of a database that end by themselves within minutes, or in which the service makes a snapshot all the same. A database
 * that is just being backed up is no reason to go without a backup: the snapshot is asked for again until it can be made.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html
 */
const PASSING = new Set([
  'backing-up',
  'configuring-associated-roles',
  'configuring-enhanced-monitoring',
  'configuring-iam-database-auth',
  'configuring-log-exports',
  'converting-to-vpc',
  'failing-over',
  'maintenance',
  'modifying',
  'moving-to-vpc',
  'promoting',
  'rebooting',
  'renaming',
  'resetting-master-credentials',
  'starting',
  'storage-config-upgrade',
  'storage-initialization',
  'storage-optimization',
  'update-iam-db-auth',
  'upgrading',
]);

/** States that a database does not leave before a person acts. */
const STUCK = /^(failed|inaccessible-|incompatible-|insufficient-capacity|restore-error|storage-full)/;

/** True where a snapshot can be made, or soon will be. */
export function canBeBackedUp(state: string): boolean {
  return state === 'available' || PASSING.has(state);
}

/** Why a database in this state is not backed up; null where it is. */
export function obstacleOfState(state: string | undefined): Obstacle | null {
  // What the service does not say is for it to refuse: a skip in silence would leave a database without a backup.
  if (state === undefined || canBeBackedUp(state)) return null;
  return { reason: `it is ${state}`, actionNeeded: STUCK.test(state) };
}

/** What the service's word for the state of a snapshot means. */
export function snapshotState(state: string): RecoveryPointState {
  switch (state) {
    case 'available':
    case 'failed':
      return state;
    case 'creating':
      return 'pending';
    default:
      return 'other';
  }
}
