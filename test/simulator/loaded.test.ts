import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What no history meets. */
const ELSEWHERE =
  /^src\/(action|cli|github|ports|aws\/(backup|cloudwatch)|changes\/previewed|modes\/(check|list|preview|sync))/;

it('loads beforehand all that the engine loads where it meets it, so that a history is the same each time', () => {
  const later = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/import\('(\.[^']*)'\)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    ),
  );
  const simulator = readFileSync(join(import.meta.dirname, 'simulator.ts'), 'utf8');
  const loaded = [...simulator.matchAll(/import\('\.\.\/\.\.\/([^']*)'\)/g)].map(([, to]) => to);
  expect(loaded.sort()).toEqual([...new Set(later.filter((file) => !ELSEWHERE.test(file)))].sort());
});
