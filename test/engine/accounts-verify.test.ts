import { expect, it } from 'vitest';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';

const [ONE, TWO] = IDS;
const MACHINE = 'i-0aaaaaaaaaaaaaaa1';
const VERIFY = { mode: 'verify', tag: 'Backup:Daily', accounts: `${ONE} ${TWO}` } as const;

/** One machine, verified this year. */
const proven = {
  instances: [{ region: REGION, id: MACHINE, tags: { Backup: 'Daily', Name: 'api' } }],
  images: [
    {
      region: REGION,
      sourceInstanceId: MACHINE,
      createdAt: '2026-01-01T00:00:00Z',
      tags: {
        CreatedBy: 'backupViaTag',
        Expire: 'never',
        BackupSource: MACHINE,
        BackupTag: 'Backup:Daily',
        BackupVerified: '2026-01-02T00:00:00Z',
      },
    },
  ],
};

it('an account whose machines have no backup is red, whatever the others have', async () => {
  await accountsWorld(accountOf(ONE, proven), accountOf(TWO, machines('web')));
  const report = await runInputs({ ...VERIFY, 'verify-every': '2600 weeks' });
  expect(report.outcome).toBe('partial');
  expect(report.failed).toMatchObject([{ account: TWO, fault: 'none-found' }]);
  expect(report.failed[0]?.message).toContain('has no AMI of ours');
});

it('an account without such machines is none, as long as another has one', async () => {
  await accountsWorld(accountOf(ONE, proven), accountOf(TWO));
  const report = await runInputs({ ...VERIFY, 'verify-every': '2600 weeks' });
  expect(report).toMatchObject({ outcome: 'ok', failed: [] });
});
