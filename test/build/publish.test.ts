import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { fleet } from '../cli/account.ts';
import { run, sandboxOf, temporaryFolder } from '../cli/command.ts';

/** What `npm publish` would upload, installed as somebody would install it. */

const root = resolve(import.meta.dirname, '../..');
const npm = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

async function pack(folder: string): Promise<Packed> {
  const { stdout } = await npm('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const answer: unknown = JSON.parse(stdout);
  // npm 12 answers with an object by package name, older ones with a list.
  const [packed] = Object.values(Object(answer)) as readonly Packed[];
  if (packed === undefined) throw new Error(stdout);
  return packed;
}

it('the package has the command line and nothing to install beside it, in under 1 MB', async () => {
  const { size, files } = await pack(temporaryFolder());
  // What a download costs; what each command reads of it is in test/e2e/start-up.test.ts.
  expect(size).toBeLessThan(1_000_000);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/cli/index.js', 'dist/cli/licenses.txt']),
  );
  expect(
    paths.filter((path) => !/^(LICENSE|README\.md|package\.json|dist\/cli\/(main\/)?[^/]+|schema\/[^/]+)$/.test(path)),
  ).toEqual([]);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('private');
  for (const section of ['dependencies', 'optionalDependencies', 'peerDependencies'])
    expect(manifest).not.toHaveProperty(section);
  for (const field of ['repository', 'keywords', 'license', 'description', 'engines'])
    expect(manifest).toHaveProperty(field);
});

it('npx runs it from the tarball', async () => {
  const folder = temporaryFolder();
  const { filename } = await pack(folder);
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"name":"somebody","version":"1.0.0","private":true}');
  await npm('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], { cwd: home });
  const { sandbox, env } = await sandboxOf(fleet());
  const { stdout } = await npm('npx', ['--offline', 'backup-via-tag', '--version'], { cwd: home });
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(stdout).toBe(`${version}\n`);
  const ended = await run('npx', ['--offline', '--prefix', home, 'backup-via-tag', 'purge', '--dry-run'], { env });
  expect(ended.status, ended.stderr).toBe(0);
  expect(ended.stdout).toMatch(/ ·\sdry run: nothing was written$/m);
  expect(sandbox.requests.length).toBeGreaterThan(0);
}, 60_000);
