import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const SCHEMA = new URL('../../schema/backup-plans.schema.json', import.meta.url);

// Strict in all but types beside "anyOf", which are given above it.
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

/** Whether an editor that knows the schema would find nothing wrong with the text. */
export function schemaAccepts(text: string): boolean {
  return validate(parse(text, { stringKeys: true }));
}
