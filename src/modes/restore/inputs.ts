import { HANDING_ON, USE_OF_KEYS } from '../../decide/permissions.ts';
import { ACCOUNTS } from '../../inputs/accounts.ts';
import { type Asked, type InputProblem, problemOf } from '../../inputs/asked.ts';
import { APPROVAL, idleInApproval, readChangeSet } from '../../inputs/change-sets.ts';
import { from } from '../../inputs/check.ts';
import { noAwsTypes } from '../../inputs/no-aws-types.ts';
import type { RestoreRequest } from '../../inputs/request.ts';
import { at, RESTORE_INPUTS, readFields } from '../../inputs/restore.ts';
import { expiry, kinds } from '../../inputs/selection.ts';
import { wait, waitTimeout } from '../../inputs/waiting.ts';
import { KIND_NAMES, type KindName } from '../../model.ts';
import { COMMON, commonRequest, idleInCommon, type ModeInputs } from '../shared/inputs.ts';
import { BIN, idleBesideUndo, kindsInBin, readUndo, undoProblems } from './undo/inputs.ts';

export const restoreInputs: ModeInputs<RestoreRequest> = {
  does: 'Make a new resource from a backup, beside the old one.',
  examples: [
    'prod-api-001 --dry-run',
    'ami-0123456789abcdef0 --instance-type m7i.large --wait',
    'orders --kinds rds-instance',
    'recycle-bin --dry-run',
  ],
  changes: [
    'ec2:RestoreImageFromRecycleBin',
    'ec2:RestoreSnapshotFromRecycleBin',
    'ec2:CreateTags',
    'ec2:CreateVolume',
    'ec2:RunInstances',
    'rds:AddTagsToResource',
    'rds:CreateDBInstance',
    'rds:CreateTenantDatabase',
    'rds:RestoreDBClusterFromSnapshot',
    'rds:RestoreDBInstanceFromDBSnapshot',
    ...HANDING_ON,
    ...USE_OF_KEYS,
  ],
  takes: [...COMMON, from, kinds, ...RESTORE_INPUTS, expiry, wait, waitTimeout, ...APPROVAL],
  argument: from,
  problems: (asked) => [
    ...noAwsTypes(
      asked,
      'is restored in AWS Backup, which made it; write kinds of this action, such as "ec2-instance"',
    ),
    ...nothingNamed(asked),
    ...severalAccounts(asked),
    ...undoProblems(asked),
  ],
  idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked), ...idleBesideUndo(asked)],
  request: (read, caller) => ({
    ...commonRequest(read, caller),
    kinds: kindsOf(read(from) ?? '', read(kinds).names),
    mode: 'restore',
    from: read(from) ?? '',
    at: read(at),
    asked: readFields(read),
    undo: readUndo(read),
    wait: read(wait),
    waitMilliseconds: read(waitTimeout),
    changeSet: readChangeSet(read),
  }),
};

function nothingNamed({ is }: Asked): readonly InputProblem[] {
  if (!is(from, null)) return [];
  return [
    problemOf(
      from,
      'it is required in mode restore; write a name or an id, such as "prod-api-001" or "ami-0123456789abcdef0"',
    ),
  ];
}

/** Resources of the same name in several accounts are different resources. */
function severalAccounts({ given }: Asked): readonly InputProblem[] {
  const [accounts] = ACCOUNTS;
  if (!given(accounts)) return [];
  return [
    problemOf(
      accounts,
      'a restore works in one account; write the role of that account in role-to-assume, such as "arn:aws:iam::123456789012:role/backup-via-tag-restore"',
    ),
  ];
}

/** The kinds that an id can belong to. A name may belong to any: `kinds` limits those. */
const KIND_OF_ID: readonly (readonly [RegExp, readonly KindName[]])[] = [
  [/^(?:i|ami)-[0-9a-f]{8,17}$/, ['ec2-instance']],
  [/^vol-[0-9a-f]{8,17}$/, ['ebs-volume']],
  [/^snap-[0-9a-f]{8,17}$/, ['ec2-instance', 'ebs-volume']],
  [/^arn:[^:]*:rds:[^:]*:[^:]*:(?:db|snapshot):/, ['rds-instance']],
  [/^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster|cluster-snapshot):/, ['rds-cluster']],
];

function kindsOf(wanted: string, given: readonly KindName[]): readonly KindName[] {
  return BIN.test(wanted) ? kindsInBin(wanted, given) : kindsFor(wanted, given);
}

/** Adds the kinds that the id belongs to. */
function kindsFor(from: string, given: readonly KindName[]): readonly KindName[] {
  const told = KIND_OF_ID.find(([pattern]) => pattern.test(from))?.[1] ?? [];
  return KIND_NAMES.filter((name) => given.includes(name) || told.includes(name));
}
