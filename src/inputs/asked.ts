import type { Input, Reading } from './input.ts';

/** The inputs as written, for checks of combinations. */
export interface Asked {
  /** Trimmed; the default where nothing was written. */
  readonly text: (input: Input) => string;
  /**
   * True where the value means something other than the default. Writing out the default requests nothing, and a runner cannot tell it from
   * an omitted input.
   */
  readonly given: (input: Input) => boolean;
  readonly reading: <Value>(input: Input<Value>) => Reading<Value>;
  /** True where it parses to this value. */
  readonly is: <Value extends string | number | boolean | null>(input: Input<Value>, value: Value) => boolean;
}

/** Returns the value of an input; all inputs were found valid before. */
export type ReadInput = <Value>(input: Input<Value>) => Value;

/** One sentence that names the input, quotes the value and shows a right one. */
export interface InputProblem {
  readonly input: string;
  readonly message: string;
}

/** An input that has no effect in combination with the others, if given. */
export interface Idle {
  readonly input: Input;
  /** The case, such as "without wait". */
  readonly where: string;
}

/** @param message Follows the name of the input. */
export function problemOf(input: Input, message: string): InputProblem {
  return { input: input.name, message: `${input.name}: ${message}` };
}
