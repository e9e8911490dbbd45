/**
 * Writes schema/backup-plans.schema.json, by which editors check and complete plan files, from the schema that the parser uses.
 *
 * Usage: node scripts/plan-schema.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { planFileSchema } from '../src/plan/schema.ts';
import { isRecord } from './is-record.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const file = resolve(import.meta.dirname, '../schema/backup-plans.schema.json');
// The readers of texts have no words in JSON Schema; the patterns beside them say the same.
const { $schema, ...schema } = toJsonSchema(planFileSchema(Date.now()), { ignoreActions: ['raw_transform'] });
const expected = `${formatJson({ $schema, ...schema })}\n`;
const found = existsSync(file) ? readFileSync(file, 'utf8') : null;

if (expected !== found && values.check) {
  process.stderr.write('schema/backup-plans.schema.json is not what src/plan/schema.ts says. Run: npm run schema\n');
  process.exitCode = 1;
} else if (expected !== found) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, expected);
}

/** As the formatter of this repository has it: short lists stand on one line. */
function formatJson(value: unknown, indent = '', column = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const short = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (!value.some(isRecord) && column + short.length < 120) return short;
    return `[\n${value.map((item) => inner + formatJson(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + formatJson(item, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
