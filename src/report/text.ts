import { styleText } from 'node:util';
import { plain } from '../decide/plain.ts';
import { counted } from './format.ts';
import type { Cell, Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { alignColumns, fitsWhole, fitWidth, leaveOut, wrap } from './terminal.ts';
import { contextOf, totalsOf } from './totals.ts';
import type { View } from './view.ts';
import { actionWords, shownId } from './words.ts';

export interface TextOptions {
  /** Columns of the terminal; `Infinity` cuts and wraps nothing. */
  readonly width: number;
  /** True to use ANSI colours; otherwise the text is plain lines. */
  readonly colour: boolean;
  /** Most rows of a table; 1,000 unless told. */
  readonly mostRows?: number;
}

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'dim';
type Paint = (style: Style | readonly Style[], text: string) => string;

/** The report for a terminal or a log: verdict, totals, failures with advice, and a table for each thing that happened. */
export function renderText(view: View, { width, colour, mostRows = 1000 }: TextOptions): string {
  const paint = colour ? paintAnsi : paintNothing;
  const blocks = [head(view, width, paint)];
  if (view.remarks.length > 0) blocks.push(view.remarks.flatMap((line) => wrap(plain(line), width)).join('\n'));
  for (const section of sectionsOf(view)) {
    const render = section.failures ? renderFailures(view) : renderTable;
    blocks.push([...start(section, width, paint), ...render(section, width, paint, mostRows)].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function paintAnsi(style: Style | readonly Style[], text: string): string {
  // Whether this text may have colours is the caller's decision: the stream and NO_COLOR are not asked again.
  return styleText(typeof style === 'string' ? style : [...style], text, { validateStream: false });
}

function paintNothing(_style: Style | readonly Style[], text: string): string {
  return text;
}

function head(view: View, width: number, paint: Paint): string {
  const { good, sentence } = view.verdict;
  const lines = wrap(plain(sentence), width).map((line) => paint(['bold', good ? 'green' : 'red'], line));
  if (view.rehearsal) {
    lines.push(
      ...wrap('Dry run: nothing was written. What follows is what a real run would do.', width).map((line) =>
        paint('yellow', line),
      ),
    );
  }
  const pairs = [...totalsOf(view), ...contextOf(view)].map(([label, value]) => [`${label}:`, plain(value)]);
  return [...lines, '', ...alignColumns(pairs, width)].join('\n');
}

type Render = (section: Section, width: number, paint: Paint, mostRows: number) => readonly string[];

/** Title, notes and the counts by group. */
function start(section: Section, width: number, paint: Paint): readonly string[] {
  const title = wrap(plain(section.title), width).map((line) => paint(section.bad ? ['bold', 'red'] : 'bold', line));
  if (section.quiet) return title;
  const lines = [...title, ...section.notes.flatMap((note) => wrap(plain(note), width))];
  if (section.groups !== null) {
    const groups = [section.groups.columns, ...section.groups.rows].map((cells) => cells.map((text) => plain(text)));
    lines.push(...tableLines(groups, width, paint));
    if (section.count > 0) lines.push('');
  }
  return lines;
}

/** Failures are read, not scanned: each is a paragraph with its advice, because a table would cut both. */
function renderFailures({ report: { failed }, subject }: View): Render {
  return (section, width, paint, mostRows) => {
    const lines = failed.slice(0, mostRows).flatMap((entry) => {
      const { region, target, fault, message, advice } = entry;
      const where = region === null || region === target ? '' : ` in ${plain(region)}`;
      const title = fitWidth(
        `FAILED to ${actionWords(entry, subject)}: ${plain(shownId(target), 256)}${where} (${plain(fault)})`,
        width,
      );
      return [
        paint('red', title),
        ...indented(plain(message), width),
        ...indented(`What to do: ${plain(advice)}`, width),
      ];
    });
    return [...lines, ...notShown(failed.length - mostRows, section.noun)];
  };
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

const renderTable: Render = (section, width, paint, mostRows) => {
  if (section.quiet || section.count === 0) return [];
  const shown = Math.min(section.count, section.mostRows, mostRows);
  const rows = Array.from({ length: shown }, (_, index) => section.row(index).map(cellText));
  const table = leaveOut([section.columns, ...rows], section.dispensable, width);
  const lines =
    section.sentences.length > 0 && !fitsWhole(table, width)
      ? rows.flatMap((cells) => paragraph(section, cells, width))
      : tableLines(table, width, paint);
  return [...lines, ...notShown(section.count - shown, section.noun)];
};

/** A row that is read: what it is about on the first line, and each sentence whole below. */
function paragraph({ columns, sentences }: Section, cells: readonly string[], width: number): readonly string[] {
  const about = cells.filter((_, index) => !sentences.includes(columns[index] ?? ''));
  const below = columns.flatMap((column, index) => {
    if (!sentences.includes(column)) return [];
    const text = cells[index] ?? '';
    return indented(sentences.length === 1 ? text : `${column}: ${text}`, width);
  });
  return [fitWidth(about.join('  '), width), ...below];
}

function tableLines(rows: readonly (readonly string[])[], width: number, paint: Paint): readonly string[] {
  const [header = '', ...lines] = alignColumns(rows, width);
  return [paint('dim', header), ...lines];
}

function cellText(parts: Cell): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'drawn' in part ? part.drawn : part.id;
  });
  return texts.map((text) => plain(text)).join(' ');
}

function notShown(count: number, noun: string): readonly string[] {
  return count > 0 ? [`... and ${counted(count, `more ${noun}`)}; the report holds all of them`] : [];
}
