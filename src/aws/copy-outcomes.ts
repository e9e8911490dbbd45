import { copyOfText } from '../decide/copies.ts';
import { proveOwnership } from '../decide/ownership.ts';
import type { AccountId, CopyChange, CopyOutcome, Fault, RecoveryPoint } from '../model.ts';

/** Judges the recovery point that has the name of a copy: the copy itself, or a foreign one. */
export function outcomeOfFound(found: RecoveryPoint, change: CopyChange, account: AccountId): CopyOutcome {
  if (proveOwnership(found, account).ours && found.copyOf === copyOfText(change.point)) {
    return { result: 'already-done', id: found.id, state: found.state };
  }
  return {
    result: 'failed',
    fault: {
      code: 'name-taken',
      message: `the name ${change.slot} is taken in ${change.to} by ${found.id}, which is not this copy`,
      advice: 'Find out who made it; rename or delete it, then run again.',
    },
  };
}

/** The name is taken, but its holder cannot be seen. */
export function nameTaken({ slot, to }: CopyChange): Fault {
  return {
    code: 'name-taken',
    message: `the name ${slot} is taken in ${to}, and nothing of that name can be seen`,
    advice:
      'Look for it in the Recycle Bin of that region; a name that was just given up needs some minutes to become free.',
  };
}
