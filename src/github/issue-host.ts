import type { IssueHost } from '../ports/issues.ts';
import { openNetwork } from '../ports/network.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Silence is asked once more within the time that an issue has. */
const ATTEMPT_MILLISECONDS = 12_000;

/**
 * The repository of a workflow as the place of an issue. The workflow is told by its file, which stays what it is on every branch,
 * and by its name.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function workflowIssues(environment: Environment): IssueHost {
  const { GITHUB_REPOSITORY: name = '', GITHUB_API_URL: url, GITHUB_JOB: job = '' } = environment;
  const file = (environment.GITHUB_WORKFLOW_REF ?? '').replace(/@.*$/, '');
  return {
    place: name === '' ? null : [name, file, environment.GITHUB_WORKFLOW ?? '', job],
    issues: async (token, patience) => {
      const [network, { issuesWith }] = await Promise.all([openNetwork(environment), import('./issues.ts')]);
      if (!network.ok) return network;
      const context = {
        ...patience,
        network: network.value,
        apiUrl: url || 'https://api.github.com',
        attemptMilliseconds: ATTEMPT_MILLISECONDS,
      };
      return { ok: true, value: issuesWith(name, token, context) };
    },
  };
}
