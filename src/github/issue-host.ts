import type { IssueHost } from '../ports/issues.ts';
import { openNetwork } from '../ports/network.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A silent attempt is repeated once within the time allowed for an issue. */
const ATTEMPT_MILLISECONDS = 12_000;

/**
 * Opens the issues of a workflow's repository. The workflow is identified by its file, which is the same on every branch,
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
