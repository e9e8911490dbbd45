import type { Obstacle, RecoveryPointState } from '../../model.ts';

/**
 * States in which a database has nothing to back up yet or any more, or is stopped on purpose. In any state listed neither
 * here nor below, RDS decides: the snapshot is requested until it can be made, and a database that stays without a backup
 * makes the run red, whatever its state.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html
 */
const AT_REST = new Set(['creating', 'deleting', 'delete-precheck', 'stopped', 'stopping']);

/** States that a database does not leave until a person acts. */
const STUCK =
  /^(cloning-failed|failed|inaccessible-|incompatible-|insufficient-capacity|migration-failed|restore-error|storage-full)/;

/** Returns why a database in this state is not backed up; null if a snapshot is requested. */
export function obstacleOfState(state: string | undefined): Obstacle | null {
  if (state === undefined) return null;
  const reason = `it is ${state}`;
  if (STUCK.test(state)) return { reason, actionNeeded: true, incident: true };
  return AT_REST.has(state) ? { reason, actionNeeded: false } : null;
}

/** True for a snapshot that counts as gone. */
export function isGoing(state: string): boolean {
  return state === 'deleting' || state === 'deleted';
}

/** Converts RDS's state of a snapshot. */
export function snapshotState(state: string): RecoveryPointState {
  switch (state) {
    case 'available':
    case 'failed':
      return state;
    case 'creating':
    case 'copying':
      return 'pending';
    default:
      return 'other';
  }
}
