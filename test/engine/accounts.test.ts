import { describe, expect, it } from 'vitest';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';

const [ONE, TWO, THREE] = IDS;
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', accounts: IDS.join(' ') };

describe('a run in three accounts', () => {
  it('backs up in each of them, with one ID token and one session each', async () => {
    const sandbox = await accountsWorld(
      accountOf(ONE, machines('api')),
      accountOf(TWO, machines('web', 'db')),
      accountOf(THREE, machines('batch')),
    );
    const report = await runInputs(BACKUP);
    expect(report.outcome).toBe('ok');
    expect(report.account).toBeNull();
    expect(report.accounts).toEqual(
      IDS.map((account) => expect.objectContaining({ account, outcome: 'ok', failedCount: 0 })),
    );
    expect(report.created?.map(({ account, resourceName }) => [account, resourceName])).toEqual([
      [ONE, 'api'],
      [TWO, 'web'],
      [TWO, 'db'],
      [THREE, 'batch'],
    ]);
    const images = [sandbox.account, ...sandbox.account.others.values()].map(
      (account) => [...account.region(REGION).images.values()].length,
    );
    expect(images).toEqual([1, 2, 1]);
    const asked = sandbox.requests.map(({ action }) => action);
    expect(asked.filter((action) => action === 'GetIdToken')).toHaveLength(1);
    expect(asked.filter((action) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(3);
  });

  it('goes on in the others where one cannot be opened, names it, and is red', async () => {
    const closed = accountOf(TWO, { ...machines('web'), roles: [] });
    await accountsWorld(accountOf(ONE, machines('api')), closed, accountOf(THREE, machines('batch')));
    const report = await runInputs(BACKUP);
    expect(report.outcome).toBe('partial');
    expect(report.created?.map(({ account }) => account)).toEqual([ONE, THREE]);
    expect(report.failed).toEqual([
      expect.objectContaining({ account: TWO, target: 'session', fault: 'role-refused' }),
    ]);
    // Those that are not well stand first.
    expect(report.accounts?.map(({ account }) => account)).toEqual([TWO, ONE, THREE]);
  });

  it('is as good as the accounts that have something to back up', async () => {
    await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO), accountOf(THREE));
    expect((await runInputs(BACKUP)).outcome).toBe('ok');
  });

  it('is red where none of them has anything', async () => {
    await accountsWorld(accountOf(ONE), accountOf(TWO), accountOf(THREE));
    const report = await runInputs(BACKUP);
    expect(report.outcome).toBe('failed');
    expect(new Set(report.failed.map(({ fault }) => fault))).toEqual(new Set(['none-found']));
  });

  it('tells what is wrong with the plan file once, and asks nobody', async () => {
    const sandbox = await accountsWorld(accountOf(ONE), accountOf(TWO), accountOf(THREE));
    const files = new Map([['.github/backup-plans.yml', 'version: 1\nplans: nothing\n']]);
    const report = await runInputs({ mode: 'retain', accounts: IDS.join(' ') }, { files });
    expect(report.outcome).toBe('failed');
    expect(report.failedCount).toBe(new Set(report.failed.map(({ message }) => message)).size);
    expect(report.failed.map(({ account }) => account)).not.toContain(ONE);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('the limit on deletions', () => {
  const expired = (count: number) => ({
    images: Array.from({ length: count }, (_, index) => ({
      region: REGION,
      name: `old ${index}`,
      sourceInstanceId: 'i-0aaaaaaaaaaaaaaaa',
      createdAt: '2026-01-01T00:00:00Z',
      tags: { CreatedBy: 'backupViaTag', Expire: '2026-02-01T00:00:00Z', BackupSource: 'i-0aaaaaaaaaaaaaaaa' },
    })),
  });
  const purge = (limit: string) => ({ mode: 'purge', accounts: IDS.join(' '), 'max-deletions': limit });

  it('holds for the sum of all accounts, and then nothing is deleted in any', async () => {
    const sandbox = await accountsWorld(
      accountOf(ONE, expired(3)),
      accountOf(TWO, expired(3)),
      accountOf(THREE, expired(0)),
    );
    const report = await runInputs(purge('5'));
    expect(report.deletedCount).toBe(0);
    expect(report.outcome).not.toBe('ok');
    expect(report.failed.every(({ fault }) => fault === 'too-many-deletions')).toBe(true);
    expect(sandbox.requests.some(({ action }) => action === 'DeregisterImage')).toBe(false);
    expect((await runInputs(purge('6'))).deletedCount).toBe(6);
  });

  it('is a percentage in each account, and one of them refuses the purge of all', async () => {
    const kept = {
      ...expired(1),
      images: [
        ...expired(1).images,
        ...expired(3).images.map((image, index) => ({
          ...image,
          name: `young ${index}`,
          tags: { ...image.tags, Expire: '2099-01-01T00:00:00Z' },
        })),
      ],
    };
    await accountsWorld(accountOf(ONE, kept), accountOf(TWO, expired(2)), accountOf(THREE, kept));
    const report = await runInputs(purge('50%'));
    expect(report.deletedCount).toBe(0);
    expect(report.accounts?.map(({ outcome }) => outcome)).not.toContain('ok');
  });
});
