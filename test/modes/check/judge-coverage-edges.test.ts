import { describe, expect, it } from 'vitest';
import { failure, keyOf, type Obstacle, placeOf, recoveryPointId, resourceId, success } from '../../../src/model.ts';
import type { Claim } from '../../../src/modes/check/claims.ts';
import { NO_EVIDENCE } from '../../../src/modes/check/evidence.ts';
import type { Asked } from '../../../src/modes/check/judged.ts';
import { fault, frankfurt, HOUR, makeResource, NOW } from '../../decide/make-model.ts';
import { judged, ours, point, resource, status, type World } from './judge-world.ts';

describe('a resource of which no backup is asked', () => {
  const tagged = (text: string) => makeResource({ tags: new Map([['BackupExempt', text]]) });
  const stopped: Obstacle = { reason: 'it is stopped', actionNeeded: false };

  it.each<[string, World, string | null, string | null]>([
    ['exempt for a reason', { resource: tagged('a cache') }, 'exempt', 'a cache'],
    ['exempt without one', { resource: tagged(' ') }, 'exempt', 'it carries BackupExempt'],
    ['exempt and gone', { resource: { ...tagged('a cache'), gone: true }, claim: null }, null, null],
    ['skipped', { claim: { skipped: 'it is stopped' } }, 'skipped', 'it is stopped'],
    ['not selected', { claim: null }, null, null],
    [
      'not selected, where all are asked for',
      { claim: null, asked: { coverage: 'all' } },
      'unprotected',
      'nothing selects it',
    ],
    [
      'selected, and not checked',
      { claim: null, claims: { selected: new Set([keyOf(resource)]), lost: () => 'x' }, asked: { coverage: 'all' } },
      null,
      null,
    ],
    [
      'gone',
      { resource: makeResource({ gone: true }), claim: null, claims: { lost: () => 'x' }, asked: { coverage: 'all' } },
      null,
      null,
    ],
    ['that lost its tag', { claim: null, claims: { lost: () => 'it lost its tag' } }, 'lost-tag', 'it lost its tag'],
    [
      'that lost its tag and cannot be backed up',
      { resource: makeResource({ obstacle: stopped }), claim: null, claims: { lost: () => 'x' } },
      'skipped',
      'it is stopped',
    ],
    [
      'that cannot be backed up, where all are asked for',
      { resource: makeResource({ obstacle: stopped }), claim: null, asked: { coverage: 'all' } },
      'skipped',
      'it is stopped',
    ],
    [
      'that is broken, where all are asked for',
      { resource: makeResource({ obstacle: { ...stopped, incident: true } }), claim: null, asked: { coverage: 'all' } },
      'unprotected',
      'nothing selects it',
    ],
  ])('%s', (_, world, expected, reason) => {
    const found = judged(world);
    expect([found?.status ?? null, found?.reason ?? null]).toEqual([expected, reason]);
  });

  it('is told with its newest backup all the same', () => {
    const evidence = { newestGood: point(5) };
    expect(judged({ resource: tagged('x'), evidence })).toMatchObject({ newest: point(5), dueAt: null });
    expect(judged({ claim: null, evidence, claims: { lost: ({ tags }) => `${tags.size}` } })).toMatchObject({
      reason: '0',
    });
  });
});

describe('a member of a cluster', () => {
  const cluster = makeResource({ kind: 'rds-cluster', id: resourceId('shop') });
  const member = makeResource({ kind: 'rds-instance', id: resourceId('shop-1'), partOf: cluster });
  const all = { coverage: 'all' } as const;
  const ofCluster = (kinds: Asked['kinds'], coverage: Asked['coverage'] = 'all') => {
    const claim: Claim = { obligations: [ours], skipped: null, incident: null };
    return status({
      resource: member,
      claim: null,
      claims: { of: new Map([[keyOf(cluster), claim]]) },
      asked: { ...all, coverage, kinds },
      known: { evidence: new Map([[keyOf(cluster), { ...NO_EVIDENCE, newestGood: point(1) }]]) },
    });
  };

  it('is backed up with it, where the check looks at clusters and asks for everything', () => {
    expect(ofCluster(['rds-instance', 'rds-cluster'])).toBe('fresh');
    expect(ofCluster(['rds-instance'])).toBe('unprotected');
    expect(ofCluster(['rds-instance', 'rds-cluster'], 'tagged')).toBeNull();
  });

  it('that is selected by itself is judged by the backups of the cluster', () => {
    const kinds = ['rds-instance', 'rds-cluster'] as const;
    const evidence = new Map([[keyOf(cluster), { ...NO_EVIDENCE, newestGood: point(1) }]]);
    expect(status({ resource: member, asked: { kinds }, known: { evidence } })).toBe('fresh');
    expect(status({ resource: member, asked: { kinds: ['rds-instance'] }, known: { evidence } })).toBe('never');
    const unread = new Map([[placeOf(cluster), fault]]);
    expect(status({ resource: member, asked: { kinds }, known: { evidence, unread } })).toBe('unknown');
  });
});

describe('a type that only AWS Backup backs up', () => {
  const table = makeResource({ kind: 'DynamoDB', id: resourceId('orders'), arn: 'arn:orders' });
  const listed = (hours: number) => ({
    protectedIn: new Map([
      [frankfurt, success(new Map([['arn:orders', { id: recoveryPointId('x'), at: NOW - hours * HOUR }]]))],
    ]),
  });

  it('is judged by its backups, whoever asks', () => {
    expect(status({ resource: table, known: listed(1) })).toBe('fresh');
    expect(status({ resource: table, known: listed(25) })).toBe('late');
    expect(status({ resource: table, known: { protectedIn: new Map([[frankfurt, failure(fault)]]) } })).toBe('unknown');
  });

  it('is not asked for where the run is about other kinds', () => {
    expect(status({ resource: table, claim: null, asked: { coverage: 'all' } })).toBeNull();
    expect(status({ resource: table, claim: null, asked: { coverage: 'all', kinds: ['DynamoDB'] } })).toBe(
      'unprotected',
    );
  });
});
