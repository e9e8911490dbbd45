import { expect, it } from 'vitest';
import { nearest } from '../../src/decide/nearest.ts';

it.each<[string, readonly string[], string | null]>([
  // Two that change places are one slip.
  ['dialy', ['daily'], 'daily'],
  ['ab', ['ba'], 'ba'],
  ['adily', ['daily'], 'daily'],
  ['daiyl', ['daily'], 'daily'],
  // One that moves past another is none.
  ['abc', ['bxc'], null],
  ['abc', ['xac'], null],
  ['abc', ['xyc'], null],
  ['abc', ['cab'], null],
  // One letter that is missing, added or wrong, at either end.
  ['b', ['ab'], 'ab'],
  ['abc', ['bc'], 'bc'],
  ['abc', ['abcd'], 'abcd'],
  ['abc', ['abx'], 'abx'],
  // A third of the letters, three at most, and one at least.
  ['ab', ['ac'], 'ac'],
  ['ab', ['cd'], null],
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], null],
  ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
  ['abcdefghijkl', ['abcdefghixyz'], 'abcdefghixyz'],
  ['abcdefghijkl', ['abcdefghwxyz'], null],
  // The nearest, and the first of those that are as near.
  ['abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
  ['abcdef', ['abcdex', 'abcdey'], 'abcdex'],
  ['MAX_AGE', ['max-age'], 'max-age'],
  ['abc', [], null],
])('of %j among %j is meant %j', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
