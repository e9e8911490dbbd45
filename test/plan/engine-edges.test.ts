import { describe, expect, it } from 'vitest';
import { groups, plan, problems, rule, tagTexts } from './write-aws-plan.ts';

const SCHEDULE = "schedule: '0 5 * * *'";
/** What is said, without its place. */
const said = (text: string) => problems(text).map((problem) => problem.replace(/^\d+:\d+: /, ''));
const ofRule = (text: string) => said(rule(`{${SCHEDULE}, ${text}}`));
const at = 'plans.p.rules.r.';

describe('a rule of AWS Backup, at its limits', () => {
  it.each<[string, string[]]>([
    ['expiry: never, cold-storage-after: 1 day', []],
    ['expiry: 120 days, cold-storage-after: 30 days', []],
    ['expiry: 119 days, cold-storage-after: 30 days', ['cold-storage-after: what is moved to cold storage']],
    ['expiry: 91 days, cold-storage-after: 1 day', []],
    ['expiry: 36500 days, cold-storage-after: 36410 days', []],
    ['expiry: never, cold-storage-after: 36500 days', []],
    ['expiry: never, cold-storage-after: 36501 days', ['cold-storage-after: "36501 days" is longer than 100 years']],
    ['expiry: 36500 days', []],
    ['expiry: 36501 days', ['expiry: "36501 days" is longer than 100 years']],
    ['expiry: 1 day, start-window: 60 minutes', []],
    ['expiry: 1 day, start-window: 52560000 minutes', []],
    ['expiry: 1 day, start-window: 52560001 minutes', ['start-window: "52560001 minutes" is longer than 100 years']],
    ['expiry: 1 day, completion-window: 1 minute', []],
    ['expiry: 1 day, completion-window: 876001 hours', ['completion-window: "876001 hours" is longer than 100 years']],
    // Continuous backups.
    ['expiry: 35 days, continuous: true', []],
    ['expiry: 36 days, continuous: true', ['expiry: "36 days" is longer than 35 days, for which AWS Backup keeps']],
    ['expiry: never, continuous: true', ['expiry: "never" is longer than 35 days']],
    ['expiry: 36 days, continuous: false', []],
    ['expiry: never, continuous: false, cold-storage-after: 1 day', []],
    [
      'expiry: 35 days, continuous: true, cold-storage-after: 1 day',
      ['cold-storage-after: continuous backups are never moved'],
    ],
    [
      'expiry: 36 hours, continuous: true, cold-storage-after: 1 day',
      ['expiry: "36 hours" is not in whole days', 'cold-storage-after: continuous backups are never'],
    ],
    // What cannot be read is told once.
    [
      'expiry: 30 dayz, continuous: true, cold-storage-after: 5 h',
      [
        'expiry: "30 dayz" is not an expiry',
        'cold-storage-after: "5 h" is not in whole days',
        'cold-storage-after: continuous backups are never moved',
      ],
    ],
    ['expiry: 30 dayz, cold-storage-after: 1 day', ['expiry: "30 dayz" is not an expiry']],
    ['expiry: 1 day, continuous: 1', ['continuous: 1 is a number; write true, or leave it out']],
    ['expiry: 1 day, index: S3', ['index: "S3" is a text; write']],
    ['expiry: 1 day, completion-window: soon', ['completion-window: "soon" is not a length of time']],
    ['expiry: 1 day, start-window: soon', ['start-window: "soon" is not a length of time']],
    ['expiry: 36 hours, cold-storage-after: 1 day', ['expiry: "36 hours" is not in whole days']],
  ])('{%s}', (text, expected) => {
    const found = ofRule(text);
    expect(found.map((problem, index) => problem.slice(0, at.length + (expected[index]?.length ?? 0)))).toEqual(
      expected.map((problem) => at + problem),
    );
  });
});

describe('continuous backups', () => {
  const ofKinds = (kinds: string, continuous = 'true') =>
    said(
      plan({
        selection: `{tags: [A:1], kinds: [${kinds}]}`,
        rules: `{r: {${SCHEDULE}, expiry: 1 day, continuous: ${continuous}}, s: {schedule: '0 6 * * *', expiry: 1 day}}`,
      }),
    );
  const none = (what: string) => [
    `plans.p.rules.r: AWS Backup makes no continuous backup of a ${what}; take this out, or name other kinds`,
  ];

  it.each<[string, string[]]>([
    ['ec2-instance', none('instance')],
    ['ebs-volume', none('volume')],
    ['ec2-instance, ebs-volume', none('instance or volume')],
    ['ebs-volume, ec2-instance', none('instance or volume')],
    ['rds-instance', []],
    ['rds-cluster', []],
    ['ec2-instance, rds-cluster', []],
    ['ec2-instance, DynamoDB', []],
  ])('of %s', (kinds, expected) => {
    expect(ofKinds(kinds)).toEqual(expected);
    expect(ofKinds(kinds, 'false')).toEqual([]);
  });

  it('of a list without kinds are passed over', () => {
    expect(ofKinds('')).toEqual([expect.stringMatching(/^plans\.p\.selection\.kinds: the list is empty/)]);
  });

  it('of whatever is there are not refused', () => {
    expect(ofRule('expiry: 1 day, continuous: true')).toEqual([]);
  });
});

describe('a selection of AWS Backup, at its limits', () => {
  const of = (selection: string) => said(plan({ selection: `{${selection}}` }));
  const ids = (count: number) =>
    Array.from({ length: count }, (_, index) => `i-${String(index).padStart(8, '0')}`).join(', ');
  const except = (count: number) => tagTexts(count).replaceAll('T', 'U');

  it.each<[string, string[]]>([
    [`tags: [${tagTexts(30)}]`, []],
    [`tags: [${tagTexts(31)}]`, ['plans.p.selection: "tags" and "except" have 31 tags together']],
    [`tags: [${tagTexts(15)}], except: [${except(15)}]`, []],
    [`tags: [${tagTexts(16)}], except: [${except(15)}]`, ['plans.p.selection: "tags" and "except" have 31 tags']],
    // What is written twice counts once.
    [`tags: [${tagTexts(30)}, 'T0:x']`, []],
    [`tags: [${tagTexts(28)}], any-of: [['A:1', 'B:1', 'T0:x']]`, []],
    [`tags: [${tagTexts(28)}], any-of: [['A:1', 'B:1', 'C:1']]`, ['plans.p.selection.any-of[0]: with "tags" and']],
    [
      `tags: [${tagTexts(14)}], except: [${except(15)}], any-of: [[A:1], [A:1, B:1], "A:1\\nC:1"]`,
      ['plans.p.selection.any-of[1]: with "tags"', 'plans.p.selection.any-of[2]: with "tags" and "except" this group'],
    ],
    // Where tags and except are too many, nothing is said of the groups beside.
    [`tags: [${tagTexts(31)}], any-of: [[A:1]]`, ['plans.p.selection: "tags" and "except" have 31 tags together']],
    [`any-of: [${groups(10)}]`, []],
    [`any-of: [${groups(10)}, ['G:0']]`, []],
    [`any-of: [${groups(10)}, ['G:0', 'G:0']]`, []],
    [`any-of: [${groups(9)}, ['A:1', 'B:1'], ['B:1', 'A:1']]`, []],
    [`any-of: [${groups(10)}], resources: [${ids(1)}]`, []],
    [`any-of: [${groups(10)}], except: ['A:1']`, []],
    [`any-of: [${groups(9)}], except: ['A:1'], resources: [${ids(1)}]`, []],
    [
      `any-of: [${groups(10)}], except: ['A:1'], resources: [${ids(1)}]`,
      ['plans.p.selection: these are 10 groups, and resources with except beside them: each is a selection by tags'],
    ],
    [`any-of: [${groups(11)}], resources: [${ids(1)}]`, ['plans.p.selection: these are 11 groups: each']],
    [`resources: [${ids(500)}]`, []],
    [`resources: [${ids(500)}, i-00000000]`, []],
    [`resources: [${ids(501)}]`, ['plans.p.selection: these are 501 resources']],
  ])('%#', (selection, expected) => {
    const found = of(selection);
    expect(found.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
  });

  it('says it where more tags stand', () => {
    const places = (selection: string) => problems(plan({ selection })).map((problem) => problem.split(' ')[0]);
    const [tags, excepted] = [`tags: [${tagTexts(20)}]`, `except: [${except(20)}]`];
    expect(places(`{${tags}, ${excepted}}`)).toEqual([`6:${18 + tags.length + 1}:`]);
    expect(places(`{${tags.replace('[', '[Z:1, ')}, ${excepted}}`)).toEqual(['6:17:']);
  });
});

describe('the names of assignments', () => {
  const of = (name: string, selection: string) => said(plan({ selection: `{name: ${name}, ${selection}}` }));
  const [one, groupsOfTwo, resource] = ['tags: [A:1]', 'any-of: [[A:1, B:1], [A:1, C:1]]', 'resources: [i-00000000]'];
  const wrong = (text: string) => [`plans.p.selection.name: ${text}`];

  it.each<[string, string, string[]]>([
    ['a', one, []],
    ['[a]', one, []],
    [
      '[a, b]',
      one,
      wrong('these are 2 names, and the selection needs 1 assignment of AWS Backup (1 by tags); write one name'),
    ],
    ['a', resource, []],
    [
      '[a, b]',
      resource,
      wrong(
        'these are 2 names, and the selection needs 1 assignment of AWS Backup (one for resources); write one name',
      ),
    ],
    ['[a, b]', `${one}, ${resource}`, []],
    ['a', `${one}, ${resource}`, []],
    ['[a, b]', groupsOfTwo, []],
    [
      'a',
      groupsOfTwo,
      wrong('this is 1 name, and the selection needs 2 assignments of AWS Backup (2 by tags); write a list of 2 names'),
    ],
    ['[a, b, c]', `${groupsOfTwo}, ${resource}`, []],
    [
      '[a, b]',
      `${groupsOfTwo}, ${resource}`,
      wrong(
        'these are 2 names, and the selection needs 3 assignments of AWS Backup (2 by tags, one for resources); write a list of 3 names',
      ),
    ],
    ['[a, b, a]', groupsOfTwo, wrong('"a" names two assignments; write each name once')],
    // Groups of one tag each are one assignment, unless kinds are named.
    ['a', 'any-of: [[A:1], [B:1]]', []],
    [
      'a',
      'any-of: [[A:1], [B:1]], kinds: [rds-instance]',
      wrong('this is 1 name, and the selection needs 2 assignments'),
    ],
    ['[a, b]', 'any-of: [[A:1], [B:1]], kinds: [rds-instance]', []],
    // What cannot be read is told once.
    ['a/b', one, wrong('"a/b" is not a name; write 1 to 50 letters')],
    ['[a, b/c]', `${one}, ${resource}`, ['plans.p.selection.name[1]: "b/c" is not a name']],
    ['[]', one, wrong('the list is empty')],
    ['[5]', one, ['plans.p.selection.name[0]: 5 is a number']],
    ['5', one, wrong('5 is a number')],
    ['[a, 5]', resource, ['plans.p.selection.name[1]: 5 is a number']],
    ['a', `tags: [A:1, B:1], resources: []`, ['plans.p.selection.resources: the list is empty']],
    ['a', 'except: [A:1]', ['plans.p: the selection selects nothing']],
    // The same group twice is one.
    ['a', 'any-of: [[A:1, B:1], [B:1, A:1]]', []],
  ])('%s for {%s}', (name, selection, expected) => {
    const found = of(name, selection);
    expect(found.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

describe('what is no rule at all', () => {
  it.each([
    ['1 day', '"1 day" is a text; write a mapping such as {schedule'],
    ['', 'nothing is written here; write a mapping such as {schedule'],
    ['[]', 'this is a list; write a mapping such as {schedule'],
  ])('%j is told once', (text, message) => {
    const found = said(rule(text));
    expect(found).toEqual([expect.stringContaining(message)]);
  });
});

describe("keys of AWS Backup's in a plan of this action", () => {
  const direct = (selection: string, of = 'expiry: 1 day') =>
    `plans:\n  p:\n    selection: {${selection}}\n    rules: {r: {${of}}}\n`;

  it.each<[string, string]>([
    [direct('tags: [A:1], name: a'), '3:30: plans.p.selection: "name" is AWS Backup\'s'],
    [
      direct('tags: [A:1]', 'expiry: 1 day, copies: [{to: eu-west-1}, {to: eu-west-2, vault: v2}]'),
      '4:74: plans.p.rules.r.copies[1]: "vault" is AWS Backup\'s',
    ],
    [direct('tags: [A:1]', 'expiry: 1 day, copies: [5]'), '4:41: plans.p.rules.r.copies[0]: 5 is a number'],
    // Whose plan it is nobody knows.
    [
      plan({ engine: `engine: aws_backup\n    vault: nightly` }),
      '3:13: plans.p.engine: "aws_backup" is not known here',
    ],
  ])('%j', (text, expected) => {
    const found = problems(text);
    expect(found.map((problem) => problem.slice(0, expected.length))).toEqual([expected]);
  });
});
