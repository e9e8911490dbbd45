import { describe, expect, it } from 'vitest';
import {
  failure,
  type Region,
  type Resource,
  recoveryPointId,
  resourceId,
  type SeenJob,
  success,
} from '../../../src/model.ts';
import { jobsByResource } from '../../../src/modes/check/jobs.ts';
import { planWarnings } from '../../../src/modes/check/left-over.ts';
import type { PlansThere } from '../../../src/ports/backup-plans.ts';
import { fault, frankfurt, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { vaultPlan } from './check-plans.ts';
import { job } from './judge-world.ts';

const there = (more: Partial<PlansThere>): PlansThere => ({ names: [], others: [], unclear: [], ...more });
const of = (id: string, maker: string | null, named = true): SeenJob => ({
  ...job(1, true),
  resource: `arn:${id}`,
  maker,
  subject: {
    kind: null,
    resourceId: named ? resourceId(id) : null,
    resourceName: null,
    recoveryPointId: recoveryPointId('p'),
  },
});

interface Told {
  readonly selected?: readonly Resource[];
  readonly jobs?: readonly SeenJob[];
  readonly jobsRead?: boolean;
  readonly region?: Region;
}
function told(plans: Partial<PlansThere>, { selected = [], jobs, jobsRead = true, region = frankfurt }: Told = {}) {
  const jobsIn =
    jobs === undefined ? [] : [[frankfurt, jobsRead ? success(jobsByResource(jobs, NOW)) : failure(fault)] as const];
  return planWarnings(
    new Map([[region, success(there(plans))]]),
    { byPlan: [{ plan: vaultPlan('web'), selected }] },
    new Map(jobsIn),
  );
}
const messages = (...args: Parameters<typeof told>) => told(...args).map(({ message }) => message);

describe('a plan that AWS Backup does not have', () => {
  const missing = (them: string, their: string) =>
    `AWS Backup has no plan web in eu-central-1, where the plan file selects ${them} by it: nothing makes ${their} next backup; run a sync`;

  it('is told with how much it selects there', () => {
    const two = [makeResource(), makeResource({ id: resourceId('i-2') })];
    expect(told({}, { selected: two.slice(1) })).toEqual([
      { region: frankfurt, target: 'web', message: missing('1 resource', 'its') },
    ]);
    expect(messages({}, { selected: two })).toEqual([missing('2 resources', 'their')]);
    expect(messages({ names: ['other'] }, { selected: [...two, makeResource({ region: oregon })] })).toEqual([
      missing('2 resources', 'their'),
    ]);
  });

  it('is not told where it is there, or selects nothing there', () => {
    expect(told({ names: ['web'] }, { selected: [makeResource()] })).toEqual([]);
    expect(told({}, { selected: [makeResource({ region: oregon })] })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

it('two plans of one name are told, and one is not', () => {
  expect(told({ names: ['web', 'data', 'web', 'web'] })).toEqual([
    { region: frankfurt, target: 'web', message: 'AWS Backup has 3 plans of the name web in eu-central-1' },
  ]);
});

it('a plan whose tags cannot be read is told as such', () => {
  expect(told({ unclear: ['old'] })).toEqual([
    {
      region: frankfurt,
      target: 'old',
      message: 'whether the plan old was left by a sync is not known: its tags cannot be read; allow backup:ListTags',
    },
  ]);
});

it('where the plans cannot be asked for, that is told', () => {
  expect(planWarnings(new Map([[oregon, failure(fault)]]), { byPlan: [] }, new Map())).toEqual([
    {
      region: oregon,
      target: oregon,
      message: `which plans AWS Backup carries out could not be asked: ${fault.message}`,
    },
  ]);
});

describe('a plan that the file does not have', () => {
  const left = (middle: string) =>
    `AWS Backup still carries out the plan old in eu-central-1, which a sync made and the plan file does not have${middle}; to end it, run a sync with "remove-plans: old" and "regions: eu-central-1"`;
  const old = { others: [{ name: 'old', ranAt: null }] };

  it('is told with when it last ran', () => {
    expect(told(old)).toEqual([{ region: frankfurt, target: 'old', message: left('') }]);
    expect(messages({ others: [{ name: 'old', ranAt: NOW }] })).toEqual([
      left('; it last ran at 2026-11-21T23:00:00Z'),
    ]);
  });

  it('and with what it lately backed up', () => {
    const jobs = [of('i-1', 'old/daily'), of('i-2', 'web/daily'), of('i-3', null), of('i-4', 'old/daily', false)];
    expect(messages(old, { jobs })).toEqual([left(', and lately backed up i-1, arn:i-4')]);
    expect(messages(old, { jobs: jobs.slice(1, 3) })).toEqual([left('')]);
    expect(messages(old, { jobs, jobsRead: false })).toEqual([left('')]);
  });

  it.each([
    [5, 'i-0, i-1, i-2, i-3, i-4'],
    [6, 'i-0, i-1, i-2, i-3, i-4 and 1 more'],
  ])('of %d resources: %s', (count, words) => {
    const jobs = Array.from({ length: count }, (_, index) => of(`i-${index}`, 'old/daily'));
    expect(messages(old, { jobs })).toEqual([left(`, and lately backed up ${words}`)]);
  });
});
