import { expect, it } from 'vitest';
import { accountOf, IDS, machines } from '../engine/accounts-world.ts';
import { worldOf } from './world.ts';

const [ONE, TWO, THREE] = IDS;
const FOUR = '444444444444';

/** Three accounts, the second of which trusts nobody. */
async function fleet() {
  const closed = accountOf(TWO, { ...machines('web'), roles: [] });
  return worldOf({
    ...accountOf(ONE, machines('api')),
    otherAccounts: [closed, accountOf(THREE, machines('batch'))],
  });
}

const INPUTS = {
  accounts: IDS.join('\n'),
  'role-to-assume': 'arn:aws:iam::{account}:role/backup',
  'aws-region': 'eu-central-1',
};

it('backs up two accounts of three, is red for the one that refuses, and names it first', async () => {
  const world = await fleet();
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

it('shows none of the ids where they are to be hidden, and keeps them in the report', async () => {
  const world = await fleet();
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
  const world = await fleet();
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
