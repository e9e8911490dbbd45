import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';

const PLANS = `plans:
  p:
    selection: {tags: [Backup:daily]}
    rules: {r: {expiry: 1 day}}
  theirs:
    engine: aws-backup
    vault: nightly
    role: arn:aws:iam::123456789012:role/backup
    selection: {tags: [Backup:daily]}
    rules: {r: {schedule: '0 5 * * *', expiry: 1 day}}
`;

function read(formerPlans: string) {
  const text = `former-plans: ${formerPlans}\n${PLANS}`;
  const reading = parsePlanFile(text, NOW);
  return { accepted: schemaAccepts(text), said: reading.ok ? reading.file.formerPlans : reading.problems };
}

describe('plans that are gone for good', () => {
  it.each<[string, readonly string[]]>([
    ['[gone]', ['gone']],
    ['[gone/rule, gone.2]', ['gone/rule', 'gone.2']],
    ['[p/gone]', ['p/gone']],
    // It was this action's before AWS Backup's.
    ['[theirs, theirs/r]', ['theirs', 'theirs/r']],
    ['[]', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ accepted: true, said: expected });
  });

  it.each<[string, RegExp]>([
    ['gone', /^former-plans: "gone" is a text; write a list such as \[production, staging\/weekly\]$/],
    [
      '[a/b/c]',
      /^former-plans\[0\]: "a\/b\/c" has more than one "\/"; write the name of a plan that is gone, such as "production"/,
    ],
    ['[ok, "a b"]', /^former-plans\[1\]: "a b" is not a name; write the name of a plan that is gone/],
    ['[a/]', /^former-plans\[0\]: "" is not a name/],
    ['[constructor]', /reserved word/],
    ['[2026]', /2026 is a number/],
  ])('%s is refused', (text, message) => {
    expect(read(text)).toEqual({
      accepted: false,
      said: [{ line: 1, column: expect.any(Number), message: expect.stringMatching(message) }],
    });
  });

  it.each<[string, RegExp]>([
    [
      '[p]',
      /^former-plans\[0\]: "p" stands under "plans" too, so that it is not gone; take it out here; of a rule that is gone, write "p\/" and its name$/,
    ],
    ['[gone, p/r]', /^former-plans\[1\]: "p\/r" stands under "plans" too, so that it is not gone; take it out here$/],
  ])('%s is refused, since it is there', (text, message) => {
    expect(read(text).said).toEqual([{ line: 1, column: expect.any(Number), message: expect.stringMatching(message) }]);
  });

  it.each<[string, RegExp]>([
    ['former_plans', /did you mean "former-plans"\?/],
    ['retired-plans', /did you mean "former-plans"\?/],
  ])('are meant by %s', (key, message) => {
    const reading = parsePlanFile(`${key}: [gone]\n${PLANS}`, NOW);
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 1, message: expect.stringMatching(message) }] });
  });
});
