import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startSandbox } from '../../sandbox/index.ts';
import { createCaller } from '../../src/aws/caller.ts';
import { clientConfig } from '../../src/aws/client-config.ts';
import { EC2 } from '../../src/aws/ec2/service.ts';
import type { Session } from '../../src/aws/session.ts';
import { connectionsOf, settingsOf } from '../../src/aws/shared-by-clients.ts';
import { accountId, region, success } from '../../src/model.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { DIRECT, type Network } from '../../src/ports/network.ts';

const REGION = region('eu-central-1');

/** A network of its own, which counts the connections it opened. */
function countedNetwork(): {
  readonly network: Network;
  readonly sockets: () => number;
  readonly agents: () => number;
} {
  const opened: ReturnType<Network['agents']>[] = [];
  const network: Network = {
    proxyFor: () => '',
    agents: (proxy) => {
      const agents = DIRECT.agents(proxy);
      opened.push(agents);
      return agents;
    },
  };
  const sockets = () =>
    opened
      .flatMap(({ httpAgent }) => [...Object.values(httpAgent.sockets), ...Object.values(httpAgent.freeSockets)])
      .reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return { network, sockets, agents: () => opened.length };
}

async function twoCallers(network: Network) {
  const sandbox = await startSandbox({ seed: { regions: [REGION] } });
  onTestFinished(() => sandbox.close());
  const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = sandbox.env();
  vi.stubEnv('AWS_ENDPOINT_URL', AWS_ENDPOINT_URL);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey };
  const session: Session = {
    identity: { account: accountId('123456789012'), arn: 'arn:aws:iam::123456789012:user/test' },
    credentials: () => Promise.resolve(credentials),
    renew: () => Promise.resolve(success(credentials)),
  };
  const signal = new AbortController().signal;
  const open = () => createCaller(EC2, { session, clock: systemClock, signal, runName: 'test', network });
  const ask = (caller: ReturnType<typeof open>) =>
    caller.repeatable(REGION, 'DescribeRegions', (client) => client.send(new DescribeRegionsCommand({})));
  return { first: open(), second: open(), ask };
}

it('leaves connections open to the clients that go on, and closes them with the last', async () => {
  const { network, sockets, agents } = countedNetwork();
  const { first, second, ask } = await twoCallers(network);
  expect((await ask(first)).ok).toBe(true);
  expect((await ask(second)).ok).toBe(true);
  expect([agents(), sockets()]).toEqual([1, 1]);
  first.close();
  expect((await ask(second)).ok).toBe(true);
  expect([agents(), sockets()]).toEqual([1, 1]);
  second.close();
  await expect.poll(sockets).toBe(0);
});

it('counts whoever lets go twice once', async () => {
  const { network, sockets } = countedNetwork();
  const { first, second, ask } = await twoCallers(network);
  await ask(first);
  await ask(second);
  const extra = connectionsOf(network);
  extra.release();
  extra.release();
  first.close();
  first.close();
  expect(sockets()).toBe(1);
  second.close();
  await expect.poll(sockets).toBe(0);
});

it('hands on what the first client has read of the environment, in its own network alone', async () => {
  const { network } = countedNetwork();
  vi.stubEnv('AWS_SDK_UA_APP_ID', 'nightly');
  const { first, second, ask } = await twoCallers(network);
  await ask(first);
  const route = { network, clock: systemClock };
  expect(Object.keys(settingsOf(network)).sort()).toEqual([
    'authSchemePreference',
    'useDualstackEndpoint',
    'useFipsEndpoint',
    'userAgentAppId',
  ]);
  const config = clientConfig('test', route);
  expect('userAgentAppId' in config ? await config.userAgentAppId() : undefined).toBe('nightly');
  expect(settingsOf(countedNetwork().network)).toEqual({});
  first.close();
  second.close();
});
