import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { unmatchedTag } from '../../../src/modes/purge/unmatched-tag.ts';
import {
  fault,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
} from '../../decide/make-model.ts';

const of = (number: number, backupTag: string | null) =>
  makePoint({ id: recoveryPointId(`ami-${number}`), tags: { backupTag } });
const tagLines = [{ key: 'Backup', value: 'Nightly' }];

describe('a tag for which no backup was made', () => {
  const warningsOf = (inventory: ReturnType<typeof makeInventory>, asked: typeof tagLines | null = tagLines) => {
    const request = makePurgeRequest({ tagLines: asked });
    return unmatchedTag(decidePurge(inventory, request, NOW), inventory, request);
  };
  const seen = (...points: readonly ReturnType<typeof of>[]) => makeInventory(makeRegion({ points }));

  it.each<[string, ReturnType<typeof makeInventory>, string]>([
    ['one of another tag', seen(of(1, 'Stage:prod')), 'there is one backup for another tag; check the input tag'],
    [
      'two of other tags',
      seen(of(1, 'Stage:prod'), of(2, 'Stage:prod')),
      'there are 2 backups for other tags; check the input tag',
    ],
    ['one of no tag that can be read', seen(of(1, null)), 'there is one backup for another tag; check the input tag'],
    [
      'one of a tag much like it',
      seen(of(1, null), of(2, 'Backup:Nightli')),
      'there are 2 backups for other tags; did you mean "Backup:Nightli"?',
    ],
  ])('is warned of beside %s', (_, inventory, words) => {
    const message = `tag: no backup was made for Backup:Nightly, and ${words}`;
    expect(warningsOf(inventory)).toEqual([{ region: null, target: 'Backup:Nightly', message }]);
  });

  const failed = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
  it.each<[string, ReturnType<typeof makeInventory>, typeof tagLines | null]>([
    ['where the purge is for all tags', seen(of(1, 'Stage:prod')), null],
    ['where there is no backup at all', seen(), tagLines],
    [
      'where only a snapshot was left behind',
      makeInventory(makeRegion({ loose: [makeLoose({ tags: { backupTag: 'Backup:Nightly' } })] })),
      tagLines,
    ],
    ['where one backup of several bears it', seen(of(1, 'Stage:prod'), of(2, 'Backup:Nightly')), tagLines],
    ['where a region was not read', makeInventory(makeRegion({ points: [of(1, 'Stage:prod')] }), failed), tagLines],
  ])('is not %s', (_, inventory, asked) => {
    expect(warningsOf(inventory, asked)).toEqual([]);
  });
});
