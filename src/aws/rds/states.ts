import type { Obstacle, RecoveryPointState } from '../../model.ts';

/**
 * States in which a database has nothing to back up yet or any more, or is stopped, as somebody wants it. Every state that is
 * named neither here nor below is for the service to judge: a snapshot is asked for until it can be made, and a database that
 * stays without a backup makes the run red, whatever the service calls its state.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html
 */
const AT_REST = new Set(['creating', 'deleting', 'delete-precheck', 'stopped', 'stopping']);

/** States that a database does not leave before a person acts. */
const STUCK =
  /^(cloning-failed|failed|inaccessible-|incompatible-|insufficient-capacity|migration-failed|restore-error|storage-full)/;

/** Why a database in this state is not backed up; null where the service is asked for a snapshot. */
export function obstacleOfState(state: string | undefined): Obstacle | null {
  if (state === undefined) return null;
  const reason = `it is ${state}`;
  if (STUCK.test(state)) return { reason, actionNeeded: true, incident: true };
  return AT_REST.has(state) ? { reason, actionNeeded: false } : null;
}

/** True for a snapshot that is as good as gone. */
export function isGoing(state: string): boolean {
  return state === 'deleting' || state === 'deleted';
}

/** What the service's word for the state of a snapshot means. */
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
