import { describe, expect, it } from 'vitest';
import { failure, keyOf, placeOf, success } from '../../../src/model.ts';
import type { JobsOf } from '../../../src/modes/check/jobs.ts';
import { DAY, fault, frankfurt, HOUR, makeResource, NOW } from '../../decide/make-model.ts';
import { ARN, job, judged, ours, pending, point, resource, status, theirs, type World } from './judge-world.ts';

describe('a resource that is to be backed up by this action', () => {
  it.each<[string, World, string]>([
    ['with a backup as old as it may be', { evidence: { newestGood: point(24) } }, 'fresh'],
    ['with one that is older', { evidence: { newestGood: point(25) } }, 'late'],
    [
      'with one of any age, where that will do',
      { evidence: { newestGood: point(900) }, claim: { obligations: [{ ...ours, dueAt: null }] } },
      'fresh',
    ],
    ['with none', {}, 'never'],
    ['with none, where one of any age will do', { claim: { obligations: [{ ...ours, dueAt: null }] } }, 'never'],
    ['with one that is being made', { evidence: pending(0.5) }, 'under-way'],
    ['with one that should be finished', { evidence: pending(1) }, 'never'],
    ['with one that failed', { evidence: { newest: { id: 'x', at: NOW, state: 'failed', stateReason: '' } } }, 'never'],
    ['late, with one that is being made', { evidence: { newestGood: point(25), ...pending(0.5) } }, 'under-way'],
    ['that began after one was due', { resource: makeResource({ bornAt: NOW - DAY + 1 }) }, 'new'],
    ['that began when one was due', { resource: makeResource({ bornAt: NOW - DAY }) }, 'never'],
    [
      'that began since, where nothing is ever due',
      { resource: makeResource({ bornAt: NOW }), claim: { obligations: [{ ...ours, dueAt: null }] } },
      'never',
    ],
    [
      'that began since, and is late',
      { resource: makeResource({ bornAt: NOW }), evidence: { newestGood: point(25) } },
      'late',
    ],
    [
      'whose backups could not be read',
      { evidence: { newestGood: point(1) }, known: { unread: new Map([[placeOf(resource), fault]]) } },
      'unknown',
    ],
    [
      'beside a place that could not be read',
      {
        evidence: { newestGood: point(1) },
        known: { unread: new Map([[placeOf({ ...resource, kind: 'rds-instance' }), fault]]) },
      },
      'fresh',
    ],
  ])('%s', (_, world, expected) => {
    expect(status(world)).toBe(expected);
  });

  const since = NOW - 2 * DAY;
  it.each<[string, World, string]>([
    [
      'verified in time',
      { evidence: { newestGood: point(1), verifiedAt: since }, asked: { verifiedSince: since } },
      'fresh',
    ],
    [
      'verified too long ago',
      { evidence: { newestGood: point(1), verifiedAt: since - 1 }, asked: { verifiedSince: since } },
      'late',
    ],
    ['never verified', { evidence: { newestGood: point(1) }, asked: { verifiedSince: since } }, 'late'],
    ['never verified, where none is asked for', { evidence: { newestGood: point(1) } }, 'fresh'],
    [
      'verified, but late',
      { evidence: { newestGood: point(25), verifiedAt: NOW }, asked: { verifiedSince: since } },
      'late',
    ],
    [
      'of a kind that cannot be verified',
      {
        resource: makeResource({ kind: 'rds-cluster' }),
        evidence: { newestGood: point(1) },
        asked: { verifiedSince: since },
      },
      'fresh',
    ],
  ])('%s', (_, world, expected) => {
    expect(status(world)).toBe(expected);
  });

  it('counts the backups of others only where that is asked for, the newest of all, ours first', () => {
    const evidence = { newestGood: point(9), newestOfDlm: point(2, 'dlm') };
    expect(judged({ evidence, listed: 3 })?.newest).toEqual(point(9));
    const otherBackups = { otherBackups: true };
    expect(judged({ evidence, listed: 3, asked: otherBackups })?.newest).toEqual(point(2, 'dlm'));
    expect(judged({ evidence, listed: 1, asked: otherBackups })?.newest).toMatchObject({
      id: 'listed',
      by: 'aws-backup',
    });
    expect(judged({ evidence, listed: -1, asked: otherBackups })?.newest).toEqual(point(2, 'dlm'));
    const tie = { newestGood: point(2), newestOfDlm: point(2, 'dlm') };
    expect(judged({ evidence: tie, asked: otherBackups })?.newest).toEqual(point(2));
    expect(judged({ listed: 0, asked: otherBackups })?.newest).toMatchObject({ by: 'aws-backup', at: NOW });
  });

  it('is unknown where AWS Backup could not be asked and nothing else is in time', () => {
    const known = { protectedIn: new Map([[frankfurt, failure(fault)]]) };
    const otherBackups = { otherBackups: true };
    expect(status({ evidence: { newestGood: point(25) }, known, asked: otherBackups })).toBe('unknown');
    expect(status({ evidence: { newestGood: point(1) }, known, asked: otherBackups })).toBe('fresh');
    expect(status({ evidence: { newestGood: point(25) }, known })).toBe('late');
  });
});

describe('a resource that AWS Backup is to back up', () => {
  const claim = { obligations: [theirs] };
  const jobs = (hours: number, whole: boolean | null, more: Partial<JobsOf> = {}) => ({
    jobsIn: new Map([
      [
        frankfurt,
        success(
          new Map([
            [
              ARN,
              {
                last: job(hours, whole),
                notWhole: new Set<string>(),
                newestWhole: null,
                plans: new Set<string>(),
                ...more,
              },
            ],
          ]),
        ),
      ],
    ]),
  });
  const tests = (passed: boolean | null, ok = true) => ({
    testsIn: new Map([
      [frankfurt, ok ? success(new Map(passed === null ? [] : [[ARN, { at: NOW - HOUR, passed }]])) : failure(fault)],
    ]),
  });

  it.each<[string, World, string]>([
    ['in time', { claim, listed: 24 }, 'fresh'],
    ['too long ago', { claim, listed: 25 }, 'late'],
    ['never: ours do not count', { claim, evidence: { newestGood: point(1), newestOfDlm: point(1, 'dlm') } }, 'never'],
    ['dated in the future', { claim, listed: -1 }, 'never'],
    ['not whole', { claim, listed: 1, known: jobs(1, false, { notWhole: new Set(['listed']) }) }, 'never'],
    [
      'not whole, and one before that was',
      {
        claim,
        listed: 1,
        known: jobs(1, false, { notWhole: new Set(['listed']), newestWhole: point(5, 'aws-backup') }),
      },
      'fresh',
    ],
    ['being made within its window', { claim, known: jobs(8.5, null) }, 'under-way'],
    ['being made beyond its window', { claim, known: jobs(9, null) }, 'never'],
    ['ended', { claim, known: jobs(0.5, true) }, 'never'],
    ['being made by us, which does not count', { claim, evidence: pending(0.5) }, 'never'],
    ['not known', { claim, known: { protectedIn: new Map([[frankfurt, failure(fault)]]) } }, 'unknown'],
    [
      'not known to us, which does not matter',
      { claim, listed: 1, known: { unread: new Map([[placeOf(resource), fault]]) } },
      'fresh',
    ],
    ['in time, and its restore passed', { claim, listed: 1, known: tests(true) }, 'fresh'],
    ['in time, and its restore did not pass', { claim, listed: 1, known: tests(false) }, 'late'],
    ['in time, and never restored', { claim, listed: 1, known: tests(null) }, 'late'],
    ['in time, and the tests could not be read', { claim, listed: 1, known: tests(null, false) }, 'late'],
    [
      'in time, where boots are asked for, which are ours alone',
      { claim, listed: 1, asked: { verifiedSince: NOW } },
      'fresh',
    ],
  ])('%s', (_, world, expected) => {
    expect(status(world)).toBe(expected);
  });

  it('tells its last job, and its restore test', () => {
    expect(judged({ claim, known: jobs(9, null) })?.reason).toContain(
      'its last job, on demand, of 9 hours ago, is RUNNING',
    );
    expect(judged({ known: jobs(9, null) })?.reason).toBe('it has no backup that counts');
    expect(judged({ claim, listed: 1, known: tests(false) })?.reason).toMatch(
      /its newest restore test, .* did not pass$/,
    );
    expect(judged({ claim, listed: 1, known: tests(null) })?.reason).toMatch(/no restore test of it has ended/);
  });

  it('and by this action too is as bad as the worse of the two', () => {
    const both = { obligations: [ours, theirs] };
    expect(status({ claim: both, listed: 1, evidence: { newestGood: point(25) } })).toBe('late');
    expect(status({ claim: both, listed: 25, evidence: { newestGood: point(1) } })).toBe('late');
    expect(status({ claim: both, evidence: { newestGood: point(25) } })).toBe('never');
    expect(status({ claim: both, listed: 1, evidence: { newestGood: point(1) } })).toBe('fresh');
    expect(judged({ claim: both, listed: 30, evidence: { newestGood: point(25) } })?.newest).toEqual(point(25));
    expect(status({ claim: { obligations: [] } })).toBeNull();
  });
});

describe('a resource that AWS Backup passes over', () => {
  const known = { passedOver: new Map([[keyOf(resource), 'EC2']]) };

  it('is told so where AWS Backup is to back it up', () => {
    expect(judged({ claim: { obligations: [theirs] }, known })?.reason).toContain('switched off for EC2');
    expect(judged({ known })?.reason).toBe('it has no backup that counts');
  });
});
