import { textAt, valueAt } from './answers.ts';
import { type Api, statusOf } from './api.ts';

/** The author of a comment or an issue. */
export interface Author {
  readonly id: number | null;
  readonly login: string;
}

/** The login of a job with its own token. */
export const JOB = 'github-actions[bot]';

/**
 * Returns the user of the token. An app's token has none, and GitHub's REST API does not identify the app, so the job's own
 * bot is assumed. If it is another app, its earlier comments are found once it has written a new one.
 */
export async function whoAmI({ octokit }: Api): Promise<Author> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return { id: data.id, login: data.login };
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return { id: null, login: JOB };
    throw error;
  }
}

/** Compares two authors by id, or by login if an id is unknown. */
export function isSame(one: Author, other: Author): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return one.login === other.login;
}

/** Returns the author in GitHub's answer; null if there is none. */
export function authorIn(data: unknown): Author | null {
  const id = valueAt(data, 'user', 'id');
  const login = textAt(data, 'user', 'login');
  return login === null ? null : { id: typeof id === 'number' ? id : null, login };
}
