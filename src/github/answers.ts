/** Returns the value at a path of keys in an answer; undefined if there is none. */
export function valueAt(answer: unknown, ...path: readonly string[]): unknown {
  let value = answer;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** Returns the text at a path of keys; null if there is no text. */
export function textAt(answer: unknown, ...path: readonly string[]): string | null {
  const value = valueAt(answer, ...path);
  return typeof value === 'string' ? value : null;
}

/** Returns the list at a path of keys; null if there is no list. */
export function listAt(answer: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const value = valueAt(answer, ...path);
  return Array.isArray(value) ? value : null;
}
