import type {
  CreatedEntry,
  DeletedEntry,
  FailedAction,
  FinishedSnapshotEntry,
  KeptEntry,
  RetainedEntry,
} from '../model.ts';
import { counted } from './format.ts';

/** The words that every view uses for the same thing. */

/** What was being done when it failed; reads well after "failed to". */
export const ACTION_WORDS: Readonly<Record<FailedAction, string>> = {
  start: 'start the run',
  select: 'select instances',
  read: 'read',
  create: 'create AMI',
  wait: 'wait for AMI',
  delete: 'delete AMI',
  'delete-snapshot': 'delete snapshot',
  purge: 'purge',
  'set-expiry': 'set the expiry of AMI',
  sync: 'sync',
  preview: 'preview',
};

/** Why an AMI stayed, from the most to the least pressing: this is the order in which they are told. */
export const KEPT_WORDS: Readonly<Record<KeptEntry['because'], string>> = {
  refused: 'due for deletion, but refused',
  failed: 'deletion failed',
  'expiry-unreadable': 'Expire tag cannot be read',
  'expiry-missing': 'no Expire tag',
  'not-ours': 'not proven to be ours',
  protected: 'protected against deregistration',
  public: 'public',
  'in-use': 'in use',
  'not-approved': 'due, but not in the approved change set',
  'min-keep': 'among the newest of its instance (min-keep)',
  retention: "kept by its plan's retention",
  pending: 'still pending',
  'other-tag': 'made for another tag',
  'never-expires': 'never expires',
  'not-expired': 'not expired yet',
};

/** Why an expiry is changed. */
export const RETAINED_WORDS: Readonly<Record<RetainedEntry['because'], string>> = {
  lengthen: 'kept longer',
  shorten: 'kept shorter',
  'shorten-to-grace': 'kept shorter, as far as the grace allows',
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
  skipped: 'skipped',
  failed: 'FAILED, left behind',
};

/** `2 AMIs would be created`: the one place where a dry run changes the verb of a heading. */
export function headingWords(noun: string, done: string, count: number, dryRun: boolean): string {
  return `${counted(count, noun)} ${dryRun ? `would be ${done}` : done}`;
}
