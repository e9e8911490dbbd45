import type { Instant } from '../model.ts';

/** A text understood, or refused with one sentence that quotes it and shows a right one. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/**
 * One input, declared once: `action.yml`, the tables of the documentation, `--help`, what reads the input, and the checks
 * that it arrived and has an effect all come from here. Which modes it is for is what the modes say that they take.
 */
export interface Input<Value = unknown, Name extends string = string> {
  readonly name: Name;
  /** One short sentence, also shown by `--help`. */
  readonly summary: string;
  /** What else there is to know, for the reference; absent where that was all. */
  readonly details?: string;
  /** What stands where nothing is written. */
  readonly default: string;
  /** What it means to write nothing, where nothing is the default: "all enabled regions". */
  readonly whenEmpty?: string;
  /** What the runner fills in, where that is no plain text. Such an input is never known to be written by somebody. */
  readonly expression?: string;
  /** True where every run needs it. */
  readonly required?: true;
  /** True where its value must never be shown. */
  readonly secret?: true;
  /** How it is written on the command line. */
  readonly option: Option;
  /** Reads what is written, white space around it taken off, or the default. */
  readonly read: (text: string, now: Instant) => Reading<Value>;
}

export type Option =
  /** An option without a value: present means "true", with `no-` before it "false". */
  | { readonly is: 'flag' }
  /** `--name VALUE`; several are joined by line breaks. */
  | { readonly is: 'text'; readonly value: string; readonly short?: string };

/** Keeps the name as a type of its own, so that the names of all inputs are known to the compiler. */
export function declare<Value, const Name extends string>(input: Input<Value, Name>): Input<Value, Name> {
  return input;
}
