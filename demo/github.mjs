// @ts-check
/**
 * The part of GitHub's API that a preview needs: the plan file at the base of a pull request, and its comments.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} GitHub
 * @property {Readonly<Record<string, string>>} variables lead the action here
 * @property {string} token
 * @property {readonly string[]} comments bodies, in the order of their making
 * @property {() => void} close
 */

/**
 * Starts it on loopback.
 *
 * @param {{ path: string, commit: string, text: string }} base the one file of the repository
 * @returns {Promise<GitHub>}
 */
export async function startGitHub({ path, commit, text }) {
  const token = 'demo-token';
  /** @type {string[]} */
  const comments = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, , , , part, ...rest] = pathname.split('/');
    const answer = (/** @type {number} */ status, /** @type {unknown} */ body) => {
      const plain = typeof body === 'string';
      response.writeHead(status, { 'content-type': plain ? 'application/vnd.github.raw+json' : 'application/json' });
      response.end(plain ? body : JSON.stringify(body));
    };
    if (!request.headers.authorization?.endsWith(` ${token}`)) return answer(401, { message: 'Bad credentials' });
    if (part === 'contents') {
      const known = decodeURIComponent(rest.join('/')) === path && searchParams.get('ref') === commit;
      return known ? answer(200, text) : answer(404, { message: 'Not Found' });
    }
    if (part !== 'issues' || rest[1] !== 'comments') return answer(404, { message: 'Not Found' });
    if (request.method !== 'POST') return answer(200, []);
    let sent = '';
    for await (const chunk of request) sent += chunk;
    comments.push(JSON.parse(sent).body);
    return answer(201, { id: comments.length, html_url: `https://github.com/octo-org/octo-repo/pull/${rest[0]}` });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    variables: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    token,
    comments,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
