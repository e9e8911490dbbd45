import { counted } from '../format.ts';
import { html, type Markup, shown, trusted } from './markup.ts';
import type { PageDay } from './model.ts';

const STEP = 10;
const CELL = 8;

/** Returns the strip of days without a due backup, drawn once in the page and used by every map. */
export function emptyStrip(days: number): Markup {
  const cells = pathOf(Array.from({ length: days }, (_, index) => index));
  return trusted(
    `<svg class="defs" aria-hidden="true"><symbol id="strip" viewBox="0 0 ${days * STEP} 16"><path class="e" d="${cells}"/></symbol></svg>`,
  );
}

/** Renders the days of one resource as a strip, oldest first. Its label says the same for screen readers. */
export function heatMap(days: readonly PageDay[]): Markup {
  if (days.length === 0) return trusted('');
  const on = (wanted: PageDay) => days.flatMap((day, index) => (day === wanted ? [index] : []));
  const [backed, missed] = [on('backed'), on('missed')];
  const words = `Backups on ${backed.length} of ${counted(days.length, 'day')}${missed.length === 0 ? '' : `, ${missed.length} missed`}`;
  const paths = trusted(`${drawn('b', backed)}${drawn('m', missed)}`);
  const box = trusted(`0 0 ${days.length * STEP} 16`);
  return html`<svg role="img" aria-label="${shown(words)}" viewBox="${box}"><use href="#strip"/>${paths}</svg>`;
}

function drawn(name: string, days: readonly number[]): string {
  return days.length === 0 ? '' : `<path class="${name}" d="${pathOf(days)}"/>`;
}

function pathOf(days: readonly number[]): string {
  return days.map((day) => `M${day * STEP} 0h${CELL}v16h-${CELL}z`).join('');
}
