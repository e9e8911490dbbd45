import type { PreviewHost } from '../ports/pull-request.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A workflow as the place of a preview. GitHub's toolkit, which brings the whole API along, is loaded only where there is a
 * pull request to ask about.
 */
export function workflowHost(environment: Environment): PreviewHost {
  const load = () => import('./pull-request.ts');
  const isPullRequest = (environment.GITHUB_EVENT_NAME ?? '').startsWith('pull_request');
  return {
    mayAskForIdToken: Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
    pullRequest: async () => (isPullRequest ? (await load()).pullRequestOfEvent() : null),
    readFileAt: async (...args) => (await load()).readFileAt(...args),
    upsertComment: async (...args) => (await load()).upsertComment(...args),
  };
}
