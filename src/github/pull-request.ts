import { readFile } from 'node:fs/promises';
import type { PreviewedPullRequest } from '../ports/pull-request.ts';
import { textAt, valueAt } from './answers.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the pull request or merge queue group that started the run, or null for any other event.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function pullRequestOfEvent(environment: Environment): Promise<PreviewedPullRequest | null> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_SHA: sha = '' } = environment;
  if (path === '' || (name !== 'merge_group' && !name.startsWith('pull_request'))) return null;
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (name === 'merge_group') {
    const [baseSha, headSha] = ['base_sha', 'head_sha'].map((key) => textAt(payload, 'merge_group', key) ?? '');
    const shas = { baseSha: baseSha ?? '', headSha: headSha ?? '', sha };
    return { event: name, number: null, ...shas, headRepository: null, fromFork: false };
  }
  const number = valueAt(payload, 'pull_request', 'number');
  if (typeof number !== 'number') return null;
  const repositoryOf = (side: string) => textAt(payload, 'pull_request', side, 'repo', 'full_name');
  const event = name === 'pull_request_target' ? name : 'pull_request';
  return {
    event,
    number,
    baseSha: textAt(payload, 'pull_request', 'base', 'sha') ?? '',
    headSha: textAt(payload, 'pull_request', 'head', 'sha') ?? '',
    sha,
    headRepository: repositoryOf('head'),
    // A fork deleted meanwhile has no repository any more. A workflow from the base branch runs with full rights, so only
    // `pull_request` counts.
    fromFork: event === 'pull_request' && repositoryOf('head') !== repositoryOf('base'),
  };
}
