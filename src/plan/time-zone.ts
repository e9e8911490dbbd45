import { nearest } from '../decide/nearest.ts';
import type { Reading } from './reading.ts';

/** The look of an IANA name; which names exist is asked of the runtime. */
export const TIME_ZONE_PATTERN = '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$';

/** Reads the IANA name of a time zone, in the runtime's own knowledge of them. */
export function readTimeZone(text: string): Reading<string> {
  if (new RegExp(TIME_ZONE_PATTERN).test(text) && isKnown(text)) return { ok: true, value: text };
  const names = Intl.supportedValuesOf('timeZone');
  const city = text.trim().replaceAll(' ', '_').toLowerCase();
  const meant = names.find((name) => name.toLowerCase().endsWith(`/${city}`)) ?? nearest(text, names);
  const hint = meant === null ? '' : `; did you mean "${meant}"?`;
  return {
    ok: false,
    problem: `"${text}" is not a time zone${hint === '' ? '; ' : `${hint} `}write an IANA name such as "Europe/Berlin" or "UTC"`,
  };
}

/** Names that the runtime knew: it takes long to ask it, and a plan file may name a zone hundreds of times. */
const known = new Set<string>();

function isKnown(timeZone: string): boolean {
  if (known.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    known.add(timeZone);
    return true;
  } catch {
    return false;
  }
}
