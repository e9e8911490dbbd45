const specials = /[.+^${}()|[\]\\/]/g;

/** A pattern where `*` is any text and `?` any one character, as in IAM's StringLike and in fault rules. */
export function matchesGlob(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const source = pattern.replace(specials, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su').test(text);
}
