/**
 * The result of reading a text of the plan file: its value, or one sentence that quotes it and shows a valid example.
 */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** A fault in a plan file, at a path of keys and list positions; its position in the text is looked up later. */
export interface Trouble {
  readonly path: Path;
  /** Whether the fault is in the key at the end of the path, or in its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** True for a mapping of the file, whose keys can then be read. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the entries of a mapping; none for any other value. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

/** Returns the value of a key; undefined if the value is not a mapping or lacks the key. */
export function under(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
