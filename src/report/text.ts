import { styleText } from 'node:util';
import { plain } from '../decide/plain.ts';
import { type AlertLine, namesInWords } from './alert.ts';
import { causesOf, commonMessage } from './causes.ts';
import { faultLink } from './docs-links.ts';
import { snippetFor } from './fixes.ts';
import { counted } from './format.ts';
import type { Cell, Section } from './section.ts';
import { aboutWords, sectionsOf } from './sections.ts';
import { alignColumns, fitsWhole, fitWidth, leaveOut, wrap } from './terminal.ts';
import { contextOf, totalsOf } from './totals.ts';
import { type Sign, signed } from './verdict.ts';
import type { View } from './view.ts';
import { actionWords } from './words.ts';

export interface TextOptions {
  /** Columns of the terminal; `Infinity` cuts and wraps nothing. */
  readonly width: number;
  /** True to use ANSI colours; otherwise the text is plain lines. */
  readonly colour: boolean;
  /** True where the terminal shows emoji; false, the default, uses letters. */
  readonly emoji?: boolean;
  /** Maximum rows of a table; 1,000 by default. */
  readonly mostRows?: number;
}

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'dim';

interface Canvas {
  readonly width: number;
  readonly emoji: boolean;
  readonly mostRows: number;
  readonly paint: (style: Style | readonly Style[], text: string) => string;
}

/** Renders the report for a terminal or a log: verdict, affected resources, failures with advice, counts, and a table for each thing. */
export function renderText(view: View, { width, colour, emoji = false, mostRows = 1000 }: TextOptions): string {
  const canvas: Canvas = { width, emoji, mostRows, paint: colour ? paintAnsi : paintNothing };
  const totals = totalsOf(view).map(([label, value]) => `${value} ${label}`);
  const context = contextOf(view).map(([label, value]) => `${label} ${value}`);
  const blocks = [
    head(view, canvas),
    ...failures(view, canvas),
    ...(totals.length === 0 ? [] : [wrap(plain(totals.join(', ')), width)]),
    ...(view.remarks.length === 0 ? [] : [view.remarks.flatMap((line) => wrap(plain(line), width))]),
    ...sectionsOf(view).flatMap((section) => {
      const lines = renderSection(section, canvas);
      return lines.length === 0 ? [] : [lines];
    }),
    wrap(plain(context.join(', ')), width).map((line) => canvas.paint('dim', line)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function paintAnsi(style: Style | readonly Style[], text: string): string {
  // The caller decides on colours: the stream and NO_COLOR are not checked again.
  return styleText(typeof style === 'string' ? style : [...style], text, { validateStream: false });
}

function paintNothing(_style: Style | readonly Style[], text: string): string {
  return text;
}

const COLOURS: Readonly<Record<Sign, Style>> = { green: 'green', orange: 'yellow', red: 'red' };

function head({ verdict, alert, rehearsal }: View, { width, emoji, paint }: Canvas): readonly string[] {
  const colour = COLOURS[verdict.sign];
  const lines = wrap(plain(signed(verdict, emoji)), width).map((line) => paint(['bold', colour], line));
  lines.push(...alert.flatMap((line) => wrap(plain(alertWords(line)), width).map((part) => paint(colour, part))));
  if (!rehearsal) return lines;
  const note = 'Dry run: nothing was written. What follows is what a real run would do.';
  return [...lines, ...wrap(note, width).map((line) => paint('yellow', line))];
}

function alertWords(line: AlertLine): string {
  return line.names.length === 0 && !line.unnamed ? line.label : `${line.label}: ${namesInWords(line)}`;
}

/** Failures are read, not scanned: each cause is a paragraph with its resources and its remedy. */
function failures({ report, subject }: View, { width, paint, mostRows }: Canvas): readonly (readonly string[])[] {
  let left = mostRows;
  const { failed } = report;
  const blocks = causesOf(failed).flatMap((cause): (readonly string[])[] => {
    if (left <= 0) return [];
    const { first } = cause;
    const shown = cause.failures.slice(0, left);
    left -= shown.length;
    const message = commonMessage(cause);
    const snippet = snippetFor(first);
    return [
      [
        paint('red', fitWidth(`FAILED to ${actionWords(first, subject)} (${plain(first.fault)})`, width)),
        ...shown.flatMap((entry) => [
          ...indented(plain(aboutWords(entry, report)), width),
          ...(message === null ? indented(`  ${plain(entry.message)}`, width) : []),
        ]),
        ...(message === null ? [] : indented(plain(message), width)),
        ...indented(`What to do: ${plain(first.advice)}`, width),
        ...(snippet === null ? [] : snippet.text.split('\n').map((line) => `    ${line}`)),
        `  ${faultLink(first.fault)}`,
      ],
    ];
  });
  const rest = notShown(failed.length - mostRows, 'failure');
  return rest.length === 0 ? blocks : [...blocks, rest];
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

/** Omits a section that only a page can fold, since its heading by itself would say nothing. */
function renderSection(section: Section, canvas: Canvas): readonly string[] {
  const { width, paint } = canvas;
  if (section.quiet) return [];
  const title = wrap(plain(section.title), width).map((line) => paint(section.bad ? ['bold', 'red'] : 'bold', line));
  const notes = section.notes.flatMap((note) => wrap(plain(note), width));
  const rows = renderTable(section, canvas);
  if (section.groups === null) return [...title, ...notes, ...rows];
  const groups = [section.groups.columns, ...section.groups.rows].map((cells) =>
    cells.map((part) => cellText([part], canvas)),
  );
  return [...title, ...notes, ...tableLines(groups, canvas), ...(rows.length === 0 ? [] : ['', ...rows])];
}

function renderTable(section: Section, canvas: Canvas): readonly string[] {
  if (section.count === 0) return [];
  const shown = Math.min(section.count, section.mostRows, canvas.mostRows);
  const rows = Array.from({ length: shown }, (_, index) => section.row(index).map((parts) => cellText(parts, canvas)));
  const table = leaveOut([section.columns, ...rows], section.dispensable, canvas.width);
  const lines =
    section.sentences.length > 0 && !fitsWhole(table, canvas.width)
      ? rows.flatMap((cells) => paragraph(section, cells, canvas.width))
      : tableLines(table, canvas);
  return [...lines, ...notShown(section.count - shown, section.noun)];
}

/** Renders a row for reading: its subject on the first line, and each whole sentence below. */
function paragraph({ columns, sentences }: Section, cells: readonly string[], width: number): readonly string[] {
  const about = cells.filter((_, index) => !sentences.includes(columns[index] ?? ''));
  const below = columns.flatMap((column, index) => {
    if (!sentences.includes(column)) return [];
    const text = cells[index] ?? '';
    return indented(sentences.length === 1 ? text : `${column}: ${text}`, width);
  });
  return [fitWidth(about.join('  '), width), ...below];
}

function tableLines(rows: readonly (readonly string[])[], { width, paint }: Canvas): readonly string[] {
  const [header = '', ...lines] = alignColumns(rows, width);
  return [paint('dim', header), ...lines];
}

function cellText(parts: Cell, { emoji }: Pick<Canvas, 'emoji'>): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('drawn' in part) return emoji ? part.drawn : part.letters;
    return part.id;
  });
  return texts.map((text) => plain(text)).join(' ');
}

function notShown(count: number, noun: string): readonly string[] {
  return count > 0 ? [`... and ${counted(count, `more ${noun}`)}; the report holds all of them`] : [];
}
