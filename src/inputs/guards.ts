import { declare, type Reading } from './input.ts';
import { optionally, readFlag, right, wholeNumber, wrong } from './parsers.ts';
import type { MaxDeletions } from './request.ts';

/** The recovery points that a purge keeps even though they have expired. */

export const minKeep = declare({
  name: 'min-keep',
  summary: 'How many of the newest backups to keep, expired or not, for each resource that still exists.',
  details: 'A whole number, 0 or more. All available backups made by this tool count, regardless of tag.',
  default: '1',
  option: { is: 'text', value: 'N' },
  read: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number, such as "1"'),
});

export const keepVerified = declare({
  name: 'keep-verified',
  summary: 'How many of the newest verified AMIs to keep, expired or not, for each instance that still exists.',
  details:
    'A whole number, 0 or more. Verified means tested by `mode: verify`. Where nothing was ever verified, it has no effect.',
  default: '1',
  option: { is: 'text', value: 'N' },
  read: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number, such as "1"'),
});

export const maxDeletions = declare({
  name: 'max-deletions',
  summary: 'The most that one purge may delete, such as "50" or "20%".',
  details:
    'A whole number of AMIs and snapshots, or a percentage of those made by this tool. Failed AMIs and left-over snapshots count too. If more are due, nothing is deleted and the run fails.',
  default: '',
  whenEmpty: 'no limit',
  option: { is: 'text', value: 'LIMIT' },
  read: optionally(readMaxDeletions),
});

function readMaxDeletions(text: string): Reading<MaxDeletions> {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return right({ count: Number(text) });
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100) return right({ percent: Number(percent) });
  return wrong(text, 'a whole number or a percentage up to 100, such as "20" or "10%", or leave it empty');
}

export const protectUncopied = declare({
  name: 'protect-uncopied',
  summary: 'Keeps an expired backup until the copies that are wanted of it are available.',
  details:
    'A copy is wanted while its own expiry has not passed. If AWS does not answer the question, the backup is kept and the run fails.',
  default: 'true',
  option: { is: 'flag' },
  read: readFlag,
});

export const protectInUse = declare({
  name: 'protect-in-use',
  summary:
    'Keeps an expired AMI while an instance, a launch template, an SSM parameter or an Image Builder recipe names it.',
  details:
    'Terminated instances do not count. If AWS does not answer the question, the AMI is kept and the run fails. Volume snapshots that are part of an AMI are always kept.',
  default: 'true',
  option: { is: 'flag' },
  read: readFlag,
});
