import { declare } from './input.ts';
import { lengthLike, optionally, readInstant, readOptional, readText } from './parsers.ts';

/** The plan file, and the instant at which it is judged. */

export const planFile = declare({
  name: 'plan-file',
  summary: 'Path of the file with the backup plans.',
  details:
    'Required for preview, retain and sync, and for backup without `tag` and `expiry`. Purge applies its `retention` rules. A file that is named here must exist; the default file may be missing in purge.',
  default: '',
  whenEmpty: '".github/backup-plans.yml"',
  option: { is: 'text', value: 'FILE' },
  read: readOptional,
});

export const plan = declare({
  name: 'plan',
  summary: 'Name of the plan whose rules run, in a backup without `tag` and `expiry`.',
  details: 'In a scheduled run, only those of its rules run whose schedule fired.',
  default: '',
  whenEmpty: 'the rules whose schedule fired, of every plan',
  option: { is: 'text', value: 'NAME' },
  read: readText,
});

export const rule = declare({
  name: 'rule',
  summary: 'Name of the rule to run regardless of schedule, in a backup without `tag` and `expiry`.',
  details: 'The rule of that name in the given `plan`, or in every plan that has one.',
  default: '',
  option: { is: 'text', value: 'NAME' },
  read: readText,
});

export const grace = declare({
  name: 'grace',
  summary: 'How long a backup is still kept after its expiry or retention was shortened.',
  details:
    'This leaves time to revert a mistake before anything is deleted. Retain sets no earlier expiry than this from now. Purge finds shortened retention in the git history of the plan file. Whole numbers with units up to weeks.',
  default: '72 hours',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('72 hours'),
});

export const asOf = declare({
  name: 'as-of',
  summary: 'Evaluates as of this day or time, such as "2026-12-01".',
  details:
    'A day means its end in UTC; write a time as "2026-12-01T08:00:00Z". In purge it needs dry-run: true, and the change set cannot be applied.',
  default: '',
  whenEmpty: 'now',
  option: { is: 'text', value: 'TIME' },
  read: optionally(readInstant),
});
