import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Report } from '../../src/engine.ts';
import { type AnyReport, anyReport } from './any-report.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
// Each process checks few reports: what making the checks faster would take is never won back.
const frugal = { inlineRefs: false, code: { optimize: 0 } } as const;
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, ...frugal }).compile(schema);

/** A report that keeps to its schema, as a test reads it; any other ends the test. */
export function checkedReport(report: Report): AnyReport {
  if (validate(JSON.parse(JSON.stringify(report)))) return anyReport(report);
  const problems = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
  throw new Error(
    `the report does not keep to schema/report.schema.json: ${[...new Set(problems)].slice(0, 8).join('; ')}`,
  );
}
