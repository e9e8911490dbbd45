import { faultOf, type Watch } from './faults.ts';
import type { Log } from './log.ts';
import type {
  ChangeSet,
  CreateChange,
  CreateOutcome,
  DeleteChange,
  DeleteOutcome,
  DeleteSnapshotChange,
  DeleteSnapshotOutcome,
  Fault,
} from './model.ts';
import type { Kind } from './port.ts';

/** One change beside what became of it. */
export interface Applied {
  readonly created: readonly Done<CreateChange, CreateOutcome>[];
  readonly deleted: readonly Done<DeleteChange, DeleteOutcome>[];
  readonly deletedSnapshots: readonly Done<DeleteSnapshotChange, DeleteSnapshotOutcome>[];
}

export interface Done<Change, Outcome> {
  readonly change: Change;
  readonly outcome: Outcome;
}

/**
 * Carries the change set out, creates before deletes, all changes of a kind at once: the request buckets of each region set
 * the pace. Every change gets an outcome, whatever happens to the others.
 */
export async function apply({ changes }: ChangeSet, kind: Kind, watch: Watch): Promise<Applied> {
  const { log } = watch;
  const creates = changes.filter((change) => change.action === 'create');
  const deletes = changes.filter((change) => change.action === 'delete');
  const snapshots = changes.filter((change) => change.action === 'delete-snapshot');
  const created = await each(creates, kind.create, watch, progress(log, creates.length, 'AMIs requested'));
  const deleted = await each(deletes, kind.delete, watch, progress(log, deletes.length, 'AMIs deregistered'));
  const deletedSnapshots = await each(
    snapshots,
    kind.deleteSnapshot,
    watch,
    progress(log, snapshots.length, 'snapshots'),
  );
  return { created, deleted, deletedSnapshots };
}

function each<Change, Outcome>(
  changes: readonly Change[],
  work: (change: Change) => Promise<Outcome>,
  watch: Watch,
  onDone: () => void,
): Promise<Done<Change, Outcome | Failed>[]> {
  return Promise.all(
    changes.map(async (change) => {
      const outcome = await outcomeOf(() => work(change), watch);
      onDone();
      return { change, outcome };
    }),
  );
}

interface Failed {
  readonly result: 'failed';
  readonly fault: Fault;
}

async function outcomeOf<Outcome>(work: () => Promise<Outcome>, watch: Watch): Promise<Outcome | Failed> {
  try {
    return await work();
  } catch (error) {
    return { result: 'failed', fault: faultOf(error, watch) };
  }
}

function progress(log: Log, total: number, what: string): () => void {
  let done = 0;
  return () => {
    done += 1;
    log.progress(done, total, what);
  };
}
