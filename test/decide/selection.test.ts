import { describe, expect, it } from 'vitest';
import { select } from '../../src/decide/selection.ts';
import { resourceId } from '../../src/model.ts';
import { frankfurt, makeResource, oregon } from './make-model.ts';

const lines = [{ key: 'Backup', value: 'ProductionDaily' }];
const terminated = { reason: 'it is terminated', actionNeeded: false };
const instanceStore = { reason: 'its root is an instance store', actionNeeded: true };

describe('selection', () => {
  it('takes what carries the tag, by region and then by id', () => {
    const resources = [
      makeResource({ region: oregon, id: resourceId('i-1') }),
      makeResource({ region: frankfurt, id: resourceId('i-3') }),
      makeResource({ region: oregon, id: resourceId('i-0') }),
      makeResource({ region: frankfurt, id: resourceId('i-2') }),
    ];
    const { selected, skipped } = select(resources, lines);
    expect(selected.map(({ region, id }) => `${region} ${id}`)).toEqual([
      'eu-central-1 i-2',
      'eu-central-1 i-3',
      'us-west-2 i-0',
      'us-west-2 i-1',
    ]);
    expect(skipped).toEqual([]);
    expect(resources[0]?.region).toBe('us-west-2');
  });

  it.each([
    ['another case', [['Backup', 'productiondaily']]],
    ['a longer value', [['Backup', 'ProductionDaily2']]],
    ['the key in another case', [['backup', 'ProductionDaily']]],
    ['the value under another key', [['Plan', 'ProductionDaily']]],
    ['no tag', []],
  ])('leaves out what the service let through by a wider filter: %s', (_, pairs) => {
    const tags = new Map(pairs.map(([key = '', value = '']) => [key, value]));
    expect(select([makeResource({ tags }), makeResource({ tags, obstacle: terminated })], lines)).toEqual({
      selected: [],
      skipped: [],
    });
  });

  it('wants every line', () => {
    const both = new Map([
      ['Backup', 'ProductionDaily'],
      ['Stage', 'production'],
    ]);
    const one = makeResource({ id: resourceId('i-1'), tags: both });
    const other = makeResource({ id: resourceId('i-2') });
    const wanted = [...lines, { key: 'Stage', value: 'production' }];
    expect(select([one, other], wanted).selected).toEqual([one]);
  });

  it('tells why the others that carry the tag are not backed up', () => {
    const resources = [
      makeResource({ id: resourceId('i-2'), name: 'cache-1', obstacle: instanceStore }),
      makeResource({ id: resourceId('i-1'), name: 'old-1', obstacle: terminated }),
      makeResource({ id: resourceId('i-3') }),
    ];
    const { selected, skipped } = select(resources, lines);
    expect(selected.map(({ id }) => id)).toEqual(['i-3']);
    expect(skipped).toEqual([
      {
        kind: 'ec2-instance',
        region: 'eu-central-1',
        id: 'i-1',
        name: 'old-1',
        reason: 'it is terminated',
        actionNeeded: false,
      },
      {
        kind: 'ec2-instance',
        region: 'eu-central-1',
        id: 'i-2',
        name: 'cache-1',
        reason: 'its root is an instance store',
        actionNeeded: true,
      },
    ]);
  });
});
