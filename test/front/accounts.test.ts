import { expect, it } from 'vitest';
import { fleet, INPUTS } from '../e2e/accounts-fleet.ts';
import { IDS } from '../engine/accounts-world.ts';
import { worldOf } from './world.ts';

const [ONE, , THREE] = IDS;
const FOUR = '444444444444';

it('shows none of the ids where they are to be hidden, and keeps them in the report', async () => {
  const world = await fleet(worldOf);
  // One of them is left out for nothing, which a warning tells.
  const masked = { ...INPUTS, accounts: `${INPUTS.accounts} !${FOUR}`, 'mask-account-id': 'true' };
  const { exitCode, log, summary, outputs, created, failed, report } = await world.backup(masked);
  expect(exitCode).toBe(1);
  // What a runner reads as a command does not get into the log that people see.
  const seen = log.replace(/^::add-mask::.*$/gm, '');
  for (const account of [...IDS, FOUR]) {
    expect(log).toContain(`::add-mask::${account}`);
    expect(seen).not.toContain(account);
    expect(summary).not.toContain(account);
    expect(JSON.stringify(outputs)).not.toContain(account);
    expect(JSON.stringify(report)).toContain(account);
  }
  expect([...created, ...failed].map(({ account }) => account)).toEqual([null, null, null]);
  expect(report.created?.map(({ account }) => account)).toEqual([ONE, THREE]);
});

it('hides them in a check with its page', async () => {
  const world = await fleet(worldOf);
  const { exitCode, log, summary, written, outputs } = await world.run({
    ...INPUTS,
    mode: 'check',
    tag: 'Backup:Daily',
    'max-age': '26 hours',
    'mask-account-id': 'true',
  });
  expect(exitCode).toBe(1);
  const seen = log.replace(/^::add-mask::.*$/gm, '');
  expect(written.page).toContain('api');
  for (const account of IDS) {
    for (const text of [seen, summary, written.page, JSON.stringify(outputs)]) expect(text).not.toContain(account);
  }
});
