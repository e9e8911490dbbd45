/**
 * Writes schema/report.schema.json, to which every report keeps, from the types of the reports, and the tables of
 * docs/report.md from that.
 *
 * Usage: node scripts/report-schema.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createGenerator } from 'ts-json-schema-generator';
import { formatJson, put } from './schema/generated-file.ts';
import { insertFields } from './schema/report-tables.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const schema = createGenerator({
  path: resolve(root, 'src/engine.ts'),
  tsconfig: resolve(root, 'tsconfig.json'),
  type: 'Report',
  // The compiler has done that.
  skipTypeCheck: true,
  topRef: false,
  additionalProperties: false,
}).createSchema('Report');

put('schema/report.schema.json', `${formatJson(schema)}\n`, { check: values.check, from: 'the type Report' });
const page = readFileSync(resolve(root, 'docs/report.md'), 'utf8');
put('docs/report.md', insertFields(page, schema), { check: values.check, from: 'schema/report.schema.json' });
