import { createHash } from 'node:crypto';
import { groupBy } from '../../model/group.ts';
import { number } from '../format.ts';
import { emptyStrip } from './heat-map.ts';
import { html, type Markup, shown, trusted } from './markup.ts';
import type { PageModel, PageNote, PageRow } from './model.ts';
import { rowOf } from './row.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** A page with more rows is unreadable, and slow to open; the report has them all. */
const MOST_ROWS = 2000;
const MOST_NOTES = 20;

/**
 * Renders a file that stays readable anywhere and for years: it loads nothing, and text in it cannot execute. The policy allows only our
 * own style and script, by their hashes.
 *
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export function renderPage(model: PageModel): string {
  const { title, verdict, tone, rows, notes, range } = model;
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${shown(verdict)} - ${shown(title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${emptyStrip(rows.find(({ days }) => days.length > 0)?.days.length ?? 0)}
<main>
<header class="${trusted(tone)}">
<p class="eyebrow">${shown(title)}</p>
<h1>${shown(verdict)}</h1>
</header>
<dl class="facts">${model.facts.map(([label, value]) => html`<div><dt>${shown(label)}</dt><dd>${shown(value)}</dd></div>`)}</dl>
${notesOf(notes)}
${rows.length === 0 ? trusted('') : tableOf(rows, range)}
</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function notesOf(notes: readonly PageNote[]): Markup {
  if (notes.length === 0) return trusted('');
  const items = notes
    .slice(0, MOST_NOTES)
    .map(({ tone, about, message }) => html`<li class="${trusted(tone)}"><b>${shown(about)}</b>${shown(message)}</li>`);
  const left = notes.length - items.length;
  const more = left === 0 ? [] : [html`<li class="busy">${shown(`${number(left)} more stand in the report.`)}</li>`];
  return html`<ul class="notes">${[...items, ...more]}</ul>`;
}

function tableOf(all: readonly PageRow[], range: PageModel['range']): Markup {
  const rows = all.slice(0, MOST_ROWS);
  const days = range === null ? 'Backups by day' : `Backups, ${range.from} to ${range.to}, UTC`;
  return html`<div class="controls" role="group" aria-label="Filter">
<input id="find" type="search" placeholder="Name, id, region, reason" aria-label="Find by name, id, region or reason" autocomplete="off" spellcheck="false">
${buttonsOf(rows)}
</div>
<p class="shown" id="shown" role="status"></p>
<table>
<colgroup><col class="what"><col class="status"><col class="days"><col></colgroup>
<thead><tr><th scope="col">Resource</th><th scope="col">Status</th><th scope="col">${shown(days)}</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.map(rowOf)}</tbody>
</table>
<p class="legend"><span class="lb">backup</span><span class="lm">missed, by the days between earlier ones</span><span>none</span></p>
${all.length === rows.length ? trusted('') : html`<p>${shown(`The first ${number(rows.length)} of ${number(all.length)}, the worst first; all of them stand in the report.`)}</p>`}`;
}

/** Returns one button for each status present, in the order of the rows, with its count. */
function buttonsOf(rows: readonly PageRow[]): readonly Markup[] {
  return [...groupBy(rows, ({ status }) => status)].map(
    ([status, group]) =>
      html`<button type="button" data-status="${shown(status)}" aria-pressed="false">${shown(group[0]?.statusWord ?? status)} <b>${shown(number(group.length))}</b></button>`,
  );
}
