import { describe, expect, it } from 'vitest';
import {
  AWS_TYPE_NAMES,
  KIND_NAMES,
  type KindName,
  recoveryPointId,
  resourceId,
  type VaultPoint,
} from '../../../src/model.ts';
import { vaultEntries } from '../../../src/modes/list/vault-points.ts';
import { account, frankfurt, NOW } from '../../decide/make-model.ts';

const UNCHOSEN: readonly KindName[] = ['ec2-instance'];
const point = (id: string, kind: KindName | null, more: Partial<VaultPoint> = {}): VaultPoint => ({
  region: frankfurt,
  vault: 'main',
  id: recoveryPointId(id),
  resource: `arn:${id}`,
  subject: {
    kind,
    resourceId: resourceId(`r-${id}`),
    resourceName: `name-${id}`,
    recoveryPointId: recoveryPointId(id),
  },
  createdAt: NOW,
  expiresAt: 'never',
  copyOf: null,
  ...more,
});
const POINTS = [point('a', 'ec2-instance'), point('b', 'EFS'), point('c', 'ebs-volume'), point('d', null)];
const list = (kinds: readonly KindName[], from: string | null = null, points: readonly VaultPoint[] = POINTS) => {
  const { entries, unknown } = vaultEntries(points, account, { from, kinds });
  return [entries.map(({ recoveryPointId: id }) => id), unknown];
};

describe('what AWS Backup has', () => {
  it.each<[string, readonly KindName[], readonly string[]]>([
    ['of every type where no kinds are chosen', UNCHOSEN, ['a', 'b', 'c']],
    ['of the kinds that are chosen', ['ebs-volume'], ['c']],
    ['of the types that are chosen', ['EFS', 'ebs-volume'], ['b', 'c']],
    ['of no others where several are chosen', ['ec2-instance', 'ebs-volume'], ['a', 'c']],
    ['of all types with all kinds of this action', KIND_NAMES, ['a', 'b', 'c']],
    ['of the types alone that are chosen with all kinds', [...KIND_NAMES, 'S3'], ['a', 'c']],
    ['of all types where all are chosen', [...KIND_NAMES, ...AWS_TYPE_NAMES], ['a', 'b', 'c']],
  ])('%s', (_, kinds, ids) => {
    expect(list(kinds)).toEqual([ids, 1]);
  });

  it.each(['a', 'arn:a', 'r-a', 'name-a'])('by %s', (from) => {
    expect(list(UNCHOSEN, from)).toEqual([['a'], 0]);
  });

  it('of a type that nobody knows it is counted, where it is asked for', () => {
    expect(list(UNCHOSEN, 'name-d')).toEqual([[], 1]);
    expect(list(UNCHOSEN, 'nothing')).toEqual([[], 0]);
  });

  it('is told with all that is known of it', () => {
    const told = (more: Partial<VaultPoint>) =>
      vaultEntries([point('a', 'EFS', more)], account, { from: null, kinds: UNCHOSEN }).entries[0];
    expect(told({ copyOf: 'eu-west-1/main' })).toEqual({
      account,
      region: frankfurt,
      kind: 'EFS',
      resourceId: 'r-a',
      resourceName: 'name-a',
      recoveryPointId: 'a',
      name: '',
      createdAt: '2026-11-21T23:00:00Z',
      expiresAt: 'never',
      state: 'available',
      copyOf: 'eu-west-1/main',
      verifiedAt: null,
      vault: 'main',
    });
    expect(told({ createdAt: null, expiresAt: NOW })).toMatchObject({
      createdAt: null,
      expiresAt: '2026-11-21T23:00:00Z',
    });
  });
});
