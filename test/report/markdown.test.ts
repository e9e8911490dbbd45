import { describe, expect, it } from 'vitest';
import { plain } from '../../src/decide/plain.ts';
import { cell, code, join, link, md, row, table } from '../../src/report/markdown.ts';
import { anyCharacter } from '../laws/any-character.ts';
import { fc } from '../laws/fast-check.ts';

/** Names as an attacker would write them, mixed with any characters there are. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '|',
        '\\',
        '\\|',
        '`',
        '``',
        '\n',
        '\r\n',
        '<b>',
        '</td>',
        '<!--',
        '&lt;',
        '&#124;',
        '@team',
        '#123',
        'GH-7',
        ' ',
      ],
      ...[
        'https://x.y',
        'www.x.y',
        ':tada:',
        ':+1:',
        '[a](b)',
        '![a](b)',
        '- ',
        '1. ',
        '# ',
        '*',
        '_',
        '~~',
        '$x$',
        '---',
      ],
      ...['\u202e', '\u0000', '\u200b', 'a@b.cd', 'arn:aws:iam::1:role/x', '23:00:00', '--- | ---', '[^1]'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.string({ unit: anyCharacter, maxLength: 4 }),
  ),
  { maxLength: 12 },
);
const hostileText = hostile.map((parts) => parts.join(''));

/** Cells of a row by the rule of GFM: every pipe ends a cell but one right after a backslash, in code spans too. */
function cellsOf(line: string): string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1);
}

/** What a reader sees of a cell: code spans as they are, entities elsewhere decoded, without the characters that split. */
function shown(markdown: string): string {
  return markdown
    .split('`')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point))).replaceAll('\u200b', ''),
    )
    .join('');
}

/** What is left outside of code spans, where Markdown and GitHub look for something to turn into something else. */
function outsideCode(markdown: string): string {
  return markdown
    .split('`')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

describe('a cell', () => {
  it.each([
    ['web-1', 'web-1'],
    ['web_1 (blue)', 'web_1 (blue)'],
    ['a|b', 'a&#124;b'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['two\r\nlines', 'two lines'],
    ['`x`', '&#96;x&#96;'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['&lt;b&gt;', '&#38;lt;b&#38;gt;'],
    ['ping @team now', 'ping `@team` now'],
    ['see #123', 'see `#123`'],
    ['owner/repo#1', '`owner/repo#1`'],
    ['gh-12', '`gh-12`'],
    ['at https://x.y/?a=1&b=2', 'at `https://x.y/?a=1&b=2`'],
    ['www.example.com', '`www.example.com`'],
    ['me@example.com', '`me@example.com`'],
    [':tada:', '`:tada:`'],
    ['arn:aws:iam::1:role/x', '`arn:aws:iam::1:role/x`'],
    ['2026-11-21T23:00:00Z', '2026-11-21T23:00:00Z'],
    ['Backup:ProductionDaily', 'Backup:ProductionDaily'],
    ['[text](address)', '&#91;text&#93;(address)'],
    ['![alt](address)', '!&#91;alt&#93;(address)'],
    ['*a* _b_ ~c~ $d$', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#36;d&#36;'],
    ['- item', '&#45; item'],
    ['+ item', '&#43; item'],
    ['+30 days', '+30 days'],
    ['1. item', '1&#46; item'],
    ['# heading', '&#35; heading'],
    ['> quote', '&#62; quote'],
    ['a|@team', 'a&#124;@&#8203;team'],
    ['|#1', '&#124;&#35;&#8203;1'],
    ['<https://x.y>', '&#60;https:&#8203;//x.y&#62;'],
    ['|www.x.y', '&#124;www&#8203;.x.y'],
    ['|GH-1', '&#124;GH-&#8203;1'],
    ['[a](https://x.y)', '&#91;a&#93;(https:&#8203;//x.y)'],
    ['|:a:b:', '&#124;:&#8203;a:&#8203;b:'],
  ])('shows %j as %j', (text, markdown) => {
    expect(cell(text)).toBe(markdown);
  });

  it('shows the text itself, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shown(cell(text))).toBe(plain(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves nothing for GitHub to link, mention or turn into an emoji', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const left = outsideCode(cell(text));
        expect(left).not.toMatch(/@[a-z0-9]|#\d|:\/\/|www\.|\bgh-\d|:[a-z_+-][a-z0-9_+-]*:|:\d{3,}:/i);
      }),
      { numRuns: 1000 },
    );
  });

  it('is cut to the limit before it is escaped', () => {
    expect(cell('||||', 3)).toBe('&#124;&#124;…');
  });
});

describe('a row', () => {
  it('has exactly its cells by the rules of GFM, no HTML and no line break, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        const line = row(texts.map((text) => cell(text)));
        expect(cellsOf(line)).toHaveLength(texts.length);
        expect(line).not.toMatch(/[<>\\\n\r\u2028\u2029]/);
        expect(cellsOf(line).map((part) => shown(part).trim())).toEqual(texts.map((text) => plain(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps code spans inside their cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect((cell(text).match(/`/g) ?? []).length % 2).toBe(0);
        expect((code(text).match(/`/g) ?? []).length % 2).toBe(0);
        expect(cellsOf(row([code(text)]))).toHaveLength(1);
        expect(shown(code(text))).toBe(plain(text));
      }),
    );
  });
});

describe('building', () => {
  it('makes a table', () => {
    expect(
      table(
        ['Region', 'A|B'],
        [
          [cell('eu-central-1'), cell('x')],
          [cell('us-west-2'), cell('')],
        ],
      ),
    ).toBe(['| Region | A&#124;B |', '| --- | --- |', '| eu-central-1 | x |', '| us-west-2 |  |'].join('\n'));
  });

  it('takes templates as Markdown and joins finished parts', () => {
    expect(md`**${cell('a*b')}** and ${2}`).toBe('**a&#42;b** and 2');
    expect(join([cell('a'), cell('b')], ', ')).toBe('a, b');
  });

  it('links only where there is an address', () => {
    expect(link(cell('a[b'), 'https://x.y')).toBe('[a&#91;b](https://x.y)');
    expect(link(cell('a'), null)).toBe('a');
  });

  it('shows paths and tags as code where that is safe', () => {
    expect(code('/tmp/_temp/report.json')).toBe('`/tmp/_temp/report.json`');
    expect(code('C:\\report.json')).toBe('C:&#92;report.json');
    expect(code('a`b')).toBe('a&#96;b');
    expect(code('')).toBe('');
  });
});
