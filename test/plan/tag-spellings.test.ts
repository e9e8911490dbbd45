import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { backupTagValue, readTagLines, tagText } from '../../src/decide/tag-lines.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { NOW } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';

const fileWith = (selection: string) => `plans:\n  p:\n    selection:\n${selection}\n    rules: {r: {expiry: 1 day}}\n`;

function selectionOf(selection: string) {
  const reading = parsePlanFile(fileWith(selection), NOW);
  return reading.ok
    ? reading.file.plans[0]?.selection
    : reading.problems.map(({ line, message }) => `${line}: ${message}`);
}

const corp = { key: 'corp:backup', value: 'daily' };

describe('a key that holds a colon', () => {
  it.each<[string, object]>([
    ['"corp:backup":daily', corp],
    ['  "corp:backup":daily  ', corp],
    ['"corp:backup":a:b', { key: 'corp:backup', value: 'a:b' }],
    ['"corp:backup":', { key: 'corp:backup', value: '' }],
    ['"corp:backup":"daily"', { key: 'corp:backup', value: '"daily"' }],
    ['"Backup":daily', { key: 'Backup', value: 'daily' }],
    ['""":""":x', { key: '":"', value: 'x' }],
    [`"a""b:c":x`, { key: 'a"b:c', value: 'x' }],
    ['corp:backup:daily', { key: 'corp', value: 'backup:daily' }],
    // Quotes elsewhere mean themselves.
    ['corp"x":daily', { key: 'corp"x"', value: 'daily' }],
  ])('is written %s', (text, line) => {
    expect(readTagLines(text)).toEqual({ ok: true, lines: [line] });
  });

  it.each<[string, RegExp]>([
    [
      '"corp:backup:daily',
      /^"corp:backup:daily begins with a double quote, and none ends its key: a key in quotes is written "corp:backup":daily;/,
    ],
    ['"corp:backup"daily', /no colon follows the one that ends its key/],
    ['"corp:backup" :daily', /no colon follows/],
    ['"":daily', /has no key before the colon/],
    [
      '"corp:backup":daily\n"corp:backup":weekly',
      /^""corp:backup":daily" and ""corp:backup":weekly" name one key with two values/,
    ],
  ])('is refused as %s', (text, problem) => {
    expect(readTagLines(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('stands in quotes in BackupTag, so that no two tags are written alike', () => {
    expect(backupTagValue([corp, { key: 'Stage', value: 'x' }])).toBe('"corp:backup":daily, Stage:x');
    expect(backupTagValue([{ key: 'corp', value: 'backup:daily' }])).toBe('corp:backup:daily');
  });

  it.each([
    `      tags: ['"corp:backup":daily']`,
    `      tags: [{key: corp:backup, value: daily}]`,
    `      tags:\n        - key: corp:backup\n          value: daily`,
    `      tags: '"corp:backup":daily'`,
    `      tags: |\n        "corp:backup":daily`,
  ])('stands in a plan file: %s', (selection) => {
    expect(selectionOf(selection)).toMatchObject({ tags: [corp] });
    expect(schemaAccepts(fileWith(selection))).toBe(true);
  });

  it('stands in groups and in except', () => {
    const selection = `      any-of: [[{key: corp:backup, value: daily}, A:b], '"corp:x":y']\n      except: [{key: a:b, value: ''}]`;
    expect(selectionOf(selection)).toMatchObject({
      anyOf: [[corp, { key: 'A', value: 'b' }], [{ key: 'corp:x', value: 'y' }]],
      except: [{ key: 'a:b', value: '' }],
    });
  });
});

const characters = fc.constantFrom(...'ab:"\' #\\*?🗝'.split(''), 'é', '{', '}', ',');
const partOf = (minLength: number) => fc.string({ unit: characters, minLength, maxLength: 12 });
const lines = fc.record({ key: partOf(1), value: partOf(0) });

describe('a tag as text', () => {
  it('is read back as it was, and no two tags give one text', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const plain = one.key.trim() === one.key && one.value.trim() === one.value;
        if (plain) expect(readTagLines(tagText(one))).toEqual({ ok: true, lines: [one] });
        expect(tagText(one) === tagText(other)).toBe(one.key === other.key && one.value === other.value);
      }),
      { numRuns: someRuns(1000) },
    );
  });

  it('is what its mapping in a plan file is, to the letter', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const text = stringify(
          { plans: { p: { selection: { tags: [line] }, rules: { r: { expiry: '1 day' } } } } },
          { lineWidth: 0 },
        );
        const reading = parsePlanFile(text, NOW);
        expect(reading.ok ? reading.file.plans[0]?.selection.tags : reading).toEqual([line]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a spelling that cannot be meant', () => {
  it.each<[string, string, RegExp]>([
    [
      'a blank after the colon',
      '      tags: ["Role: db"]',
      /^4: plans\.p\.selection\.tags\[0\]: "Role: db" has a blank after the colon.*write "Role:db", or, where the blank is meant, \{key: "Role", value: " db"\}$/,
    ],
    ['the same in a text', '      tags: "Role: db"', /^4: .*has a blank after the colon/],
    ['the same in a group', '      any-of: [["Role:\tdb"]]', /^4: .*has a blank after the colon/],
    ['the same in except', '      tags: [A:b]\n      except: ["Role: db"]', /^5: .*has a blank after the colon/],
    [
      'a mapping',
      '      tags: [{Role: db}]',
      /^4: .*"Role: db" is a mapping, because of the space after the colon: a tag is "Role:db"/,
    ],
    [
      'a comment in a text',
      '      tags: |\n        # databases: all\n        Role:db',
      /^4: .*"# databases: all" looks like a comment, and within a text there are none/,
    ],
    ['a comment behind a tag', '      tags: |\n        Role:db # all', /^4: .*"Role:db # all" looks like a comment/],
    [
      'a folded text',
      '      tags: >\n        Backup:daily\n        Role:db',
      /^4: .*YAML joins these lines into one, "Backup:daily Role:db"; write "\|" after the colon/,
    ],
    ['a text on two lines', '      tags: Backup:daily\n        Role:db', /^4: .*YAML joins these lines/],
    [
      'a folded group',
      '      any-of:\n        - >-\n          Backup:daily\n          Role:db',
      /YAML joins these lines/,
    ],
    ['a folded item', '      tags:\n        - "Backup:daily\n          Role:db"', /YAML joins these lines/],
    [
      'a mapping with a number',
      '      tags: [{key: Year, value: 2026}]',
      /2026 is a number; write \{key: corp:backup, value: daily\}/,
    ],
    ['a mapping that lacks its value', '      tags: [{key: Year}]', /"value" is missing/],
  ])('is refused at its line: %s', (_, selection, message) => {
    expect(selectionOf(selection)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    '      tags: >\n        Backup:daily',
    '      tags: >\n        Backup:daily\n\n        Role:db',
    '      tags: |\n        Backup:daily\n        Role:db #1',
    `      tags: ['#1:x', 'Room:# 5']`,
  ])('is not: %s', (selection) => {
    expect(selectionOf(selection)).toHaveProperty('tags');
  });
});
