import { describe, expect, it } from 'vitest';
import { ROLE } from './make-plan.ts';
import { groups, plan, problems, rule, tagTexts } from './write-aws-plan.ts';

const direct = (text: string) =>
  `plans:\n  p:\n    selection: {tags: [A:1]}\n    rules: {r: {expiry: 1 day}}\n    ${text}\n`;

describe('a plan that AWS Backup cannot carry out', () => {
  it.each([
    // The engine and what it needs.
    [
      plan({ engine: 'engine: aws_backup' }),
      '3:13: plans.p.engine: "aws_backup" is not known here; did you mean "aws-backup"? write "direct" or "aws-backup"',
    ],
    [
      plan({ engine: 'engine: terraform' }),
      '3:13: plans.p.engine: "terraform" is not known here; write "direct" or "aws-backup"',
    ],
    [plan({ engine: 'engine: 1' }), '3:13: plans.p.engine: 1 is a number; write "direct" or "aws-backup"'],
    [
      plan({ engine: `engine: aws-backup\n    role: ${ROLE}` }),
      '3:13: plans.p.engine: a plan of AWS Backup needs "vault" with the name',
    ],
    [
      plan({ engine: 'engine: aws-backup\n    vault: nightly' }),
      '3:13: plans.p.engine: a plan of AWS Backup needs "role" with the ARN',
    ],
    [
      plan({ engine: `engine: aws-backup\n    vault: x\n    role: ${ROLE}` }),
      '4:12: plans.p.vault: "x" is not the name of a vault; write 2 to 50',
    ],
    [
      plan({ engine: `engine: aws-backup\n    vault: my.vault\n    role: ${ROLE}` }),
      '4:12: plans.p.vault: "my.vault" is not the name of a vault',
    ],
    [
      plan({ engine: 'engine: aws-backup\n    vault: nightly\n    role: backup' }),
      '5:11: plans.p.role: "backup" is not the ARN of a role; write one such as',
    ],
    [
      plan({ engine: `engine: aws-backup\n    vault: nightly\n    role-arn: ${ROLE}\n    role: ${ROLE}` }),
      '5:5: plans.p: "role-arn" is not known here; did you mean "role"?',
    ],
    [
      `${plan()}    retention: {keep-daily: 7}\n`,
      '8:5: plans.p: "retention" is not for plans of AWS Backup, which deletes',
    ],
    // Its rules.
    [rule('{expiry: 1 day}'), '7:13: plans.p.rules.r: "schedule" is missing; AWS Backup runs no rule by hand'],
    [
      rule("{schedule: '0 5 1 * MON', expiry: 1 day}"),
      '7:27: plans.p.rules.r.schedule: "0 5 1 * MON" names days of the month and days of the week',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 36 hours}"),
      '7:48: plans.p.rules.r.expiry: "36 hours" is not in whole days; AWS Backup counts days alone',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 101 years}"),
      '7:48: plans.p.rules.r.expiry: "101 years" is longer than 100 years',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 118 days, cold-storage-after: 30 days}"),
      '7:78: plans.p.rules.r.cold-storage-after: what is moved to cold storage stays there for 90 days at least, so that the expiry must be 120 days or more, and "118 days" is 118',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: never, cold-storage-after: 5 h}"),
      '7:75: plans.p.rules.r.cold-storage-after: "5 h" is not in whole days; write "30 days"',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: never, cold-storage-after: never}"),
      '7:75: plans.p.rules.r.cold-storage-after: "never" is not a length of time',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 1 day, start-window: 59 min}"),
      '7:69: plans.p.rules.r.start-window: "59 min" is shorter than the hour',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 1 day, start-window: 8}"),
      '7:69: plans.p.rules.r.start-window: 8 is a number; write a text such as "2 hours"',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 1 day, completion-window: 1 month}"),
      '7:74: plans.p.rules.r.completion-window: "1 month" is in months, which have no fixed length',
    ],
    [
      rule("{schedule: '0 5 * * *', expiry: 1 day, start-window-minutes: 60}"),
      '7:55: plans.p.rules.r: "start-window-minutes" is not known here; did you mean "start-window"?',
    ],
    [
      plan({
        rules: `{${Array.from({ length: 11 }, (_, hour) => `r${hour}: {schedule: '0 ${hour} * * *', expiry: 1 day}`).join(', ')}}`,
      }),
      '7:5: plans.p: there are 11 rules, and a plan of AWS Backup has at most 10',
    ],
    // Its selection.
    [
      plan({ selection: `{tags: [${tagTexts(20)}], except: [${tagTexts(20).replaceAll('T', 'U')}]}` }),
      '6:155: plans.p.selection: "tags" and "except" have 40 tags together, and AWS Backup compares at most 30',
    ],
    [
      plan({ selection: `{tags: [${tagTexts(29)}], any-of: [[A:1], [A:1, B:1]]}` }),
      '6:234: plans.p.selection.any-of[1]: with "tags" and "except" this group has 31 tags',
    ],
    [
      plan({
        selection: `{resources: [${Array.from({ length: 501 }, (_, index) => `i-${String(index).padStart(8, '0')}`).join(', ')}]}`,
      }),
      '6:17: plans.p.selection: these are 501 resources, and AWS Backup takes at most 500',
    ],
    [
      plan({ selection: `{any-of: [${groups(11)}]}` }),
      '6:17: plans.p.selection: these are 11 groups: each is a selection by tags, and a plan of AWS Backup has at most 10',
    ],
    [
      plan({ selection: `{any-of: [${groups(10)}], except: ['A:1'], resources: [i-0123456789abcdef0]}` }),
      '6:17: plans.p.selection: these are 10 groups, and resources with except beside them',
    ],
    // Plans of this action.
    [
      direct('vault: nightly'),
      '5:5: plans.p: "vault" is AWS Backup\'s; write "engine: aws-backup" under the name of the plan, or take the key out',
    ],
    [direct(`role: ${ROLE}`), '5:5: plans.p: "role" is AWS Backup\'s'],
    [direct('engine: direct\n    vault: nightly'), '6:5: plans.p: "vault" is AWS Backup\'s'],
    [
      direct('').replace('1 day', '1 day, cold-storage-after: 1 day'),
      '4:32: plans.p.rules.r: "cold-storage-after" is AWS Backup\'s',
    ],
    [direct('').replace('1 day', '1 day, start-window: 2 h'), '4:32: plans.p.rules.r: "start-window" is AWS Backup\'s'],
    [
      direct('').replace('1 day', '1 day, completion-window: 2 h'),
      '4:32: plans.p.rules.r: "completion-window" is AWS Backup\'s',
    ],
    // Kinds.
    [
      plan({ selection: '{tags: [A:1], kinds: [rds_instance]}' }),
      '6:38: plans.p.selection.kinds[0]: "rds_instance" is not known here; did you mean "rds-instance"?',
    ],
    [
      plan({ selection: '{tags: [A:1], kinds: rds-instance}' }),
      '6:37: plans.p.selection.kinds: "rds-instance" is a text; write a list such as [ec2-instance]',
    ],
    [plan({ selection: '{tags: [A:1], kinds: []}' }), '6:37: plans.p.selection.kinds: the list is empty'],
    [plan({ selection: '{kinds: [rds-instance]}' }), '6:5: plans.p: the selection selects nothing'],
    [
      plan({ selection: '{kinds: [rds-instance], resources: [vol-01234567]}' }),
      '6:52: plans.p.selection.resources[0]: "vol-01234567" is of the kind ebs-volume, which "kinds" leave out',
    ],
  ])('%j is refused', (text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
  });

  it('has all its problems told at once', () => {
    const text = `plans:
  a:
    engine: aws-backup
    selection: {tags: [A:1]}
    rules:
      r: {schedule: '0 5 1 * 1', expiry: 5 h}
      s: {expiry: 30 days, cold-storage-after: 1 day, start-window: 1 min}
    retention: {keep-last: 1}
  b:
    vault: nightly
    selection: {tags: [A:1], kinds: [ec2]}
    rules: {r: {expiry: 1 day, start-window: 1 h}}
`;
    expect(problems(text).map((problem) => problem.split(' ', 1)[0])).toEqual([
      '3:13:',
      '3:13:',
      '6:21:',
      '6:42:',
      '7:7:',
      '7:48:',
      '7:69:',
      '8:5:',
      '10:5:',
      '11:38:',
      '12:32:',
    ]);
  });
});
