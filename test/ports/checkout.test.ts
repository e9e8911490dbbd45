import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkedOutIn } from '../../src/ports/checkout.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function gitIn(top: string): (...args: readonly string[]) => string {
  const settings = ['user.name=a', 'user.email=a@example.com', 'commit.gpgsign=false', 'maintenance.auto=false'];
  const who = settings.flatMap((setting) => ['-c', setting]);
  return (...args) => execFileSync('git', [...who, ...args], { cwd: top, encoding: 'utf8' }).trim();
}

interface Repository {
  readonly top: string;
  readonly git: ReturnType<typeof gitIn>;
  readonly parents: readonly string[];
}

let first: Repository | undefined;
afterAll(() => {
  if (first !== undefined) rmSync(first.top, { recursive: true, force: true });
});

/** A repository whose HEAD merges a branch, made once and copied. */
function merged(): Repository {
  first ??= makeMerged(mkdtempSync(join(tmpdir(), 'checkout-')));
  const top = folder();
  cpSync(first.top, top, { recursive: true });
  return { top, git: gitIn(top), parents: first.parents };
}

function makeMerged(top: string): Repository {
  const git = gitIn(top);
  git('init', '-q', '-b', 'main');
  const commit = (name: string) => {
    writeFileSync(join(top, name), name);
    git('add', name);
    git('commit', '-q', '-m', `parent ${name}`);
    return git('rev-parse', 'HEAD');
  };
  commit('a');
  git('checkout', '-q', '-b', 'branch');
  const head = commit('b');
  git('checkout', '-q', 'main');
  const base = commit('c');
  git('merge', '-q', '--no-ff', '-m', 'merge\n\nparent 0123456789012345678901234567890123456789', 'branch');
  return { top, git, parents: [base, head] };
}

describe('what is checked out', () => {
  it('is a merge with both parents, the base first, also in a checkout without history', async () => {
    const { top, git, parents } = merged();
    const commit = git('rev-parse', 'HEAD');
    expect(await checkedOutIn(top)).toEqual({ commit, parents, repository: null });
    const shallow = folder();
    gitIn(shallow)('clone', '-q', '--depth', '1', `file://${top}`, '.');
    expect(await checkedOutIn(shallow)).toMatchObject({ commit, parents });
  });

  it.each([
    ['https://github.com/octo-org/octo-repo.git', 'octo-org/octo-repo'],
    ['https://github.com/octo-org/octo-repo', 'octo-org/octo-repo'],
    ['git@github.com:octo-org/octo-repo.git', 'octo-org/octo-repo'],
    ['/srv/git/octo-repo', null],
    ['file:///srv/git/octo-repo', null],
  ])('comes from %s', async (url, repository) => {
    const { top, git } = merged();
    git('remote', 'add', 'origin', url);
    expect(await checkedOutIn(top)).toMatchObject({ repository });
  });

  it('is not known without git or without a commit', async () => {
    expect(await checkedOutIn(folder())).toBeNull();
    const empty = folder();
    gitIn(empty)('init', '-q');
    expect(await checkedOutIn(empty)).toBeNull();
  });
});
