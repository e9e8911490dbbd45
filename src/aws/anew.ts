import type { Found } from '../decide/adoption.ts';
import { slotInsteadOf } from '../decide/naming.ts';
import type { CreateChange, CreateOutcome, Met } from '../model.ts';

/** The slot has a recovery point already, but it does not count as the backup, for instance because it failed. */
export interface Unfit {
  readonly result: 'unfit';
  readonly met: Met;
}

export type Made = CreateOutcome | Unfit;

/** Converts the judgement of a found recovery point into an outcome, or into "unfit" if a new one must be made. */
export function madeOf(found: Found): Made {
  switch (found.is) {
    case 'backup':
      return found.outcome;
    case 'unfit':
      return { result: 'unfit', met: found.met };
    case 'untagged':
    case 'stranger':
      return { result: 'failed', fault: found.fault };
    default:
      return found satisfies never;
  }
}

/** Each attempt can leave a recovery point that the next finds unfit, and GitHub allows fifty attempts. */
const MOST_UNFIT = 50;

/** Makes one recovery point. If an existing one is unfit, makes another in its place, under a name derived from it. */
export async function orAnew(
  change: CreateChange,
  make: (change: CreateChange) => Promise<Made>,
): Promise<CreateOutcome> {
  const met: Met[] = [];
  let asked = change;
  for (;;) {
    const made = await make(asked);
    if (made.result !== 'unfit') return withMet(made, met, asked);
    met.push(made.met);
    if (met.length >= MOST_UNFIT) return { result: 'failed', fault: TOO_MANY };
    asked = inPlaceOf(asked, made.met);
  }
}

function withMet(outcome: CreateOutcome, met: readonly Met[], { slot }: CreateChange): CreateOutcome {
  if (met.length === 0) return outcome;
  // Without a backup, the last failure is the outcome.
  if (outcome.result === 'failed') return outcome;
  return { ...outcome, slot, met: [...met, ...(outcome.met ?? [])] };
}

function inPlaceOf(change: CreateChange, { id }: Met): CreateChange {
  const slot = slotInsteadOf(change.slot, id);
  const { tags } = change;
  // Outside a workflow, the slot name identifies the run.
  return { ...change, slot, tags: tags.BackupRun === change.slot ? { ...tags, BackupRun: slot } : tags };
}

const TOO_MANY = {
  code: 'name-taken',
  message: 'earlier attempts left too many recovery points of this backup, and none of them is usable',
  advice: 'Find out why they failed or expire so soon, delete them, and start a new run.',
} as const;
