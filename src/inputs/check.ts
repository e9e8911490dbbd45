import { declare } from './input.ts';
import { lengthLike, matching, oneOf, optionally, readOptional } from './parsers.ts';

/** Requirements of a check, and the scope of a list. */

export const maxAge = declare({
  name: 'max-age',
  summary: 'Maximum age of the newest backup of a tagged resource, such as "26 hours".',
  details:
    'Whole numbers with units up to weeks. Required for check with `tag`. A check with a plan file uses the schedules in it.',
  default: '',
  option: { is: 'text', value: 'TIME' },
  read: optionally(lengthLike('26 hours')),
});

export const lateAfter = declare({
  name: 'late-after',
  summary: 'How long after its scheduled time a backup may be missing or pending before it counts as late.',
  details: 'Scheduled workflows often start late. Whole numbers with units up to weeks.',
  default: '3 hours',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('3 hours'),
});

export const coverage = declare({
  name: 'coverage',
  summary:
    'Which resources need a backup: "tagged" means those selected, "all" means every resource of the given `kinds`.',
  details:
    'With "all", a resource that nothing selects is unprotected and fails the check. The tag `BackupExempt` exempts a resource; its value is the reason.',
  default: 'tagged',
  option: { is: 'text', value: 'WHICH' },
  read: oneOf(['tagged', 'all']),
});

export const requireVerified = declare({
  name: 'require-verified',
  summary: 'Requires a backup of each resource to have been verified within this time, such as "35 days".',
  details: 'Whole numbers with units up to weeks.',
  default: '',
  whenEmpty: 'not required',
  option: { is: 'text', value: 'TIME' },
  read: optionally(lengthLike('35 days')),
});

export const evidence = declare({
  name: 'evidence',
  summary: 'Writes the check as evidence for auditors to this path: one file with ".csv" added, and one with ".json".',
  details:
    'In a workflow it must be in the workspace or in RUNNER_TEMP. In a folder, or with a "/" at its end, the files are called "backup-check". They are written by red runs too.',
  default: '',
  whenEmpty: 'not written',
  option: { is: 'text', value: 'PATH' },
  read: optionally(matching(/^\P{Cc}+$/u, 'a path on one line, such as "evidence/backup-check"')),
});

export const from = declare({
  name: 'from',
  summary: 'Name or id of a resource, or id of a backup: what to list, or what to restore.',
  details:
    'Resources that no longer exist are found by the name that their backups remember. Required for restore; a name that several resources have fails it. A restore from "recycle-bin" undoes a purge instead: it brings back what the purge took, or the ids that follow.',
  default: '',
  whenEmpty: 'all',
  option: { is: 'text', value: 'NAME' },
  read: readOptional,
});
