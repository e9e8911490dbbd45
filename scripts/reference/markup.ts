/**
 * Declared texts are plain, so that `--help` and `action.yml` can show them as they stand. Here names and values get the
 * code font that they need in Markdown, where "wait" and "plan" would read as ordinary words.
 */

/** What is code wherever it stands: what is quoted or in backticks, tags with their value, variables, camel-cased names. */
const ALWAYS = String.raw`\`[^\`]+\`|'"[^']*'|"[^"]*"|\b[A-Z][A-Za-z]+=[A-Za-z]+|\b[A-Z]+(?:_[A-Z]+)+\b|\b[a-z]+[A-Z]\w*`;

/** @param names Names of inputs and outputs; those of one word are code only in backticks, or before a colon and a value. */
export function markdownOf(text: string, names: readonly string[]): string {
  const hyphenated = names.filter((name) => name.includes('-'));
  const code = new RegExp([ALWAYS, assignment(names), ...hyphenated.map(bounded)].join('|'), 'g');
  let markdown = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(code)) {
    markdown += escaped(text.slice(end, index)) + codeSpan(inner(found));
    end = index + found.length;
  }
  return markdown + escaped(text.slice(end));
}

/** A declared text for places that know no Markdown. */
export function plainOf(text: string): string {
  return text.replaceAll('`', '');
}

export function codeSpan(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

const bounded = (name: string): string => String.raw`(?<![\w-])${name}(?![\w-])`;
const assignment = (names: readonly string[]): string => String.raw`(?<![\w-])(?:${names.join('|')}): [a-z0-9][\w-]*`;

function inner(found: string): string {
  return /^(?:`.*`|'.*'|".*")$/s.test(found) ? found.slice(1, -1) : found;
}

/** Whatever Markdown would read as markup or as the end of a cell. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_|<>[\]]/g, (character) => `\\${character}`);
}
