import { heatMap } from './heat-map.ts';
import { html, type Markup, shown, trusted } from './markup.ts';
import type { PageRow } from './model.ts';

const NOTHING = trusted('');

/** Renders one resource: a row of the table, or a block of its own on a narrow screen. Stays below 8 KB for any input. */
export function rowOf(row: PageRow): Markup {
  const { status, statusWord, tone, name, id, place, days, newestAt, by, dueAt, reason } = row;
  const title = name === '' ? id : name;
  const lines = name === '' ? place : `${id}, ${place}`;
  const newest =
    newestAt === null
      ? days.length === 0
        ? NOTHING
        : html`<small>no backup that counts</small>`
      : html`<small>newest ${momentOf(newestAt)}${by === null ? NOTHING : html`, by ${shown(by)}`}</small>`;
  // A resource on time needs no deadline.
  const due = dueAt === null || tone === 'good' ? NOTHING : html`<small>due since ${momentOf(dueAt)}</small>`;
  return html`<tr data-status="${shown(status)}"><th scope="row"><bdi>${shown(title, 256)}</bdi><small><bdi>${shown(lines, 160)}</bdi></small></th><td><span class="pill ${trusted(tone)}">${shown(statusWord)}</span></td><td>${heatMap(days)}${newest}${due}</td><td>${shown(reason, 400)}</td></tr>
`;
}

/** Renders `2026-11-26T22:00:00Z` as `2026-11-26 22:00`; the full instant is in the markup. */
function momentOf(instant: string): Markup {
  return html`<time datetime="${shown(instant, 40)}">${shown(instant.slice(0, 16).replace('T', ' '))}</time>`;
}
