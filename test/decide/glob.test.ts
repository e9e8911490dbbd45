import { describe, expect, it } from 'vitest';
import { fitsGlob } from '../../src/decide/glob.ts';
import { cpuTimeOf } from '../laws/cpu-time.ts';
import { fc } from '../laws/fast-check.ts';

/** What a glob means, said in another way: by what its first character may stand for. */
function means(text: string, pattern: string): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('*')) return means(text, pattern.slice(1)) || (text !== '' && means(text.slice(1), pattern));
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && means(text.slice(1), pattern.slice(1));
}

describe('a glob', () => {
  it('means what it says', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 6 });
    fc.assert(
      fc.property(letters, patterns, (text, pattern) => {
        expect(fitsGlob(text, pattern)).toBe(means(text, pattern));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no time, whatever its stars', () => {
    const time = cpuTimeOf(() => {
      expect(fitsGlob('a'.repeat(2_000), `${'*a'.repeat(200)}b`)).toBe(false);
    });
    expect(time).toBeLessThan(1_000);
  });
});
