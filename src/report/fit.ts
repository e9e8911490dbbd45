import { consoleLink } from './console-links.ts';
import { counted, number } from './format.ts';
import { cell, join, link, type Markdown, md, row, table, tableHead } from './markdown.ts';
import type { Cell, Section } from './section.ts';
import { openWidths } from './unbroken.ts';

/** A table that may be cut, or a finished text that is shown whole or not at all. */
export type Block = { readonly section: Section } | { readonly text: Markdown };

/** The differences between the texts that have a budget. */
export interface FitStyle {
  /** What the full version is called. */
  readonly whole: 'report' | 'preview';
  /** Rows of each table kept free by the blocks before it, as far as they fit into its share of half the room. */
  readonly rowsKeptFree: number;
  /** Maximum characters of a cell. */
  readonly longestCell: number;
}

export interface FitOptions extends FitStyle {
  /** Maximum bytes of UTF-8 for all blocks together. */
  readonly bytes: number;
  /** True to link ids to the console, which triples the length of a row. */
  readonly links: boolean;
  /** Path of the full version; null where there is none. */
  readonly path: Markdown | null;
}

export const SUMMARY_STYLE: FitStyle = { whole: 'report', rowsKeptFree: 40, longestCell: 1000 };
/** A comment has a sixteenth of a summary's room. */
export const PREVIEW_STYLE: FitStyle = { whole: 'preview', rowsKeptFree: 10, longestCell: 300 };

export interface Fitted {
  readonly blocks: readonly Markdown[];
  /** True when nothing had to be left out for lack of room. */
  readonly whole: boolean;
}

/** Fits blocks in order, each into the room that those before it left, less a few rows kept free for each of those after it. */
export function fitBlocks(blocks: readonly Block[], options: FitOptions): Fitted {
  const part = Math.floor(options.bytes / 2 / Math.max(1, blocks.length));
  const floors = blocks.map((block) => sizeOf(fitBlock(block, { ...options, bytes: part }, options.rowsKeptFree).text));
  const shown: Markdown[] = [];
  let left = options.bytes;
  let whole = true;
  for (const [index, block] of blocks.entries()) {
    const later = floors.slice(index + 1).reduce((sum, floor) => sum + floor, 0);
    const fitted = fitBlock(block, { ...options, bytes: left - later }, Number.POSITIVE_INFINITY);
    whole &&= fitted.whole;
    if (fitted.text === null) continue;
    shown.push(fitted.text);
    left -= sizeOf(fitted.text);
  }
  return { blocks: shown, whole };
}

/** Returns the bytes of a block, including the empty line that follows it. */
export function sizeOf(block: Markdown | null): number {
  return block === null ? 0 : Buffer.byteLength(block) + 2;
}

/** Cuts the text as a last resort, for a budget too small even for the text above the blocks. */
export function cutToBudget(text: string, budgetBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length < budgetBytes) return text;
  // A character cut in half decodes to U+FFFD, three bytes long.
  const start = bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString('utf8');
  let end = start.length;
  while (start[end - 1] === '\uFFFD') end -= 1;
  return start.slice(0, end);
}

interface FittedBlock {
  /** Null where not even a heading and the count of left-out rows fit. */
  readonly text: Markdown | null;
  readonly whole: boolean;
}

function fitBlock(block: Block, options: FitOptions, mostRows: number): FittedBlock {
  if ('section' in block) return fitSection(block.section, options, mostRows);
  const fits = sizeOf(block.text) <= options.bytes;
  return { text: fits ? block.text : null, whole: fits };
}

function fitSection(section: Section, options: FitOptions, mostRows: number): FittedBlock {
  const start = sectionStart(section);
  const end = isFolded(section) ? md`\n\n</details>` : md``;
  const headers = section.count === 0 ? md`` : md`\n\n${tableHead(section.columns, openWidths(section))}`;
  const room = options.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
  const noteRoom = sizeOf(cutNote(section, section.count, options));
  const wanted = Math.min(section.count, section.mostRows);
  const lines: Markdown[] = [];
  let used = 0;
  while (lines.length < Math.min(wanted, mostRows)) {
    const line = md`\n${row(section.row(lines.length).map((parts) => renderCell(parts, options)))}`;
    used += Buffer.byteLength(line);
    if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
    lines.push(line);
  }
  const missing = section.count - lines.length;
  if (room < (missing > 0 ? noteRoom : 0)) return { text: null, whole: false };
  const note = missing === 0 ? md`` : cutNote(section, missing, options);
  const text = md`${start}${lines.length === 0 ? md`` : headers}${join(lines, '')}${note}${end}`;
  return { text, whole: lines.length === wanted };
}

function isFolded({ quiet, folded }: Section): boolean {
  return quiet || folded;
}

function sectionStart(section: Section): Markdown {
  const { title, notes, groups } = section;
  const heading = isFolded(section) ? md`<details><summary>${cell(title)}</summary>` : md`### ${cell(title)}`;
  const blocks = [heading, ...notes.map((note) => cell(note))];
  if (groups !== null) {
    const rows = groups.rows.map((cells) =>
      cells.map((part) => (typeof part === 'string' ? cell(part, 300) : cell(part.drawn))),
    );
    blocks.push(table(groups.columns, rows));
  }
  return join(blocks, '\n\n');
}

function cutNote(section: Section, missing: number, { path, whole }: FitOptions): Markdown {
  const count = cell(`${number(missing)} of ${counted(section.count, section.noun)} not shown here`);
  return path === null ? md`\n\n**${count}.**` : md`\n\n**${count}:** ${path} has the whole ${cell(whole)}.`;
}

/** Puts an id after a name on its own line, so that it is not broken at its hyphen. */
function renderCell(parts: Cell, { links, longestCell }: FitOptions): Markdown {
  const shown = parts.map((part, index) => {
    const between = index === 0 ? md`` : md` `;
    if (typeof part === 'string') return md`${between}${cell(part, longestCell)}`;
    if ('drawn' in part) return md`${between}${cell(part.drawn)}`;
    const id = link(cell(part.id), links ? consoleLink(part.page, part.region, part.id) : null);
    return index === 0 ? id : md`<br>${id}`;
  });
  return join(shown, '');
}
