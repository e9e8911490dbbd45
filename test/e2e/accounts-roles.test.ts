import { expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/index.ts';
import { accountOf, IDS, machines } from '../engine/accounts-world.ts';
import { judge } from '../infra/judge.ts';
import { policyFile } from '../infra/policy-files.ts';
import { runAction } from './runner.ts';

/** A nightly run over three accounts whose roles have the policies that are shipped, one of them those of another mode. */

const [ONE, TWO, THREE] = IDS;

function account(id: string, policy: string) {
  const role = { arn: `arn:aws:iam::${id}:role/backup`, trust: { subjects: ['repo:*'] } };
  return accountOf(id, { ...machines('api'), roles: [{ ...role, policies: [policyFile(policy)] }] });
}

it('backs up where the role allows it, and names the permission where it does not', async () => {
  const otherAccounts = [account(TWO, 'look'), account(THREE, 'backup')];
  const sandbox = await startSandbox({ seed: { ...account(ONE, 'backup'), otherAccounts }, judge });
  onTestFinished(() => sandbox.close());
  const { exitCode, created, failed, log, summary } = await runAction({
    inputs: {
      mode: 'backup',
      tag: 'Backup:Daily',
      expiry: '30 days',
      accounts: IDS.join(' '),
      'role-to-assume': 'arn:aws:iam::{account}:role/backup',
      'aws-region': 'eu-central-1',
    },
    env: sandbox.env(),
  });
  expect(exitCode, log).toBe(1);
  expect(created.map(({ account }) => account)).toEqual([ONE, THREE]);
  expect(failed).toMatchObject([{ account: TWO, resourceName: 'api', fault: 'access-denied' }]);
  expect(summary).toContain('because no identity-based policy allows the ec2:CreateImage action');
  const sessions = sandbox.requests.filter(({ service }) => service === 'sts');
  expect(sessions.map(({ params }) => params.Policy?.includes('ec2:CreateImage'))).toEqual([true, true, true]);
});
