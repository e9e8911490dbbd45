import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isRecord } from '../is-record.ts';

const root = resolve(import.meta.dirname, '../..');

/** Writes a file that is made from the sources; with `check` it only says, and ends with 1, where it differs from them. */
export function put(
  name: string,
  expected: string,
  { check, from }: { readonly check: boolean; readonly from: string },
) {
  const file = resolve(root, name);
  const found = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (expected === found) return;
  if (check) {
    process.stderr.write(`${name} is not what ${from} says. Run: npm run schema\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, expected);
}

/** As the formatter of this repository has it: short lists stand on one line. */
export function formatJson(value: unknown, indent = '', column = 0): string {
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
