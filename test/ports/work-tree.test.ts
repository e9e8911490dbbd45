import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { namesIn, placeInTree, readText } from '../../src/ports/work-tree.ts';

interface Tree {
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

/** A folder with these files, links and no more; a file `.git/HEAD` makes a work tree of the folder that holds it. */
function folderOf({ files = {}, links = {} }: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'work-tree-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  }
  return folder;
}

const GIT = { 'repo/.git/config': 'token', 'repo/plans.yml': 'plans', 'secret.txt': 'secret' };
const read = (tree: Tree, path = 'repo/linked.yml') => readText(join(folderOf(tree), path));

describe('a text of a work tree', () => {
  it('is read where it is a regular file, also through links that stay inside', async () => {
    expect(await read({ files: GIT }, 'repo/plans.yml')).toEqual({ ok: true, text: 'plans' });
    expect(await read({ files: GIT, links: { 'repo/linked.yml': 'plans.yml' } })).toEqual({ ok: true, text: 'plans' });
    expect(await read({ files: { ...GIT, 'repo/a/b.yml': 'b' }, links: { 'repo/c': 'a' } }, 'repo/c/b.yml')).toEqual({
      ok: true,
      text: 'b',
    });
  });

  it.each<[string, Tree, string?]>([
    ['a link out of the tree', { files: GIT, links: { 'repo/linked.yml': '../secret.txt' } }],
    ['a link to the environment', { files: GIT, links: { 'repo/linked.yml': '/proc/self/environ' } }],
    ['a link to a link out of the tree', { files: GIT, links: { 'repo/linked.yml': 'x', 'repo/x': '../secret.txt' } }],
    ['a folder that leads out', { files: GIT, links: { 'repo/a': '..' } }, 'repo/a/secret.txt'],
    ['a folder that leads to /proc', { files: GIT, links: { 'repo/a': '/proc/self' } }, 'repo/a/environ'],
    ['the token of the checkout', { files: GIT, links: { 'repo/linked.yml': '.git/config' } }],
    [
      'the token in capitals',
      { files: { ...GIT, 'repo/.GIT/config': 'x' }, links: { 'repo/linked.yml': '.GIT/config' } },
    ],
    [
      'a folder that is another work tree',
      { files: { ...GIT, 'other/.git/HEAD': 'x', 'other/plans.yml': 'secret' }, links: { 'repo/a': '../other' } },
      'repo/a/plans.yml',
    ],
    [
      'no work tree, and a link out of the folder',
      { files: { 'a.txt': 'secret', 'b/c': '' }, links: { 'b/d': '../a.txt' } },
      'b/d',
    ],
    ['a link that leads nowhere', { files: GIT, links: { 'repo/linked.yml': 'nothing' } }],
    ['a folder that leads nowhere', { files: GIT, links: { 'repo/a': 'nothing' } }, 'repo/a/plans.yml'],
    ['a link to itself', { files: GIT, links: { 'repo/linked.yml': 'linked.yml' } }],
    ['a folder', { files: GIT }, 'repo'],
    ['a device', { files: GIT, links: { 'repo/linked.yml': '/dev/zero' } }],
  ])('is not %s', async (_, tree, path) => {
    const reading = await read(tree, path);
    expect(reading).toMatchObject({ ok: false, missing: false });
    expect(JSON.stringify(reading)).not.toMatch(/secret(?!\.txt)|"token"/);
  });

  it('is no pipe, which would never end', async () => {
    const folder = folderOf({ files: GIT });
    execFileSync('mkfifo', [join(folder, 'repo/pipe')]);
    expect(await readText(join(folder, 'repo/pipe'))).toEqual({
      ok: false,
      missing: false,
      why: 'it is no regular file',
    });
  });

  it('is never more than it may be', async () => {
    const folder = folderOf({
      files: { ...GIT, 'repo/full.yml': 'x'.repeat(2 ** 20), 'repo/over.yml': 'x'.repeat(2 ** 20 + 1) },
    });
    expect(await readText(join(folder, 'repo/full.yml'))).toMatchObject({ ok: true });
    expect(await readText(join(folder, 'repo/over.yml'))).toMatchObject({ ok: false, why: 'it is larger than 1 MiB' });
    expect(await readText(join(folder, 'repo/over.yml'), 2 ** 21)).toMatchObject({ ok: true });
  });

  it('is missing where nothing lies', async () => {
    expect(await read({ files: GIT }, 'repo/none.yml')).toMatchObject({ ok: false, missing: true });
    expect(await read({ files: GIT }, 'repo/none/at/all.yml')).toMatchObject({ ok: false, missing: true });
    expect(await read({ files: GIT }, 'repo/plans.yml/x')).toMatchObject({ ok: false, missing: true });
  });
});

describe('the place of a file', () => {
  it('counts from the top of the work tree that holds it', async () => {
    const folder = folderOf({ files: GIT });
    const top = join(folder, 'repo');
    expect(await placeInTree(join(top, '.github/plans.yml'))).toEqual({ top, path: '.github/plans.yml', proven: true });
    expect(await placeInTree(join(folder, 'elsewhere.yml'))).toBeNull();
    expect(await placeInTree('.github/plans.yml')).toMatchObject({ path: '.github/plans.yml' });
  });
});

describe('the names in a folder', () => {
  it('are those of a folder of the work tree', async () => {
    const folder = folderOf({ files: { ...GIT, 'repo/w/b.yml': '', 'repo/w/a.yml': '' }, links: { 'repo/x': '..' } });
    expect(await namesIn(join(folder, 'repo/w'))).toEqual(['a.yml', 'b.yml']);
    expect(await namesIn(join(folder, 'repo/x'))).toEqual([]);
    expect(await namesIn(join(folder, 'repo/none'))).toEqual([]);
  });
});
