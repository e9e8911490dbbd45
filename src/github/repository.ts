import { failure, type Result, success } from '../model.ts';
import { MOST_SOURCE_BYTES } from '../ports/most-bytes.ts';
import type { ChangedFile, Changes, HostedRepository } from '../ports/pull-request.ts';
import { listAt, textAt, valueAt } from './answers.ts';
import { type Api, type ApiContext, apiWith, statusOf } from './api.ts';
import { type Named, writeComment } from './comments.ts';

const READ = 'contents: read';
/** A comparison lists at most this many files. */
const MOST_FILES = 300;

/** Opens a repository on GitHub, by a name such as `octo-org/octo-repo`. */
export function repositoryWith(name: string, token: string, context: ApiContext): HostedRepository {
  const api = apiWith(token, context);
  const [owner = '', repo = ''] = name.split('/');
  const where = { owner, repo };
  return {
    name,
    fileAt: (path, commit) => fileAt(api, where, path, commit),
    isAbsent: (path, commit) => isAbsent(api, where, path, commit),
    pathsAt: (commit) => pathsAt(api, where, commit),
    parentsOf: async (commit) => {
      const answer = await orNull(api, () => api.octokit.rest.git.getCommit({ ...where, commit_sha: commit }));
      if (!answer.ok) return answer;
      if (answer.value === null) return success(null);
      const parents = listAt(answer.value, 'parents') ?? [];
      return success(parents.flatMap((parent) => textAt(parent, 'sha') ?? []));
    },
    changesBetween: (base, head) => changesBetween(api, where, base, head),
    writeComment: (number, marker, body) => writeComment(api, where, number, marker, body),
  };
}

/** Returns the data of an answer; null if GitHub finds nothing, or hides it from this token. */
async function orNull(api: Api, question: () => Promise<{ readonly data: unknown }>): Promise<Result<unknown>> {
  return api.ask(READ, async () => {
    try {
      return (await question()).data;
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  });
}

/** Requests the object form, which contains the size of a large file but not its content. */
async function fileAt(api: Api, where: Named, path: string, commit: string): Promise<Result<string | null>> {
  const asked = { ...where, path, ref: commit, mediaType: { format: 'object' } };
  const answer = await orNull(api, () => api.octokit.rest.repos.getContent(asked));
  if (!answer.ok || answer.value === null) return answer.ok ? success(null) : answer;
  const file = answer.value;
  const size = valueAt(file, 'size');
  const refuse = (why: string) =>
    failure({ code: 'bad-input', message: `${path} at ${commit} ${why}`, advice: 'Write the path of a plan file.' });
  if (textAt(file, 'type') !== 'file') return refuse('is not a file');
  if (typeof size !== 'number' || size > MOST_SOURCE_BYTES) return refuse('is larger than 1 MiB');
  if (textAt(file, 'encoding') !== 'base64') return refuse('comes in an unknown encoding');
  return success(Buffer.from(textAt(file, 'content') ?? '', 'base64').toString('utf8'));
}

/** Walks down the commit's tree, folder by folder, until a name is missing. */
async function isAbsent(api: Api, where: Named, path: string, commit: string): Promise<Result<boolean>> {
  const folders = path.split('/');
  const last = folders.pop();
  let tree = commit;
  for (const name of [...folders, last]) {
    const asked = tree;
    const answer = await orNull(api, () => api.octokit.rest.git.getTree({ ...where, tree_sha: asked }));
    if (!answer.ok) return answer;
    const entries = listAt(answer.value, 'tree');
    if (entries === null || valueAt(answer.value, 'truncated') === true) return success(false);
    const entry = entries.find((one) => textAt(one, 'path') === name);
    if (entry === undefined) return success(true);
    if (textAt(entry, 'type') !== 'tree') return success(name !== last);
    tree = textAt(entry, 'sha') ?? '';
  }
  return success(false);
}

async function pathsAt(api: Api, where: Named, commit: string): Promise<Result<readonly string[] | null>> {
  const asked = { ...where, tree_sha: commit, recursive: '1' };
  const answer = await orNull(api, () => api.octokit.rest.git.getTree(asked));
  if (!answer.ok) return answer;
  const entries = listAt(answer.value, 'tree');
  if (entries === null || valueAt(answer.value, 'truncated') === true) return success(null);
  return success(entries.flatMap((one) => (textAt(one, 'type') === 'blob' ? (textAt(one, 'path') ?? []) : [])));
}

async function changesBetween(api: Api, where: Named, base: string, head: string): Promise<Result<Changes | null>> {
  const asked = { ...where, basehead: `${base}...${head}` };
  const answer = await orNull(api, () => api.octokit.rest.repos.compareCommitsWithBasehead(asked));
  if (!answer.ok) return answer;
  const [mergeBase, files] = [textAt(answer.value, 'merge_base_commit', 'sha'), listAt(answer.value, 'files')];
  if (mergeBase === null || files === null) return success(null);
  const changed = files.flatMap((file): ChangedFile[] => {
    const [path, status] = [textAt(file, 'filename'), textAt(file, 'status')];
    return path === null || status === null ? [] : [{ path, status, previousPath: textAt(file, 'previous_filename') }];
  });
  return success({ mergeBase, files: changed, whole: files.length < MOST_FILES });
}
