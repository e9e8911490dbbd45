import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Look {
  readonly width: number;
  readonly colour: boolean;
}
// Plain JavaScript: types come from its comments, which `tsc -p demo` checks.
const file = join(resolve(import.meta.dirname, '../..'), 'demo/markdown.mjs');
const { renderMarkdown }: { readonly renderMarkdown: (markdown: string, look: Look) => string } = await import(
  pathToFileURL(file).href
);

const plainly = (markdown: string, width = 40) => renderMarkdown(markdown, { width, colour: false });

describe('blocks', () => {
  test.each([
    ['heading', '## Backup done', 'Backup done\n'],
    ['paragraph over several lines', 'one\ntwo', 'one two\n'],
    ['blocks are apart', '# a\nb\n\n\nc', 'a\n\nb\n\nc\n'],
    ['list', '- one\n- two\n\nend', '- one\n- two\n\nend\n'],
    ['long paragraph', 'a '.repeat(30).trim(), `${'a '.repeat(20).trim()}\n${'a '.repeat(10).trim()}\n`],
    ['note', '> [!NOTE]\n> - one\n> - two\n\nend', '  - one\n  - two\n\nend\n'],
    ['details', '<details><summary>2 AMIs</summary>\n\ntext\n\n</details>\n\nend', '2 AMIs\n\n  text\n\nend\n'],
  ])('%s', (_, markdown, text) => {
    expect(plainly(markdown)).toBe(text);
  });
});

describe('inline', () => {
  test.each([
    ['code', '`a*b`', 'a*b\n'],
    ['bold', 'is **very** good', 'is very good\n'],
    ['bold with an entity', '**a&#124;b**', 'a|b\n'],
    ['link', '[ami-1](https://example.org/#x=1)', 'ami-1\n'],
    ['small print', '<sub>account 1 · role</sub>', 'account 1 · role\n'],
    ['entities', '&#60;b&#62; &amp; &lt;&gt;', '<b> & <>\n'],
    ['an entity is not read twice', '&#38;#60;', '&#60;\n'],
    ['no escape sequence through an entity', '&#27;[31m', '[31m\n'],
    ['a zero-width space takes no column', 'a@&#8203;b', 'a@b\n'],
    ['a lonely star', '2 * 3', '2 * 3\n'],
  ])('%s', (_, markdown, text) => {
    expect(plainly(markdown)).toBe(text);
  });
});

describe('tables', () => {
  const table = '| Region | AMI |\n| --- | --- |\n| eu | ami-1 &#124; x |\n| us-east-1 | `b` |';

  test('columns are aligned, and a pipe in a cell stays in it', () => {
    expect(plainly(table)).toBe('Region     AMI\neu         ami-1 | x\nus-east-1  b\n');
  });

  test('wide characters take two columns', () => {
    expect(plainly('| A | B |\n| --- | --- |\n| 日本 | 1 |\n| abc | 2 |')).toBe('A     B\n日本  1\nabc   2\n');
  });

  test('a sentence is wrapped inside its column', () => {
    const words = 'this message is too long for the one line of a cell';
    expect(plainly(`| Region | Message |\n| --- | --- |\n| eu | ${words} |`)).toBe(
      'Region  Message\neu      this message is too long for the\n        one line of a cell\n',
    );
  });

  test('where ids would have to be cut, each row is a paragraph', () => {
    const id = 'ami-0123456789abcdef0';
    const text = plainly(`| AMI | Source |\n| --- | --- |\n| ${id} | ${id} |`);
    expect(text).toBe(`- AMI: ${id}  Source:\n  ${id}\n`);
  });

  test('colours do not count as columns', () => {
    const text = renderMarkdown(table, { width: 40, colour: true });
    expect(text).toContain('us-east-1  \u001b[36mb\u001b[0m\n');
    expect(text.startsWith('\u001b[2mRegion\u001b[0m     \u001b[2mAMI\u001b[0m\n')).toBe(true);
  });
});
