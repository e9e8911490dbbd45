import { describe, expect, it } from 'vitest';
import { accountOf, accountsWorld, IDS, machines, reportOf, runInputs } from './accounts-world.ts';

const [ONE, TWO] = IDS;
const roleIn = (account: string) => `arn:aws:iam::${account}:role/backup`;

/** The reports of two jobs, each for an account of its own, as files. */
async function legs(inputs: Parameters<typeof runInputs>[0]): Promise<Map<string, string>> {
  await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO, machines('web')));
  const files = new Map<string, string>();
  for (const account of [ONE, TWO]) {
    const report = await reportOf({ ...inputs, 'role-to-assume': roleIn(account) });
    files.set(`${account}.json`, JSON.stringify(report));
  }
  return files;
}

const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' };
const collect = (files: ReadonlyMap<string, string>, reports: string, expected = '') =>
  runInputs({ mode: 'collect', reports, expect: expected, 'role-to-assume': '' }, { files });

describe('a collect', () => {
  it('makes one report of the checks of several jobs', async () => {
    const report = await collect(await legs(CHECK), `${ONE}.json\n${TWO}.json`, '2');
    expect(report.mode).toBe('check');
    expect(report.outcome).toBe('failed');
    expect(report.checkedCount).toBe(2);
    expect(report.lateCount).toBe(2);
    expect(report.accounts?.map(({ account, verdict }) => [account, verdict])).toEqual([
      [ONE, expect.stringContaining('0 of 1 protected')],
      [TWO, expect.stringContaining('0 of 1 protected')],
    ]);
    expect(report.failed).toEqual([]);
  });

  it('is green where all of them were', async () => {
    const report = await collect(
      await legs({ mode: 'backup', tag: 'Backup:Daily', expiry: '1 day' }),
      `${ONE}.json\n${TWO}.json`,
    );
    expect(report.outcome).toBe('ok');
    expect(report.createdCount).toBe(2);
  });

  it.each([
    ['is missing against what is expected', (files: Map<string, string>) => files, '3', '2 of the 3'],
    [
      'was cut',
      (files: Map<string, string>) => files.set(`${TWO}.json`, (files.get(`${TWO}.json`) ?? '').slice(0, 200)),
      '',
      'is no JSON',
    ],
    [
      'lacks a part',
      (files: Map<string, string>) => files.set(`${TWO}.json`, '{"version":1,"mode":"backup"}'),
      '',
      'lacks parts',
    ],
    [
      'is of another version',
      (files: Map<string, string>) => files.set(`${TWO}.json`, '{"version":2,"mode":"backup"}'),
      '',
      'another version',
    ],
    ['is none', (files: Map<string, string>) => files.set(`${TWO}.json`, '[]'), '', 'is no report'],
    [
      'is not there',
      (files: Map<string, string>) => new Map([...files].filter(([name]) => name !== `${TWO}.json`)),
      '',
      'matches no file',
    ],
  ])('is red where a report %s, and shows the others', async (_, change, expected, why) => {
    const files = change(await legs({ mode: 'backup', tag: 'Backup:Daily', expiry: '1 day' }));
    const report = await collect(files, `${ONE}.json\n${TWO}.json`, expected);
    expect(report.outcome).toBe('partial');
    expect(report.createdCount).toBeGreaterThan(0);
    expect(report.failed.map(({ fault }) => fault)).toEqual(['report-missing']);
    expect(report.failed[0]?.message).toContain(why);
  });

  it('is red where nothing is found, or the reports are of two modes', async () => {
    expect((await collect(new Map(), 'reports/*.json')).failed.map(({ fault }) => fault)).toEqual(['report-missing']);
    const files = await legs(CHECK);
    files.set(`${TWO}.json`, '{"version":1,"mode":"purge"}');
    const report = await collect(files, `${ONE}.json\n${TWO}.json`);
    expect(report.failed.map(({ message }) => message)).toEqual([expect.stringContaining('of mode purge')]);
  });

  it('asks nothing of AWS, and is refused without reports', async () => {
    const sandbox = await accountsWorld(accountOf(ONE));
    const report = await runInputs({ mode: 'collect', 'role-to-assume': '' });
    expect(report.failed.map(({ target }) => target)).toEqual(['reports']);
    expect(sandbox.requests).toEqual([]);
  });
});
