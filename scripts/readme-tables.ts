/**
 * Writes the inputs into action.yml, from their declarations in src/inputs, and the tables of inputs and outputs into
 * README.md, from action.yml.
 *
 * Usage: node scripts/readme-tables.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INPUTS } from '../src/inputs/all.ts';
import { modesOf } from '../src/modes/inputs.ts';
import { insertInputs } from './readme/action-file.ts';
import { insertTables, readmeTables } from './readme/tables.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const action = insertInputs(read('action.yml'), INPUTS, modesOf);
put('action.yml', action);
put('README.md', insertTables(read('README.md'), readmeTables(action)));

function read(name: string): string {
  return readFileSync(resolve(root, name), 'utf8');
}

function put(name: string, expected: string): void {
  if (expected === read(name)) return;
  if (values.check) {
    process.stderr.write(`${name} does not hold what src/inputs declares. Run: npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(resolve(root, name), expected);
  }
}
