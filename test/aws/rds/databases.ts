import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { AccountSeed, DbClusterSeed, DbInstanceSeed, DbSnapshotSeed } from '../../../sandbox/index.ts';
import { openConnection } from '../../../src/aws/connection.ts';
import type { Session } from '../../../src/aws/session.ts';
import { accountId, type KindName, success } from '../../../src/model.ts';
import type { Connection } from '../../../src/ports/cloud.ts';
import { HOME, START, type World } from '../../engine/run-engine.ts';

/** Scenes with databases, shared by the tests of both kinds of RDS. */

export const RUN = { id: '4711', url: 'https://github.com/acme/ops/actions/runs/4711', attempt: 2 };
export const BACKUP = { mode: 'backup', kinds: 'rds-instance', tag: 'Backup:daily', expiry: '7 days' } as const;
export const PURGE = { mode: 'purge', kinds: 'rds-instance' } as const;

export const database = (id: string, more: Partial<DbInstanceSeed> = {}): DbInstanceSeed => ({
  region: HOME,
  id,
  tags: { Backup: 'daily' },
  ...more,
});

export const cluster = (id: string, more: Partial<DbClusterSeed> = {}): DbClusterSeed => ({
  region: HOME,
  id,
  tags: { Backup: 'daily' },
  ...more,
});

export const account = (seed: AccountSeed): AccountSeed => ({ regions: [HOME], ...seed });

/** A snapshot as a backup of long ago left it: ours, expired, of the database that its name says. */
export function oldSnapshot(sourceId: string, day: number, more: Partial<DbSnapshotSeed> = {}): DbSnapshotSeed {
  const at = Date.parse(START) - (100 - day) * 86_400_000;
  const started = new Date(at).toISOString();
  return {
    region: HOME,
    id: `backupviatag-${sourceId}-${started.slice(0, 19).replace(/[-:T]/g, '')}-0123456789ab`,
    sourceId,
    createdAt: at,
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: '2026-10-01T00:00:00Z',
      Name: `${started.slice(0, 10).replaceAll('-', '/')} 23:00:00 Backup of ${sourceId}`,
      BackupSource: sourceId,
      BackupTag: 'Backup:daily',
      BackupRun: 'https://github.com/acme/ops/actions/runs/1',
    },
    ...more,
  };
}

export function dbSnapshots({ sandbox }: World, region = HOME) {
  return [...sandbox.account.region(region).dbSnapshots.values()];
}

export function clusterSnapshots({ sandbox }: World, region = HOME) {
  return [...sandbox.account.region(region).dbClusterSnapshots.values()];
}

/** How often each action of RDS was asked for. */
export function calls({ sandbox }: World): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { service, action } of sandbox.requests) {
    if (service === 'rds') counts[action] = (counts[action] ?? 0) + 1;
  }
  return counts;
}

/** Lets the answers of the sandbox be altered on their way, for what it does not have: copies. */
export async function alterAnswers({ sandbox }: World, alter: (body: string) => string): Promise<void> {
  const proxy = createServer((request, response) => {
    forward(sandbox.url, request, response, alter).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${address.port}`;
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
}

async function forward(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  alter: (body: string) => string,
) {
  const answer = await fetch(`${url}${request.url}`, {
    method: 'POST',
    headers: {
      authorization: request.headers.authorization ?? '',
      'content-type': request.headers['content-type'] ?? '',
    },
    body: await text(request),
  });
  response.writeHead(answer.status, { 'content-type': 'text/xml' });
  response.end(alter(await answer.text()));
}

/** The connection that a run would open, for a look at single kinds. Closed at the end of the test at the latest. */
export async function connectTo({ sandbox, clock }: World, kinds: readonly KindName[]): Promise<Connection> {
  const credentials = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };
  const session: Session = {
    identity: { account: accountId(sandbox.account.accountId), arn: 'arn:aws:iam::123456789012:user/test' },
    credentials: () => Promise.resolve(credentials),
    renew: () => Promise.resolve(success(credentials)),
  };
  const request = {
    role: null,
    audience: 'sts.amazonaws.com',
    sessionName: 'test',
    durationSeconds: 3600,
    policy: null,
    homeRegion: HOME,
  };
  const { signal } = new AbortController();
  const fetchIdToken = () => Promise.reject(new Error('no role is assumed here'));
  const waiting = { now: () => clock.now(), sleep: () => Promise.resolve() };
  const connection = await openConnection({
    request,
    kinds,
    engine: { name: 'direct' },
    runName: 'test',
    clock: waiting,
    fetchIdToken,
    signal,
    session,
  });
  onTestFinished(connection.close);
  return connection;
}
