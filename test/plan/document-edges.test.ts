import { describe, expect, it } from 'vitest';
import { readYaml, type View } from '../../src/plan/document.ts';
import type { Path } from '../../src/plan/reading.ts';

function viewOf(text: string): View {
  const reading = readYaml(text);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  return reading.view;
}

const problemsOf = (text: string, of?: 'plans') =>
  readYaml(text, of).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('the place of something in a text', () => {
  const TEXT = `# plans
a:
  b: [x, {c: 1}]
  d:
  e: ''
  f: ~
  2026: y
g: &g {h: 1}
i: *g
j: *g
k: [*g]
l: {m: 1, n}
`;

  it.each<[Path, 'key' | 'value', string]>([
    [[], 'value', '2:1'],
    [[], 'key', '2:1'],
    [['a'], 'key', '2:1'],
    [['a'], 'value', '3:3'],
    [['a', 'b'], 'key', '3:3'],
    [['a', 'b'], 'value', '3:6'],
    [['a', 'b', 0], 'value', '3:7'],
    [['a', 'b', 0], 'key', '3:7'],
    [['a', 'b', 1, 'c'], 'key', '3:11'],
    [['a', 'b', 1, 'c'], 'value', '3:14'],
    // Where nothing is written, the key is the place; an empty text and a null that is written have their own.
    [['a', 'd'], 'value', '4:3'],
    [['a', 'e'], 'value', '5:6'],
    [['a', 'f'], 'value', '6:6'],
    [['a', '2026'], 'value', '7:9'],
    // What is not there is where it would belong.
    [['a', 'z'], 'key', '2:1'],
    [['a', 'z', 'y'], 'value', '2:1'],
    [['a', 'b', 2], 'value', '3:3'],
    [['a', 'b', 'c'], 'value', '3:3'],
    [['a', 'b', 1, 'z'], 'value', '3:10'],
    [['a', 'd', 'z'], 'value', '4:3'],
    [['z'], 'value', '2:1'],
    // An alias has a place of its own, and what it names stands elsewhere.
    [['g'], 'value', '8:7'],
    [['i'], 'value', '9:4'],
    [['i', 'h'], 'value', '8:11'],
    [['k', 0, 'h'], 'key', '8:8'],
    [['l', 'n'], 'value', '12:11'],
  ])('%j, as a %s, is %s', (path, at, place) => {
    const { line, column } = viewOf(TEXT).placeOf(path, at);
    expect(`${line}:${column}`).toBe(place);
  });

  it('is the first of all in an empty text', () => {
    expect(viewOf('').placeOf(['a'], 'value')).toEqual({ line: 1, column: 1 });
  });

  it('counts in the order of the text', () => {
    const view = viewOf(TEXT);
    expect(view.keysOf([])).toEqual(['a', 'g', 'i', 'j', 'k', 'l']);
    expect(view.keysOf(['a'])).toEqual(['b', 'd', 'e', 'f', '2026']);
    expect(view.keysOf(['i'])).toEqual(['h']);
    expect(
      [
        ['a', 'b'],
        ['a', 'd'],
        ['z', 'y'],
      ].map((path) => view.keysOf(path)),
    ).toEqual([[], [], []]);
  });
});

describe('a text on several lines', () => {
  it.each<[string, boolean]>([
    ['a: x y', false],
    ['a: x\n  y', true],
    ['a: "x\n  y"', true],
    ["a: 'x\n\n  y'", false],
    ['a: >\n  x\n  y', true],
    ['a: >-\n  x', false],
    ['a: "x\n  \n  y"', false],
    ['a: >\n  x\n\n  y', false],
    ['a: |\n  x\n  y', false],
    ['a: >\r\n  x\r\n  y\r\n', true],
    ['a: |\r\n  x\r\n  y\r\n', false],
    ['a: ""', false],
    ['a: 5', false],
    ['a: [x,\n y]', false],
    ['b: x', false],
    ['b: &b "x\n  y"\na: *b', true],
  ])('%j is joined by YAML: %s', (text, joined) => {
    expect(viewOf(text).isJoined(['a'])).toBe(joined);
  });
});

describe('keys that stand twice', () => {
  const views = (text: string) => {
    const reading = readYaml(text);
    return reading.ok ? [...reading.otherViews()].map(({ value }) => JSON.stringify(value)) : ['not read'];
  };

  it.each<[string, string[], string[]]>([
    ['a: 1\nb: 2', [], []],
    ['a: 1\na: 2', ['{"a":1}'], ['2:1 "a" stands twice, first on line 1; keep one of them']],
    [
      'a: 1\nb: 5\na: 2\na: 3',
      ['{"a":1,"b":5}', '{"a":2,"b":5}'],
      [
        '3:1 "a" stands twice, first on line 1; keep one of them',
        '4:1 "a" stands twice, first on line 1; keep one of them',
      ],
    ],
    // The one of two stays as it is where another stands three times.
    [
      'p: {a: 1, a: 2}\nq: {b: 1, b: 2, b: 3}',
      ['{"p":{"a":1},"q":{"b":1}}', '{"p":{"a":2},"q":{"b":2}}'],
      [
        '1:11 "a" stands twice, first on line 1; keep one of them',
        '2:11 "b" stands twice, first on line 2; keep one of them',
        '2:17 "b" stands twice, first on line 2; keep one of them',
      ],
    ],
    // An alias of what an earlier value leaves out leads nowhere, and that view tells nothing.
    ['a: 1\na: &x 2\nb: *x', [], ['2:1 "a" stands twice, first on line 1; keep one of them']],
  ])('%j', (text, others, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(views(text)).toEqual(others);
  });

  it('have the last value', () => {
    expect(viewOf('a: 1\na: 2').value).toEqual({ a: 2 });
    expect(viewOf('a: 1\na: 2').placeOf(['a'], 'value')).toEqual({ line: 2, column: 4 });
    expect(viewOf('a: 1\na: 2\nb: 3').keysOf([])).toEqual(['a', 'b']);
  });
});

describe('a text that YAML cannot mean', () => {
  it.each<[string, string[]]>([
    // Several stumbles of a line are one problem, each line has its own, and what else is known of the text comes after.
    ['a: @x @y\nb: @z\n', ['1:4 a text cannot start so in YAML', '2:4 a text cannot start so in YAML']],
    ['a: !x b\nc: @d\n', ['2:4 a text cannot start so in YAML', '1:4 "!" starts a tag in YAML']],
    ['a: *b\n', ['1:4 "*b" names no anchor that stands above it']],
    ['a: */5 x\n', ['1:8 this is not YAML: unexpected']],
    ['a: [*/5]\n', ['1:5 "*" starts an alias in YAML; put the text in quotes']],
    ['a: &a [*a]\n', ['1:8 this alias stands inside what it names']],
    ['a: &a {b: {c: *a}}\n', ['1:15 this alias stands inside what it names']],
    ['a: [\n', ['2:1 this is not YAML: ']],
    ['a: @x\nb: *c\n', ['1:4 a text cannot start so in YAML', '2:4 "*c" names no anchor that stands above it']],
  ])('%j', (text, expected) => {
    const reading = readYaml(text);
    expect(reading.ok).toBe(false);
    const found = problemsOf(text);
    expect(found.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
  });

  it.each<[string, string[], number[]]>([
    ['a: 1\n---\nb: 2\n', ['2:1 a second document starts here; write all plans into one'], [2]],
    ['a: !x b\n---\n', ['1:4 "!" starts a tag in YAML', '2:1 a second document starts here'], [1, 2]],
    ['a: !x b\n', ['1:4 "!" starts a tag in YAML, and this one is unknown; put the text in quotes'], [1]],
    ['a: 1\n', [], []],
  ])('%j, and is read all the same', (text, expected, unclear) => {
    const reading = readYaml(text);
    expect(problemsOf(text).map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
    expect(reading.ok && [...reading.unclearLines]).toEqual(unclear);
  });

  it('has five hundred aliases at most', () => {
    const text = (count: number) => `a: &a 1\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]\n`;
    expect(problemsOf(text(500))).toEqual([]);
    expect(problemsOf(text(501))).toEqual(['2:2005 there are more than 500 aliases; write the values out']);
  });

  it('may share what it shares', () => {
    const shared = (count: number) =>
      `k: &k [x]\nr: &r {a: *k}\n${Array.from({ length: count }, (_, index) => `p${index}: {k: *k, r: *r}\n`).join('')}`;
    const reading = readYaml(shared(200));
    expect(problemsOf(shared(200))).toEqual([]);
    expect(reading.ok && reading.view.value).toMatchObject({ p199: { k: ['x'], r: { a: ['x'] } } });
  });

  it('stands for fifty thousand values at most, whatever multiplies them', () => {
    // Of each alias: itself, the list, and what that holds.
    const list = (values: number, aliases: number) =>
      `a: &a [${'x, '.repeat(values)}]\nb: [${'*a, '.repeat(aliases)}]\n`;
    expect(problemsOf(list(998, 50))).toEqual([]);
    expect(problemsOf(list(998, 51))).toEqual([
      '2:205 with this one the aliases of the file stand for more than 50,000 values; write fewer',
    ]);
    expect(problemsOf(list(999, 50))).toHaveLength(1);
    const map = (pairs: number) =>
      `a: &a {${Array.from({ length: pairs }, (_, index) => `k${index}: x`).join(', ')}}\nb: [${'*a, '.repeat(50)}]\n`;
    expect(problemsOf(map(499))).toEqual([]);
    expect(problemsOf(map(500))).toHaveLength(1);
    const levels = Array.from({ length: 12 }, (_, index) =>
      index === 0 ? 'a0: &a0 [x]' : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}x]`,
    );
    expect(problemsOf(levels.join('\n'))).toEqual([expect.stringContaining('stand for more than 50,000 values')]);
  });
});

describe('a directive', () => {
  it.each<[string, boolean]>([
    ['%YAML 1.1\n---\na: 1\n', false],
    ['%YAML 1.2\n---\na: 1\n', true],
    ['---\na: 1\n', true],
    ['a: 1\n', true],
  ])('%j is read as a plan file: %s', (text, read) => {
    expect(readYaml(text, 'plans').ok).toBe(read);
    expect(readYaml(text).ok).toBe(true);
  });

  it('is of plan files alone, and so are their limits', () => {
    const large = `# ${'x'.repeat(1_048_576)}`;
    expect([readYaml(large, 'plans').ok, readYaml(large).ok]).toEqual([false, true]);
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
    expect([readYaml(deep, 'plans').ok, readYaml(deep).ok]).toEqual([false, true]);
    // What is not YAML is not judged by its depth.
    expect(problemsOf('['.repeat(40), 'plans')).toEqual([expect.stringContaining('this is not YAML')]);
  });
});
