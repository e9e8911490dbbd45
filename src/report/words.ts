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

/** Names the action that failed; follows "failed to". */
export function actionWords({ action, kind }: Pick<FailedEntry, 'action' | 'kind'>, subject: Subject): string {
  // With several kinds, the words for the failure's own kind are more specific than those that fit all.
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

/** Why a recovery point was kept, from most to least urgent: also the order in the report. */
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

/** Returns why recovery points of these kinds were kept. */
export function keptWords(because: KeptEntry['because'], kinds: readonly KindName[]): string {
  // Only AMIs are deregistered.
  if (because === 'protected' && kinds.every((kind) => kind === 'ec2-instance')) {
    return 'protected against deregistration';
  }
  return because === 'min-keep' ? `among the newest of its ${wordsOf(kinds).resource} (min-keep)` : KEPT_WORDS[because];
}

/** Why an expiry changes. */
export const RETAINED_WORDS: Readonly<Record<RetainedEntry['because'], string>> = {
  lengthen: 'kept longer',
  shorten: 'shortened',
  'shorten-to-grace': 'shortened, limited by the grace',
  snapshots: 'its snapshots said something else',
};

/** Whether a reason to keep is normal: nobody needs to read these one by one. */
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

/** Returns the service's own words, except for the one that needs a translation. */
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

/** Returns a heading such as `2 AMIs would be created`: the only place where a dry run changes the verb of a heading. */
export function headingWords(noun: string, done: string, count: number, dryRun: boolean): string {
  return `${counted(count, noun)} ${dryRun ? `would be ${done}` : done}`;
}

/**
 * Returns an id as displayed: a DB snapshot goes by its name, the end of its ARN. One made by AWS Backup has a colon in its name, and stays
 * whole.
 */
export function shownId(id: string): string {
  return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
}

/** Names what the sizes of recovery points of these kinds are measured from. */
export function behindWords(kinds: readonly KindName[]): string {
  const databases = kinds.filter((kind) => kind === 'rds-instance' || kind === 'rds-cluster').length;
  if (databases === 0) return 'volumes';
  return databases === kinds.length ? 'databases' : 'volumes and databases';
}
