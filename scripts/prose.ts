/**
 * Checks the English of the documentation, of action.yml and of the texts in the sources against a short list of phrases,
 * and the length of sentences in docs/reference.md.
 *
 * Usage: node scripts/prose.ts; prints `file:line:column: message` and exits with 1 on any finding.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { lintMarkdown } from './prose/markdown.ts';
import { phrasesIn } from './prose/phrases.ts';
import { type Place, phrasesInSource } from './prose/sources.ts';

const root = resolve(import.meta.dirname, '..');
/** Pages in which every sentence is short, because readers look things up there. */
const SHORT_SENTENCES: ReadonlyMap<string, number> = new Map([['docs/reference.md', 30]]);

const files = (...patterns: string[]): readonly string[] =>
  globSync(patterns, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort();
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

const found: (Place & { readonly file: string })[] = [];
const add = (file: string, places: readonly Place[]): void => {
  found.push(...places.map((place) => ({ file, ...place })));
};

for (const file of files('*.md', 'docs/*.md', '{bench,demo,sandbox}/*.md')) {
  add(file, await lintMarkdown(read(file), SHORT_SENTENCES.get(file) ?? null));
}
for (const file of files('src/**/*.ts')) add(file, phrasesInSource(read(file)));
for (const file of files('action.yml', 'infra/*.yaml', 'examples/*.yml')) {
  const lines = read(file).split('\n');
  add(
    file,
    lines.flatMap((text, index) =>
      phrasesIn(text).map(({ start, message }) => ({ line: index + 1, column: start + 1, message })),
    ),
  );
}

for (const { file, line, column, message } of found) process.stdout.write(`${file}:${line}:${column}: ${message}\n`);
if (found.length > 0) process.exitCode = 1;
