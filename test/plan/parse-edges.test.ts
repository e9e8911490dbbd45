import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { makeSelection, tags } from './make-plan.ts';
import { plan } from './write-aws-plan.ts';
import { problems, withRule, withSelection } from './write-plan.ts';

const DAY = 86_400_000;
const read = (text: string) => {
  const reading = parsePlanFile(text, NOW);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  return reading.file;
};
const short = (found: readonly string[], expected: readonly string[]) =>
  found.map((problem, index) => problem.slice(0, expected[index]?.length));

describe('a plan of this action', () => {
  const rule = {
    name: 'r',
    schedule: null,
    expiryText: '1 day',
    expiry: { keep: 'for', duration: { months: 0, milliseconds: DAY } },
  };
  const least = {
    name: 'p',
    engine: 'direct',
    selection: makeSelection({ tags: tags('A:1') }),
    rules: [rule],
    retention: null,
  };

  it('has nothing that the file does not say', () => {
    expect(read(withSelection('{tags: [A:1]}'))).toStrictEqual({ plans: [least] });
    expect(read(withSelection('{resources: [i-00000000, i-00000000]}'))).toMatchObject({
      plans: [{ selection: { tags: [], kinds: [], resources: [{ id: 'i-00000000' }] } }],
    });
  });

  it('has copies, a zone and a retention where the file says so', () => {
    const key = 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab';
    const more = `, time-zone: UTC, schedule: '0 5 * * *', copies: [{to: ' eu-west-1', expiry: 1 day, kms-key: '${key}'}, {to: eu-west-2}]`;
    const text = `${withSelection('{tags: [A:1]}').replace('1 day', `1 day${more}`)}    retention: {keep-hourly: 2, keep-yearly: 3}\nformer-plans: [q]\n`;
    expect(read(text)).toStrictEqual({
      plans: [
        {
          ...least,
          rules: [
            {
              ...rule,
              schedule: '0 5 * * *',
              timeZone: 'UTC',
              copies: [
                { to: 'eu-west-1', expiry: rule.expiry, kmsKey: key },
                { to: 'eu-west-2', expiry: null, kmsKey: null },
              ],
            },
          ],
          retention: {
            keepLast: 0,
            keepHourly: 2,
            keepDaily: 0,
            keepWeekly: 0,
            keepMonthly: 0,
            keepYearly: 3,
            keepWithin: null,
            timeZone: 'UTC',
          },
        },
      ],
      formerPlans: ['q'],
    });
  });

  it('may have its assignments named, for AWS Backup', () => {
    const names = (selection: string) => read(plan({ selection })).plans.map(({ selection: one }) => one.names);
    expect(names('{tags: [A:1], name: a}')).toEqual([['a']]);
    expect(names('{tags: [A:1], resources: [i-00000000], name: [a, b]}')).toEqual([['a', 'b']]);
  });
});

describe('what is told of a plan file', () => {
  it.each<[string, string[]]>([
    // What is no mapping hides what stands in it, and nothing else.
    [
      withSelection('[A:1]').replace('1 day', '1 dayz'),
      ['3:16: plans.p.selection: this is a list', '4:25: plans.p.rules.r.expiry: "1 dayz" is not an expiry'],
    ],
    [
      'plans: {p: [], q: {selection: {tags: [A:1]}, rules: {r: {expiry: x}}}}',
      ['1:12: plans.p: this is a list', '1:66: plans.q.rules.r.expiry: "x" is not an expiry'],
    ],
    // A line that looks like Terraform's is none in a file that is YAML.
    [
      'plans:\n  p:\n    selection:\n      tags: A:b\n        resource {\n    rules: {r: {expiry: 1 day}}\n',
      ['4:13: plans.p.selection.tags: YAML joins these lines'],
    ],
    // Both values of a key that stands twice.
    [
      withSelection('{tags: [A:1], regions: EU, regions: US}'),
      [
        '3:39: plans.p.selection.regions: "EU" cannot fit',
        '3:43: "regions" stands twice',
        '3:52: plans.p.selection.regions: "US" cannot fit',
      ],
    ],
    // Mappings where a tag is meant.
    [withSelection('{tags: [{}]}'), ['3:24: plans.p.selection.tags[0]: this is a mapping; write a text such as']],
    [
      withSelection('{tags: [{A: x, B: y}]}'),
      ['3:24: plans.p.selection.tags[0]: this is a mapping; write a text such as'],
    ],
    [
      withSelection('{tags: [{Key: x, B: y}]}'),
      ['3:24: plans.p.selection.tags[0]: this is a mapping; write a text such as'],
    ],
    [
      withSelection('{tags: [{key: "", value: x}]}'),
      ['3:30: plans.p.selection.tags[0].key: the key is empty; write {key'],
    ],
    [withSelection(`{tags: [{key: ${'k'.repeat(129)}, value: x}]}`), ['3:24: plans.p.selection.tags[0]: the key "']],
    [
      withSelection('{tags: [{A: {b: c}}]}'),
      ['3:24: plans.p.selection.tags[0]: this is a mapping; write a text such as'],
    ],
    [`${withSelection('{tags: [A:1]}')}former-plans: q\n`, ['5:15: former-plans: "q" is a text; write a list such as']],
    [
      withSelection('{tags: [{key: 5, value: x}]}'),
      ['3:30: plans.p.selection.tags[0].key: 5 is a number; write {key: corp:backup, value: daily}'],
    ],
    // A text may be long, and no longer than anybody writes.
    [withSelection(`{tags: "A:${'b'.repeat(19_998)}"}`), ['3:23: plans.p.selection.tags: ']],
    // A hundred characters are quoted, and of more the first hundred.
    [withRule({ expiry: 'x'.repeat(100) }), [`7:17: plans.p.rules.r.expiry: "${'x'.repeat(100)}" is not an expiry`]],
    [withRule({ expiry: 'x'.repeat(20_000) }), [`7:17: plans.p.rules.r.expiry: "${'x'.repeat(100)}..." is not an`]],
    [
      withRule({ expiry: 'x'.repeat(20_001) }),
      ['7:17: plans.p.rules.r.expiry: this text is longer than 20000 characters; write one such as'],
    ],
    [withRule({ expiry: 'x'.repeat(101) }), [`7:17: plans.p.rules.r.expiry: "${'x'.repeat(100)}..." is not an`]],
  ])('%#', (text, expected) => {
    expect(short(problems(text), expected)).toEqual(expected);
  });

  it.each([
    ['a key', withSelection('{tags: [A:1], reg\u00a0ions: x}'), 'a no-break space (U+00A0) after "reg"'],
    ['a value', withSelection('{tags: [A:1], regions: eu-\u200bwest-1}'), 'a zero-width space (U+200B) after "eu-"'],
    ['an item', withSelection('{tags: [A:1], resources: [i-0\u200b1]}'), 'a zero-width space (U+200B) after "i-0"'],
    ['a line that is no YAML', 'plans:\n  p: @\u201cx\n', 'U+201C'],
  ])('names a character that is not what it looks like, in %s', (_, text, note) => {
    const [problem = ''] = problems(text);
    expect(problem).toContain('note that it holds');
    expect(problem).toContain(note);
  });

  it('is nothing odd of a number', () => {
    expect(problems(withSelection('{tags: [A:1], regions: 5}')).join()).not.toContain('note that');
  });
});

describe('a key in the wrong place', () => {
  const inSelection = (key: string) => problems(withSelection(`{tags: [A:1], ${key}: 1}`));

  it.each([
    ['former-plans', 'it belongs at the top of the file'],
    ['vault', 'it belongs under the name of a plan'],
    ['expiry', 'it belongs under the name of a rule'],
    ['kms-key', 'it belongs in an entry of "copies" of a rule'],
    ['keep-last', 'it belongs under "retention"'],
    ['types', 'it belongs under "scanning" of a plan'],
    ['validation-window', 'it belongs under "restore-test" of a plan'],
    ['whatever', 'known are "name", "tags"'],
  ])('%s is told where: %s', (key, where) => {
    expect(inSelection(key)).toEqual([expect.stringContaining(`"${key}" is not known here; ${where}`)]);
  });

  it('is told of selections too', () => {
    expect(problems(withRule({ expiry: '1 day\n        except: [A:1]' }))).toEqual([
      expect.stringContaining('"except" is not known here; it belongs under "selection"'),
    ]);
  });

  const aws = (line: string) => problems(plan().replace('    selection', `    ${line}\n    selection`));

  it.each<[string, string[], string]>([
    [
      'of scanning',
      ['6:5: plans.p.scanning: "types" is missing', '6:16: plans.p.scanning: "foo" is not known'],
      'scanning: {foo: 1, role: "arn:aws:iam::123456789012:role/scan"}',
    ],
    [
      'of restore tests',
      ['6:37: plans.p.restore-test: "foo" is not known here'],
      'restore-test: {schedule: daily, foo: 1}',
    ],
    [
      'of nothing',
      ['6:5: plans.p.restore-test: nothing is written here; write "restore-test: monthly"'],
      'restore-test:',
    ],
  ])('%s stands at its place', (_, expected, line) => {
    expect(short(aws(line), expected)).toEqual(expected);
  });

  it('of a copy stands at its place', () => {
    expect(problems(withRule({ expiry: '1 day\n        copies: [{to: eu-west-1}, {to: eu-west-2, foo: 1}]' }))).toEqual(
      [expect.stringMatching(/^8:51: plans\.p\.rules\.r\.copies\[1\]: "foo" is not known here/)],
    );
  });
});
