import { textAt, valueAt } from './answers.ts';
import { type Api, statusOf } from './api.ts';

/** Who wrote a comment or an issue. */
export interface Author {
  readonly id: number | null;
  readonly login: string;
}

/** Who a job is with its own token. */
export const JOB = 'github-actions[bot]';

/**
 * The user that the token speaks for. A token of an app has none, and GitHub does not tell an app by REST who it is: it is taken
 * for that of a job. Where it is another app's, what that wrote before is found once it has written again.
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

export function isSame(one: Author, other: Author): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return one.login === other.login;
}

/** The author of what GitHub answered; null where it tells none. */
export function authorIn(data: unknown): Author | null {
  const id = valueAt(data, 'user', 'id');
  const login = textAt(data, 'user', 'login');
  return login === null ? null : { id: typeof id === 'number' ? id : null, login };
}
