// @ts-check
/**
 * What the demo says, in a terminal or without one.
 *
 * @import { Recorded } from './check.mjs'
 * @import { Style } from './markdown.mjs'
 */
import { requestsToAws } from './check.mjs';
import { paint, renderMarkdown, wrap } from './markdown.mjs';

export const look = {
  // A terminal that does not know its size says 0.
  width: Math.max(40, process.stdout.columns || 120),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

/** @param {string} text */
export function say(text) {
  print(wrap(text, look.width));
}

/** @param {readonly string[]} lines */
export function print(lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * A job summary, or its start: the head and so many of the sections below.
 *
 * @param {string} markdown
 * @param {number} [sections]
 */
export function printSummary(markdown, sections = Number.POSITIVE_INFINITY) {
  const parts = markdown.split(/^(?=### |<details>)/m).slice(0, sections + 1);
  process.stdout.write(renderMarkdown(parts.join(''), look));
}

/** @param {string} text */
export function title(text) {
  print(['', paint(look, 'bold', '='.repeat(look.width)), paint(look, 'bold', text), '']);
}

/**
 * @param {Recorded} run
 * @param {string} why
 */
export function tellStatus(run, why) {
  const { status, milliseconds } = run;
  const facts = `Exit status ${status}, ${requestsToAws(run)} requests to AWS, ${(milliseconds / 1000).toFixed(1)} s.`;
  const lines = wrap(`${facts} ${why}`, look.width);
  /** @type {Style} */
  const style = status === 0 ? 'green' : 'yellow';
  print(['', ...lines.map((line) => paint(look, style, line))]);
}
