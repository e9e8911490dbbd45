import { toJsonSchema } from '@valibot/to-json-schema';
import { planFileSchema } from '../../src/plan/schema.ts';
import { formatJson } from './generated-file.ts';

/** The JSON Schema of plan files, from the schema that the parser uses. */
export function planSchemaText(): string {
  // The readers of texts have no words in JSON Schema; the patterns beside them say the same.
  const { $schema, ...schema } = toJsonSchema(planFileSchema(Date.now()), { ignoreActions: ['raw_transform'] });
  return `${formatJson({ $schema, ...schema })}\n`;
}
