import { expect, it } from 'vitest';
import { IDS } from '../engine/accounts-world.ts';
import { fleet, INPUTS } from './accounts-fleet.ts';
import { worldOf } from './world.ts';

const [ONE, TWO, THREE] = IDS;

it('backs up two accounts of three, is red for the one that refuses, and names it first', async () => {
  const world = await fleet(worldOf);
  const { exitCode, summary, created, failed, outputs, report } = await world.backup(INPUTS);
  expect(exitCode).toBe(1);
  expect(outputs.outcome).toBe('partial');
  expect(created.map(({ account, resourceName }) => [account, resourceName])).toEqual([
    [ONE, 'api'],
    [THREE, 'batch'],
  ]);
  expect(failed).toEqual([expect.objectContaining({ account: TWO, target: 'session', fault: 'role-refused' })]);
  const rows = [...summary.matchAll(/^\|.*?(\d{12}).*\|$/gm)].map(([, account]) => account);
  expect(rows.slice(0, 3)).toEqual([TWO, ONE, THREE]);
  expect(report.accounts?.map(({ account, outcome }) => [account, outcome])).toEqual([
    [TWO, 'failed'],
    [ONE, 'ok'],
    [THREE, 'ok'],
  ]);
});
