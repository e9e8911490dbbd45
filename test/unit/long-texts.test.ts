import { describe, expect, it } from 'vitest';
import { selectionFault } from '../../src/aws/backup-plans/faults.ts';
import { readDuration } from '../../src/decide/duration.ts';
import { cutToBudget } from '../../src/report/fit.ts';
import { cell } from '../../src/report/markdown.ts';

/** Whatever AWS or a user writes may be long, and of any shape: looking through it takes time in proportion, not its square. */

const LENGTH = 100_000;
const long = (text: string) => text.repeat(Math.ceil(LENGTH / text.length));

function refused(message: string) {
  const fault = { code: 'unexpected', message, advice: '' } as const;
  return selectionFault(
    { ok: false, refusal: { kind: 'refused', code: 'InvalidParameterValueException', message }, fault },
    'arn:aws:iam::111122223333:role/backup',
  );
}

describe('a text of 100 kB', () => {
  it.each<[string, () => unknown]>([
    ['a refusal that is all about roles', () => refused(long('role '))],
    ['a refusal that is all invalid', () => refused(long('invalid '))],
    ['a refusal of many lines', () => refused(long('invalid role\n').replaceAll('role', 'rule'))],
    ['a duration of blanks', () => readDuration(`1 day${long(' ')}x`)],
    ['a duration of dashes', () => readDuration(long('- '))],
    ['a word of digits at the start of a line', () => cell(long('7'))],
    ['a word of colons', () => cell(long(':a'))],
    ['a text of broken characters', () => cutToBudget(`${long('\uFFFD')}a`, LENGTH)],
  ])('%s', (_, work) => {
    const before = performance.now();
    work();
    // What is quadratic takes half a minute and more.
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a role that cannot be assumed', () => {
  it.each([
    'IAM Role arn:aws:iam::111122223333:role/x cannot be assumed by AWS Backup',
    'The role x does not exist',
    'The role x is invalid',
    'Role x is not valid.',
    'Invalid value for the Role parameter',
    'Something else\nThe role x is not valid',
  ])('is told by "%s"', (message) => {
    expect(refused(message)).toMatchObject({ code: 'role-refused' });
  });

  it.each(['The rule x does not exist', 'The plan is invalid', 'invalid parole', 'role x\ndoes not exist'])(
    'is not told by "%s"',
    (message) => {
      expect(refused(message)).toMatchObject({ code: 'unexpected' });
    },
  );
});

it.each(['-1 day', '1 day - 2 hours', '+ -1 day', '+-1 day', '1 day + - 2 hours'])('"%s" is negative', (text) => {
  expect(readDuration(text)).toMatchObject({ ok: false, problem: expect.stringContaining('is negative') });
});
