import { nearest } from '../decide/nearest.ts';
import type { Reading } from './reading.ts';

/** The syntax of an IANA name; the runtime determines which names exist. */
export const TIME_ZONE_PATTERN = '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$';

/** Reads the IANA name of a time zone that the runtime supports. */
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

/** Cache of supported names: the lookup is slow, and a plan file may use a zone hundreds of times. */
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
