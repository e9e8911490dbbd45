import type { CopyKey } from '../../inputs/copies.ts';
import { attempt } from '../../model/attempt.ts';
import type { Watch } from '../../model/known-faults.ts';
import {
  type CopyChange,
  type Failure,
  type Fault,
  failure,
  type RecoveryPoint,
  type Region,
  type Result,
  success,
  type Whole,
} from '../../model.ts';
import { inAccount } from '../../plan/arns.ts';
import { membershipOf } from '../../plan/membership.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { Connection } from '../../ports/cloud.ts';
import { keyTrouble, noKey, twoKeys } from './faults.ts';
import { subjectOf } from './subject.ts';

/** What determines the key of a copy. */
export interface KeyChoice {
  /** The keys in `copy-kms-key`. */
  readonly keys: readonly CopyKey[];
  /** Null where this run has none. */
  readonly file: PlanFile | null;
}

/**
 * Returns the key that encrypts one copy: from the input, else from the rule that `BackupPlan` names. Null uses the default
 * of the region.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
 */
export function keyFor(
  point: RecoveryPoint,
  { encrypted }: Whole,
  to: Region,
  { keys, file }: KeyChoice,
): Result<string | null> {
  const given = keys.find(({ region }) => region === to)?.arn;
  const ofRules = given === undefined ? keysOfRules(point, to, file) : [given];
  if (ofRules.length > 1) return failure(twoKeys(to, ofRules));
  const key = ofRules[0] ?? null;
  if (point.kind === 'ec2-instance') return success(key);
  if (encrypted && key === null) return failure(noKey(point.kind, to));
  // RDS refuses a key for the copy of an unencrypted cluster snapshot.
  return success(point.kind === 'rds-cluster' && !encrypted ? null : key);
}

function keysOfRules(point: RecoveryPoint, to: Region, file: PlanFile | null): readonly string[] {
  const copies = membershipOf(point, file).rules.flatMap(({ rule }) => rule.copies ?? []);
  return [
    ...new Set(
      copies.flatMap(({ to: where, kmsKey }) =>
        where === to && kmsKey !== null ? [inAccount(kmsKey, point.owner)] : [],
      ),
    ),
  ];
}

/** The copies that may be made, and a failure for each whose key is unusable. */
export interface Usable {
  readonly copies: readonly CopyChange[];
  readonly failures: readonly Failure[];
}

/**
 * Reads each key once, before the first copy: with an unusable key the call succeeds, and the copy fails hours later.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (KmsKeyId)
 */
export async function withUsableKeys(
  copies: readonly CopyChange[],
  { readKey }: Connection,
  watch: Watch,
): Promise<Usable> {
  const arns = [...new Set(copies.flatMap(({ kmsKey }) => kmsKey ?? []))];
  const troubles = new Map<string | null, Fault>();
  await Promise.all(
    arns.map(async (arn) => {
      const read = await attempt(() => readKey(arn), watch);
      const fault = read.ok ? keyTrouble(arn, read.value) : read.fault;
      if (fault !== null) troubles.set(arn, fault);
    }),
  );
  const faultOf = ({ kmsKey }: CopyChange) => troubles.get(kmsKey);
  return {
    copies: copies.filter((copy) => faultOf(copy) === undefined),
    failures: copies.flatMap((copy): Failure[] => {
      const fault = faultOf(copy);
      if (fault === undefined) return [];
      return [{ region: copy.to, target: copy.point.id, action: 'copy', fault, subject: subjectOf(copy) }];
    }),
  };
}
