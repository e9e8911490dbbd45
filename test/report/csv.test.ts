import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/report/csv.ts';
import { fc } from '../laws/fast-check.ts';

/** Reads RFC 4180 word for word: https://www.rfc-editor.org/rfc/rfc4180#section-2 */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    const plain = /^[^",\r\n]*/.exec(text.slice(at));
    const [raw = '', inner] = quoted ?? plain ?? [];
    row.push(inner === undefined ? raw : inner.replaceAll('""', '"'));
    at += raw.length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor a line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return rows;
}

describe('a table as CSV', () => {
  it.each([
    ['=HYPERLINK("http://evil.example","x")', `"'=HYPERLINK(""http://evil.example"",""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\uff1dSUM(A1)', "'\uff1dSUM(A1)"],
    ['a=b', 'a=b'],
    ['say "no", twice', '"say ""no"", twice"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['a;b', '"a;b"'],
    ['', ''],
  ])('writes %j as %j', (text, field) => {
    expect(csvOf([[text, 'x']])).toBe(`${field},x\r\n`);
  });

  it('has as many fields in each row, as RFC 4180 asks', () => {
    expect(parse(csvOf([['a'], ['b', 'c', 'd'], []]))).toEqual([
      ['a', '', ''],
      ['b', 'c', 'd'],
      ['', '', ''],
    ]);
  });

  it('reads back as what was written, and no field begins a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', ' ') }),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }));
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(csvOf(rows));
        expect(read.map((row) => row.map((field, at) => [field, at]))).toHaveLength(rows.length);
        for (const [at, row] of read.entries()) {
          for (const [column, field] of row.entries()) {
            const written = rows[at]?.[column];
            expect(field === written || field === `'${written}`).toBe(true);
            expect('=+-@\t\r\n'.includes(field.charAt(0)) && field !== '').toBe(false);
          }
        }
      }),
    );
  });
});
