import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insertTables, readmeTables } from '../../scripts/readme/tables.ts';

const action = `
inputs:
  mode:
    description: What to do.
    required: true
  tag:
    description: >-
      Text with a | pipe, "*" stars and <b>markup</b>.
      Default: empty.
    default: ''
  region:
    description: 'Where. Default: "us-east-1".'
    default: us-east-1
  limit:
    description: 'How many. Default: empty, which means no limit.'
    default: ''
outputs:
  report:
    description: A file.
`;
const readme =
  '# Title\n<!-- inputs:start -->old<!-- inputs:end -->\ntext\n<!-- outputs:start --><!-- outputs:end -->\n';

describe('readmeTables', () => {
  const rows = readmeTables(action).inputs.split('\n');

  it('marks required inputs', () => expect(rows).toContain('| `mode` | required | What to do. |'));
  it('escapes what Markdown would read as markup', () =>
    expect(rows).toContain('| `tag` |  | Text with a \\| pipe, "\\*" stars and \\<b\\>markup\\</b\\>. |'));
  it('says a default once', () => expect(rows).toContain('| `region` | `us-east-1` | Where. |'));
  it('keeps what a description says about an empty default', () =>
    expect(rows).toContain('| `limit` |  | How many. Default: empty, which means no limit. |'));
  it('lists outputs', () => expect(readmeTables(action).outputs).toContain('| `report` | A file. |'));
  it('names the section that is missing', () =>
    expect(() => readmeTables('inputs: {}')).toThrow('action.yml has no outputs.'));

  it('has a row for every input and output of this action', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const { inputs, outputs } = readmeTables(text);
    const names = [...text.matchAll(/^ {2}([a-z][a-z-]*):$/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(`${inputs}\n${outputs}`).toContain(`\n| \`${name}\` | `);
  });
});

describe('insertTables', () => {
  it('replaces what stands between the markers and leaves the rest', () => {
    const text = insertTables(readme, { inputs: 'IN', outputs: 'OUT' });
    expect(text).toBe(
      '# Title\n<!-- inputs:start -->\n\nIN\n\n<!-- inputs:end -->\ntext\n<!-- outputs:start -->\n\nOUT\n\n<!-- outputs:end -->\n',
    );
    expect(insertTables(text, { inputs: 'IN', outputs: 'OUT' })).toBe(text);
  });

  it('names the marker that is missing', () => {
    expect(() => insertTables('# Title', readmeTables(action))).toThrow('<!-- inputs:start -->');
  });
});
