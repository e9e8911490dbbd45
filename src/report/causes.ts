import { groupBy } from '../model/group.ts';
import type { FailedEntry } from '../model.ts';

/** Failures that one thing mends, in the order in which they are to be seen to. */
export interface Cause {
  /** Those that one row can stand for; the first tells what they have in common. */
  readonly first: FailedEntry;
  readonly failures: readonly FailedEntry[];
}

/** What failed, by what mends it. The cause that most depends on stands first. */
export function causesOf(failed: readonly FailedEntry[]): readonly Cause[] {
  const groups = groupBy(failed, ({ fault, action, kind, advice }) => [fault, action, kind, advice].join('\n'));
  const causes = [...groups.values()].flatMap((failures): Cause[] => {
    const [first] = failures;
    return first === undefined ? [] : [{ first, failures }];
  });
  return causes.sort((a, b) => rank(a) - rank(b));
}

/** What a whole run or a region lacks before a resource, and that before what only stayed behind. */
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

/** AWS's words where all failures of a cause have the same; null where they differ, as they do where they name ids. */
export function commonMessage({ failures }: Cause): string | null {
  const [message, ...others] = new Set(failures.map((failure) => failure.message));
  return message === undefined || others.length > 0 ? null : message;
}
