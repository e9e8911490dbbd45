import { declare } from './input.ts';
import { lengthLike, optionally, readInstant, readOptional, readText } from './parsers.ts';

/** The plan file, and at what time it is judged. */

export const planFile = declare({
  name: 'plan-file',
  summary: 'Path of the file with the backup plans.',
  details:
    'Used by backup without tag and expiry, by preview, by retain and by sync, which fail without one; purge keeps what the retention in it keeps. A file that is named here must exist; only where none is named may a purge find none.',
  default: '',
  whenEmpty: '".github/backup-plans.yml"',
  option: { is: 'text', value: 'FILE' },
  read: readOptional,
});

export const plan = declare({
  name: 'plan',
  summary: 'Name of the plan whose rules run, in a backup without tag and expiry.',
  details: 'In a scheduled run only those of its rules run whose schedule fired.',
  default: '',
  whenEmpty: 'the rules whose schedule fired, of every plan',
  option: { is: 'text', value: 'NAME' },
  read: readText,
});

export const rule = declare({
  name: 'rule',
  summary: 'Name of the rule that runs whatever fired, in a backup without tag and expiry.',
  details: 'Of the plan that plan names, or of every plan that has one of that name.',
  default: '',
  option: { is: 'text', value: 'NAME' },
  read: readText,
});

export const grace = declare({
  name: 'grace',
  summary:
    'The least time from now to which retain shortens an expiry, and for which a retention that was cut still keeps in a purge.',
  details:
    'Within it a mistake can be undone before anything is deleted. A purge finds in the git history of the plan file what was cut. Whole numbers with units up to weeks.',
  default: '72 hours',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('72 hours'),
});

export const asOf = declare({
  name: 'as-of',
  summary: 'Judges as if it were this day or time, such as "2026-12-01".',
  details:
    'A day is judged at its end in UTC; a time is written "2026-12-01T08:00:00Z". Used by preview and by a dry run of purge, whose change set can then not be applied.',
  default: '',
  whenEmpty: 'now',
  option: { is: 'text', value: 'TIME' },
  read: optionally(readInstant),
});
