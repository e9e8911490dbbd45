import { describe, expect, it } from 'vitest';
import { groupsOf, joinedTags } from '../../src/plan/assignments.ts';
import { tags } from './make-plan.ts';

const texts = (lines: readonly { readonly key: string; readonly value: string }[]) =>
  lines.map(({ key, value }) => `${key}:${value}`);

describe('the groups of tags of a selection', () => {
  it.each<[string[], string[][], string[][]]>([
    [[], [], []],
    [['A:1', 'B:1'], [], [['A:1', 'B:1']]],
    [[], [['A:1'], ['B:1', 'C:1']], [['A:1'], ['B:1', 'C:1']]],
    [
      ['A:1'],
      [['B:1'], ['C:1']],
      [
        ['A:1', 'B:1'],
        ['A:1', 'C:1'],
      ],
    ],
    // Those that say the same are one, in the words of the last.
    [[], [['A:1', 'B:1'], ['C:1'], ['B:1', 'A:1', 'A:1']], [['B:1', 'A:1', 'A:1'], ['C:1']]],
    [
      ['A:1'],
      [['A:1'], ['B:1']],
      [
        ['A:1', 'A:1'],
        ['A:1', 'B:1'],
      ],
    ],
  ])('of %j and any of %j are %j', (all, anyOf, expected) => {
    expect(groupsOf({ tags: tags(...all), anyOf: anyOf.map((group) => tags(...group)) }).map(texts)).toEqual(expected);
  });
});

describe('the tags of a selection with one name', () => {
  const joined = (
    all: readonly string[],
    anyOf: readonly (readonly string[])[],
    {
      names = ['a'],
      kinds = [],
      needed = 2,
    }: { names?: readonly string[] | null; kinds?: string[]; needed?: number } = {},
  ) => {
    const found = joinedTags({
      tags: tags(...all),
      anyOf: anyOf.map((group) => tags(...group)),
      kinds,
      needed,
      ...(names !== null && { names }),
    });
    return found && texts(found);
  };
  const either = [['A:1'], ['B:1']];

  it('are those of its groups, where each is a single one', () => {
    expect(joined([], either)).toEqual(['A:1', 'B:1']);
    expect(joined([], [['A:1', 'A:1'], ['B:1']])).toEqual(['A:1', 'B:1']);
    expect(joined(['A:1'], [['A:1']])).toEqual(['A:1']);
  });

  it.each<[string, () => ReturnType<typeof joined>]>([
    ['a group is of two tags', () => joined([], [['A:1'], ['B:1', 'C:1']])],
    ['all have another beside them', () => joined(['C:1'], either)],
    ['a group is empty', () => joined([], [[], ['A:1']])],
    ['there is no group', () => joined([], [])],
    ['kinds are named', () => joined([], either, { kinds: ['ec2-instance'] })],
    ['it has no name', () => joined([], either, { names: null })],
    ['it has a name for each', () => joined([], either, { names: ['a', 'b'] })],
    ['one assignment is enough', () => joined([], [['A:1']], { needed: 1 })],
  ])('are not joined where %s', (_, found) => {
    expect(found()).toBeNull();
  });
});
