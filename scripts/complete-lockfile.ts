/**
 * Adds to package-lock.json what npm leaves out of it: optional packages for other platforms that the registry in use does
 * not carry. `npm ci` demands an entry for each, and refuses the lockfile otherwise. Run it after `npm install`; a test fails
 * when it was forgotten.
 *
 * Usage: npm run lockfile
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { completeLockfile } from './lockfile/complete.ts';

const file = join(resolve(import.meta.dirname, '..'), 'package-lock.json');
const { text, added } = completeLockfile(readFileSync(file, 'utf8'));
if (added.length > 0) writeFileSync(file, text);
process.stdout.write(`${added.length} optional packages added${added.map((path) => `\n  ${path}`).join('')}\n`);
