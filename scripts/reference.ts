/**
 * Writes the inputs into action.yml, from their declarations in src/inputs, and the tables of inputs and outputs into
 * docs/reference.md, from the declarations and from action.yml.
 *
 * Usage: node scripts/reference.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INPUTS } from '../src/inputs/all.ts';
import { MODE_INPUTS, modesOf } from '../src/modes/inputs.ts';
import { insertInputs } from './reference/action-file.ts';
import { inputTables } from './reference/input-tables.ts';
import { outputTable } from './reference/output-table.ts';
import { insertParts } from './reference/parts.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const action = insertInputs(read('action.yml'), INPUTS, modesOf);
put('action.yml', action);

const inputs = inputTables(INPUTS, modesOf, (mode) => MODE_INPUTS[mode].does);
const outputs = outputTable(action);
put('docs/reference.md', insertParts(read('docs/reference.md'), { inputs, outputs }));

function read(name: string): string {
  return readFileSync(resolve(root, name), 'utf8');
}

function put(name: string, expected: string): void {
  if (expected === read(name)) return;
  if (values.check) {
    process.stderr.write(`${name} differs from what src/inputs declares. Run: npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(resolve(root, name), expected);
  }
}
