import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { viewOfReport } from '../../src/engine.ts';
import { checkPage } from '../../src/modes/check/page.ts';
import type { CheckReport } from '../../src/modes/check/report.ts';
import { accountMask } from '../../src/ports/account-mask.ts';
import { issueSteps, issueText, type KnownIssue } from '../../src/report/issue.ts';
import { accountOf, accountsWorld, IDS, REGION, reportOf } from './accounts-world.ts';

/** Databases are called the same in every account: what becomes of one says nothing of the other. */

const [ONE, TWO] = IDS;
const BOTH = { accounts: `${ONE} ${TWO}`, kinds: 'rds-instance' };
const BACKUP = { ...BOTH, mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' };
const CHECK = { ...BOTH, mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' };
const DAY = 86_400_000;
const HASH = '0123456789ab';

/** A database that carries the tag, with backups so many days old. */
function orders(id: string, ages: readonly number[], more: AccountSeed = {}): AccountSeed {
  return accountOf(id, {
    dbInstances: [{ region: REGION, id: 'orders', createdAt: '2026-01-01T00:00:00Z', tags: { Backup: 'Daily' } }],
    dbSnapshots: ages.map((age, index) => ({
      region: REGION,
      id: `backupviatag-orders-${index}-${HASH}`,
      sourceId: 'orders',
      createdAt: new Date(Date.now() - age * DAY).toISOString(),
      tags: { CreatedBy: 'backupViaTag', BackupTag: 'Backup:Daily', Expire: 'never', BackupSource: 'orders' },
    })),
    ...more,
  });
}

const refusing = { faults: [{ match: { action: 'CreateDBSnapshot' }, do: { deny: true as const } }] };

describe('databases of one name in two accounts', () => {
  it('are named where one has no new backup and the other has', async () => {
    await accountsWorld(orders(ONE, []), orders(TWO, [], refusing));
    const report = await reportOf(BACKUP);
    expect(report.failed.map(({ account, resourceId }) => [account, resourceId])).toEqual([[TWO, 'orders']]);
    const { alert } = await viewOfReport(report);
    expect(alert[0]).toMatchObject({ label: 'No new backup', names: ['orders'], unnamed: 0 });
  });

  it('are two resources in a list', async () => {
    await accountsWorld(orders(ONE, [1]), orders(TWO, [1]));
    const { verdict } = await viewOfReport(await reportOf({ ...BOTH, mode: 'list' }));
    expect(verdict.sentence).toContain('2 DB snapshots of 2 databases can be restored');
  });

  it('are told apart in the issue, and a second one that turns red is news', async () => {
    const subjectOf = async () => ({
      key: ['workflow'],
      title: ['check'],
      view: await viewOfReport(await reportOf(CHECK)),
      reportPath: null,
      origin: null,
    });
    await accountsWorld(orders(ONE, [9]), orders(TWO, [0.5]));
    const before = await subjectOf();
    const known: KnownIssue = { number: 1, open: true, body: issueText(before).body };
    expect(issueSteps(before, [known]).map((step) => step.do)).toEqual(['rewrite']);
    await accountsWorld(orders(ONE, [9]), orders(TWO, [9]));
    const [comment] = issueSteps(await subjectOf(), [known]);
    if (comment?.do !== 'comment') throw new Error('nobody is told of the second');
    for (const account of [ONE, TWO]) expect(comment.text).toContain(`orders in ${REGION} of ${account}`);
  });

  it('have days of their own on the page, and where accounts are hidden a day needs both', async () => {
    await accountsWorld(orders(ONE, [0.5, 1.5, 2.5, 3.5]), orders(TWO, [3.5]));
    const report = await reportOf(CHECK);
    if (report.mode !== 'check') throw new Error('another mode');
    const backed = (one: CheckReport) =>
      checkPage(one, { sign: 'red', sentence: '' }).rows.map(
        ({ days }) => days.filter((day) => day === 'backed').length,
      );
    expect(report.checked.map(({ account, status }) => [account, status])).toEqual([
      [TWO, 'late'],
      [ONE, 'fresh'],
    ]);
    expect(backed(report)).toEqual([1, 4]);
    // The newest of each is known from the check itself.
    expect(backed(accountMask(() => {}).hideAll(report))).toEqual([1, 2]);
  });
});
