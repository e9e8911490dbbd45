import { openNetwork } from '../ports/network.ts';
import type { PreviewHost } from '../ports/pull-request.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the workflow that a preview runs in. GitHub's toolkit, which brings the whole API along, is loaded only when there
 * is a request to make.
 */
export function workflowHost(environment: Environment): PreviewHost {
  return {
    mayAskForIdToken: Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
    pullRequest: async () => (await import('./pull-request.ts')).pullRequestOfEvent(environment),
    repository: async (token, patience) => {
      const [network, { repositoryWith }] = await Promise.all([openNetwork(environment), import('./repository.ts')]);
      if (!network.ok) return network;
      const { GITHUB_REPOSITORY: name = '', GITHUB_API_URL: url } = environment;
      const context = { ...patience, network: network.value, apiUrl: url || 'https://api.github.com' };
      return { ok: true, value: repositoryWith(name, token, context) };
    },
  };
}
