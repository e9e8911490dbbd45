/**
 * Writes the tables of inputs and outputs into README.md, from action.yml.
 *
 * Usage: node scripts/readme-tables.ts [--check]; with --check nothing is written, and a table that differs ends with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { insertTables, readmeTables } from './readme/tables.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const readmeFile = resolve(root, 'README.md');
const readme = readFileSync(readmeFile, 'utf8');
const expected = insertTables(readme, readmeTables(readFileSync(resolve(root, 'action.yml'), 'utf8')));

if (expected !== readme && values.check) {
  process.stderr.write('The tables in README.md are not those of action.yml. Run: node scripts/readme-tables.ts\n');
  process.exitCode = 1;
} else if (expected !== readme) {
  writeFileSync(readmeFile, expected);
}
