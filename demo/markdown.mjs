// @ts-check
/**
 * A job summary for the terminal: the part of GitHub's Markdown that summaries are made of. Headings, paragraphs, lists,
 * tables, details, notes, bold text, code spans, links (as their text) and entities.
 *
 * @typedef {object} Look
 * @property {number} width columns of the terminal
 * @property {boolean} colour whether ANSI colours may be used
 */

const STYLES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' };
/** @typedef {keyof typeof STYLES} Style */

/**
 * Every word, or part of one up to a slash, gets its own colours, so that a line can be broken between any two.
 *
 * @param {Look} look
 * @param {Style} style
 * @param {string} text
 */
export function paint({ colour }, style, text) {
  return colour ? text.replace(/[^ /]*\/|[^ /]+/g, (word) => `\u001b[${STYLES[style]}m${word}\u001b[0m`) : text;
}

/**
 * @param {string} markdown
 * @param {Look} look
 * @returns {string} lines, each ended by a line break
 */
export function renderMarkdown(markdown, look) {
  const lines = markdown.split(/\r?\n/);
  /** @type {string[]} */
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const { block, next } = readBlock(lines, at, look);
    if (block.length > 0) blocks.push(block.join('\n'));
    at = next;
  }
  return `${blocks.join('\n\n')}\n`;
}

/**
 * @param {readonly string[]} lines
 * @param {number} at
 * @param {Look} look
 * @returns {{ block: readonly string[], next: number }}
 */
function readBlock(lines, at, look) {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { block: [], next: at + 1 };

  const heading = /^(#{1,6}) +(.*)$/.exec(line);
  if (heading !== null) {
    const text = inline(heading[2] ?? '', { ...look, colour: false });
    return { block: wrap(text, look.width).map((part) => paint(look, 'bold', part)), next: at + 1 };
  }

  const details = /^<details>\s*<summary>(.*)<\/summary>/.exec(line);
  if (details !== null) {
    const end = indexFrom(lines, at, (text) => text.trim() === '</details>');
    const inner = renderMarkdown(lines.slice(at + 1, end).join('\n'), { ...look, width: look.width - 2 });
    const title = wrap(inline(details[1] ?? '', { ...look, colour: false }), look.width);
    const block = [...title.map((part) => paint(look, 'bold', part)), '', ...inner.trimEnd().split('\n').map(indented)];
    return { block, next: end + 1 };
  }

  if (line.startsWith('```')) {
    const end = indexFrom(lines, at + 1, (text) => text.startsWith('```'));
    return { block: lines.slice(at + 1, end).map(indented), next: end + 1 };
  }

  if (line.startsWith('>')) {
    const end = indexFrom(lines, at, (text) => !text.startsWith('>'));
    const inner = lines.slice(at, end).map((text) => text.replace(/^> ?(?:\[!(\w+)\]$)?/, ''));
    const text = renderMarkdown(inner.join('\n'), { ...look, width: look.width - 2 });
    return { block: text.trimEnd().split('\n').map(indented), next: end };
  }

  if (line.startsWith('|')) {
    const end = indexFrom(lines, at, (text) => !text.startsWith('|'));
    const rows = lines.slice(at, end).filter((text) => !/^\|[\s:|-]+$/.test(text));
    return {
      block: renderTable(
        rows.map((text) => cellsOf(text, look)),
        look,
      ),
      next: end,
    };
  }

  if (ITEM.test(line)) {
    const end = indexFrom(lines, at, (text) => !ITEM.test(text));
    const items = lines.slice(at, end).map((text) => inline(text.replace(ITEM, ''), look));
    return { block: items.flatMap((text) => itemOf(text, look)), next: end };
  }

  const end = indexFrom(lines, at + 1, (text) => text.trim() === '' || /^(#|\||<details>)/.test(text));
  return { block: wrap(inline(lines.slice(at, end).join(' '), look), look.width), next: end };
}

const ITEM = /^\s*(?:[-*+]|\d+[.)]) +/;

/**
 * @param {string} text
 * @param {Look} look
 */
function itemOf(text, look) {
  const [first = '', ...others] = wrap(text, look.width - 2);
  return [`- ${first}`, ...others.map(indented)];
}

/**
 * @param {readonly string[]} lines
 * @param {number} from
 * @param {(line: string) => boolean} fits
 */
function indexFrom(lines, from, fits) {
  const found = lines.findIndex((line, index) => index >= from && fits(line));
  return found === -1 ? lines.length : found;
}

/**
 * @param {string} line
 * @param {Look} look
 */
function cellsOf(line, look) {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.trim(), look));
}

/**
 * @param {string} text
 * @param {Look} look
 * @returns {string}
 */
function inline(text, look) {
  // A page holds its columns open with wide spaces and breaks cells; a terminal does neither.
  const plain = text.replace(/\u2007|&numsp;/g, '').replace(/&nbsp;|<br>/g, ' ');
  return plain.replace(
    /`([^`]+)`|\*\*(.+?)\*\*|\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)|&#(\d+);|&(amp|lt|gt|quot);|\\([\\`*_[\]<>|#])|<\/?sub>/g,
    (whole, code, bold, link, number, name, escaped) => {
      if (code !== undefined) return paint(look, 'cyan', code);
      if (bold !== undefined) return paint(look, 'bold', inline(bold, { ...look, colour: false }));
      if (link !== undefined) return inline(link, look);
      if (number !== undefined) return harmless(String.fromCodePoint(Number(number)));
      if (name !== undefined) return { amp: '&', lt: '<', gt: '>', quot: '"' }[String(name)] ?? whole;
      return escaped ?? '';
    },
  );
}

/**
 * A control character may not come in through an entity; a zero-width space shows nothing and would only shift a column.
 *
 * @param {string} character
 */
function harmless(character) {
  return /[\p{Cc}\u200b]/u.test(character) ? '' : character;
}

const GAP = 2;
/** In columns narrower than the first, sentences are tiring to read; in columns narrower than the second, hard. */
const READABLE = [24, 14];

/**
 * Rows of cells, the first row the names of the columns. Cells that are too long are wrapped; where the terminal is too
 * narrow even for that, each row becomes a paragraph of names and values.
 *
 * @param {readonly (readonly string[])[]} rows
 * @param {Look} look
 * @returns {readonly string[]} lines
 */
export function renderTable(rows, look) {
  const [names = [], ...body] = rows;
  const columns = names.map((_, column) => rows.map((cells) => cells[column] ?? ''));
  const natural = columns.map((cells) => Math.max(...cells.map(widthOf)));
  const longestWord = columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(BREAKS).map(widthOf))));
  const room = look.width - GAP * (names.length - 1);
  const least = READABLE.map((readable) =>
    natural.map((width, column) => Math.min(width, Math.max(longestWord[column] ?? 0, readable))),
  ).find((widths) => sum(widths) <= room);
  if (least === undefined) return body.flatMap((cells) => paragraphOf(names, cells, look));
  const widths = narrowed(natural, least, room);
  return [names.map((name) => paint(look, 'dim', name)), ...body].flatMap((cells) => {
    const wrapped = widths.map((width, column) => wrap(cells[column] ?? '', width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

/**
 * Takes from the widest columns first, and from none more than it can do without.
 *
 * @param {readonly number[]} natural
 * @param {readonly number[]} least
 * @param {number} room
 */
function narrowed(natural, least, room) {
  const widths = [...natural];
  while (sum(widths) > room) {
    const spare = widths.map((width, column) => (width > (least[column] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} cells
 * @param {Look} look
 */
function paragraphOf(names, cells, look) {
  const pairs = cells.map((cell, column) => `${paint(look, 'dim', `${names[column] ?? ''}:`)} ${cell}`);
  return itemOf(pairs.join('  '), look);
}

/** Where a line may be broken: at a space, and in a word that is too long for one, behind a slash (and its colour). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the end of a colour that `paint` puts in.
const BREAKS = / |(?<=\/\u001b\[0m)|(?<=\/)(?!\u001b)/;

/**
 * @param {string} text without line breaks
 * @param {number} width
 * @returns {readonly string[]} lines; what cannot be broken and is longer than `width` stands alone and stays whole
 */
export function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    const parts = widthOf(word) <= width ? [word] : word.split(BREAKS);
    for (const [index, part] of parts.entries()) {
      const joint = index === 0 ? ' ' : '';
      if (line === '') line = part;
      else if (widthOf(line) + joint.length + widthOf(part) <= width) line += `${joint}${part}`;
      else {
        lines.push(line.trimEnd());
        line = part;
      }
    }
  }
  return [...lines, line.trimEnd()];
}

/** @param {string} line */
function indented(line) {
  return line === '' ? '' : `  ${line}`;
}

/**
 * @param {string} text
 * @param {number} width
 */
function padded(text, width) {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours that `paint` puts in.
const COLOURS = /\u001b\[\d+m/g;
const WIDE = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * @param {string} text
 * @returns {number} the columns it takes
 */
function widthOf(text) {
  const characters = [...text.replace(COLOURS, '').replace(/\p{M}|\p{Cf}/gu, '')];
  return sum(characters.map((character) => (WIDE.test(character) ? 2 : 1)));
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
