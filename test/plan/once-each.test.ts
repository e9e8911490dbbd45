import { describe, expect, it } from 'vitest';
import { type KindName, keyOf, region, resourceId } from '../../src/model.ts';
import { onceEach, twinsIn } from '../../src/plan/once-each.ts';
import { makeResource } from '../decide/make-model.ts';

const [eu, us] = [region('eu-central-1'), region('us-west-2')];
const one = (kind: KindName, id = 'orders', where = eu) => makeResource({ kind, id: resourceId(id), region: where });
const name = ({ kind, id, region: where }: ReturnType<typeof one>) => `${kind} ${id} ${where}`;

describe('a cluster that is listed twice', () => {
  it.each<[string, ReturnType<typeof one>[], string[]]>([
    ['nothing', [], []],
    ['by itself, and as one of RDS', [one('rds-cluster'), one('DocumentDB')], ['DocumentDB orders eu-central-1']],
    ['in the other order, of Neptune', [one('Neptune'), one('rds-cluster')], ['Neptune orders eu-central-1']],
    ['as one of RDS alone', [one('rds-cluster')], ['rds-cluster orders eu-central-1']],
    [
      'of another name',
      [one('rds-cluster', 'a'), one('Neptune', 'b')],
      ['rds-cluster a eu-central-1', 'Neptune b eu-central-1'],
    ],
    [
      'in another region',
      [one('rds-cluster', 'a', eu), one('Neptune', 'a', us)],
      ['rds-cluster a eu-central-1', 'Neptune a us-west-2'],
    ],
    // Databases, tables and file systems share names with clusters, and are other things.
    [
      'beside a database of that name',
      [one('rds-instance'), one('Neptune')],
      ['rds-instance orders eu-central-1', 'Neptune orders eu-central-1'],
    ],
    [
      'beside a table of that name',
      [one('rds-cluster'), one('DynamoDB')],
      ['rds-cluster orders eu-central-1', 'DynamoDB orders eu-central-1'],
    ],
  ])('counts once: %s', (_, listed, left) => {
    expect(onceEach(listed).map(name)).toEqual(left);
  });

  it('is asked for by either listing, and is one', () => {
    const [aurora, ofRds, typed, table] = [
      one('rds-cluster', 'aurora'),
      one('rds-cluster', 'docs'),
      one('DocumentDB', 'docs'),
      one('DynamoDB', 'docs'),
    ];
    const { asTyped, keysOf } = twinsIn([aurora, ofRds, typed, table]);
    expect([aurora, ofRds, typed, table].map(asTyped)).toEqual([aurora, typed, typed, table]);
    expect(new Set(keysOf(ofRds))).toEqual(new Set([keyOf(ofRds), keyOf(typed)]));
    expect(keysOf(ofRds)).toEqual(keysOf(typed));
    expect(new Set([...keysOf(aurora), ...keysOf(typed), ...keysOf(table)]).size).toBe(4);
    expect([keysOf(aurora), keysOf(table)].map((keys) => keys.length)).toEqual([1, 1]);
    // What is of the other type there is another cluster.
    expect(keysOf(one('Neptune', 'docs'))).toHaveLength(1);
    expect(asTyped(one('rds-cluster', 'docs', us)).kind).toBe('rds-cluster');
  });
});
