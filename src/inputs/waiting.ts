import type { Asked, Idle } from './asked.ts';
import { declare } from './input.ts';
import { lengthLike, readFlag } from './parsers.ts';

/** What a backup does beside making backups. */

export const wait = declare({
  name: 'wait',
  summary: 'Waits until the new backups are available, and fails the run when one is not.',
  details:
    'With AWS Backup it waits until the jobs have ended. "false" ends the run once AWS has accepted them; the next purge with the same engine reports those that failed.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export const waitTimeout = declare({
  name: 'wait-timeout',
  summary: 'How long wait goes on before the run fails, such as "90 minutes" or "2h".',
  details: 'Whole numbers with units up to weeks. Creation can take hours for large volumes. Only used with wait.',
  default: '60 minutes',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('60 minutes'),
});

export const otherBackups = declare({
  name: 'other-backups',
  summary: 'Also reports what Data Lifecycle Manager and AWS Backup already make of the selected resources.',
  details: 'So that nobody pays twice unknowingly.',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

export function idleInWaiting({ is }: Asked): readonly Idle[] {
  return is(wait, true) ? [] : [{ input: waitTimeout, where: 'without wait' }];
}
