import { badInput } from '../../model/known-faults.ts';
import type { CopyChange, Fault, KeyFacts, KindName, RecoveryPointId, Region } from '../../model.ts';

/** Faults of wishes that cannot be fulfilled. Other copies are still made. */

const NEXT =
  'Write another BackupCopyTo tag on it, or let it expire; new backups get theirs from copy-to or the plan file.';

export function unreadableWish(text: string, unreadable: readonly string[]): Fault {
  return badInput(
    `its BackupCopyTo tag "${text}" cannot be read: ${unreadable.map((word) => `"${word}"`).join(', ')}`,
    'Write pairs of a region and an instant, such as "eu-west-1=2027-01-31T00:00:00Z", separated by blanks.',
  );
}

export function badWish(to: Region): Fault {
  return badInput(`a copy of it is wanted in ${to}, where it is itself`, NEXT);
}

export function offWish(to: Region): Fault {
  return {
    code: 'region-not-enabled',
    message: `a copy of it is wanted in ${to}, which is not enabled for this account`,
    advice: `Enable ${to} for the account. ${NEXT}`,
  };
}

export function twoKeys(to: Region, keys: readonly string[]): Fault {
  return badInput(
    `the rules that made it name two keys for ${to}: ${keys.join(', ')}`,
    'Name one key for each region in the plan file, or one in copy-kms-key, which wins.',
  );
}

export function noKey(kind: KindName, to: Region): Fault {
  return {
    code: 'bad-input',
    message: `it is encrypted, and no key of ${to} is named: RDS copies no encrypted snapshot of a ${kind === 'rds-cluster' ? 'cluster' : 'database'} to another region without one`,
    advice: `Name a customer managed key of ${to} in copy-kms-key, or as kms-key of the rule that made it.`,
  };
}

/** Returns why copies cannot be encrypted with a key; null where they can. */
export function keyTrouble(arn: string, { arn: found, state, manager, usage }: KeyFacts): Fault | null {
  const [region, there] = [arn.split(':')[3], found.split(':')[3]];
  if (region !== there) {
    return badInput(
      `the key ${arn} is in ${there}, not in ${region}`,
      'Name a key of the region that the copies are made in.',
    );
  }
  if (state !== 'Enabled') {
    const advice =
      state === 'PendingDeletion'
        ? 'Cancel the deletion of the key and enable it, or name another one: without it nothing that it encrypts can be read.'
        : 'Enable the key, or name another one, then run again.';
    return {
      code: 'wrong-state',
      message: `the key ${arn} is ${state}, so copies would be accepted and fail later`,
      advice,
    };
  }
  if (usage !== 'ENCRYPT_DECRYPT') {
    return badInput(`the key ${arn} is for ${usage}, not for encryption`, 'Name a symmetric key that encrypts.');
  }
  if (manager === 'AWS') {
    return badInput(
      `the key ${arn} is managed by AWS: what it encrypts can never be shared with another account`,
      'Name a customer managed key. AMIs get the default key of their region where none is named.',
    );
  }
  return null;
}

/** Every AMI that the tokens stand for is gone. */
export function goneCopy(): Fault {
  return {
    code: 'backup-failed',
    message: 'EC2 answered with an AMI that is not there, several times',
    advice: 'Copies of it were made and deleted within a day: find out why, then run again tomorrow.',
  };
}

/** The copy of an earlier run exists, but its tags no longer say that it is ours. */
export function strangeCopy(id: RecoveryPointId, { point, to }: Pick<CopyChange, 'point' | 'to'>): Fault {
  return {
    code: 'name-taken',
    message: `EC2 answered with ${id} in ${to}, which was made as the copy of ${point.id}, and its tags no longer say that it is ours`,
    advice: 'Give it back its tags CreatedBy, BackupSource and BackupCopyOf, or deregister it; then run again.',
  };
}

/** EC2 returned a copy that could not be read. */
export function unseenCopy(id: RecoveryPointId, { point, to }: Pick<CopyChange, 'point' | 'to'>, cause: Fault): Fault {
  return {
    ...cause,
    message: `EC2 answered with ${id} as the copy of ${point.id} in ${to}, and whether it is there could not be read: ${cause.message}`,
  };
}
