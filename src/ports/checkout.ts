import { execFile } from 'node:child_process';

/** The commit that a git work tree has checked out. */
export interface CheckedOut {
  readonly commit: string;
  readonly parents: readonly string[];
  /** The repository it was fetched from, such as `octo-org/octo-repo`; null where that is unknown. */
  readonly repository: string | null;
}

/**
 * Reads the commit of a work tree; null without git or a commit. The commit object names its parents even in a checkout without history.
 */
export async function checkedOutIn(top: string): Promise<CheckedOut | null> {
  const [found, url] = await Promise.all([
    git(top, ['cat-file', '--batch'], 'HEAD\n'),
    git(top, ['config', '--get', 'remote.origin.url']),
  ]);
  const [first = '', ...lines] = (found ?? '').split('\n');
  const commit = /^([0-9a-f]{40,64}) commit \d+$/.exec(first)?.[1];
  if (commit === undefined) return null;
  const header = lines.slice(0, Math.max(0, lines.indexOf('')));
  const parents = header.flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
  return { commit, parents, repository: repositoryIn(url ?? '') };
}

/** Returns the last two path segments of `https://github.com/octo-org/octo-repo.git` or `git@github.com:octo-org/octo-repo`. */
function repositoryIn(url: string): string | null {
  if (!/^(?:https?|ssh|git):\/\/|^[^/]+@[^/]+:/.test(url)) return null;
  const names = url
    .trim()
    .replace(/\.git$/, '')
    .split(/[/:]/)
    .slice(-2);
  return names.length === 2 && names.every((name) => name !== '') ? names.join('/') : null;
}

const LONGEST = 10_000;

/**
 * Returns git's output; null where it fails. Jobs in containers often do not own their work tree, and git refuses to read one by default.
 */
function git(top: string, args: readonly string[], input = ''): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { cwd: top, timeout: LONGEST, maxBuffer: 2 ** 20, windowsHide: true };
    const child = execFile('git', ['-c', 'safe.directory=*', ...args], options, (error, stdout) => {
      resolve(error === null ? stdout : null);
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
