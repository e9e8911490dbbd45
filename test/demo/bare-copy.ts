import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const COMMITTED = ['action.yml', 'package.json', 'demo', 'dist', 'sandbox/dist'];

/** What a clone has of the demo, in a folder of its own: no `node_modules` in it or above it. */
export function bareCopy(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-clone-'));
  for (const path of COMMITTED) cpSync(join(root, path), join(folder, path), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The Node that a newcomer has: the one of the machine when it is new enough, else the one that runs the tests. */
export function machineNode(): string {
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((entry) => !entry.includes('node_modules'))
    .join(':');
  try {
    const [version = '', file = ''] = execFileSync('node', ['-p', 'process.versions.node + "\\n" + process.execPath'], {
      env: { PATH: path },
      encoding: 'utf8',
    }).split('\n');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 20 || (major === 20 && minor >= 17) ? file : process.execPath;
  } catch {
    return process.execPath;
  }
}
