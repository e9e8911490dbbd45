/** Returns the value at a path of keys in an answer; undefined if there is none. */
export function valueAt(answer: unknown, ...path: readonly string[]): unknown {
  let value = answer;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

export function textAt(answer: unknown, ...path: readonly string[]): string | null {
  const value = valueAt(answer, ...path);
  return typeof value === 'string' ? value : null;
}

export function listAt(answer: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const value = valueAt(answer, ...path);
  return Array.isArray(value) ? value : null;
}
