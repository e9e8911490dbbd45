import type { Instant } from '../model.ts';

/** A parsed text, or a refusal in one sentence that quotes it and shows a valid one. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/**
 * One input, declared once: `action.yml`, the tables of the documentation, `--help`, the parser, and the checks that it arrived and has an
 * effect all come from here. The modes list which inputs they take.
 */
export interface Input<Value = unknown, Name extends string = string> {
  readonly name: Name;
  /** One short sentence, also shown by `--help`. */
  readonly summary: string;
  /** Further details for the reference; absent where there are none. */
  readonly details?: string;
  /** The value where nothing is written. */
  readonly default: string;
  /** The meaning of an empty default, such as "all enabled regions". */
  readonly whenEmpty?: string;
  /** An expression that the runner evaluates as the default. Such an input never counts as written by the user. */
  readonly expression?: string;
  /** True where every run needs it. */
  readonly required?: true;
  /** True where its value must never be shown. */
  readonly secret?: true;
  /** Its form on the command line. */
  readonly option: Option;
  /** Parses the trimmed text, or the default. */
  readonly read: (text: string, now: Instant) => Reading<Value>;
}

export type Option =
  /** An option without a value: its presence means "true", with `no-` in front "false". */
  | { readonly is: 'flag' }
  /** `--name VALUE`; repeated values are joined by line breaks. */
  | { readonly is: 'text'; readonly value: string; readonly short?: string };

/** Preserves the name as a literal type, so that the compiler knows the names of all inputs. */
export function declare<Value, const Name extends string>(input: Input<Value, Name>): Input<Value, Name> {
  return input;
}
