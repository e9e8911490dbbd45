import type {
  AccountId,
  Applied,
  FailedAction,
  FailedEntry,
  Failure,
  FailureSubject,
  Fault,
  FilePlace,
  Inventory,
  KindName,
  Met,
  Named,
  Region,
  Warning,
} from '../model.ts';
import { type Namer, namer } from './named.ts';

/** The subjects that failures may have. */
interface Story {
  readonly account: AccountId | null;
  readonly inventory: Inventory | null;
  readonly applied: Applied | null;
}

/** A failure with its place in a file, where it has one. */
export interface KnownFailure extends Failure {
  readonly place?: FilePlace;
}

/** Returns the changes that failed. */
export function failuresOf({ created, deleted, deletedSnapshots, retained }: Applied, names: Namer): Failure[] {
  const failures: Failure[] = [];
  const add = (subject: Named, target: string, action: FailedAction, fault: Failure['fault']) =>
    failures.push({ subject, region: subject.region, target, action, fault });
  for (const { change, outcome } of created) {
    const faults = outcome.result === 'failed' ? [outcome.fault] : redOf(outcome.met);
    for (const fault of faults) add(names.resource(change.resource), change.resource.id, 'create', fault);
  }
  for (const { change, outcome } of deleted) {
    const subject = names.point(change.point);
    if (outcome.result === 'failed') add(subject, change.point.id, 'delete', outcome.fault);
    else if (outcome.result !== 'kept') {
      for (const { snapshotId, fault } of outcome.snapshots) {
        if (fault !== null) add(subject, snapshotId, 'delete-snapshot', fault);
      }
    }
  }
  for (const { change, outcome } of deletedSnapshots) {
    if (outcome.result !== 'failed') continue;
    add(names.loose(change.snapshot), change.snapshot.id, 'delete-snapshot', outcome.fault);
  }
  for (const { change, outcome } of retained) {
    if (outcome.result === 'failed') add(names.point(change.point), change.point.id, 'set-expiry', outcome.fault);
  }
  return failures;
}

function redOf(met: readonly Met[] = []): readonly Fault[] {
  return met.flatMap((one) => (one.red ? [one.fault] : []));
}

/** Returns findings about existing recovery points that do not make the run red. */
export function warningsOf({ created }: Applied): Warning[] {
  return created.flatMap(({ change, outcome }) => {
    const met = outcome.result === 'failed' ? [] : (outcome.met ?? []);
    const { region, id: target } = change.resource;
    return met.flatMap((one) => (one.red ? [] : [{ region, target, message: one.message }]));
  });
}

/** Returns failures as report entries. */
export function failedEntries(
  failures: readonly KnownFailure[],
  kinds: readonly KindName[],
  story: Story,
): FailedEntry[] {
  const [only, ...others] = new Set(kinds);
  const subjectOf = failures.length > 0 ? subjects(story) : () => undefined;
  return failures.map((failure) => {
    const subject = failure.subject ?? subjectOf(failure);
    const { kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = subject ?? {};
    // In a run for a single kind, a failure concerns that kind, unless the run failed as a whole.
    const known = kind ?? (others.length === 0 && !WHOLE.has(failure.action) ? (only ?? null) : null);
    const about = { account: story.account, kind: known, resourceId, resourceName, recoveryPointId };
    return { ...failedEntry(failure, about), ...(failure.place === undefined ? {} : { place: failure.place }) };
  });
}

const WHOLE: ReadonlySet<FailedAction> = new Set(['start', 'select', 'purge', 'sync', 'preview', 'collect']);

/** Returns one failure as a report entry; omitted fields are unknown. */
export function failedEntry(
  { region, target, action, fault }: Omit<Failure, 'region'> & { readonly region: Region | null },
  subject: Partial<FailureSubject & Pick<FailedEntry, 'account'>> = {},
): FailedEntry {
  const { account = null, kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = subject;
  const { code, message, advice, decode } = fault;
  const about = { account, region, kind, resourceId, resourceName, recoveryPointId };
  const told = { target, action, fault: code, message, advice };
  return { ...about, ...told, ...(decode !== undefined && { decode }) };
}

/** Finds the subject of a failure that does not name one: by the read that it comes from, or by the id. */
function subjects(story: Story) {
  const byId = subjectsById(story);
  const told = new Set<Inventory['regions'][number]>();
  return ({ region, target, action, fault }: Failure): Partial<FailureSubject> | undefined => {
    if (action !== 'read') return byId.get(`${region} ${target}`) ?? undefined;
    // Two kinds may have the same fault in a region, and each of them is one failure.
    const unread = story.inventory?.regions.find(
      (entry) => !entry.read && entry.region === region && entry.fault === fault && !told.has(entry),
    );
    if (unread === undefined) return undefined;
    told.add(unread);
    // A listing of several kinds does not show which kind it concerns.
    return { kind: unread.also === undefined ? unread.kind : null };
  };
}

/** Indexes subjects by region and id; null where two kinds share an id, as a database and a cluster may. */
function subjectsById({ account, inventory, applied }: Story) {
  const known = new Map<string, FailureSubject | null>();
  const names = namer({ account, inventory });
  const add = (subject: Named, id: string) => {
    const key = `${subject.region} ${id}`;
    const other = known.get(key);
    known.set(key, other === undefined || other?.kind === subject.kind ? subject : null);
  };
  for (const entry of inventory?.regions ?? []) {
    if (!entry.read) continue;
    for (const resource of entry.resources) add(names.resource(resource), resource.id);
    for (const point of entry.points) add(names.point(point), point.id);
  }
  for (const { change, outcome } of applied?.created ?? []) {
    if (outcome.result === 'failed') continue;
    add({ ...names.resource(change.resource), recoveryPointId: outcome.id }, outcome.id);
  }
  return known;
}
