import { expect, it, vi } from 'vitest';
import { IDS } from '../engine/accounts-world.ts';
import { toldOf } from './accounts-told.ts';
import { worldOf } from './world.ts';

// It starts a process.
vi.setConfig({ testTimeout: 60_000 });

const [ONE, TWO, THREE] = IDS;

it('tells of each account by its id', async () => {
  const { run, csv, json, metrics, issues, heart } = await toldOf(worldOf, [9, 0.5, 9]);
  expect(run.exitCode, run.log).toBe(1);
  expect(run.outputs).toMatchObject({ 'late-count': '2', 'fresh-count': '1' });
  // An alarm stands in each account, and counts what is late there.
  const told = metrics.map(({ account, params }) => [account, ...wordsIn(params, /Dimensions|MetricName|\.Value$/)]);
  expect(told.map(([account]) => account).sort()).toEqual([...IDS]);
  for (const [account, ...words] of told) {
    expect(words).toEqual(expect.arrayContaining(['Account', account, 'Late', account === TWO ? '0' : '1']));
  }
  expect(heart).toEqual(['GET /ping/fail']);
  expect(issues).toHaveLength(1);
  for (const account of [ONE, THREE]) expect(issues[0]?.body).toContain(account);
  const record = JSON.parse(json);
  expect(
    record.accounts.map(({ account, outcome }: { account: string; outcome: string }) => [account, outcome]),
  ).toEqual(run.report.accounts?.map(({ account, outcome }) => [account, outcome]));
  expect(record.resources.map(({ account }: { account: string }) => account).sort()).toEqual([...IDS]);
  for (const account of IDS) expect(csv).toContain(`${account}: `);
  expect(run.written.page).toContain('api');
});

function wordsIn(params: Readonly<Record<string, string>>, names: RegExp): readonly string[] {
  return Object.entries(params).flatMap(([name, value]) => (names.test(name) ? [value] : []));
}
