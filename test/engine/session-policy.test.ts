import { DeregisterImageCommand, DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import type { AccountSeed, FaultRule, Sandbox } from '../../sandbox/index.ts';
import { sessionPolicy } from '../../src/decide/permissions.ts';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';

/** Sessions that are limited to their mode, as STS is asked for them and as they then meet AWS. */

const [ONE, TWO] = IDS;
const ROLE = `arn:aws:iam::${ONE}:role/backup`;
const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours', 'role-to-assume': ROLE };
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', 'role-to-assume': ROLE };

function sessionsIn({ requests }: Sandbox) {
  return requests
    .filter(({ service }) => service === 'sts')
    .map(({ action, params }) => ({ action, Policy: params.Policy }));
}

it('costs no request: one call for each session, with the policy in it', async () => {
  const sandbox = await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO, machines('web')));
  const report = await runInputs({
    ...BACKUP,
    'role-to-assume': 'arn:aws:iam::{account}:role/backup',
    accounts: `${ONE} ${TWO}`,
  });
  expect(report).toMatchObject({ outcome: 'ok', createdCount: 2 });
  const sessions = sessionsIn(sandbox);
  expect(sessions.map(({ action }) => action)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRoleWithWebIdentity']);
  for (const { Policy } of sessions) expect(JSON.parse(Policy ?? '').Statement[0].Action).toContain('ec2:CreateImage');
});

it('only looks in a dry run, and is not sent where it is switched off', async () => {
  const sandbox = await accountsWorld(accountOf(ONE, machines('api')));
  expect((await runInputs({ ...BACKUP, 'dry-run': 'true' })).outcome).toBe('ok');
  expect((await runInputs({ ...BACKUP, 'session-policy': 'false' })).outcome).toBe('ok');
  expect(sessionsIn(sandbox).map(({ Policy }) => Policy)).toEqual([sessionPolicy([]), undefined]);
});

it('goes with sts:AssumeRole as well', async () => {
  const trusted = { roles: [{ arn: ROLE, trust: { subjects: [], principals: ['*'] } }] };
  const sandbox = await accountsWorld(accountOf(ONE, { ...machines('api'), ...trusted }));
  expect((await runInputs(BACKUP, { workflow: false })).outcome).toBe('ok');
  const [session] = sessionsIn(sandbox);
  expect(session?.action).toBe('AssumeRole');
  expect(session?.Policy).toContain('ec2:CreateImage');
});

it('keeps whoever holds the credentials of a check from deleting', async () => {
  const image = 'ami-0aaaaaaaaaaaaaaa1';
  const seed: AccountSeed = { ...machines('api'), images: [{ region: REGION, id: image }] };
  const sandbox = await accountsWorld(accountOf(ONE, seed));
  await runInputs(CHECK);
  const { principals } = sandbox.account.identities;
  const session = [...principals.values()].find(({ sessionToken }) => sessionToken !== undefined);
  if (session?.sessionToken === undefined) throw new Error('the check opened no session');
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const client = new EC2Client({ region: REGION, credentials: { accessKeyId, secretAccessKey, sessionToken } });
  expect((await client.send(new DescribeImagesCommand({ Owners: ['self'] }))).Images).toHaveLength(1);
  await expect(client.send(new DeregisterImageCommand({ ImageId: image }))).rejects.toThrow(
    'because no session policy allows the ec2:DeregisterImage action',
  );
  expect(sandbox.account.region(REGION)?.images.has(image)).toBe(true);
  client.destroy();
});

it.each<[string, FaultRule['do'], RegExp]>([
  [
    'AWS does not take it',
    { error: { code: 'PackedPolicyTooLarge', message: 'Packed policy consumes 104% of allotted space', status: 400 } },
    /session-policy to "false"/,
  ],
  [
    'a call is refused by it',
    { deny: 'User: x is not authorized to perform: kms:CreateGrant because no session policy allows the action' },
    /session-policy to "false"/,
  ],
])('is what the advice names where %s', async (_, effect, advice) => {
  const action = 'error' in effect ? 'AssumeRoleWithWebIdentity' : 'CreateImage';
  await accountsWorld(accountOf(ONE, { ...machines('api'), faults: [{ match: { action }, do: effect }] }));
  const { outcome, failed } = await runInputs(BACKUP);
  expect(outcome).toBe('failed');
  expect(failed[0]?.advice).toMatch(advice);
});
