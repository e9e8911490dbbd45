import { describe, expect, it } from 'vitest';
import { CHECK_STATUSES, keyOf, resourceId, success } from '../../../src/model.ts';
import { judgedOnce } from '../../../src/modes/check/judge.ts';
import { isRed, type Judged } from '../../../src/modes/check/judged.ts';
import { DAY, frankfurt, HOUR, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { ARN, job, judged, ours, pending, point, theirs, type World } from './judge-world.ts';

it('is red by what has no backup in time, by what lost it, and by what nobody knows', () => {
  expect(CHECK_STATUSES.filter(isRed).toSorted()).toEqual(['late', 'lost-tag', 'never', 'unknown', 'unprotected']);
});

it('a cluster that two listings have is judged once, as it is listed by itself', () => {
  const of = (kind: 'rds-cluster' | 'DocumentDB', region = frankfurt): Judged => ({
    resource: makeResource({ kind, region, id: resourceId('docs') }),
    status: 'fresh',
    newest: null,
    dueAt: null,
    reason: '',
  });
  const [cluster, docs, away] = [of('rds-cluster'), of('DocumentDB'), of('rds-cluster', oregon)];
  expect(judgedOnce([cluster, docs, away])).toEqual([docs, away]);
});

it('what the check is not about is not judged', () => {
  expect(judged({ claim: null })).toBeUndefined();
});

it('by its backups alone it is known what a resource has lost', () => {
  const lost: World = { claim: null, claims: { lost: ({ tags }) => (tags.has('Backup:x') ? 'lost' : null) } };
  expect(judged(lost)).toBeUndefined();
  expect(judged({ ...lost, evidence: { tags: new Set(['Backup:x']) } })).toMatchObject({ status: 'lost-tag' });
});

describe('what AWS Backup says is no reason for backups of ours', () => {
  const verifiedSince = NOW - DAY;
  const late: World = { claim: { obligations: [ours] }, evidence: { newestGood: point(1) }, asked: { verifiedSince } };
  const unverified = 'its newest backup is 1 hour old; none of its backups was ever verified';

  it('where they are not verified', () => {
    expect(judged(late)?.reason).toBe(unverified);
    const testsIn = new Map([[frankfurt, success(new Map([[ARN, { at: NOW, passed: true }]]))]]);
    expect(judged({ ...late, known: { testsIn } })?.reason).toBe(unverified);
  });

  it('where one of them is under way', () => {
    const last = job(1, null);
    const jobsIn = new Map([
      [
        frankfurt,
        success(new Map([[ARN, { last, notWhole: new Set<string>(), newestWhole: null, plans: new Set<string>() }]])),
      ],
    ]);
    const reason = 'its newest backup began 30 minutes ago and is not finished';
    expect(judged({ evidence: pending(0.5), known: { jobsIn } })).toMatchObject({ status: 'under-way', reason });
    const asked = { obligations: [{ ...theirs, window: 8 * HOUR }] };
    expect(judged({ claim: asked, known: { jobsIn } })?.reason).toContain('its last job of AWS Backup');
  });

  it('where something passes over it', () => {
    const passedOver = new Map([[keyOf(makeResource()), 'EC2']]);
    expect(judged({ known: { passedOver } })?.reason).toBe('it has no backup that counts');
    expect(judged({ claim: { obligations: [theirs] }, known: { passedOver } })?.reason).toContain(
      'is switched off for EC2',
    );
  });
});
