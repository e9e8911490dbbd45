import { describe, expect, it } from 'vitest';
import { daysInBin, daysOfAny, keysOf } from '../../src/decide/bin-rules.ts';
import type { BinRule, BinTag } from '../../src/model.ts';

const tag = (key: string, value: string | null = null): BinTag => ({ key, value });
const rule = (days: number, tags: readonly BinTag[] = [], excluded: readonly BinTag[] = []): BinRule => ({
  days,
  tags,
  excluded,
});
const daily = tag('Backup', 'daily');

describe('for how long the Recycle Bin keeps what carries Backup:daily and an empty Env', () => {
  const tags = new Map([
    ['Backup', 'daily'],
    ['Env', ''],
  ]);

  it.each<[string, readonly BinRule[], number | null]>([
    ['no rule', [], null],
    ['a rule for everything', [rule(7)], 7],
    ['two rules for everything', [rule(7), rule(30), rule(14)], 30],
    ['its tag', [rule(7, [daily])], 7],
    ['one of several tags', [rule(7, [tag('Team', 'a'), daily])], 7],
    ['another value', [rule(7, [tag('Backup', 'weekly')])], null],
    ['another key', [rule(7, [tag('Team', 'daily')])], null],
    ['a key alone, which may mean the empty value', [rule(7, [tag('Backup')])], null],
    ['a key alone that has the empty value', [rule(7, [tag('Env')])], 7],
    ['all but its tag', [rule(7, [], [daily])], null],
    ['all but its tag and another', [rule(7, [], [tag('Team', 'a'), daily])], null],
    ['all but another value', [rule(7, [], [tag('Backup', 'weekly')])], 7],
    ['all but its key', [rule(7, [], [tag('Backup')])], null],
    ['all but another key', [rule(7, [], [tag('Team')])], 7],
    ['a longer rule that does not hold', [rule(7), rule(30, [tag('Team')])], 7],
  ])('%s', (_, rules, days) => {
    expect(daysInBin(rules, tags)).toBe(days);
  });
});

describe('what is kept whatever its tags', () => {
  it.each<[string, readonly BinRule[], number | null]>([
    ['no rule', [], null],
    ['a rule for everything', [rule(7)], 7],
    ['the longest of two', [rule(7), rule(14)], 14],
    ['a longer one hangs on tags', [rule(7), rule(14, [daily])], null],
    ['a longer one hangs on tags that are excluded', [rule(7), rule(14, [], [daily])], null],
    ['a shorter one hangs on tags', [rule(14), rule(7, [daily])], 14],
    ['only one that hangs on tags', [rule(7, [daily])], null],
    ['only one that hangs on as many tags as it excludes', [rule(7, [daily], [tag('Team')])], null],
  ])('%s', (_, rules, days) => {
    expect(daysOfAny(rules)).toBe(days);
  });
});

it('the keys that matter are those that rules name, each once', () => {
  const rules = [rule(7, [daily, tag('Team')]), rule(7, [], [tag('Env', 'x'), tag('Backup', 'weekly')]), rule(1)];
  expect([...keysOf(rules)]).toEqual(['Backup', 'Team', 'Env']);
});
