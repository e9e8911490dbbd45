import type { Report } from '../engine.ts';
import { renderText } from '../report/text.ts';
import type { View } from '../report/view.ts';

export interface Showing {
  readonly json: boolean;
  /** Shows only what went wrong. */
  readonly quiet: boolean;
}

/** Prints the report to standard output. */
export function showReport(report: Report, view: View, { json, quiet }: Showing): void {
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else if (!quiet || report.outcome !== 'ok') process.stdout.write(`${textOf(view)}${changeSetOf(report)}`);
}

/** Where the change set lies that the run wrote, and what it is good for. */
function changeSetOf({ changeSetPath }: Report): string {
  return changeSetPath === null
    ? ''
    : `\nChange set: ${changeSetPath}\nTo apply exactly this, add --change-set and its path.\n`;
}

function textOf(view: View): string {
  const plainOnly = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  // A terminal that does not know its size says 0.
  const width = process.stdout.columns || 120;
  return renderText(view, { width, colour: process.stdout.isTTY === true && !plainOnly });
}
