import { describe, expect, it } from 'vitest';
import { recoveryPointId, type SeenJob } from '../../../src/model.ts';
import { isJobUnderWay, jobsByResource, jobsSince, wholePoint } from '../../../src/modes/check/jobs.ts';
import { DAY, HOUR, NOW } from '../../decide/make-model.ts';
import { ARN, job, point } from './judge-world.ts';

const made = (hours: number, whole: boolean | null, id: string | null, more: Partial<SeenJob> = {}): SeenJob => ({
  ...job(hours, whole),
  subject: {
    kind: null,
    resourceId: null,
    resourceName: null,
    recoveryPointId: id === null ? null : recoveryPointId(id),
  },
  ...more,
});
const of = (...jobs: readonly SeenJob[]) => jobsByResource(jobs, NOW).get(ARN);

describe('the jobs of a resource', () => {
  it('are apart from those of another', () => {
    const known = jobsByResource([job(1, true), { ...job(2, true), resource: 'arn:other' }], NOW);
    expect([...known.keys()]).toEqual([ARN, 'arn:other']);
  });

  it.each<[string, readonly SeenJob[], number | null]>([
    ['the one that began last', [job(3, true), job(1, false), job(2, true)], 1],
    ['not one of the future', [job(-1, true), job(2, true)], 2],
    ['also one of this very instant', [job(0, true), job(2, true)], 0],
    ['none, where all are of the future', [job(-1, true)], null],
  ])('have a last one: %s', (_, jobs, hours) => {
    expect(of(...jobs)?.last.createdAt ?? null).toBe(hours === null ? null : NOW - hours * HOUR);
  });

  it('name what is not whole, of whatever age', () => {
    const jobs = [
      made(1, true, 'a'),
      made(2, false, 'b'),
      made(3, null, 'c'),
      made(4, false, null),
      made(-1, false, 'd'),
    ];
    expect([...(of(...jobs)?.notWhole ?? [])]).toEqual(['b', 'd']);
  });

  it.each<[string, readonly SeenJob[], number | null]>([
    ['the youngest that is whole', [made(3, true, 'c'), made(1, false, 'a'), made(2, true, 'b')], 2],
    ['the last one itself', [made(1, true, 'a'), made(2, true, 'b')], 1],
    ['not one without a recovery point', [made(1, true, null), made(2, true, 'b')], 2],
    ['not one that nobody knows to be whole', [made(1, null, 'a'), made(2, true, 'b')], 2],
    ['not one of the future', [made(-1, true, 'a'), made(2, true, 'b')], 2],
    ['none', [made(1, false, 'a'), made(2, null, 'b')], null],
  ])('have a newest whole backup: %s', (_, jobs, hours) => {
    const newest = of(...jobs)?.newestWhole;
    const id =
      hours === null
        ? null
        : recoveryPointId(jobs.find((one) => one.createdAt === NOW - hours * HOUR)?.subject.recoveryPointId ?? '');
    expect(newest).toEqual(hours === null ? null : { id, at: NOW - hours * HOUR, by: 'aws-backup' });
  });

  it('name the plans that had them started, each once', () => {
    const jobs = ['web/daily', null, 'web/weekly', 'data/daily'].map((maker, index) => ({
      ...job(index, true),
      maker,
    }));
    expect([...(of(...jobs)?.plans ?? [])]).toEqual(['web', 'data']);
  });
});

describe('what AWS Backup has of a resource', () => {
  const jobs = of(made(1, false, 'torn'), made(2, true, 'sound'));
  const listed = (id: string) => ({ ...point(1, 'aws-backup'), id: recoveryPointId(id) });
  const sound = { id: 'sound', at: NOW - 2 * HOUR, by: 'aws-backup' };

  it.each([
    ['as it lists it, where no jobs are known', 'torn', undefined, listed('torn')],
    ['as it lists it, where that is whole', 'else', jobs, listed('else')],
    ['what was whole before it, where that is not', 'torn', jobs, sound],
    ['nothing, where none was', 'torn', of(made(1, false, 'torn')), null],
  ])('is %s', (_, id, known, expected) => {
    expect(wholePoint(listed(id), known)).toEqual(expected);
  });

  it('is nothing where it lists nothing', () => {
    expect(wholePoint(null, jobs)).toBeNull();
  });
});

describe('a job is under way', () => {
  it.each([
    [1, null, 2, true],
    [2, null, 2, false],
    [3, null, 2, false],
    [1, true, 2, false],
    [1, false, 2, false],
  ])('that began %d hours ago, with whole %j and %d hours of patience: %j', (hours, whole, patience, expected) => {
    const jobs = of(job(hours, whole));
    expect(jobs !== undefined && isJobUnderWay(jobs, NOW, patience * HOUR)).toBe(expected);
  });
});

it.each<[string, readonly (number | null)[], number]>([
  ['a week', [], 7 * DAY],
  ['a week, where one of any age will do', [null], 7 * DAY],
  ['a week, where less is needed', [DAY, null], 7 * DAY],
  ['an hour before the earliest that was due', [DAY, 30 * DAY, 8 * DAY], 30 * DAY + HOUR],
  ['an hour before one that was due a week ago', [null, 7 * DAY], 7 * DAY + HOUR],
])('jobs are listed from %s', (_, due, back) => {
  const dueAt = due.map((one) => (one === null ? null : NOW - one));
  expect(NOW - jobsSince(dueAt, NOW)).toBe(back);
});
