import { describe, expect, it } from 'vitest';
import { agreedExpiry } from '../../src/changes/cover.ts';
import { formatExpiry } from '../../src/decide/expiry.ts';
import type { Expiry, SetExpiryChange } from '../../src/model.ts';
import { DAY, HOUR, makePoint, NOW } from '../decide/make-model.ts';

const FROM = NOW + 20 * DAY;
const tag = (expiry: Expiry) => formatExpiry(expiry);

interface Case {
  readonly from?: Expiry | 'soon';
  readonly shownFrom?: Expiry;
  readonly shown: Expiry | 'soon' | undefined;
  readonly to: Expiry;
  readonly own?: number;
  readonly because: SetExpiryChange['because'];
}

function agreed({ from = FROM, shownFrom, shown, to, own, because }: Case): Expiry | null {
  const is = from === 'soon' ? from : tag(from);
  return agreedExpiry(
    {
      action: 'set-expiry',
      kind: 'ec2-instance',
      region: 'eu-central-1',
      id: 'ami-1',
      from: shownFrom === undefined ? is : tag(shownFrom),
      ...(shown !== undefined && { expire: shown === 'soon' ? shown : tag(shown) }),
      reason: '',
    },
    { action: 'set-expiry', point: makePoint(), from: is, to, because, reason: '', ...(own !== undefined && { own }) },
  );
}

const T = NOW + 10 * DAY;
describe('what an approved expiry allows', () => {
  it.each<[string, Case, Expiry | null]>([
    ['the very one that was shown', { shown: T, to: T, because: 'shorten' }, T],
    ['nothing where the tag was written anew', { shownFrom: FROM - DAY, shown: T, to: T, because: 'shorten' }, null],
    ['nothing where none was shown', { shown: undefined, to: T, because: 'shorten' }, null],
    ['nothing where what was shown cannot be read', { shown: 'soon', to: T, because: 'shorten' }, null],
    ['never, where that was shown', { shown: 'never', to: 'never', because: 'lengthen' }, 'never'],
    ['no end where an instant is due', { shown: 'never', to: T, because: 'shorten' }, null],
    ['no instant where never is due', { shown: T, to: 'never', because: 'lengthen' }, null],
    ['of snapshots only the very same', { shown: T, to: T + HOUR / 2, because: 'snapshots' }, null],
    ['of snapshots the very same', { shown: T, to: T, because: 'snapshots' }, T],

    ['the shared one that was shown', { shown: T + HOUR / 2, to: T, because: 'shorten' }, T + HOUR / 2],
    ['a shared one less than an hour later', { shown: T + HOUR - 1000, to: T, because: 'lengthen' }, T + HOUR - 1000],
    ['no lengthening by an hour more', { shown: T + HOUR, to: T, because: 'lengthen' }, null],
    ['nothing later than what is due, by an hour', { shown: T + HOUR, to: T, because: 'shorten' }, null],
    ['what its own rules ask for', { shown: T, to: T + HOUR / 2, own: T, because: 'lengthen' }, T],
    [
      'not less than its own rules ask for',
      { from: NOW, shown: T - 1000, to: T + HOUR / 2, own: T, because: 'lengthen' },
      null,
    ],
    [
      'no less than the grace, although its own rules ask for less',
      { shown: T, to: T + HOUR / 2, own: T - HOUR, because: 'shorten-to-grace' },
      T + HOUR / 2,
    ],
    [
      'what was shown, where that is beyond the grace',
      { shown: T + HOUR / 4, to: T, own: T - HOUR / 2, because: 'shorten-to-grace' },
      T + HOUR / 4,
    ],

    ['a later shortening than was shown', { shown: T, to: T + 2 * DAY, because: 'shorten' }, T + 2 * DAY],
    ['no earlier one', { shown: T + 2 * DAY, to: T, because: 'shorten' }, null],
    [
      'no lengthening where a shortening was shown',
      { from: T + DAY, shown: T, to: T + 2 * DAY, because: 'lengthen' },
      null,
    ],
    [
      'nothing that is not earlier than the tag',
      { from: T + 2 * DAY, shown: T, to: T + 2 * DAY, because: 'shorten' },
      null,
    ],
    ['a later shortening of what never expired', { from: 'never', shown: T, to: T + DAY, because: 'shorten' }, T + DAY],
    ['no later one of a tag that cannot be read', { from: 'soon', shown: T, to: T + DAY, because: 'shorten' }, null],
  ])('%s', (_, given, expected) => {
    expect(agreed(given)).toBe(expected);
  });
});
