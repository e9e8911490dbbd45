import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';

/** What a runner downloads for `uses:`: the archive of a commit, as git makes it. */

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'download-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = execFileSync('git', ['archive', '--worktree-attributes', '--format=tar.gz', 'HEAD'], {
  cwd: root,
  maxBuffer: 2 ** 26,
});
execFileSync('tar', ['xz', '-C', folder], { input: archive });
const files = execFileSync('tar', ['tz'], { input: archive, encoding: 'utf8' }).split('\n');

it('is under 1.2 MB', () => expect(archive.length).toBeLessThan(1_200_000));

it('holds what users read and copy, and nothing that only development needs', () => {
  expect(files).toEqual(
    expect.arrayContaining(['action.yml', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'dist/licenses.txt']),
  );
  for (const place of ['docs/', 'examples/', 'infra/', 'schema/']) expect(files).toContain(place);
  const folders = new Set(files.map((name) => name.split('/')[0]));
  for (const name of ['src', 'test', 'sandbox', 'scripts', 'bench', 'demo']) expect([...folders]).not.toContain(name);
});

it('runs by itself, up to its report', () => {
  const { runs }: { runs: { main: string } } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, runs.main)], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, RUNNER_TEMP: folder, INPUT_MODE: 'bakcup' },
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('bakcup');
});
