import { type Failure, KINDS, type Skipped } from '../model.ts';
import { aboutResource } from './about.ts';

/**
 * The result of separating deliberate skips from incidents. A tagged resource that is broken has no backup, and
 * nobody chose that: it fails the run.
 */
export interface Incidents {
  /** Resources that are left out by choice. */
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
}

export function incidentsOf(skipped: readonly Skipped[]): Incidents {
  return {
    skipped: skipped.filter(({ incident }) => incident !== true),
    failures: skipped.filter(({ incident }) => incident === true).map(failureOf),
  };
}

function failureOf(broken: Skipped): Failure {
  const { kind, region, id, reason } = broken;
  const { resource, point } = KINDS[kind];
  return {
    region,
    target: id,
    action: 'create',
    subject: aboutResource(broken),
    fault: {
      code: 'wrong-state',
      message: `${reason}, so no ${point} of it can be made: it has no backup of this run`,
      advice: `Bring the ${resource} out of that state and run again; if it is no longer wanted, remove the tag.`,
    },
  };
}
