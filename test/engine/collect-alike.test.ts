import { expect, it } from 'vitest';
import { accountOf, accountsWorld, IDS, machines, reportOf, runInputs } from './accounts-world.ts';

const [ONE, TWO] = IDS;
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '1 day' } as const;

async function textIn(account: string, inputs: Parameters<typeof reportOf>[0] = {}): Promise<string> {
  return JSON.stringify(
    await reportOf({ ...BACKUP, ...inputs, 'role-to-assume': `arn:aws:iam::${account}:role/backup` }),
  );
}

const collect = (files: ReadonlyMap<string, string>, expected: string) =>
  runInputs(
    { mode: 'collect', reports: [...files.keys()].join('\n'), expect: expected, 'role-to-assume': '' },
    { files },
  );

it('counts a report once, however often it was downloaded, and never in place of a missing one', async () => {
  await accountsWorld(accountOf(ONE, machines('api')));
  const text = await textIn(ONE);
  const files = new Map([
    ['a/report.json', text],
    ['b/report.json', text],
  ]);
  const two = await collect(files, '2');
  expect(two).toMatchObject({ outcome: 'partial', createdCount: 1, failed: [{ fault: 'report-missing' }] });
  expect(two.failed[0]?.message).toContain('1 of the 2 that expect asks for could be read; 1 more repeats one');
  expect(await collect(files, '1')).toMatchObject({ outcome: 'ok', createdCount: 1, failed: [] });
});

it('is red where one of the jobs did nothing but a dry run', async () => {
  await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO, machines('web')));
  const [made, shown] = [await textIn(ONE), await textIn(TWO, { 'dry-run': 'true' })];
  for (const texts of [
    [made, shown],
    [shown, made],
  ]) {
    const report = await collect(new Map(texts.map((text, place) => [`${place}.json`, text])), '2');
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'bad-input', target: 'reports' }] });
    expect(report.failed[0]?.message).toContain(`"${texts.indexOf(shown)}.json" is of a dry run`);
  }
});

it('shows what the others rehearsed where one had its inputs refused', async () => {
  await accountsWorld(accountOf(ONE, machines('api')));
  const files = new Map([
    ['shown.json', await textIn(ONE, { 'dry-run': 'true' })],
    ['refused.json', await textIn(TWO, { 'dry-run': 'true', expiry: 'soon' })],
  ]);
  const report = await collect(files, '2');
  expect(report).toMatchObject({ outcome: 'partial', failed: [{ target: 'expiry' }] });
  expect(report.created).toHaveLength(1);
});
