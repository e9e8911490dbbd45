import type { Input, Reading } from './input.ts';

/** What was written for the inputs: what the checks of what goes together are about. */
export interface Asked {
  /** Without the white space around; the default where nothing was written. */
  readonly text: (input: Input) => string;
  /**
   * True where something was written that means something else than the default. Who writes the default out has asked for
   * nothing, and a runner cannot tell it from an input that was left out.
   */
  readonly given: (input: Input) => boolean;
  readonly reading: <Value>(input: Input<Value>) => Reading<Value>;
  /** True where it reads as this value. */
  readonly is: <Value extends string | number | boolean | null>(input: Input<Value>, value: Value) => boolean;
}

/** The value of an input of which all were found to be right. */
export type ReadInput = <Value>(input: Input<Value>) => Value;

/** One sentence that names the input, quotes the value and shows a right one. */
export interface InputProblem {
  readonly input: string;
  readonly message: string;
}

/** An input that does nothing beside the others, should it be given. */
export interface Idle {
  readonly input: Input;
  /** In which case: "without wait". */
  readonly where: string;
}

/** @param message What stands after the name of the input. */
export function problemOf(input: Input, message: string): InputProblem {
  return { input: input.name, message: `${input.name}: ${message}` };
}
