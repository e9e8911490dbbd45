import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/decide/nearest.ts';

const KEYS = ['tags', 'any-of', 'except', 'regions', 'keep-last', 'keep-daily', 'time-zone'];

describe('the nearest known word', () => {
  it.each([
    ['tag', 'tags'],
    ['tgas', 'tags'],
    ['TAGS', 'tags'],
    ['any_of', 'any-of'],
    ['anyof', 'any-of'],
    ['region', 'regions'],
    ['timezone', 'time-zone'],
    ['keep_dialy', 'keep-daily'],
    ['keep-lst', 'keep-last'],
    ['x', null],
    ['', null],
    ['backup', null],
    ['keep-hourly', null],
    ['k'.repeat(10_000), null],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, KEYS)).toBe(expected);
  });

  it('becomes a question', () => {
    expect(didYouMean('tag', KEYS)).toBe('; did you mean "tags"?');
    expect(didYouMean('zzz', KEYS)).toBe('');
  });
});
