import { describe, expect, it } from 'vitest';
import { differenceBetween, questionOf } from '../../src/changes/question.ts';
import type { BackupRequest, TagBackupRequest } from '../../src/inputs/request.ts';
import { region } from '../../src/model.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { DAY, HOUR, makeBackupRequest, makePurgeRequest, NOW } from '../decide/make-model.ts';
import { days, makePlan, makeRule } from '../plan/make-retained-plan.ts';
import { makeRetainRequest } from './make-request.ts';

const source: PlanSource = { path: 'plans.yml', text: '', hash: 'abc', file: { plans: [] } };
const asked = (text: string): unknown => JSON.parse(text);
const to = (text: string) => ({ to: region('eu-west-1'), expiry: null, text });
const { copyTo: _, ...shared } = makeBackupRequest();
const planned: BackupRequest = { ...shared, tagLines: null, planFile: null, plan: '', rule: '' };

describe('the question that a change set answers', () => {
  const backup = {
    mode: 'backup',
    kinds: ['ec2-instance'],
    tag: ['Backup:ProductionDaily'],
    expiry: '+30 days',
    rules: [],
    regions: '',
    'plan-file': null,
  };

  it('of a backup of a tag', () => {
    expect(asked(questionOf(makeBackupRequest(), null, []))).toEqual(backup);
  });

  it('of a backup by a plan file names the rules that are due, and the file', () => {
    const due = ['daily', 'weekly'].map((name) => {
      const rule = makeRule(name, days(7));
      return { plan: makePlan('web', [rule]), rule };
    });
    const text = questionOf(planned, source, due);
    expect(asked(text)).toEqual({
      ...backup,
      tag: null,
      expiry: null,
      rules: ['web/daily', 'web/weekly'],
      'plan-file': 'abc',
    });
  });

  it.each<[string, Partial<TagBackupRequest>, Readonly<Record<string, unknown>>]>([
    [
      'copy-tags',
      { tagWishes: { copied: [{ text: 'Team*', pattern: 'Team*', excludes: false }], extra: [] } },
      { 'copy-tags': ['Team*'] },
    ],
    ['extra-tags', { tagWishes: { copied: [], extra: [{ key: 'A', value: 'b' }] } }, { 'extra-tags': ['A:b'] }],
    ['copy-to', { copyTo: [to('eu-west-1: 90 days')] }, { 'copy-to': ['eu-west-1: 90 days'] }],
  ])('of a backup holds %s, where that is given', (_, part, more) => {
    expect(asked(questionOf(makeBackupRequest(part), null, []))).toEqual({ ...backup, ...more });
  });

  it('of a backup by AWS Backup holds the vault and the keys of those that are made for copies, in any order', () => {
    const engine = {
      name: 'aws-backup',
      vault: 'nightly',
      roleArn: 'role',
      coldStorageAfterDays: null,
      newVault: { kmsKey: null },
    } as const;
    const keys = ['arn:b', 'arn:a'].map((arn) => ({ region: region('eu-west-1'), arn }));
    const questions = [keys, keys.toReversed()].map((copyKeys) =>
      questionOf(makeBackupRequest({ engine, copyKeys }), null, []),
    );
    for (const text of questions)
      expect(asked(text)).toEqual({ ...backup, engine, 'copy-kms-key': ['arn:a', 'arn:b'] });
    expect(asked(questionOf(makeBackupRequest({ engine }), null, []))).toEqual({ ...backup, engine });
    // Where this action makes the backups, the input does nothing.
    expect(asked(questionOf(makeBackupRequest({ copyKeys: keys }), null, []))).toEqual(backup);
  });

  it('of a purge holds every guard', () => {
    const request = makePurgeRequest({
      minKeep: 2,
      keepVerified: 3,
      maxDeletions: { percent: 5 },
      protectInUse: true,
      protectUncopied: true,
      regions: 'eu-*',
      graceMilliseconds: 24 * HOUR,
    });
    const purge = {
      mode: 'purge',
      kinds: ['ec2-instance'],
      tag: null,
      regions: 'eu-*',
      'min-keep': 2,
      'keep-verified': 3,
      'max-deletions': { percent: 5 },
      'protect-in-use': true,
      'protect-uncopied': true,
      grace: '1440 minutes',
      'as-of': null,
      'plan-file': 'abc',
    };
    expect(asked(questionOf(request, source, []))).toEqual(purge);
    const later = { ...request, asOf: NOW + DAY, tagLines: [{ key: 'A', value: 'b' }] };
    expect(asked(questionOf(later, source, []))).toEqual({ ...purge, tag: ['A:b'], 'as-of': '2026-11-22T23:00:00Z' });
  });

  it('of a retain is the file and the grace', () => {
    expect(asked(questionOf(makeRetainRequest({ graceMilliseconds: HOUR }), source, []))).toEqual({
      mode: 'retain',
      kinds: ['ec2-instance'],
      regions: '',
      grace: '60 minutes',
      'plan-file': 'abc',
    });
  });
});

describe('where two questions differ', () => {
  const was = 'it was made with other inputs than this run has: ';
  const long = (count: number) => 'x'.repeat(count);
  it.each<[string, string, string, string]>([
    ['a text', '{"a":"x"}', '{"a":"y"}', `${was}a was "x" and is "y"`],
    ['two of three', '{"a":1,"b":2,"c":3}', '{"a":1,"b":4,"c":5}', `${was}b was 2 and is 4; c was 3 and is 5`],
    [
      'what one has not',
      '{"a":["x"]}',
      '{"b":false}',
      `${was}a was ["x"] and is not given; b was not given and is false`,
    ],
    [
      'nothing and null',
      '{"a":null,"b":""}',
      '{"a":"x","b":"y"}',
      `${was}a was not given and is "x"; b was not given and is "y"`,
    ],
    ['the plan file', '{"plan-file":"x"}', '{"plan-file":"y"}', `${was}the plan file is another one`],
    ['what is no JSON', 'cut', '{"a":1}', `${was}a was not given and is 1`],
    ['what is no object', '"ab"', '{"a":1}', `${was}a was not given and is 1`],
    ['null', 'null', '{"a":1}', `${was}a was not given and is 1`],
    ['an as-of that is null', '{"as-of":null,"a":1}', '{"as-of":null,"a":2}', `${was}a was 1 and is 2`],
    ['a text of two lines', '{"a":"x\\ny"}', '{}', `${was}a was "x\\ny" and is not given`],
    ['98 characters in quotes', `{"a":"${long(98)}"}`, '{}', `${was}a was "${long(98)}" and is not given`],
    ['longer texts, cut', `{"a":"${long(99)}"}`, '{}', `${was}a was "${long(99)}... and is not given`],
  ])('%s', (_, answered, run, text) => {
    expect(differenceBetween(answered, run)).toBe(text);
  });
});
