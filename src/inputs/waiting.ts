import type { Asked, Idle } from './asked.ts';
import { declare } from './input.ts';
import { lengthLike, readFlag } from './parsers.ts';

/** The waits and extra looks of a backup. */

export const wait = declare({
  name: 'wait',
  summary: 'Waits until the new backups are available; one that does not become available fails the run.',
  details:
    'With AWS Backup, waits for the jobs to end. With "false" the run ends once AWS has accepted the requests, and the next purge with the same engine reports failures.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export const waitTimeout = declare({
  name: 'wait-timeout',
  summary: 'How long to wait before the run fails, such as "90 minutes" or "2h".',
  details: 'Whole numbers with units up to weeks. Large volumes can take hours. Only used with `wait`.',
  default: '60 minutes',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('60 minutes'),
});

export const otherBackups = declare({
  name: 'other-backups',
  summary: 'Also reports backups of the selected resources made by Data Lifecycle Manager and AWS Backup.',
  details: 'This shows where you pay for two backups.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export function idleInWaiting({ is }: Asked): readonly Idle[] {
  return is(wait, true) ? [] : [{ input: waitTimeout, where: 'without wait' }];
}
