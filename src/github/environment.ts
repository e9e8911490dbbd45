import type { WorkflowRun } from '../decide/naming.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the workflow run of this process, or null outside a workflow. Id, address, job and step are the same for every
 * attempt. `act` looks like a workflow too, and gives every run the same id.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @see https://nektosact.com/usage/index.html (ACT)
 */
export function workflowRunOf(environment: Environment): WorkflowRun | null {
  const {
    GITHUB_RUN_ID: id = '',
    GITHUB_RUN_ATTEMPT: attempt = '',
    GITHUB_JOB: job,
    GITHUB_ACTION: action,
  } = environment;
  if (!/^\d+$/.test(id) || environment.ACT === 'true') return null;
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  return {
    id,
    url: `${server}/${environment.GITHUB_REPOSITORY ?? ''}/actions/runs/${id}`,
    ...(job || action ? { step: `${job ?? ''}/${action ?? ''}` } : {}),
    ...(/^\d+$/.test(attempt) ? { attempt: Number(attempt) } : {}),
  };
}

/**
 * Returns the run's name in AWS: it appears in the role session and the user agent, so that CloudTrail leads back to the
 * attempt.
 */
export function runNameOf(environment: Environment): string {
  const id = environment.GITHUB_RUN_ID ?? '';
  const attempt = environment.GITHUB_RUN_ATTEMPT ?? '';
  if (!/^\d+$/.test(id)) return 'backup-via-tag';
  return /^\d+$/.test(attempt) ? `backup-via-tag-${id}-${attempt}` : `backup-via-tag-${id}`;
}

/**
 * Returns what started the run, for readers of the summary months later: the event, the ref, the workflow's commit, and the
 * attempt if it is not the first. Null if the runner does not set it. (GitHub's toolkit reads the same variables, but loads
 * GitHub's whole API.)
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function originOf(environment: Environment): string | null {
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_RUN_ATTEMPT: attempt } = environment;
  if (!event) return null;
  const parts = [event];
  if (ref) parts.push(`on ${ref}`);
  if (sha) parts.push(`at ${sha.slice(0, 7)}`);
  if (Number(attempt) > 1) parts.push(`attempt ${attempt}`);
  return parts.join(' ');
}

/** True in a GitHub Actions job, which may have an ID token; elsewhere there is none to request. */
export function hasIdTokens(env: Environment): boolean {
  return env.GITHUB_ACTIONS === 'true' || (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '';
}
