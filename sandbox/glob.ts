const specials = /[.+^${}()|[\]\\/]/g;

/** Patterns met before: each request is held against every fault rule and every statement of a policy. */
const compiled = new Map<string, RegExp>();
const mostCompiled = 1_000;

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (compiled.size >= mostCompiled) compiled.clear();
  const source = pattern.replace(specials, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'su');
  compiled.set(pattern, expression);
  return expression;
}

/** A pattern where `*` is any text and `?` any one character, as in IAM's StringLike and in fault rules. */
export function matchesGlob(pattern: string, text: string): boolean {
  if (!pattern.includes('*') && !pattern.includes('?')) return pattern === text;
  return compile(pattern).test(text);
}
