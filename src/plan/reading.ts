/** A text of the plan file, understood or refused with one sentence that quotes it and shows a right one. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** Something wrong in a plan file, at a path of keys and list positions; where that stands in the text is found later. */
export interface Trouble {
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or what stands there. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** A mapping of the file, so that its keys may be read. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of what should be a mapping; none where it is something else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

/** What should stand under a key of what should be a mapping. */
export function under(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
