import { describe, expect, it } from 'vitest';
import { readAlternatives, readTag, readTagMapping, readTagText, tagsIn, withoutRepeats } from '../../src/plan/tags.ts';
import { tags } from './make-plan.ts';

const problemOf = (reading: { readonly ok: true } | { readonly ok: false; readonly problem: string }) =>
  reading.ok ? '' : reading.problem;

describe('the tag of a mapping', () => {
  const right = 'write {key: corp:backup, value: daily}';

  it.each([
    ['k', ''],
    ['k'.repeat(128), 'v'.repeat(256)],
    // Counted in characters, not in halves of them.
    ['🗝'.repeat(128), '🗝'.repeat(256)],
    [' ', ' v '],
    ['corp:backup', '# no comment'],
  ])('is taken to the letter', (key, value) => {
    expect(readTagMapping({ key, value })).toEqual({ ok: true, value: { key, value } });
  });

  it.each([
    ['', 'v', `the key is empty; ${right}`],
    ['a\nb', 'v', `a tag has no line breaks; ${right}`],
    ['a', 'v\r', `a tag has no line breaks; ${right}`],
    ['k'.repeat(129), 'v', `the key "${'k'.repeat(129)}" is longer than 128 characters; ${right}`],
    ['k', 'v'.repeat(257), `the value "${'v'.repeat(257)}" is longer than 256 characters; ${right}`],
  ])('is refused: %j and %j', (key, value, problem) => {
    expect(readTagMapping({ key, value })).toEqual({ ok: false, problem });
  });
});

describe('a comment in a text of tags', () => {
  it.each(['A:b\n  # all of them ', '#x', 'A:b # all'])('is refused, whether all or one must match: %j', (text) => {
    const line = text.split('\n').at(-1)?.trim();
    const problem = `"${line}" looks like a comment, and within a text there are none; take it out, or, where it is a tag, write a list of tags instead`;
    expect(readTagText(text)).toEqual({ ok: false, problem });
    expect(readAlternatives(text)).toEqual({ ok: false, problem });
  });

  it('is none without a blank on both sides', () => {
    for (const text of ['Room:a#5', 'Room:a #5', 'Room:a# 5']) {
      expect(readTagText(text)).toEqual({ ok: true, value: tags(text) });
      expect(readAlternatives(text)).toEqual({ ok: true, value: tags(text) });
    }
  });
});

describe('lines of which one is enough', () => {
  it('may name one key with several values, and end in any way', () => {
    expect(readAlternatives('A:b\r\nA:c\rA:d\n\n  \nB:e\n')).toEqual({
      ok: true,
      value: tags('A:b', 'A:c', 'A:d', 'B:e'),
    });
    expect(problemOf(readTagText('A:b\nA:c'))).toContain('name one key with two values');
  });

  it.each(['', ' ', '\n\n'])('are refused where there are none: %j', (text) => {
    expect(problemOf(readAlternatives(text))).toMatch(/^"" names no tag; write one/);
  });

  it('are refused where one cannot be read', () => {
    expect(problemOf(readAlternatives('A:b\nno colon'))).toContain('"no colon" has no colon');
    expect(problemOf(readAlternatives('A:b\nA: c'))).toContain('has a blank after the colon');
  });
});

describe('one tag', () => {
  it.each(['A:b\nC:d', 'A:b\rA:b'])('is refused where there are several lines: %j', (text) => {
    expect(problemOf(readTag(text))).toBe(
      `"${text}" has several lines; write each as an item of its own, such as "Backup:daily"`,
    );
  });

  it('may have blank lines around it', () => {
    expect(readTag('\n A:b \n')).toEqual({ ok: true, value: { key: 'A', value: 'b' } });
  });
});

describe('the tags of an item, as far as they can be read', () => {
  it.each<[unknown, string[]]>([
    ['A:b', ['A:b']],
    ['A:b\nA:c', ['A:b', 'A:c']],
    ['no colon', []],
    [{ key: 'A', value: 'b' }, ['A:b']],
    [{ key: 'A', value: 5 }, []],
    [{ key: 5, value: 'b' }, []],
    [{ key: 'A' }, []],
    [{ value: 'b' }, []],
    [{}, []],
    [5, []],
    [null, []],
  ])('%j', (item, texts) => {
    expect(tagsIn(item)).toEqual(tags(...texts));
  });

  it('are kept once each, in the order of their first mention', () => {
    expect(withoutRepeats(tags('B:1', 'A:1', 'B:1', 'B:2'))).toEqual(tags('B:1', 'A:1', 'B:2'));
  });
});
