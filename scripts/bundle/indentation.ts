import { parseSync, Visitor } from 'rolldown/utils';

/**
 * Moves lines back to the left that a wrapper around modules has moved to the right: tens of thousands of tabs, which Node reads at
 * every start. The text inside of templates stays as it is.
 */
export function outdented(name: string, code: string, most: number): string {
  const templates = templatesOf(name, code);
  let template = 0;
  const parts: string[] = [];
  for (let start = 0; start < code.length; ) {
    const newline = code.indexOf('\n', start);
    const end = newline === -1 ? code.length : newline + 1;
    while ((templates[template]?.end ?? Number.POSITIVE_INFINITY) < start) template += 1;
    const inside = (templates[template]?.start ?? Number.POSITIVE_INFINITY) < start;
    let tabs = 0;
    while (!inside && tabs < most && code[start + tabs] === '\t') tabs += 1;
    parts.push(code.slice(start + tabs, end));
    start = end;
  }
  return parts.join('');
}

/** Where templates hold text, in order. */
function templatesOf(name: string, code: string): readonly { readonly start: number; readonly end: number }[] {
  const { program, errors } = parseSync(name, code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  const found: { readonly start: number; readonly end: number }[] = [];
  new Visitor({ TemplateElement: ({ start, end }) => found.push({ start, end }) }).visit(program);
  return found.sort((a, b) => a.start - b.start);
}
