import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../src/decide/expiry.ts';
import { tooLarge } from '../../src/plan/limits.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { cpuTimeOf } from '../laws/cpu-time.ts';
import { NOW } from './arbitraries.ts';

function problemsOf(text: string): string[] {
  const reading = parsePlanFile(text, NOW);
  return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line}: ${message}`);
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const plan = (index: number) => `  p${index}: {selection: {tags: [A:b]}, rules: {r: {expiry: 1 day}}}`;
const rule = (index: number) => `      r${index}: {expiry: ${index + 1} days}`;

describe('a plan file beyond what anybody writes', () => {
  it.each<[string, string, RegExp]>([
    ['size', `# ${'x'.repeat(1_048_577)}`, /^1: the file has 1,048,579 characters, and a plan file may have 1,048,576/],
    ['entries', `plans:\n${many(1001, plan)}`, /^2: there are 1,001 entries here, and 1,000 are the most/],
    ['plans', `former-plans: [q]\nplans:\n${many(201, plan)}`, /^2: there are 201 plans, and 200 are the most/],
    [
      'rules',
      `plans:\n  p:\n    selection: {tags: [A:b]}\n    rules:\n${many(101, rule)}`,
      /^4: plans\.p: there are 101 rules, and 100 are the most/,
    ],
    ['depth', `plans: ${'['.repeat(40)}${']'.repeat(40)}`, /^1: this is nested more than 30 levels deep/],
    ['depth that nothing can read', '['.repeat(20_000), /^1: this is nested too deeply to be read/],
    [
      'values',
      `plans:\n${many(51, (index) => `  p${index}: [${'a, '.repeat(999)}b]`)}`,
      /the file has more than 50,000 values/,
    ],
    [
      'a text',
      `plans:\n  p:\n    selection: {tags: "A:${'b'.repeat(20_001)}"}\n    rules: {r: {expiry: 1 day}}`,
      /this text is longer than 20000 characters/,
    ],
  ])('is refused by its %s, in one sentence', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  it('is measured to the letter, and to the level', () => {
    expect(tooLarge('x'.repeat(1_048_576))).toBeNull();
    expect(tooLarge('x'.repeat(1_048_577))?.message).toContain('the file has 1,048,577 characters');
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(problemsOf(nested(31)).join()).not.toContain('nested');
    expect(problemsOf(nested(32)).join()).toContain('this is nested more than 30 levels deep');
  });

  it('is not one with a few plans and many rules', () => {
    expect(problemsOf(`plans:\n${many(200, plan)}`)).toEqual([]);
    expect(problemsOf(`plans:\n  p:\n    selection: {tags: [A:b]}\n    rules:\n${many(100, rule)}`)).toEqual([]);
  });

  it('has at most a hundred characters of a text quoted', () => {
    const [problem = ''] = problemsOf(
      `plans:\n  p:\n    selection: {tags: [A:b]}\n    rules: {r: {expiry: ${'x'.repeat(5000)}}}`,
    );
    expect(problem).toContain(`"${'x'.repeat(100)}..." is not an expiry`);
    expect(problem.length).toBeLessThan(400);
  });
});

describe('an expiry of fifty thousand blanks', () => {
  it.each([`1 day${' '.repeat(50_000)}x`, `1${' '.repeat(50_000)}day`, '1 day '.repeat(10_000), '+ '.repeat(25_000)])(
    'is refused at once',
    (text) => {
      const time = cpuTimeOf(() => {
        expect(readExpiry(text, NOW)).toEqual({
          ok: false,
          problem: expect.stringContaining('it is longer than 1000 characters'),
        });
      });
      expect(time).toBeLessThan(500);
    },
  );
});
