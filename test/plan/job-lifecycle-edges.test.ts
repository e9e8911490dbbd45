import { expect, it } from 'vitest';
import { readLifecycle, unfitRules } from '../../src/plan/job-lifecycle.ts';
import { NOW } from '../decide/make-model.ts';
import { days, makePlan, makeRule } from './make-retained-plan.ts';

const needs =
  'needs an expiry of at least "97 days", since what AWS Backup moves to cold storage stays there for 90 days; write a longer expiry or leave cold-storage-after empty';

it('what is moved to cold storage is kept for ninety days more at least', () => {
  expect(readLifecycle(days(97), 7, NOW)).toEqual({ ok: true, deleteAfterDays: 97 });
  expect(readLifecycle(days(96), 7, NOW)).toEqual({ ok: false, about: 'cold-storage-after', problem: needs });
});

it('a rule that is too short for cold storage is told with how long that takes', () => {
  const rule = makeRule('daily', days(30));
  expect(unfitRules([{ plan: makePlan('web', [rule]), rule }], 7, NOW)).toEqual([
    `the rule web/daily: cold-storage-after of "7 days" ${needs}`,
  ]);
});
