import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/plan/', import.meta.url);

/** The packages that a file and all it imports load, without what is only imported for its types. */
function packagesOf(file: URL, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  for (const [statement, from = ''] of readFileSync(file, 'utf8').matchAll(/^import\s[^;]*?from '([^']+)';/gm)) {
    if (statement.startsWith('import type ')) continue;
    if (!from.startsWith('.')) packages.add(from);
    else for (const one of packagesOf(new URL(from, file), seen)) packages.add(one);
  }
  return packages;
}

const HEAVY = ['croner', 'valibot', 'yaml'];

describe('what a run without a plan file may load', () => {
  it.each([
    'select.ts',
    'due.ts',
    'membership.ts',
    'model.ts',
    'schedule.ts',
    'regions.ts',
    'engine.ts',
    'lifecycle.ts',
  ])('%s brings none of the packages that read plan files', (name) => {
    expect([...packagesOf(new URL(name, FOLDER))].filter((one) => HEAVY.includes(one))).toEqual([]);
  });

  it('is told apart from what reads them', () => {
    expect([...packagesOf(new URL('parse.ts', FOLDER))]).toEqual(expect.arrayContaining(HEAVY));
  });
});
