import { describe, expect, it } from 'vitest';
import { cut, plain } from '../../src/decide/plain.ts';
import { anyCharacter } from '../laws/any-character.ts';
import { fc } from '../laws/fast-check.ts';

describe('plain text', () => {
  it.each([
    ['web-1', 'web-1'],
    ['  two\r\nlines\tand\u2028more\u0085 ', 'two lines and more'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://x.y\u0007link\u001b]8;;\u0007', 'link'],
    ['\u009b31mred', 'red'],
    ['bell\u0007', 'bell\ufffd'],
    ['a\u202egnp.exe', 'a\ufffdgnp.exe'],
    ['\u2066a\u2069', '\ufffda\ufffd'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['日本語 👩‍💻', '日本語 👩‍💻'],
  ])('makes %j into %j', (text, clean) => {
    expect(plain(text)).toBe(clean);
  });

  it('is one line without control, bidi and invisible characters, and no longer than its limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (text, limit) => {
          const clean = plain(text, limit);
          expect(clean.length).toBeLessThanOrEqual(limit);
          expect(clean).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u);
          expect(clean.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('cleans a message of megabytes at once', () => {
    const clean = plain('\u001b[31;'.repeat(1_000_000), 1000);
    expect(clean.length).toBeLessThanOrEqual(1000);
  });

  it('says that it left something out even when what is near the start is nothing', () => {
    expect(plain(`${' '.repeat(10_000)}end`, 10)).toBe('…');
  });
});

describe('cutting', () => {
  it('keeps what fits and marks what does not', () => {
    expect(cut('12345', 5)).toBe('12345');
    expect(cut('123456', 5)).toBe('1234…');
  });

  it('splits no character', () => {
    expect(cut('ab👍cd', 4)).toBe('ab…');
    expect(cut('ab👍cd', 5)).toBe('ab👍…');
  });
});
