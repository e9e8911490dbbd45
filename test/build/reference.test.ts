import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputTables } from '../../scripts/reference/input-tables.ts';
import { markdownOf, plainOf } from '../../scripts/reference/markup.ts';
import { outputTable } from '../../scripts/reference/output-table.ts';
import { insertParts } from '../../scripts/reference/parts.ts';
import { INPUTS } from '../../src/inputs/all.ts';
import { declare } from '../../src/inputs/input.ts';
import { MODES, type Mode } from '../../src/model.ts';

const NAMES = ['wait', 'wait-timeout', 'engine'];

describe('markdownOf', () => {
  it.each([
    ['such as "90 minutes" or "2h"', 'such as `90 minutes` or `2h`'],
    [`as in '"corp:backup":daily'`, 'as in `"corp:backup":daily`'],
    ['With engine: aws-backup it waits.', 'With `engine: aws-backup` it waits.'],
    ['How long to wait, as wait-timeout says', 'How long to wait, as `wait-timeout` says'],
    ['Only with `wait`.', 'Only with `wait`.'],
    ['the tag CreatedBy=backupViaTag, in RUNNER_TEMP', 'the tag `CreatedBy=backupViaTag`, in `RUNNER_TEMP`'],
    ['resourceId, name', '`resourceId`, name'],
    ['a | pipe, * stars and <b>', 'a \\| pipe, \\* stars and \\<b\\>'],
    ['"a|b"', '`a\\|b`'],
  ])('gives code font to names and values, and escapes the rest: %s', (text, markdown) => {
    expect(markdownOf(text, NAMES)).toBe(markdown);
  });

  it('is taken off where no Markdown is known', () => {
    expect(plainOf('Only with `wait`.')).toBe('Only with wait.');
  });
});

const input = <const Name extends string>(name: Name, more: object = {}) =>
  declare({
    name,
    summary: `About ${name}.`,
    default: '',
    option: { is: 'flag' },
    read: () => ({ ok: true, value: 1 }),
    ...more,
  });

describe('inputTables', () => {
  const [every, some, one] = [
    input('every', { required: true }),
    input('some', { default: 'x', details: 'More.' }),
    input('one', { whenEmpty: 'all' }),
  ];
  const modes = new Map<string, readonly Mode[]>([
    ['every', MODES],
    ['some', ['backup', 'purge']],
    ['one', ['purge']],
  ]);
  const text = inputTables(
    [every, some, one],
    ({ name }) => modes.get(name) ?? [],
    (mode) => `Does ${mode}.`,
  );

  it('groups by mode, with each input once', () => {
    const [all = '', shared = '', ...byMode] = text.split('\n\n### ').map((part) => part.replace('### ', ''));
    expect(all).toContain(
      'All modes\n\n| Input | Default | Meaning |\n|---|---|---|\n| `every` | required | About every. |',
    );
    expect(shared).toContain('| `some` | `x` | About some. More. For `backup`, `purge`. |');
    expect(byMode).toHaveLength(MODES.length);
    const purge = byMode.find((part) => part.startsWith('Mode `purge`')) ?? '';
    expect(purge).toContain('Does purge.\n\nShared inputs: `some`.');
    expect(purge).toContain('| `one` |  | About one. Empty means all. |');
    expect(text.match(/^\| `one` /gm)).toHaveLength(1);
  });
});

describe('outputTable', () => {
  it('has a row for every output of this action', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const table = outputTable(text);
    const names = [...text.slice(text.indexOf('\noutputs:')).matchAll(/^ {2}([a-z][a-z-]*):$/gm)];
    expect(names.length).toBeGreaterThan(10);
    for (const [, name] of names) expect(table).toContain(`\n| \`${name}\` | `);
    expect(INPUTS.length).toBeGreaterThan(20);
  });

  it('names what is missing', () => {
    expect(() => outputTable('inputs: {}')).toThrow('action.yml has no outputs.');
    expect(() => outputTable('inputs: {}\noutputs: {a: {}}')).toThrow('the output "a" has no description');
  });
});

describe('insertParts', () => {
  const page = '# Title\n<!-- inputs:start -->old<!-- inputs:end -->\ntext\n';

  it('replaces what stands between the markers and leaves the rest', () => {
    const text = insertParts(page, { inputs: 'IN' });
    expect(text).toBe('# Title\n<!-- inputs:start -->\n\nIN\n\n<!-- inputs:end -->\ntext\n');
    expect(insertParts(text, { inputs: 'IN' })).toBe(text);
  });

  it('names the marker that is missing', () => {
    expect(() => insertParts('# Title', { inputs: 'IN' })).toThrow('<!-- inputs:start -->');
  });
});
