import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GitHubAnswer, TokenIdentity } from './github-answer.ts';
import { answerGitHub } from './github-answers.ts';
import { ACTIONS_BOT, GitHubRepository } from './github-repository.ts';

export interface GitHubOptions {
  /** Default `octo-org/octo-repo`. */
  readonly repository?: string;
  /** Numbers of the pull requests that exist; default 1. */
  readonly pullRequests?: readonly number[];
  /** The token that may write. */
  readonly token?: string;
  /** A token that may only read, as a job gets it for a pull request from a fork. */
  readonly readToken?: string;
  /** More tokens that may write, by whom they speak for. */
  readonly tokens?: Readonly<Record<string, TokenIdentity>>;
  /** A token that may write comments and not read files: of a private repository it learns nothing. */
  readonly commentToken?: string;
}

/** How an answer goes wrong. It is used up by the first request that it fits. */
export interface Mishap {
  /** Part of the method and path, such as `GET /repos/o/r/contents`. */
  readonly at: string;
  readonly do:
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
    /** The connection ends in the middle of the body. */
    | 'cut'
    /** Nothing ever comes. */
    | 'silence';
}

/** A running stand-in for the part of GitHub's REST API that a job needs for a pull request. */
export interface GitHub {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly repository: GitHubRepository;
  /** Every request so far, as `GET /repos/octo-org/octo-repo/issues/1/comments?page=2`. */
  readonly requests: string[];
  readonly mishaps: Mishap[];
  readonly token: string;
  readonly readToken: string;
  /** Environment variables that point GitHub's toolkit here. */
  env(): Record<string, string>;
  close(): Promise<void>;
}

/** Starts a stand-in on loopback; it answers when the promise resolves. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const name = options.repository ?? 'octo-org/octo-repo';
  const token = options.token ?? 'sandbox-github-token';
  const readToken = options.readToken ?? 'sandbox-read-token';
  const repository = new GitHubRepository(options.pullRequests ?? [1]);
  const commentToken = options.commentToken ?? 'sandbox-comment-token';
  const job: TokenIdentity = { ...ACTIONS_BOT, ofApp: true };
  const tokens = new Map([
    ...Object.entries(options.tokens ?? {}),
    ...[token, readToken, commentToken].map((one) => [one, job] as const),
  ]);
  const requests: string[] = [];
  const mishaps: Mishap[] = [];
  let url = '';

  const answer = async (request: IncomingMessage): Promise<GitHubAnswer> => {
    const target = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    requests.push(`${method} ${target.pathname}${target.search}`);
    const given = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined) return { status: 401, body: { message: 'Requires authentication', status: '401' } };
    const identity = tokens.get(given);
    if (identity === undefined) {
      return { status: 401, body: { message: 'Bad credentials', status: '401' } };
    }
    const accept = request.headers.accept ?? '';
    const body = await readAll(request);
    const may = { mayWrite: given !== readToken, mayReadContents: given !== commentToken, identity };
    return answerGitHub(repository, { method, url: target, accept, body, ...may, name });
  };

  const server = createServer((request, response) => {
    const asked = `${request.method} ${request.url}`;
    const index = mishaps.findIndex(({ at }) => asked.includes(at));
    const mishap = index < 0 ? undefined : mishaps.splice(index, 1)[0];
    if (mishap !== undefined) {
      requests.push(asked);
      goWrong(response, mishap);
      return;
    }
    answer(request).then(
      ({ status, headers = {}, body }) => {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
        response.end(status === 204 ? undefined : text);
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  url = await listen(server);

  return {
    url,
    repository,
    requests,
    mishaps,
    token,
    readToken,
    env: () => ({ GITHUB_API_URL: url, GITHUB_REPOSITORY: name }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Opens a port on loopback; answers with its address. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function goWrong(response: ServerResponse, { do: mishap }: Mishap): void {
  if (mishap === 'silence') return;
  if (mishap === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"message": "');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  const { status, headers = {}, body = { message: 'Server Error' } } = mishap;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
