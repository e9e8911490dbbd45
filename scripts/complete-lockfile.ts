/**
 * Adds to package-lock.json what npm leaves out of it: optional packages for other platforms, which `npm ci` demands, and the
 * hashes of those that npm did not download here. Run it after `npm install`; a test fails when it was forgotten.
 *
 * Usage: npm run lockfile
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { completeLockfile } from './lockfile/complete.ts';
import { integrityOf, unhashed, withIntegrity } from './lockfile/integrity.ts';

const file = join(resolve(import.meta.dirname, '..'), 'package-lock.json');
const before = readFileSync(file, 'utf8');
const { text, added } = completeLockfile(before);
const hashes = new Map<string, string>();
for (const { specifier } of unhashed(text)) {
  if (!hashes.has(specifier)) hashes.set(specifier, await integrityOf(specifier));
}
const complete = withIntegrity(text, hashes);
if (complete !== before) writeFileSync(file, complete);
process.stdout.write(`${added.length} optional packages and ${hashes.size} hashes added\n`);
