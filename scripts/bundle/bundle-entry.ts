/**
 * Bundles one emitted entry: `node bundle-entry.ts <entry.js> <output folder>`, started in `build/`.
 *
 * A process of its own, because ncc takes its `tsconfig.json` and the base of its module ids from the working directory,
 * and keeps what it knows about assets in globals.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { dropUnused } from './drop-unused.ts';
import { licenceTexts, packagesOf } from './licences.ts';

const [entry, outputFolder] = process.argv.slice(2);
if (entry === undefined || outputFolder === undefined) throw new Error('Give an entry and an output folder.');

const { code, assets, stats } = await ncc(resolve(entry), {
  // Most of the time goes into ncc's own loader, which its cache does not spare.
  cache: false,
  filename: 'index.js',
  esm: true,
  mainFields: ['module', 'main'],
  target: 'es2022',
  quiet: true,
}).catch((error: unknown) => {
  // The stack would quote a line of ncc's own bundle, which is megabytes long.
  process.stderr.write(`${entry}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

const files = new Map<string, string | Uint8Array>([['index.js', code]]);
for (const [name, { source }] of Object.entries(assets)) files.set(name, source);

const packages = packagesOf(stats.compilation.modules);
if (packages.length > 0) files.set('licenses.txt', licenceTexts(packages));

for (const [name, source] of files) {
  const file = join(outputFolder, name);
  const text = typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, name.endsWith('.js') ? dropUnused(name, text) : text);
  if (text.startsWith('#!')) chmodSync(file, 0o755);
}
