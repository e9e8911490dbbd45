import { describe, expect, it } from 'vitest';
import { problems, withRetention, withRule, withSelection } from './write-plan.ts';

describe('one problem', () => {
  it.each([
    // The file as a whole.
    ['', '1:1: the file is empty'],
    ['# nothing yet\n', '1:1: the file is empty'],
    ['just text', '1:1: "just text" is a text; write a mapping such as {plans: {production: ...}}'],
    ['- plans', '1:1: this is a list; write a mapping'],
    ['plans: {}', '1:8: plans: there is no plan; write at least one'],
    ['plans:\n', '1:1: plans: nothing is written here; write names'],
    ['plans: [a]', '1:8: plans: this is a list; write names, and under each what it stands for'],
    [`version: 2\n${withRule({})}`, '1:1: "version" is not known here; known are "plans"'],
    // YAML itself.
    ['plans: {a: 1', '1:13: this is not YAML: '],
    ['plans:\n\ta: 1\n', '2:1: YAML is indented by spaces, not by tabs'],
    ['plans: *none', '1:8: "*none" names no anchor that stands above it'],
    ['plans: &p {a: *p}', '1:15: this alias stands inside what it names'],
    [
      withRule({ schedule: '*/5 * * * *' }),
      '6:23: this is not YAML: unexpected alias at node end; put the text in quotes',
    ],
    [withRule({ schedule: '* 5 * * *' }), '6:19: "*" starts an alias in YAML; put the text in quotes'],
    [withRule({ schedule: '@daily' }), '6:19: a text cannot start so in YAML; put the text in quotes'],
    [
      withSelection('{tags: [A:1], regions: !us-west-1 x}'),
      '3:39: "!" starts a tag in YAML, and this one is unknown; put',
    ],
    [`${withRule({})}---\nplans: {}\n`, '8:1: a second document starts here; write all plans into one'],
    [`? [a]\n: 1\n${withRule({})}`, '1:3: a key must be a text'],
    [
      `${withRule({})}  p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}\n`,
      '8:3: "p" stands twice, first on line 2',
    ],
    [withSelection('{tags: [A:1], tags: [A:2]}'), '3:30: "tags" stands twice, first on line 3; keep one of them'],
    // Keys and names.
    [
      withSelection('{tags: [A:1], region: eu-*}'),
      '3:30: plans.p.selection: "region" is not known here; did you mean "regions"?',
    ],
    [
      withSelection('{tags: [A:1], exclude: [A:2]}'),
      '3:30: plans.p.selection: "exclude" is not known here; did you mean "except"?',
    ],
    [
      withSelection('{tags: [A:1], toString: 1}'),
      '3:30: plans.p.selection: "toString" is not known here; known are "name", "tags"',
    ],
    [withSelection('{tags: [A:1], __proto__: 1}'), '3:30: plans.p.selection: "__proto__" is not known here'],
    [
      withSelection('{tags: [A:1], <<: {regions: x}}'),
      '3:30: plans.p.selection: "<<" is not known here: merge keys are not read',
    ],
    [
      withSelection('{tags: [A:1], keep-last: 3}'),
      '3:30: plans.p.selection: "keep-last" is not known here; it belongs under "retention"',
    ],
    [
      withRule({ expiry: '1 day\n        cron: x' }),
      '8:9: plans.p.rules.r: "cron" is not known here; did you mean "schedule"?',
    ],
    [
      withRetention('{keep_daily: 7}'),
      '5:17: plans.p.retention: "keep_daily" is not known here; did you mean "keep-daily"?',
    ],
    [withRule({}).replace('  p:', '  my plan:'), '2:3: plans: "my plan" is not a name; write 1 to 50 letters'],
    [withRule({}).replace('  p:', `  ${'p'.repeat(51)}:`), '2:3: plans: "ppp'],
    [withRule({}).replace('  p:', '  constructor:'), '2:3: plans: "constructor" is a reserved word'],
    [withRule({}).replace('  r:', '  a/b:'), '5:7: plans.p.rules: "a/b" is not a name'],
    ['plans: {p: {rules: {r: {expiry: 1 day}}}}', '1:9: plans.p: "selection" is missing; write what the plan protects'],
    ['plans: {p: {selection: {tags: [A:1]}}}', '1:9: plans.p: "rules" is missing; write when backups are made'],
    ['plans:\n  p:\n', '2:3: plans.p: nothing is written here; write a mapping such as {selection: ...'],
    [
      withRule({}).replace('30 days', '30 days\n      s: {}'),
      '8:7: plans.p.rules.s: "expiry" is missing; write how long',
    ],
    [
      withSelection('{tags: [A:1]}').replace('{r: {expiry: 1 day}}', '{}'),
      '4:12: plans.p.rules: there is no rule; write at least one',
    ],
    [
      withSelection('{tags: [A:1]}').replace('{expiry: 1 day}', '1 day'),
      '4:16: plans.p.rules.r: "1 day" is a text; write a mapping such as {schedule',
    ],
    // Selections.
    [withSelection('{}'), '3:5: plans.p: the selection selects nothing; write "tags", "any-of" or "resources"'],
    [withSelection('{except: [A:1]}'), '3:5: plans.p: the selection selects nothing'],
    [withSelection('[A:1]'), '3:16: plans.p.selection: this is a list; write a mapping such as {tags'],
    [withSelection('{tags: []}'), '3:23: plans.p.selection.tags: the list is empty; write a list'],
    [withSelection('{tags: ""}'), '3:23: plans.p.selection.tags: "" names no tag; write one Key:Value a line'],
    [withSelection('{tags: 7}'), '3:23: plans.p.selection.tags: 7 is a number; write a list such as'],
    [withSelection('{tags: }'), '3:17: plans.p.selection.tags: nothing is written here; write a list such as'],
    [withSelection('{tags: [Backup]}'), '3:24: plans.p.selection.tags[0]: "Backup" has no colon'],
    [withSelection('{tags: [A:1, ":x"]}'), '3:29: plans.p.selection.tags[1]: ":x" has no key before the colon'],
    [
      withSelection('{tags: [Backup: daily]}'),
      '3:24: plans.p.selection.tags[0]: "Backup: daily" is a mapping, because of the space after the colon: a tag is "Backup:daily"',
    ],
    [withSelection('{tags: {Backup: daily}}'), '3:23: plans.p.selection.tags: "Backup: daily" is a mapping'],
    [
      withSelection('{tags: ["A:1\\nB:2"]}'),
      '3:24: plans.p.selection.tags[0]: "A:1\nB:2" has several lines; write each as an item',
    ],
    [
      withSelection('{tags: [A:1, A:2]}'),
      '3:29: plans.p.selection.tags[1]: "A:1" and "A:2" name one key with two values',
    ],
    [
      withSelection('{tags: "A:1\\nA:2"}'),
      '3:23: plans.p.selection.tags: "A:1" and "A:2" name one key with two values',
    ],
    [
      withSelection('{tags: [A:1], any-of: [[B:1, A:2]]}'),
      '3:45: plans.p.selection.any-of[0][1]: "A:1" and "A:2" name one key',
    ],
    [
      withSelection('{any-of: [[B:1, B:2], [B:1]]}'),
      '3:32: plans.p.selection.any-of[0][1]: "B:1" and "B:2" name one key',
    ],
    [withSelection('{any-of: []}'), '3:25: plans.p.selection.any-of: the list is empty; write a list of groups'],
    [withSelection('{any-of: [[A:1], []]}'), '3:33: plans.p.selection.any-of[1]: the list is empty'],
    [withSelection('{any-of: A:1}'), '3:25: plans.p.selection.any-of: "A:1" is a text; write a list of groups'],
    [
      withSelection('{tags: [A:1], except: [A:1]}'),
      '3:24: plans.p.selection.tags[0]: "A:1" stands in "except" too, which keeps out everything that "tags" select',
    ],
    [
      withSelection('{any-of: [[A:1], [B:2]], except: B:2}'),
      '3:34: plans.p.selection.any-of[1][0]: "B:2" stands in "except" too',
    ],
    [
      withSelection('{tags: [A:1], regions: US-EAST-1}'),
      '3:39: plans.p.selection.regions: "US-EAST-1" cannot fit the name of a region',
    ],
    [withSelection('{tags: [A:1], regions: " "}'), '3:39: plans.p.selection.regions: " " names no region'],
    [withSelection('{tags: [A:1], regions: "!*"}'), '3:39: plans.p.selection.regions: "!*" excludes every region'],
    [
      withSelection('{tags: [A:1], regions: "eu-west-1 !eu-*"}'),
      '3:39: plans.p.selection.regions: "eu-west-1 !eu-*" excludes every region',
    ],
    [
      withSelection('{tags: [A:1], regions: [eu-*]}'),
      '3:39: plans.p.selection.regions: this is a list; write a text such as "eu-*"',
    ],
    [
      withSelection('{resources: i-0123456789abcdef0}'),
      '3:28: plans.p.selection.resources: "i-0123456789abcdef0" is a text; write a list of ids',
    ],
    [
      withSelection('{resources: [i-0123456789abcde]}'),
      '3:29: plans.p.selection.resources[0]: "i-0123456789abcde" names no resource: its id has 15 hex digits',
    ],
    [
      withSelection('{resources: [ami-0123456789abcdef0]}'),
      '3:29: plans.p.selection.resources[0]: "ami-0123456789abcdef0" names no resource: only instances and volumes can be named so, not ami-...',
    ],
    [
      withSelection("{resources: ['arn:aws:ec2:eu-west-1:1234:instance/i-0123456789abcdef0']}"),
      '3:29: plans.p.selection.resources[0]: "arn:aws:ec2:eu-west-1:1234:instance/i-0123456789abcdef0" names no resource',
    ],
    [
      withSelection('{regions: us-*, resources: [arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567]}'),
      '3:44: plans.p.selection.resources[0]: "arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567" is in eu-west-1, which "regions" leave out',
    ],
    [
      withSelection(
        '{resources: [arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567, arn:aws:ec2:eu-west-2:123456789012:instance/i-01234567]}',
      ),
      '3:85: plans.p.selection.resources[1]: "i-01234567" is named in eu-west-1 already',
    ],
    // Rules.
    [
      withRule({ expiry: '30 dayz' }),
      '7:17: plans.p.rules.r.expiry: "30 dayz" is not an expiry: "dayz" is not a unit of time; write "30 days"',
    ],
    [withRule({ expiry: '30' }), '7:17: plans.p.rules.r.expiry: 30 is a number; write a text such as "30 days"'],
    [
      withRule({ expiry: '3 m' }),
      '7:17: plans.p.rules.r.expiry: "3 m" is not an expiry: "m" may mean minutes or months',
    ],
    [
      withRule({ expiry: '9000 years' }),
      '7:17: plans.p.rules.r.expiry: "9000 years" is not an expiry: it ends after the year 9999',
    ],
    [withRule({ expiry: '' }), '7:9: plans.p.rules.r.expiry: nothing is written here'],
    [withRule({ schedule: '' }), '6:9: plans.p.rules.r.schedule: nothing is written here'],
    [withRule({ schedule: '""' }), '6:19: plans.p.rules.r.schedule: "" is not a cron line: it is empty'],
    [
      withRule({ schedule: '"@daily"' }),
      '6:19: plans.p.rules.r.schedule: "@daily" is not a cron line: GitHub knows no names',
    ],
    [
      withRule({ schedule: '"0 0 23 * * *"' }),
      '6:19: plans.p.rules.r.schedule: "0 0 23 * * *" is not a cron line: it has 6 fields instead of 5',
    ],
    [
      withRule({ schedule: '"0 24 * * *"' }),
      '6:19: plans.p.rules.r.schedule: "0 24 * * *" is not a cron line: the hour "24" is not from 0 to 23',
    ],
    [
      withRule({ schedule: '"0 3 * * 7"' }),
      '6:19: plans.p.rules.r.schedule: "0 3 * * 7" is not a cron line: the day of the week "7" is not from 0 to 6, or sun to sat, where Sunday is 0',
    ],
    [
      withRule({ schedule: '"0 5-3 * * *"' }),
      '6:19: plans.p.rules.r.schedule: "0 5-3 * * *" is not a cron line: "5-3" runs backwards',
    ],
    [
      withRule({ schedule: '"*/0 * * * *"' }),
      '6:19: plans.p.rules.r.schedule: "*/0 * * * *" is not a cron line: the step "/0" of the minute',
    ],
    [
      withRule({ schedule: '"0 3 L * *"' }),
      '6:19: plans.p.rules.r.schedule: "0 3 L * *" is not a cron line: the day of the month "L"',
    ],
    [
      withRule({ schedule: '"0 3 ? * *"' }),
      '6:19: plans.p.rules.r.schedule: "0 3 ? * *" is not a cron line: "?" is not right for the day of the month',
    ],
    [
      withRule({ schedule: '"0 3 30 2 *"' }),
      '6:19: plans.p.rules.r.schedule: "0 3 30 2 *" is not a cron line: no such day ever comes',
    ],
    [
      `${withRule({})}      s: {schedule: ' 0 23  * * *', expiry: 720 hours}\n`,
      '8:7: plans.p.rules: the rule "s" is due when "r" is and keeps as long',
    ],
    // Retention.
    [withRetention('{}'), '5:5: plans.p: the retention keeps nothing; write one of keep-last'],
    [withRetention('{time-zone: UTC}'), '5:5: plans.p: the retention keeps nothing'],
    [withRetention('{keep-last: 0}'), '5:5: plans.p: the retention keeps nothing; write one of keep-last'],
    [withRetention('{keep-daily: 0, keep-hourly: 0, time-zone: UTC}'), '5:5: plans.p: the retention keeps nothing'],
    [withRetention(''), '5:5: plans.p.retention: nothing is written here; write a mapping such as {keep-daily: 7}'],
    [withRetention('{keep-last: -1}'), '5:28: plans.p.retention.keep-last: -1 is negative; write a whole number'],
    [withRetention('{keep-last: 1.5}'), '5:28: plans.p.retention.keep-last: 1.5 is not a whole number'],
    [withRetention('{keep-last: "3"}'), '5:28: plans.p.retention.keep-last: "3" is a text; write a whole number'],
    [withRetention('{keep-last: yes}'), '5:28: plans.p.retention.keep-last: "yes" is a text; write a whole number'],
    [withRetention('{keep-last: true}'), '5:28: plans.p.retention.keep-last: true is a yes or no value'],
    [
      withRetention('{keep-last: 99999999999999999999}'),
      '5:28: plans.p.retention.keep-last: 100000000000000000000 is too large',
    ],
    [withRetention('{keep-last: .inf}'), '5:28: plans.p.retention.keep-last: Infinity is not a whole number'],
    [withRetention('{keep-within: never}'), '5:30: plans.p.retention.keep-within: "never" is not a length of time'],
    [
      withRetention('{keep-within: 14}'),
      '5:30: plans.p.retention.keep-within: 14 is a number; write a text such as "14 days"',
    ],
    [
      withRetention('{keep-last: 1, time-zone: Berlin}'),
      '5:42: plans.p.retention.time-zone: "Berlin" is not a time zone; did you mean "Europe/Berlin"?',
    ],
    [
      withRetention('{keep-last: 1, time-zone: Europe/Berln}'),
      '5:42: plans.p.retention.time-zone: "Europe/Berln" is not a time zone; did you mean "Europe/Berlin"?',
    ],
    [
      withRetention('{keep-last: 1, time-zone: +02:00}'),
      '5:42: plans.p.retention.time-zone: "+02:00" is not a time zone; write an IANA name',
    ],
  ])('%j', (text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
  });
});
