import type { Asked, Idle, ReadInput } from './asked.ts';
import { declare } from './input.ts';
import { lengthLike, readFlag, readOptional } from './parsers.ts';
import type { ChangeSetRequest } from './request.ts';

/** The changes that a run may make: none, the approved ones, or all that are due. */

export const dryRun = declare({
  name: 'dry-run',
  summary: 'Shows what the run would do: nothing is created, changed or deleted.',
  details: 'Outputs, counts and summary list the planned changes, each with the state "planned".',
  default: 'false',
  option: { is: 'flag' },
  read: readFlag,
});

const changeSet = declare({
  name: 'change-set',
  summary: 'Path of an approved change set; the run makes no other changes.',
  details:
    'The file comes from a dry run of the same mode or, for retain, from a preview. The run makes only those of its changes that are still due, and lists the rest. A resource that is due for a backup but missing from it fails the run. A file that is truncated, edited, too old, or made for another account or other inputs is refused. Not used in a dry run.',
  default: '',
  whenEmpty: 'no approval is needed',
  option: { is: 'text', value: 'FILE' },
  read: readOptional,
});

export const changeSetValidFor = declare({
  name: 'change-set-valid-for',
  summary: 'How long the change set written by a dry run or a preview stays valid.',
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
