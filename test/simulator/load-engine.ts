import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The fronts, which no history has. */
const ELSEWHERE = /^src\/(action|cli|github)\//;

/** The files that the engine loads only where it meets them. */
export function lateFiles(): readonly string[] {
  const files = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/import\('(\.[^']*)'\)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    ),
  );
  return [...new Set(files)].filter((file) => !ELSEWHERE.test(file)).sort();
}

/** Loads them beforehand: no history waits for a file, so that each is the same every time. */
export function loadEngine(): Promise<unknown> {
  // Vitest asks another process for each address that it meets for the first time, and the engine's imports begin at its root.
  const root = process.env.VITEST === 'true' ? '/' : ROOT;
  return Promise.all(lateFiles().map((file) => import(/* @vite-ignore */ join(root, file))));
}
