/** Returns the names of the non-empty members that are not among the known ones. */
export function beyondOf(value: object, said: ReadonlySet<string>): string[] {
  return Object.entries(value).flatMap(([name, inner]) => (said.has(name) || isEmpty(inner) ? [] : [name]));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
