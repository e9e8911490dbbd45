import type { Report } from '../model.ts';
import { renderText } from '../report/text.ts';

export interface Showing {
  readonly json: boolean;
  /** Shows only what went wrong. */
  readonly quiet: boolean;
}

/** Prints the report to standard output. */
export async function showReport(report: Report, { json, quiet }: Showing): Promise<void> {
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else if (!quiet || report.outcome !== 'ok') process.stdout.write(`${await textOf(report)}${changeSetOf(report)}`);
}

/** Where the change set lies that the run wrote, and what it is good for. */
function changeSetOf({ changeSetPath }: Report): string {
  return changeSetPath === null
    ? ''
    : `\nChange set: ${changeSetPath}\nTo apply exactly this, add --change-set and its path.\n`;
}

async function textOf(report: Report): Promise<string> {
  const plainOnly = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  // A terminal that does not know its size says 0.
  const width = process.stdout.columns || 120;
  const options = { width, colour: process.stdout.isTTY === true && !plainOnly };
  if (report.preview === null) return renderText(report, options);
  // No other mode needs it.
  const { renderPreviewText } = await import('../modes/preview/summary/text.ts');
  return renderPreviewText(report, report.preview, options);
}
