import type { Ledger } from './ledger.ts';
import type { Attempt, Task } from './run.ts';

/** What happens next in an estate: somebody changes something, runs begin, or something must be so. */
export type Step =
  | { readonly at: number; readonly kind: 'change'; readonly act: () => string | null }
  | { readonly at: number; readonly kind: 'expect'; readonly problems: (ledger: Ledger) => string[] }
  | {
      readonly at: number;
      readonly kind: 'runs';
      readonly tasks: () => readonly Task[];
      readonly onEnd: (attempts: readonly Attempt[]) => void;
    };

export function runs(
  at: number,
  tasks: () => readonly Task[],
  onEnd: (attempts: readonly Attempt[]) => void = () => {},
): Step {
  return { at, kind: 'runs', tasks, onEnd };
}

/** Says what it does before a colon, for counting. */
export function change(at: number, act: () => string | null): Step {
  return { at, kind: 'change', act };
}
