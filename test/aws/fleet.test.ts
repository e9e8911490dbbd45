import { expect, it, onTestFinished, vi } from 'vitest';
import { startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { issueIdToken } from '../../sandbox/oidc.ts';
import { awsFleet } from '../../src/aws/fleet.ts';
import { region } from '../../src/model.ts';
import { frankfurt, NOW } from '../decide/make-model.ts';

/** ID tokens of a run in many accounts: one for each batch, and a fresh one for sessions that are renewed. */

const SECOND = 1_000;
const ids = Array.from({ length: 10 }, (_, index) => String(100_000_000_000 + index));
const roleIn = (id: string) => `arn:aws:iam::${id}:role/backup`;

async function opened(seconds: number) {
  const clock = new VirtualClock(NOW);
  const [first, ...otherAccounts] = ids.map((accountId) => ({
    accountId,
    regions: [frankfurt],
    roles: [{ arn: roleIn(accountId), trust: { subjects: ['*'] }, maxSessionSeconds: 43_200 }],
  }));
  const sandbox = await startSandbox({ seed: { ...first, otherAccounts }, clock });
  onTestFinished(() => sandbox.close());
  vi.stubEnv('AWS_ENDPOINT_URL', sandbox.url);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const tokens: number[] = [];
  const fleet = awsFleet(
    {
      runName: 'test',
      clock: { now: () => clock.now(), sleep: async (milliseconds) => clock.advance(milliseconds) },
      signal: new AbortController().signal,
      fetchIdToken: async (audience) => {
        tokens.push(clock.now() - Date.parse(NOW_TEXT));
        const bearer = `Bearer ${sandbox.account.identities.oidc.requestToken}`;
        const { value } = issueIdToken(sandbox.account, bearer, audience).body as { readonly value: string };
        return value;
      },
    },
    null,
  );
  const clouds = fleet.cloudsOf(
    ids.map((id) => ({
      kinds: ['ec2-instance'],
      engine: { name: 'direct' },
      session: {
        role: roleIn(id),
        audience: 'sts.amazonaws.com',
        sessionName: 'test',
        durationSeconds: seconds,
        policy: null,
        homeRegion: frankfurt,
      },
    })),
  );
  const connections = [];
  for (const cloud of clouds) {
    const connected = await cloud.connect();
    if (!connected.ok) throw new Error(connected.fault.message);
    onTestFinished(() => connected.value.close());
    connections.push(connected.value);
  }
  const sessions = () => sandbox.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity').length;
  return { clock, tokens, connections, sessions };
}

const NOW_TEXT = new Date(NOW).toISOString();

it('ten accounts take three tokens, and each account one session', async () => {
  const { tokens, sessions, connections } = await opened(3600);
  expect(tokens).toHaveLength(3);
  expect(sessions()).toBe(10);
  expect(connections.map(({ account }) => account)).toEqual(ids);
});

it('a run that outlives its sessions renews them, again with a token for each batch', async () => {
  const { clock, tokens, sessions, connections } = await opened(900);
  clock.advance(899 * SECOND);
  await Promise.all(connections.map((connection) => connection.enabledRegions()));
  expect(sessions()).toBe(20);
  expect(tokens).toHaveLength(6);
  // None of the first tokens was kept: they are good for five minutes.
  expect(tokens.slice(3)).toEqual([899 * SECOND, 899 * SECOND, 899 * SECOND]);
  const regions = await connections[0]?.enabledRegions();
  expect(regions).toEqual({ ok: true, value: [region(frankfurt)] });
});
