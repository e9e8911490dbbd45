import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** The kit over a small copy of the project, as it is run before and after a release. */

const ROOT = resolve(import.meta.dirname, '../..');
const LINKS = 'src/report/docs-links.ts';
const EXAMPLE = 'examples/daily.yml';
const PAGE = 'docs/notify.md';
const FILES = ['README.md', 'LICENSE', 'action.yml', 'package.json', 'scripts', LINKS, EXAMPLE, PAGE];

interface Project {
  readonly kit: (...args: readonly string[]) => { readonly status: number | null; readonly stderr: string };
  readonly read: (file: string) => string;
}

function project(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-kit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  }
  const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', '.');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    kit: (...args) => {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/release-kit.ts', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, stderr };
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
  };
}

const MOVE = ['--owner', 'acme', '--repository', 'backups'];

describe('the release kit', () => {
  it('fails while a file names the placeholder, and moves the links of the bundle too', () => {
    const { kit, read } = project();
    const before = kit('--check', '--untagged');
    expect(before.status).toBe(1);
    for (const file of [LINKS, EXAMPLE, 'README.md', 'package.json']) expect(before.stderr).toContain(file);
    expect(kit(...MOVE, '--untagged')).toEqual({ status: 0, stderr: '' });
    expect(read(LINKS)).toContain('https://github.com/acme/backups/blob/');
    expect(kit('--check', '--untagged')).toEqual({ status: 0, stderr: '' });
  });

  it('fails while an example or a page names a commit of zeros, once there is one to name', () => {
    const { kit, read } = project();
    const moved = kit(...MOVE);
    expect(moved.status).toBe(1);
    expect(moved.stderr).toBe(`No commit is named in ${PAGE}, ${EXAMPLE}: give --pin and --version\n`);
    const commit = 'c'.repeat(40);
    expect(kit('--pin', commit, '--version', '1.2.3')).toEqual({ status: 0, stderr: '' });
    for (const file of [PAGE, EXAMPLE]) expect(read(file)).toContain(`uses: acme/backups@${commit} # v1.2.3`);
    expect(kit('--check')).toEqual({ status: 0, stderr: '' });
  });
});
