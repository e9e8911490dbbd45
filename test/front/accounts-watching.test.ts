import { expect, it } from 'vitest';
import { toldOf } from '../e2e/accounts-told.ts';
import { IDS } from '../engine/accounts-world.ts';
import { worldOf } from './world.ts';

it('tells nothing of whose they are where that is hidden, and is as red', async () => {
  const { run, csv, json, issues, metrics } = await toldOf(worldOf, [9, 0.5, 9], { 'mask-account-id': 'true' });
  expect(run.exitCode, run.log).toBe(1);
  const seen = { log: run.log.replace(/^::add-mask::.*$/gm, ''), summary: run.summary, page: run.written.page ?? '' };
  const texts = { ...seen, csv, json, outputs: JSON.stringify(run.outputs), issue: JSON.stringify(issues) };
  for (const [where, text] of Object.entries(texts)) {
    expect(text.length, where).toBeGreaterThan(100);
    for (const account of IDS) expect(text.includes(account), `${account} in ${where}`).toBe(false);
  }
  // CloudWatch is the account's own.
  expect(metrics.map(({ account }) => account).sort()).toEqual([...IDS]);
  expect(run.report.accounts?.map(({ account }) => account).sort()).toEqual([...IDS]);
});

it('opens no issue where all of them are well', async () => {
  const { run, issues, heart } = await toldOf(worldOf, [0.5, 0.5, 0.5]);
  expect(run.exitCode, run.log).toBe(0);
  expect(heart).toEqual(['GET /ping']);
  expect(issues).toEqual([]);
});
