import type { Report } from '../engine.ts';
import { renderText } from '../report/text.ts';
import type { View } from '../report/view.ts';

export interface Showing {
  readonly json: boolean;
  /** Shows only what went wrong. */
  readonly quiet: boolean;
  /** Path of the page; null where there is none. */
  readonly page: string | null;
}

/** Prints the report to standard output. */
export function showReport(report: Report, view: View, { json, quiet, page }: Showing): void {
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else if (report.mode === 'sync' && report.imported !== undefined) showImported(report, report.imported, view, quiet);
  else if (!quiet || report.outcome !== 'ok')
    process.stdout.write(`${textOf(view)}${changeSetOf(report)}${pageOf(page)}`);
}

type ImportedEntry = NonNullable<Extract<Report, { mode: 'sync' }>['imported']>;

/** Prints only the plan file to standard output, so that it can be redirected into a file. */
function showImported({ outcome }: Report, { text }: ImportedEntry, view: View, quiet: boolean): void {
  if (text !== null) process.stdout.write(text);
  if (outcome !== 'ok' || (text === null && !quiet)) process.stderr.write(textOf(view));
}

/** Returns where the run's change set is, and how to use it. */
function changeSetOf({ changeSetPath }: Report): string {
  return changeSetPath === null
    ? ''
    : `\nChange set: ${changeSetPath}\nTo apply exactly this, add --change-set and its path.\n`;
}

function pageOf(page: string | null): string {
  return page === null ? '' : `\nPage: ${page}\n`;
}

function textOf(view: View): string {
  // A terminal of unknown size reports 0; output that is no terminal is formatted for 80 columns.
  const width = process.stdout.columns || 80;
  const colour = process.stdout.isTTY === true && !plainOnly();
  return renderText(view, { width, colour, emoji: hasEmoji(process.stdout) });
}

function plainOnly(): boolean {
  return Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
}

/** Whether emoji are likely to display: in a UTF-8 terminal, unless plain text is requested. */
export function hasEmoji({ isTTY }: { readonly isTTY?: boolean }): boolean {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return isTTY === true && !plainOnly() && /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}
