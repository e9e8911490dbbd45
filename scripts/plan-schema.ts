/**
 * Writes schema/backup-plans.schema.json, by which editors check and complete plan files, from the schema that the parser uses.
 *
 * Usage: node scripts/plan-schema.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { planFileSchema } from '../src/plan/schema.ts';
import { formatJson, put } from './schema/generated-file.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

// The readers of texts have no words in JSON Schema; the patterns beside them say the same.
const { $schema, ...schema } = toJsonSchema(planFileSchema(Date.now()), { ignoreActions: ['raw_transform'] });
const text = `${formatJson({ $schema, ...schema })}\n`;
put('schema/backup-plans.schema.json', text, { check: values.check, from: 'src/plan/schema.ts' });
