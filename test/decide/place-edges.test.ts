import { describe, expect, it } from 'vitest';
import { chooseRegions } from '../../src/decide/regions.ts';
import { select } from '../../src/decide/selection.ts';
import { resourceId } from '../../src/model.ts';
import { frankfurt, makeResource, oregon } from './make-model.ts';

it('an account without any enabled region is told so, whatever was asked for', () => {
  for (const text of ['', 'us-east-1']) {
    expect(chooseRegions(text, [])).toEqual({
      ok: false,
      problem: 'the service named no enabled region; look at the permissions of the caller and at aws-region',
    });
  }
});

describe('the order of what is selected', () => {
  // In Frankfurt the higher ids, so that an order by id alone is another one.
  const sorted = [
    [frankfurt, 'i-7'],
    [frankfurt, 'i-8'],
    [frankfurt, 'i-9'],
    [oregon, 'i-1'],
    [oregon, 'i-2'],
    [oregon, 'i-3'],
  ] as const;
  const lines = [{ key: 'Backup', value: 'ProductionDaily' }];

  it.each([
    ['sorted', [0, 1, 2, 3, 4, 5]],
    ['backwards', [5, 4, 3, 2, 1, 0]],
    ['mixed', [4, 1, 3, 2, 5, 0]],
  ])('is region, then id, when the service answers %s', (_, order) => {
    const resources = order.flatMap((index) => {
      const place = sorted[index];
      return place === undefined ? [] : [makeResource({ region: place[0], id: resourceId(place[1]) })];
    });
    const { selected } = select(resources, lines);
    expect(selected.map(({ region, id }) => [region, id])).toEqual(sorted.map(([region, id]) => [region, id]));
  });
});
