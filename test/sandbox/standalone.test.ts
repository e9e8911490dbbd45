import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = 'sandbox';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test('the sandbox is made of several files', () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)('%s needs only Node and the sandbox itself', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const imported = [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    ([, from, lazy]) => from ?? lazy ?? '',
  );
  const outside = imported.filter((name) => {
    if (name.startsWith('node:')) return !builtinModules.includes(name.slice('node:'.length));
    return !name.startsWith('.') || path.relative(folder, path.join(folder, path.dirname(file), name)).startsWith('..');
  });
  expect(outside).toEqual([]);
});
