import type { Asked, Idle, ReadInput } from './asked.ts';
import { declare } from './input.ts';
import { lengthLike, readFlag, readOptional } from './parsers.ts';
import type { ChangeSetRequest } from './request.ts';

/** What a run may change: nothing, what was approved, or all that is due. */

export const dryRun = declare({
  name: 'dry-run',
  summary: 'Stops after all decisions are made: nothing is created, changed or deleted.',
  details: 'Outputs, counts and summary show what would be done, each entry with the state "planned".',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

const changeSet = declare({
  name: 'change-set',
  summary: 'Path of an approved change set; nothing beyond it is done.',
  details:
    'The file that a dry run of the same mode wrote, or for retain a preview. Only changes in it that are still due are made; the rest is listed, and a resource that is due for a backup and is not in it fails the run. A file that was cut or edited, is too old, or was made for another account or other inputs is refused. Not used in a dry run.',
  default: '',
  whenEmpty: 'no approval is needed',
  option: { is: 'text', value: 'FILE' },
  read: readOptional,
});

export const changeSetValidFor = declare({
  name: 'change-set-valid-for',
  summary: 'How long the change set that a dry run or a preview writes can be applied.',
  details: 'Whole numbers with units up to weeks.',
  default: '24 hours',
  option: { is: 'text', value: 'TIME' },
  read: lengthLike('24 hours'),
});

export const APPROVAL = [changeSet, changeSetValidFor] as const;

export function readChangeSet(read: ReadInput): ChangeSetRequest {
  return { approved: read(changeSet), validForMilliseconds: read(changeSetValidFor) };
}

export function idleInApproval({ is }: Asked): readonly Idle[] {
  return is(dryRun, true)
    ? [{ input: changeSet, where: 'in a dry run' }]
    : [{ input: changeSetValidFor, where: 'outside a dry run' }];
}
