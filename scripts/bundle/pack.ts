/**
 * Packs the ES modules of one bundle with ncc: `node pack.ts <entry.js> <output folder>`.
 *
 * ncc takes Node's modules by `require`. To import one as an ES module reads each of its exports, and with some of them what
 * lies behind: `node:http` so loads all of undici, which takes longer than the rest of a start.
 *
 * A process of its own, because ncc keeps what it knows about assets in globals, and takes the base of its module ids from the
 * working directory.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { minifySync } from 'rolldown/utils';
import { outdented } from './indentation.ts';
import { READABLE } from './readable.ts';

/** A module is a function in an object. */
const WRAPPED_BY = 2;

const [entry, outputFolder] = process.argv.slice(2);
if (entry === undefined || outputFolder === undefined) throw new Error('Give an entry and an output folder.');

const { code, assets } = await ncc(resolve(entry), {
  // Most of the time goes into ncc's own loader, which its cache does not spare.
  cache: false,
  filename: 'index.js',
  esm: true,
  target: 'es2022',
  quiet: true,
}).catch((error: unknown) => {
  // The stack would quote a line of ncc's own bundle, which is megabytes long.
  process.stderr.write(`${entry}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

const files = new Map<string, string | Uint8Array>([['index.js', code]]);
for (const [name, { source }] of Object.entries(assets)) files.set(name, source);

for (const [name, source] of files) {
  const file = join(outputFolder, name);
  const text = typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, name.endsWith('.js') ? readable(name, text) : text);
  if (text.startsWith('#!')) chmodSync(file, 0o755);
}

/** Without webpack's remarks, and what it leaves of exports that nothing imports. */
function readable(name: string, text: string): string {
  const { code: stripped, errors } = minifySync(name, text, { ...READABLE, module: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  return outdented(name, stripped, WRAPPED_BY);
}
