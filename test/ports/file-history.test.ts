import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileHistory } from '../../src/ports/file-history.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');
const SINCE = NOW - 72 * HOUR;

async function repository() {
  const top = await mkdtemp(join(tmpdir(), 'backup-via-tag-history-'));
  onTestFinished(() => rm(top, { recursive: true, force: true }));
  const git = (at: number, ...command: string[]) => {
    const date = new Date(NOW + at * HOUR).toISOString();
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' };
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'maintenance.auto=false'];
    return execFileSync('git', [...identity, '-C', top, ...command], { env, encoding: 'utf8', stdio: 'pipe' });
  };
  git(0, 'init', '-q', '-b', 'main');
  await mkdir(join(top, 'ops'));
  return {
    top,
    git,
    path: join(top, 'ops', 'plans.yml'),
    async commit(at: number, text: string, path = 'ops/plans.yml') {
      await writeFile(join(top, path), text);
      git(at, 'add', '.');
      git(at, 'commit', '-q', '-m', text);
    },
  };
}

async function textsSince(path: string) {
  const history = await fileHistory(path, SINCE);
  return history.known ? history.texts : history.why;
}

describe('what a file said before', () => {
  it('is every text that was in force within the time, and none that was changed before', async () => {
    const { commit, path } = await repository();
    await commit(-900, 'one');
    await commit(-100, 'two');
    await commit(-40, 'three');
    await commit(-1, 'four');
    // The second came before the time, and was in force when it began.
    expect(await textsSince(path)).toEqual(['four', 'three', 'two']);
  });

  it('is the text alone where nothing changed', async () => {
    const { commit, path } = await repository();
    await commit(-900, 'one');
    await commit(-200, 'two');
    await commit(-1, 'unrelated', 'other.txt');
    expect(await textsSince(path)).toEqual(['two']);
  });

  it('counts from the merge, however old the commits are that it brings', async () => {
    const { commit, git, path } = await repository();
    await commit(-900, 'one');
    git(0, 'checkout', '-q', '-b', 'cut');
    await commit(-800, 'two');
    git(0, 'checkout', '-q', 'main');
    await commit(-700, 'unrelated', 'other.txt');
    git(-5, 'merge', '-q', '--no-ff', '-m', 'merge', 'cut');
    expect(await textsSince(path)).toEqual(['two', 'one']);
  });

  it('is found when the file was moved', async () => {
    const { commit, git, path, top } = await repository();
    const long = 'a plan file of some length\n'.repeat(20);
    await commit(-900, `${long}one`, 'plans.yml');
    await rename(join(top, 'plans.yml'), path);
    git(-30, 'add', '-A');
    git(-30, 'commit', '-q', '-m', 'move');
    await commit(-20, `${long}two`);
    expect(await textsSince(path)).toEqual([`${long}two`, `${long}one`, `${long}one`]);
  });

  it('is nothing outside of a repository, and of a file that no commit has', async () => {
    const { path, commit, top } = await repository();
    await commit(-900, 'unrelated', 'other.txt');
    await writeFile(path, 'one');
    expect(await textsSince(path)).toEqual([]);
    expect(await textsSince(join(top, '..', 'nothing.yml'))).toEqual([]);
  });

  describe('in a copy without history', () => {
    async function shallow(at: readonly number[]) {
      const { commit, top } = await repository();
      for (const [index, hours] of at.entries()) await commit(hours, `text ${index}`);
      const copy = await mkdtemp(join(tmpdir(), 'backup-via-tag-shallow-'));
      onTestFinished(() => rm(copy, { recursive: true, force: true }));
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${top}`, copy], { stdio: 'pipe' });
      return { path: join(copy, 'ops', 'plans.yml'), copy, top };
    }

    it('is fetched', async () => {
      const { path } = await shallow([-300, -200, -30, -2]);
      expect(await textsSince(path)).toEqual(['text 3', 'text 2', 'text 1']);
    });

    it('is not needed where the one commit is old enough', async () => {
      const { path, top } = await shallow([-300, -200]);
      await rm(top, { recursive: true });
      expect(await textsSince(path)).toEqual(['text 1']);
    });

    it('is whole in a repository that is younger than the time', async () => {
      const { path } = await shallow([-30, -2]);
      expect(await textsSince(path)).toEqual(['text 1', 'text 0']);
    });

    it('is not known where it cannot be fetched', async () => {
      const { path, top } = await shallow([-300, -30]);
      await rm(top, { recursive: true });
      expect(await textsSince(path)).toBe('the working copy has too little history');
    });
  });
});
