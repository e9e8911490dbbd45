import { expect, it } from 'vitest';
import { formatInstant } from '../../src/decide/expiry.ts';
import { verifiedAt } from '../../src/decide/verified.ts';
import { makePoint, NOW } from './make-model.ts';

it.each<[string, string | undefined, number | null]>([
  ['nothing', undefined, null],
  ['an instant', formatInstant(NOW - 1000), NOW - 1000],
  ['this very instant', formatInstant(NOW), NOW],
  ['an instant that has not come', formatInstant(NOW + 1000), null],
  ['never', 'never', null],
  ['what cannot be read', 'yes', null],
])('a BackupVerified tag that says %s', (_, verified, at) => {
  expect(verifiedAt(makePoint({ tags: { ...(verified !== undefined && { verified }) } }), NOW)).toBe(at);
});
