import type { Fault, KindName } from '../model.ts';

/** Faults that result from judging data, not from a rejected call. */

/** Nothing to back up. `target` is the text of the tag, or the due rules of the plan file. */
/** @param hint The probable intention, derived from the listing; empty if nothing is similar. */
export function noneFound(by: 'tag' | 'plan', target: string, hint = ''): Fault {
  const [verb, where] =
    by === 'tag'
      ? ['carries the tag', 'the spelling and the case of the tag']
      : ['is selected by', 'the selection in the plan file'];
  return {
    code: 'none-found',
    message: `no resource that can be backed up ${verb} ${target}${hint}`,
    advice: `Check ${where}, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.`,
  };
}

export function notFound(id: string, plan: string): Fault {
  return {
    code: 'resource-gone',
    message: `the plan ${plan} names ${id}, and nothing of that name was found`,
    advice: 'Take it out of resources in the plan file, or correct its id, its region or the account.',
  };
}

export function backupFailed(reason: string): Fault {
  return {
    code: 'backup-failed',
    message: `the backup ended in state failed${reason === '' ? '' : `: ${reason}`}`,
    advice:
      'It holds no backup: find the cause and run again, which makes another; the next purge deletes the failed one.',
  };
}

/** The same for a copy, which usually fails long after the request was accepted. */
export function copyFailed(reason: string): Fault {
  return {
    code: 'backup-failed',
    message: `the copy ended in state failed${reason === '' ? '' : `: ${reason}`}`,
    advice:
      'Mostly the KMS key of its region cannot be used: check it in copy-kms-key or the plan file, and its key policy. The next run with mode copy makes another copy, and a purge deletes the failed one.',
  };
}

/** @param kind Null if the run has only one kind, which needs no name. */
export function guardUnevaluated(
  guard:
    | 'min-keep'
    | 'keep-verified'
    | 'protect-uncopied'
    | 'protect-in-use'
    | 'public'
    | 'snapshots'
    | 'locked'
    | 'unchanged'
    | 'retention',
  cause: Fault,
  kind: KindName | null = null,
): Fault {
  return {
    ...cause,
    code: 'guard-unevaluated',
    message: `the guard ${guard} could not be evaluated${kind === null ? '' : ` for ${kind}`}: ${cause.message}`,
  };
}

export function tooManyDeletions(due: number, total: number, noun: string, limit: string, leftOvers = false): Fault {
  const what = leftOvers ? `${noun}s and left-over snapshots` : `${noun}s`;
  return {
    code: 'too-many-deletions',
    message: `${due} of ${total} ${what} are due for deletion, more than max-deletions ${limit} allows: the whole purge is refused`,
    advice: 'Read the list of backups that are due. If it is right, run the purge once with a higher max-deletions.',
  };
}

/** @param off How far, and in which direction. */
export function clockWrong(off: string, work: string): Fault {
  return {
    code: 'clock-wrong',
    message: `the clock of this machine is ${off}: a ${work} decides by the time, so nothing was changed`,
    advice:
      'Have the clock synchronized (chrony, systemd-timesyncd or the host of the virtual machine), then run again.',
  };
}
