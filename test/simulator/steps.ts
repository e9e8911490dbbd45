import type { Attempt, Task } from './attempt.ts';
import type { Change } from './fleet.ts';

/** What happens next: something changes, or one run or more begin at once. */
export type Step =
  | { readonly at: number; readonly kind: 'change'; readonly act: () => Change | null }
  | {
      readonly at: number;
      readonly kind: 'runs';
      readonly tasks: () => readonly Task[];
      readonly onEnd: (attempts: readonly Attempt[]) => void;
    };

/** One run or more that begin at once. */
export function runs(
  at: number,
  tasks: () => readonly Task[],
  onEnd: (attempts: readonly Attempt[]) => void = () => {},
): Step {
  return { at, kind: 'runs', tasks, onEnd };
}
