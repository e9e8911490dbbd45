import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Instant } from '../model.ts';

/** Earlier versions of a file in the working copy. */
export type FileHistory =
  /** The texts in force at any time since the given instant, other than the present one, newest first. */
  | { readonly known: true; readonly texts: readonly string[] }
  /** One clause that explains why they are unknown. */
  | { readonly known: false; readonly why: string };

const NO_HISTORY: FileHistory = { known: true, texts: [] };
const MONTH = 30 * 86_400_000;
/** At most this many changes of the file are examined. */
const MOST_CHANGES = 200;
const MOST_BYTES = 1_048_576;

/**
 * Reads from git the versions of a file since an instant. A change counts from when it reached the branch that is checked out: merges
 * count, not the commits in them. A file outside any repository has no history; for a shallow clone, as actions/checkout makes, the last
 * month is fetched.
 */
export async function fileHistory(path: string, since: Instant): Promise<FileHistory> {
  const git = gitIn(dirname(path));
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  // No repository, or no git.
  if (shallow === null) return NO_HISTORY;
  const changes = await changesOf(git, basename(path));
  if (changes === null || changes.length === 0) return NO_HISTORY;
  if (reachesBack(changes, since) || shallow.trim() === 'false') return textsOf(git, changes, since);
  const from = new Date(since - MONTH).toISOString();
  await git(['fetch', '--quiet', '--no-tags', `--shallow-since=${from}`, 'origin', 'HEAD'], 60_000);
  const deepened = (await changesOf(git, basename(path))) ?? [];
  // A repository younger than that now has its full history, and nothing was in force before it.
  if ((await git(['rev-parse', '--is-shallow-repository']))?.trim() === 'false') return textsOf(git, deepened, since);
  const begins = await git(['log', '--first-parent', '--format=%ct', '--reverse']);
  const oldest = Number((begins ?? '').split('\n')[0]) * 1000;
  // If the oldest available commit is old enough, it shows the version in force at that instant.
  if (oldest > 0 && oldest <= since) return textsOf(git, deepened, since);
  return { known: false, why: 'the working copy has too little history' };
}

interface FileChange {
  readonly commit: string;
  readonly at: Instant;
  /** Relative to the top of the work tree. */
  readonly path: string;
}

type Git = (command: readonly string[], timeout?: number) => Promise<string | null>;

const run = promisify(execFile);

/** Returns a function that runs git; its result is null where git fails or is not installed. */
function gitIn(folder: string): Git {
  // Git must not prompt; and in a container the working copy belongs to another user.
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  return async (command, timeout = 30_000) => {
    try {
      const options = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', '-C', folder];
      const { stdout } = await run('git', [...options, ...command], { env, timeout, maxBuffer: 8 * MOST_BYTES });
      return stdout;
    } catch {
      return null;
    }
  };
}

/** Returns the changes of the file, newest first. */
async function changesOf(git: Git, name: string): Promise<readonly FileChange[] | null> {
  const text = await git([
    ...['log', '--first-parent', '-m', '--follow', '--name-only', `--max-count=${MOST_CHANGES}`],
    ...['--format=%x01%H %ct', '--', name],
  ]);
  if (text === null) return null;
  return text.split('\x01').flatMap((record): FileChange[] => {
    const [head = '', ...names] = record.split('\n').filter((line) => line !== '');
    const [commit = '', seconds = ''] = head.split(' ');
    const path = names.at(-1);
    return path === undefined ? [] : [{ commit, at: Number(seconds) * 1000, path }];
  });
}

function reachesBack(changes: readonly FileChange[], since: Instant): boolean {
  return changes.some(({ at }) => at <= since);
}

async function textsOf(git: Git, changes: readonly FileChange[], since: Instant): Promise<FileHistory> {
  const texts: string[] = [];
  for (const [index, change] of changes.entries()) {
    // Each was in force until the next change; the first is the version before any change to the working copy.
    const until = changes[index - 1]?.at ?? Number.POSITIVE_INFINITY;
    if (until <= since) break;
    const text = await git(['show', `${change.commit}:${change.path}`]);
    if (text !== null && text.length <= MOST_BYTES) texts.push(text);
  }
  return { known: true, texts };
}
