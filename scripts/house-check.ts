/**
 * Checks the way of the data: which file may import which, no circles, three files in src/ itself, and how long a file may be,
 * tests and scripts among them. Type imports count, as a type ties two files together like a value does.
 *
 * Usage: node scripts/house-check.ts; ends with 1 and a line for each thing that is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lengthsOf, problemsOf } from './house/check.ts';

const root = resolve(import.meta.dirname, '..');

function filesIn(...folders: readonly string[]): ReadonlyMap<string, string> {
  const names = folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('dist/'))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(names.map((name) => [name, readFileSync(resolve(root, name), 'utf8')]));
}

const problems = [...problemsOf(filesIn('src', 'sandbox')), ...lengthsOf(filesIn('test', 'scripts', 'bench'))];
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
