import { describe, expect, it } from 'vitest';
import { lintMarkdown } from '../../scripts/prose/markdown.ts';
import { phrasesInSource } from '../../scripts/prose/sources.ts';

const words = (count: number): string => `${Array.from({ length: count }, (_, index) => `w${index}`).join(' ')}.`;

describe('lintMarkdown', () => {
  it('finds a phrase where it stands, and none in code', async () => {
    expect(await lintMarkdown('Kept for good.\n\n`for good`\n\n```\nfor good\n```\n', null)).toEqual([
      { line: 1, column: 6, message: '"for good": write forever' },
    ]);
  });

  it('leaves alone what only looks alike', async () => {
    expect(await lintMarkdown('For good reason. Over it. A line in a file.\n', null)).toEqual([]);
  });

  it.each([
    ['a paragraph', words(31)],
    ['a cell of a table', `| a |\n|---|\n| Short. ${words(31)} |`],
  ])('finds a long sentence in %s', async (_, text) => {
    const found = await lintMarkdown(`${text}\n`, 30);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('31 words, more than 30');
    expect(await lintMarkdown(`${text}\n`, null)).toEqual([]);
  });

  it('counts code as one word, with no end of a sentence in it', async () => {
    expect(await lintMarkdown(`\`a b. C d e\` ${words(29)}\n`, 30)).toEqual([]);
    expect(await lintMarkdown(`${words(20)} ${words(20)}\n`, 30)).toEqual([]);
  });
});

describe('phrasesInSource', () => {
  it('reads texts, and no comments', () => {
    const source =
      "/**\n * Kept for good.\n */\nconst a = 'Kept for good';\n// 'for good'\nconst forGood = `x for good`;\n";
    expect(phrasesInSource(source).map(({ line }) => line)).toEqual([4, 6]);
  });
});
