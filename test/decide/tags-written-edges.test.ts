import { describe, expect, it } from 'vitest';
import { planned } from '../../src/decide/create-change.ts';
import { oldestOfRun } from '../../src/decide/naming.ts';
import type { Resource, ResourceDetails, TagPairs } from '../../src/model.ts';
import { makeCreate, makeResource, NOW } from './make-model.ts';

const DETAILS: ResourceDetails = {
  launch: [['type', 'm5.large']],
  securityGroups: ['sg-1'],
  devices: [
    { name: '/dev/xvda', volume: 'vol-1' },
    { name: '/dev/sdf', volume: 'vol-2' },
  ],
  rootDevice: '/dev/xvda',
  copiesTags: false,
};
const numbered = (count: number): TagPairs => Array.from({ length: count }, (_, index) => [`k${index + 10}`, 'v']);

function plan(resource: Partial<Resource>, engine: 'direct' | 'aws-backup' = 'direct', wished: TagPairs = []) {
  const { slot, expiresAt, tags, reason, adopts } = makeCreate();
  const asked = { resource: makeResource(resource), slot, expiresAt, tags, reason, keep: adopts.keep, wished };
  const everything = [{ text: '*', pattern: '*', excludes: false }];
  return planned(asked, NOW, {
    tagWishes: { copied: everything, extra: [] },
    engine: { name: engine },
    workflowRun: { id: '42', url: '' },
  });
}

describe('a recovery point has fifty tags at most, all of ours among them', () => {
  const counts = (...args: Parameters<typeof plan>) => {
    const { change, warnings } = plan(...args);
    return [Object.keys(change.tags).length, change.pointTags.length, change.userTags.length, warnings.length];
  };
  const tags = (more: TagPairs = []) => new Map([...numbered(60), ...more]);

  it.each<[string, Parameters<typeof plan>, readonly number[]]>([
    ['without any for a launch', [{ tags: tags() }], [6, 0, 44, 1]],
    ['with those for a launch', [{ tags: tags(), details: DETAILS }], [6, 2, 42, 1]],
    [
      'with what is left out, which is copied itself',
      [{ tags: tags([['BackupExclude', '/dev/sdf']]), details: DETAILS }],
      [6, 3, 41, 1],
    ],
    ['with a wish', [{ tags: tags() }, 'direct', [['BackupCopyTo', 'us-west-2=never']]], [6, 1, 43, 1]],
    // AWS Backup writes no wish.
    [
      'with a wish of a run that copies by itself',
      [{ tags: tags() }, 'aws-backup', [['BackupCopyTo', 'x']]],
      [6, 1, 44, 1],
    ],
    ['with as many as there may be', [{ tags: new Map(numbered(42)), details: DETAILS }], [6, 2, 42, 0]],
  ])('%s', (_, args, expected) => {
    expect(counts(...args)).toEqual(expected);
  });
});

it('what the service would copy is written where this action makes the backup, and left to AWS Backup', () => {
  const { slot, expiresAt, tags, reason, adopts } = makeCreate();
  const of = (engine: 'direct' | 'aws-backup') => {
    const resource = makeResource({
      kind: 'rds-instance',
      tags: new Map([['Team', 'web']]),
      details: { ...DETAILS, copiesTags: true },
    });
    const asked = { resource, slot, expiresAt, tags, reason, keep: adopts.keep };
    const wishes = { tagWishes: { copied: [], extra: [] }, engine: { name: engine }, workflowRun: null };
    return planned(asked, NOW, wishes).change.userTags;
  };
  expect(of('direct')).toEqual([['Team', 'web']]);
  expect(of('aws-backup')).toEqual([]);
});

it('a creation says what an earlier attempt may have made, and for how long that is kept', () => {
  const workflowRun = { id: '42', url: '' };
  expect(plan({}).change.adopts).toEqual({
    now: NOW,
    since: oldestOfRun({ startedAt: NOW, workflowRun }),
    keep: makeCreate().adopts.keep,
  });
});
