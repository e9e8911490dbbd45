/**
 * Writes schema/backup-plans.schema.json, by which editors check and complete plan files, from the schema that the parser uses.
 *
 * Usage: node scripts/plan-schema.ts [--check]; with --check nothing is written, and a file that differs ends with 1.
 */
import { parseArgs } from 'node:util';
import { put } from './schema/generated-file.ts';
import { planSchemaText } from './schema/plan-schema-text.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
put('schema/backup-plans.schema.json', planSchemaText(), { check: values.check, from: 'src/plan/schema.ts' });
