import {
  type CreatedEntry,
  type DeletedEntry,
  type FailedAction,
  type FailedEntry,
  type FinishedSnapshotEntry,
  type KeptEntry,
  type KindName,
  type RetainedEntry,
  wordsOf,
} from '../model.ts';
import { counted } from './format.ts';
import { type Subject, termsOf } from './terms.ts';

/** The words that every view uses for the same thing. */

/** What was being done when it failed; reads well after "failed to". */
export function actionWords({ action, kind }: Pick<FailedEntry, 'action' | 'kind'>, subject: Subject): string {
  // Where several kinds stand side by side, what is known of the failure says more than what holds for all of them.
  const alone = kind === null || subject.kinds.length < 2;
  const { resource, point, work, begin } = termsOf(alone ? subject : { ...subject, kinds: [kind] });
  const words: Readonly<Record<FailedAction, string>> = {
    start: 'start the run',
    select: `select ${resource}s`,
    read: alone ? 'read' : `read ${resource}s`,
    create: `${begin} ${work}`,
    copy: `copy ${point}`,
    wait: `wait for ${work}`,
    delete: `delete ${point}`,
    'delete-snapshot': 'delete snapshot',
    purge: 'purge',
    'set-expiry': `set the expiry of ${point}`,
    verify: `boot ${point}`,
    terminate: 'terminate test instance',
    sync: 'sync',
    restore: `restore ${resource}`,
    preview: 'preview',
    collect: 'put reports together',
    report: 'hand the result over',
  };
  return words[action];
}

/** Why a recovery point stayed, from the most to the least pressing: this is the order in which they are told. */
const KEPT_WORDS: Readonly<Record<KeptEntry['because'], string>> = {
  refused: 'due for deletion, but refused',
  failed: 'deletion failed',
  'expiry-unreadable': 'Expire tag cannot be read',
  'expiry-missing': 'no Expire tag',
  'not-ours': 'not proven to be ours',
  protected: 'protected against deletion',
  public: 'public',
  'awaiting-copy': 'waiting for its copy',
  'home-not-enabled': 'a copy whose home region is not enabled',
  'in-use': 'in use',
  locked: 'locked',
  changed: 'changed since it was decided',
  'not-approved': 'due, but not in the approved change set',
  'min-keep': 'among the newest of its resource (min-keep)',
  verified: 'among the newest verified of its resource (keep-verified)',
  'unknown-plan': 'its plan or rule is not in the plan file',
  retention: "kept by its plan's retention",
  pending: 'still pending',
  'other-tag': 'made for another tag',
  'never-expires': 'never expires',
  'not-expired': 'not expired yet',
};

export const KEPT_ORDER: readonly string[] = Object.keys(KEPT_WORDS);

/** Why recovery points of these kinds stayed. */
export function keptWords(because: KeptEntry['because'], kinds: readonly KindName[]): string {
  // AMIs alone are deregistered.
  if (because === 'protected' && kinds.every((kind) => kind === 'ec2-instance')) {
    return 'protected against deregistration';
  }
  return because === 'min-keep' ? `among the newest of its ${wordsOf(kinds).resource} (min-keep)` : KEPT_WORDS[because];
}

/** Why an expiry is changed. */
export const RETAINED_WORDS: Readonly<Record<RetainedEntry['because'], string>> = {
  lengthen: 'kept longer',
  shorten: 'shortened',
  'shorten-to-grace': 'shortened, limited by the grace',
  snapshots: 'its snapshots said something else',
};

/** True for what stays as it should: nobody needs to read these one by one. */
export function isUneventful(because: KeptEntry['because']): boolean {
  return because === 'not-expired' || because === 'never-expires';
}

export function createdStateWords(entry: CreatedEntry): string {
  const state = entry.state === 'planned' ? 'would be created' : entry.state;
  return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
}

export function deletedBecauseWords(entry: DeletedEntry): string {
  if (entry.because === 'failed') return 'had failed, held no backup';
  return 'expired';
}

/** The service's own words, apart from the one that needs a translation. */
export function snapshotResultWords(result: string): string {
  if (result === 'planned') return 'would be deleted';
  if (result === 'success') return 'deleted';
  return result === 'skipped' ? 'skipped (another AMI uses it)' : `left behind: ${result}`;
}

export const FINISHED_WORDS: Readonly<Record<FinishedSnapshotEntry['result'], string>> = {
  planned: 'would be deleted',
  deleted: 'deleted',
  failed: 'FAILED, left behind',
};

/** `2 AMIs would be created`: the one place where a dry run changes the verb of a heading. */
export function headingWords(noun: string, done: string, count: number, dryRun: boolean): string {
  return `${counted(count, noun)} ${dryRun ? `would be ${done}` : done}`;
}

/**
 * An id as it is shown: a snapshot of a database goes by its name, which is the end of its ARN. One that AWS Backup made has a
 * colon in its name, and stays whole.
 */
export function shownId(id: string): string {
  return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
}

/** What the sizes of recovery points of these kinds are taken from. */
export function behindWords(kinds: readonly KindName[]): string {
  const databases = kinds.filter((kind) => kind === 'rds-instance' || kind === 'rds-cluster').length;
  if (databases === 0) return 'volumes';
  return databases === kinds.length ? 'databases' : 'volumes and databases';
}
