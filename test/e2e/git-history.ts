import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A repository in which a file had these texts one after the other, all committed now. */
export async function historyOf(path: string, texts: readonly string[]): Promise<{ readonly gitFolder: string }> {
  const top = await mkdtemp(join(tmpdir(), 'backup-via-tag-history-'));
  onTestFinished(() => rm(top, { recursive: true, force: true }));
  const git = (...command: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'maintenance.auto=false', '-C', top, ...command],
      {
        stdio: 'pipe',
      },
    );
  git('init', '-q', '-b', 'main');
  await mkdir(dirname(join(top, path)), { recursive: true });
  for (const text of texts) {
    await writeFile(join(top, path), text);
    git('add', '.');
    git('commit', '-q', '-m', 'plans');
  }
  return { gitFolder: join(top, '.git') };
}
