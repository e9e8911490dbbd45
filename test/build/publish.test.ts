import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { fleet } from '../cli/account.ts';
import { run, sandboxOf, temporaryFolder, VERSION } from '../cli/command.ts';

/** What `npm publish` would upload, installed as somebody would install it. */

const root = resolve(import.meta.dirname, '../..');
const npm = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const top = mkdtempSync(join(tmpdir(), 'backup-via-tag-package-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

async function pack(): Promise<Packed> {
  const { stdout } = await npm('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', top], { cwd: root });
  const answer: unknown = JSON.parse(stdout);
  // npm 12 answers with an object by package name, older ones with a list.
  const [packed] = Object.values(Object(answer)) as readonly Packed[];
  if (packed === undefined) throw new Error(stdout);
  return packed;
}

/** Packed once for all tests. */
const packing = pack();

it('the package has the command line and nothing to install beside it, in under 1 MB', async () => {
  const { size, files } = await packing;
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

it('npx installs the tarball and runs it, under both names', async () => {
  const { filename } = await packing;
  const { sandbox, env } = await sandboxOf(fleet());
  const home = temporaryFolder();
  const npx = ['--offline', '--yes', '--package', join(top, filename), '--', 'backup-via-tag', 'purge', '--dry-run'];
  // npm looks for a newer npm in the network, also when it is told to stay offline.
  const ended = await run('npx', npx, { home, env: { ...env, npm_config_update_notifier: 'false' } });
  expect(ended.status, ended.stderr).toBe(0);
  expect(ended.stdout).toMatch(/ ·\sdry run: nothing was written$/m);
  expect(sandbox.requests.length).toBeGreaterThan(0);
  const [installed = 'none'] = readdirSync(join(home, '.npm/_npx'));
  const bin = join(home, '.npm/_npx', installed, 'node_modules/.bin/backupViaTag');
  expect(await run(bin, ['--version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n` });
}, 60_000);
