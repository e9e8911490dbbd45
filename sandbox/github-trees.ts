import type { GitHubAnswer } from './github-answer.ts';
import type { GitHubRepository } from './github-repository.ts';

/** A comparison tells no more files than this. */
const MOST_FILES = 300;

/**
 * What the API tells of commits, trees and comparisons; null for what is not there.
 * @see https://docs.github.com/en/rest/git/commits
 * @see https://docs.github.com/en/rest/git/trees
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export function answerGitData(repository: GitHubRepository, path: string, recursive: boolean): GitHubAnswer | null {
  const commit = /^git\/commits\/([^/]+)$/.exec(path)?.[1];
  if (commit !== undefined) {
    if (repository.filesAt(commit) === undefined) return null;
    const parents = repository.parentsOf(commit).map((sha) => ({ sha }));
    return { status: 200, body: { sha: commit, parents } };
  }
  const tree = /^git\/trees\/(.+)$/.exec(path)?.[1];
  if (tree !== undefined) return treeAt(repository, decodeURIComponent(tree), recursive);
  const [, base = '', head = ''] = /^compare\/(.+)\.\.\.(.+)$/.exec(decodeURIComponent(path)) ?? [];
  return head === '' ? null : compare(repository, base, head);
}

/** Trees have no ids of their own here: that of a folder is the commit, a colon and its path. */
function treeAt(repository: GitHubRepository, id: string, recursive: boolean): GitHubAnswer | null {
  const [ref = '', folder = ''] = id.split(':');
  const files = repository.filesAt(ref);
  if (files === undefined) return null;
  const prefix = folder === '' ? '' : `${folder}/`;
  const names = new Map<string, 'blob' | 'tree'>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...more] = path.slice(prefix.length).split('/');
    if (recursive) names.set(path.slice(prefix.length), 'blob');
    else names.set(name, more.length > 0 ? 'tree' : 'blob');
  }
  if (names.size === 0 && folder !== '') return null;
  const tree = [...names].map(([path, type]) => ({ path, type, sha: `${ref}:${prefix}${path}` }));
  return { status: 200, body: { sha: id, tree, truncated: false } };
}

/** Three dots: what the head has changed since it left the base. */
function compare(repository: GitHubRepository, base: string, head: string): GitHubAnswer | null {
  const mergeBase = repository.mergeBase(base, head) ?? base;
  const [before, after] = [repository.filesAt(mergeBase), repository.filesAt(head)];
  if (repository.filesAt(base) === undefined || before === undefined || after === undefined) return null;
  const gone = new Map([...before].filter(([path]) => !after.has(path)));
  const files: object[] = [];
  for (const [filename, text] of after) {
    const was = before.get(filename);
    if (was === text) continue;
    const from = was === undefined ? [...gone].find(([, old]) => alike(old, text))?.[0] : undefined;
    if (from !== undefined) {
      gone.delete(from);
      files.push({ filename, status: 'renamed', previous_filename: from });
    } else files.push({ filename, status: was === undefined ? 'added' : 'modified' });
  }
  for (const filename of gone.keys()) files.push({ filename, status: 'removed' });
  const body = { merge_base_commit: { sha: mergeBase }, files: files.slice(0, MOST_FILES) };
  return { status: 200, body };
}

/** Git takes a file for the same one when half of its lines are. */
function alike(one: string, other: string): boolean {
  const lines = new Set(one.split('\n'));
  const same = other.split('\n').filter((line) => lines.has(line)).length;
  return same * 2 >= Math.max(lines.size, other.split('\n').length);
}
