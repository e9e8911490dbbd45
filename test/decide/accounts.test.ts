import { describe, expect, it } from 'vitest';
import { chooseAccounts, unitsIn } from '../../src/decide/accounts.ts';
import { accountId } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

const [one = '', two = '', three = ''] = ['1', '2', '3'].map((digit) => digit.repeat(12));
const under = new Map([
  ['ou-a', [one, two].map(accountId)],
  ['ou-b', [three].map(accountId)],
  ['ou-none', []],
]);

describe('the accounts of a run', () => {
  it.each<[string, readonly string[], readonly string[], ReturnType<typeof chooseAccounts>]>([
    ['by their ids, in order', [two, one], [], chosen([one, two])],
    ['each once', ['ou-a', one, one], [], chosen([one, two])],
    ['of units', ['ou-b', 'ou-a'], [], chosen([one, two, three])],
    ['without what is left out', ['ou-a', three], [two], chosen([one, three])],
    ['without a unit that is left out', ['ou-a', three], ['ou-a'], chosen([three])],
    ['with a term that leaves out nothing', ['ou-a'], [three, two], chosen([one], [three])],
    ['with a unit that leaves out nothing', ['ou-a'], ['ou-b', 'ou-none'], chosen([one, two], ['ou-b', 'ou-none'])],
    ['with an empty unit', [one, 'ou-none'], [], chosen([one], [], ['ou-none'])],
    ['with a unit that nobody knows', [one, 'ou-x'], [], chosen([one], [], ['ou-x'])],
  ])('%s', (_, taken, left, expected) => {
    expect(chooseAccounts({ taken, left }, under)).toEqual(expected);
  });

  it('are those that some term takes and none leaves out', () => {
    const terms = fc.subarray([one, two, three, ...under.keys()]);
    const names = (term: string, account: string) => term === account || under.get(term)?.includes(accountId(account));
    fc.assert(
      fc.property(terms, terms, (taken, left) => {
        const expected = [one, two, three].filter(
          (account) => taken.some((term) => names(term, account)) && !left.some((term) => names(term, account)),
        );
        expect(chooseAccounts({ taken, left }, under).accounts).toEqual(expected);
      }),
    );
  });
});

it('the units are the terms that are no ids of accounts, each once', () => {
  const odd = ['12345678901', '1234567890123', `a${one}`, `${one}a`];
  expect(unitsIn({ taken: [one, 'ou-a', ...odd], left: ['ou-a', two, 'ou-b'] })).toEqual(['ou-a', ...odd, 'ou-b']);
});

function chosen(accounts: readonly string[], idle: readonly string[] = [], empty: readonly string[] = []) {
  return { accounts: accounts.map(accountId), idle, empty };
}
