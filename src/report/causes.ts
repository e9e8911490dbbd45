import { groupBy } from '../model/group.ts';
import type { FailedEntry } from '../model.ts';

/** Failures with the same remedy; causes are in the order in which to fix them. */
export interface Cause {
  /** Failures that one row can represent; the first shows what they have in common. */
  readonly first: FailedEntry;
  readonly failures: readonly FailedEntry[];
}

/** Groups failures by their remedy, the most fundamental cause first. */
export function causesOf(failed: readonly FailedEntry[]): readonly Cause[] {
  const groups = groupBy(failed, ({ fault, action, kind, advice }) => [fault, action, kind, advice].join('\n'));
  const causes = [...groups.values()].flatMap((failures): Cause[] => {
    const [first] = failures;
    return first === undefined ? [] : [{ first, failures }];
  });
  return causes.sort((a, b) => rank(a) - rank(b));
}

/** Ranks causes: first a run that could not start or select, then missing backups, then failed reads, then the rest. */
function rank({ first }: Cause): number {
  switch (first.action) {
    case 'start':
    case 'select':
      return 0;
    case 'create':
    case 'wait':
      return 1;
    case 'read':
      return 2;
    default:
      return 3;
  }
}

/** Returns AWS's message where all failures of a cause share it; null where they differ, for instance in the ids they name. */
export function commonMessage({ failures }: Cause): string | null {
  const [message, ...others] = new Set(failures.map((failure) => failure.message));
  return message === undefined || others.length > 0 ? null : message;
}
