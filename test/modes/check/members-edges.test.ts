import { describe, expect, it } from 'vitest';
import { type KindName, type Obstacle, type Resource, resourceId } from '../../../src/model.ts';
import { wholeOf, withoutCover } from '../../../src/modes/check/members.ts';
import { makeResource, oregon } from '../../decide/make-model.ts';

const NO: Obstacle = { reason: 'it is covered', actionNeeded: false };
const BROKEN: Obstacle = { reason: 'it is broken', actionNeeded: true, incident: true };
const cluster = (obstacle: Obstacle | null = null, more: Partial<Resource> = {}) =>
  makeResource({ kind: 'rds-cluster', id: resourceId('orders'), obstacle, ...more });
const member = (obstacle: Obstacle | null = NO, partOf: Resource['partOf'] = cluster()) =>
  makeResource({ kind: 'rds-instance', id: resourceId('orders-1'), obstacle, ...(partOf && { partOf }) });
const BOTH: readonly KindName[] = ['rds-instance', 'rds-cluster'];
const OWN: readonly KindName[] = ['rds-instance'];

describe('what stands in the way of a member', () => {
  const ofMember = (
    one: Resource,
    whole: Resource | null,
    kinds: readonly KindName[] = BOTH,
    ofAwsBackup: readonly KindName[] = BOTH,
  ) => withoutCover(whole === null ? [one] : [one, whole], kinds, ofAwsBackup)[0]?.obstacle;
  const passed = (obstacle: Obstacle) => ({
    ...obstacle,
    reason: `it belongs to the cluster orders, and ${obstacle.reason}`,
  });

  it('is what stands in the way of its cluster', () => {
    expect(ofMember(member(), cluster())).toBeNull();
    expect(ofMember(member(), cluster(BROKEN))).toEqual(passed(BROKEN));
    expect(ofMember(member(), null)).toBeNull();
  });

  it('is nothing where nothing did', () => {
    expect(ofMember(member(null), cluster(BROKEN))).toBeNull();
  });

  it('is its own where it belongs to none, or clusters are not looked at', () => {
    const alone = makeResource({ kind: 'rds-instance', obstacle: NO });
    expect(ofMember(alone, cluster(BROKEN))).toEqual(NO);
    expect(ofMember(member(), cluster(BROKEN), OWN, OWN)).toEqual(NO);
  });

  it('is that of its cluster for AWS Backup alone, where only its plans are for clusters', () => {
    expect(ofMember(member(), cluster(BROKEN), OWN)).toEqual({ ...NO, ofAwsBackup: passed(BROKEN) });
    expect(ofMember(member(), cluster(), OWN)).toEqual({ ...NO, ofAwsBackup: null });
  });

  it('is its own where another thing stands in the way of AWS Backup, which it takes from its cluster', () => {
    const own: Obstacle = { ...NO, ofAwsBackup: BROKEN };
    expect(ofMember(member(own), cluster())).toEqual({ ...NO, ofAwsBackup: null });
    expect(ofMember(member(own), cluster(NO))).toEqual({ ...NO, ofAwsBackup: null });
    expect(ofMember(member(own), cluster({ ...NO, ofAwsBackup: BROKEN }))).toEqual({
      ...NO,
      ofAwsBackup: passed(BROKEN),
    });
    expect(ofMember(member(own), null)).toEqual({ ...NO, ofAwsBackup: null });
  });

  it('comes from the very cluster, and from nothing else of its name', () => {
    const strangers = [
      cluster(BROKEN, { region: oregon }),
      makeResource({ id: resourceId('orders'), obstacle: BROKEN }),
    ];
    for (const one of strangers) expect(ofMember(member(), one)).toBeNull();
  });
});

it('the cluster of a member holds its data, where clusters are looked at', () => {
  const [whole, part] = [cluster(), member()];
  expect(wholeOf(part, BOTH)).toMatchObject({ kind: 'rds-cluster', id: 'orders' });
  expect(wholeOf(part, OWN)).toBe(part);
  expect(wholeOf(whole, BOTH)).toBe(whole);
});
