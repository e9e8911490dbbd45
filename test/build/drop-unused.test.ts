import { describe, expect, it } from 'vitest';
import { dropUnused } from '../../scripts/bundle/drop-unused.ts';

describe('dropUnused', () => {
  it('removes declarations that nothing refers to, also in chains', () => {
    const text = dropUnused(
      'x.js',
      "const Used = 1; const Inner = [2]; const Unused = [Inner, 'gone']; export { Used };",
    );
    expect(text).toContain('Used = 1');
    expect(text).not.toContain('gone');
    expect(text).not.toContain('Inner');
  });

  it('keeps what has an effect when it is evaluated', () => {
    expect(dropUnused('x.js', 'const unused = globalThis.register(1);')).toContain('globalThis.register(1)');
  });

  it('keeps names, line breaks and constructor names', () => {
    const text = dropUnused(
      'x.js',
      'export class ServiceError extends Error {}\nexport function longName(argument) {\n  return argument;\n}',
    );
    expect(text).toMatch(/class ServiceError extends Error/);
    expect(text).toMatch(/function longName\(argument\) \{\n/);
  });

  it('gives the same text for the same text', () => {
    const code = 'export const a = () => 1;\nconst b = 2;\n';
    expect(dropUnused('x.js', code)).toBe(dropUnused('x.js', code));
  });

  it('names the file that cannot be parsed', () => {
    expect(() => dropUnused('broken.js', 'const = ;')).toThrow('broken.js: ');
  });
});
