import { plain } from '../decide/plain.ts';

declare const markdown: unique symbol;
/** Finished GitHub-flavoured Markdown. Plain text becomes Markdown only through the functions of this file. */
export type Markdown = string & { readonly [markdown]: true };

const finished = (text: string): Markdown => text as Markdown;

/**
 * Builds Markdown from a template of ours and finished parts: md`**${cell(name)}**`. The template itself is taken as Markdown; a plain
 * string in a hole is a type error, so that untrusted text is never left unescaped.
 */
export function md(template: TemplateStringsArray, ...holes: readonly (Markdown | number)[]): Markdown {
  // Works as String.raw, but faster.
  let text = template[0] ?? '';
  for (const [index, hole] of holes.entries()) text += `${hole}${template[index + 1]}`;
  return finished(text);
}

/** Joins finished parts with a separator of ours. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return finished(parts.join(separator));
}

/**
 * Escapes untrusted text for a table cell, a heading or a sentence: it shows as written, on one line, cut to `limit` characters. It cannot
 * end the cell, start a block, make HTML, a link, an image or an emoji, or mention anybody.
 *
 * GitHub converts `@name`, `#1`, addresses and `:smile:` after it has parsed the Markdown, so entities do not stop that; code spans do. A
 * word that contains one becomes a code span, which can also be copied unchanged, an ARN for instance. Where a code span is impossible, an
 * invisible zero-width space splits the word.
 */
export function cell(text: string, limit = 1000): Markdown {
  if (text.length <= limit && HARMLESS.test(text)) return finished(text);
  return finished(plain(text, limit).split(' ').map(escapeWord).join(' '));
}

/**
 * Most cells: names, ids and regions that neither Markdown nor GitHub interprets, so that the escaping below would not change them. `gh-1`
 * would be a link.
 */
const HARMLESS = /^(?!.*gh-\d)[a-z0-9][a-z0-9,-]*(?: [a-z0-9,-]+)*$/i;

/** Renders text that is one unit, such as a path or a tag, as a code span; where that is impossible, as `cell` does. */
export function code(text: string, limit?: number): Markdown {
  const clean = plain(text, limit);
  return CODE_SPAN_SAFE.test(clean) ? finished(`\`${clean}\``) : cell(clean, limit);
}

function escapeWord(word: string, position: number): string {
  const turned = TURNED_BY_GITHUB.test(word);
  if (turned && CODE_SPAN_SAFE.test(word)) return `\`${word}\``;
  const escaped = escapeCharacters(turned ? splitAutolinks(word) : word);
  if (position !== 0) return escaped;
  return NUMBERED.test(escaped)
    ? `${escaped.slice(0, -1)}${entity(escaped.slice(-1))}`
    : escaped.replace(LINE_START, entity);
}

/** `:00:` inside a time is not an emoji; the shortest one without a letter is `:100:`. */
const TURNED_BY_GITHUB = /@.|#\d|:\/\/|www\.|gh-\d|:(?!\d\d?:)[a-z0-9_+-]+:/iu;
/** In code spans nothing can be escaped: a pipe would end the cell, and a backslash before one would not. */
const CODE_SPAN_SAFE = /^[^`|\\<>[\]]+$/u;
/** Starts of a line that would make a list, a rule or a heading's underline. */
const LINE_START = /^-|^[+=](?=[+=]*$)/;
const NUMBERED = /^\d+[.)]$/;
const SPLIT = '\u200b';

function splitAutolinks(word: string): string {
  return word
    .replace(/@/g, `@${SPLIT}`)
    .replace(/#(?=\d)/g, `#${SPLIT}`)
    .replace(/:\/\//g, `:${SPLIT}//`)
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}${SPLIT}.`)
    .replace(/gh-(?=\d)/gi, (match) => `${match}${SPLIT}`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${SPLIT}`);
}

function escapeCharacters(text: string): string {
  // An underscore between letters or digits, as in many names, means nothing to Markdown.
  return text.replace(/[\\`*[\]<>&|~$#\u200b]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A link when there is an address, otherwise only the text. `address` must be one of ours: it is not escaped. */
export function link(text: Markdown, address: string | null): Markdown {
  return address === null ? text : finished(`[${text}](${address})`);
}

/** One row of a table, without a line break. */
export function row(cells: readonly Markdown[]): Markdown {
  return finished(`| ${cells.join(' | ')} |`);
}

/**
 * The two lines that start a table, without a line break at the end.
 * @param widths Minimum width of each column in characters, so that ids in it stay on one line; none where omitted.
 */
export function tableHead(headers: readonly string[], widths: readonly number[] = []): Markdown {
  const cells = headers.map((header, index) => heldOpen(header, widths[index] ?? 0));
  return finished(`${row(cells)}\n|${' --- |'.repeat(headers.length)}`);
}

/**
 * Pads a heading to hold its column open. Browsers break lines after the hyphen of an id, and GitHub allows no way to prevent it: it strips
 * styles and `nobr`, and a word joiner would be copied with the id. Spaces as wide as digits follow the heading, the last one as an entity,
 * which is not trimmed. Measured in Chromium.
 * @see https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb
 */
function heldOpen(header: string, width: number): Markdown {
  const missing = width - header.length;
  if (missing <= 0) return cell(header);
  const words = header.split(' ').map((word) => cell(word));
  return finished(`${words.join('&nbsp;')}${FIGURE_SPACE.repeat(missing - 1)}&numsp;`);
}

/** As wide as a digit, and never broken. */
const FIGURE_SPACE = '\u2007';

/** A whole table, without a line break at the end. Headers are plain text, cells are finished. */
export function table(headers: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  return join([tableHead(headers), ...rows.map(row)], '\n');
}

/** Renders lines as a code block, with their indentation. Nothing in them can end the block. */
export function fence(language: 'json' | 'yaml' | 'diff' | 'sh' | 'hcl', lines: readonly string[]): Markdown {
  const clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ''}${plain(line.replace(/^[+-]? */, ''))}`);
  const longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const mark = '`'.repeat(longest + 1);
  return finished([`${mark}${language}`, ...clean, mark].join('\n'));
}
