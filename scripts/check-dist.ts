/**
 * Checks that the committed `dist/` and `sandbox/dist/` are what the sources build, byte for byte.
 *
 * Usage: node scripts/check-dist.ts; exits with 1 and names the command that repairs it when a file differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './build.ts';
import { compareFolders } from './compare-folders.ts';

const root = resolve(import.meta.dirname, '..');
const rebuilt = mkdtempSync(join(tmpdir(), 'dist-'));

try {
  await build({ out: rebuilt });
  const differences = ['dist', 'sandbox/dist'].flatMap((folder) =>
    compareFolders(join(root, folder), join(rebuilt, folder)).map(({ file, state }) => `${folder}/${file} ${state}`),
  );
  if (differences.length > 0) {
    process.stderr.write(`${differences.join('\n')}\n`);
    process.stderr.write('The committed bundles are not what the sources build. Run: npm run build\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
