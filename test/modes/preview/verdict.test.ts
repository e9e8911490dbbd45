import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../../src/inputs/preview.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import type { FateChange, Preview, ProtectionChange } from '../../../src/modes/preview/model.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const quiet = comparePlans(makeInput({ base: daily(7), head: daily(7), resources: [makeInstance(0)] }));
const cut = comparePlans(
  makeInput({ base: daily(30), head: daily(7), resources: [makeInstance(0)], points: [makeImage(0, 9, 30)] }),
);
const [fate] = cut.fates;
const fates = (count: number, change: FateChange['change'] = 'newly-deletable', deletableFrom: string | null = 'T1') =>
  fate === undefined ? [] : Array.from({ length: count }, () => ({ ...fate, change, deletableFrom }));
const protection = (count: number, change: ProtectionChange['change']) =>
  Array.from(
    { length: count },
    (_, index): ProtectionChange => ({
      change,
      kind: 'ec2-instance',
      region: frankfurt,
      resourceId: instanceId(index),
      resourceName: '',
      before: [],
      after: [],
    }),
  );
const unfired = (alone: number, ...rules: readonly string[]) => ({ rules, alone });
const rules = cut.rules;

describe('the headline of a preview', () => {
  it.each<[string, Partial<Preview>]>([
    ['The backup plans do not change', {}],
    ['No AMI becomes deletable sooner, and no instance loses its protection', { rules }],
    ['No AMI becomes deletable sooner, and no instance loses its protection', { fates: fates(2, 'later') }],
    ['1 AMI becomes deletable sooner, the first from T1', { fates: [...fates(1), ...fates(1, 'spared')] }],
    [
      '1,000 AMIs become deletable sooner, the first from T1',
      { fates: [...fates(1, 'replaced', 'T0'), ...fates(1000)] },
    ],
    ['1 AMI becomes deletable sooner', { fates: fates(1, 'newly-deletable', null) }],
    ['1 instance loses its protection', { protection: [...protection(1, 'lost'), ...protection(1, 'moved')] }],
    ['2,000 instances lose their protection', { protection: protection(2000, 'lost') }],
    ['no workflow fires the rule a/b', { unfired: unfired(0, 'a/b') }],
    ['no workflow fires the rule a/b, and 1 instance has no other', { unfired: unfired(1, 'a/b') }],
    ['no workflow fires 2 rules, and 3 instances have no other', { unfired: unfired(3, 'a/b', 'a/c') }],
    [
      '1 AMI becomes deletable sooner, the first from T1; 1 instance loses its protection; no workflow fires the rule a/b',
      { fates: fates(1), protection: protection(1, 'lost'), unfired: unfired(0, 'a/b') },
    ],
    ['1 instance gains protection; no AMI becomes deletable sooner', { protection: protection(1, 'gained') }],
    ['1,000 instances gain protection; no AMI becomes deletable sooner', { protection: protection(1000, 'gained') }],
    ['1 instance loses its protection', { protection: [...protection(1, 'lost'), ...protection(1, 'gained')] }],
    [
      'No AMI becomes deletable sooner, and no instance loses its protection',
      { rules, protection: protection(1, 'moved') },
    ],
    ['No snapshot becomes deletable sooner, and no volume loses its protection', { rules, kinds: ['ebs-volume'] }],
  ])('is: %s', (sentence, more) => {
    expect(verdictOf({ ...quiet, ...more }, [])).toEqual({ good: true, sentence });
  });

  const all: readonly FailOn[] = ['newly-deletable', 'unprotected'];
  it.each<[string, Partial<Preview>, readonly FailOn[], string | null]>([
    ['nothing', {}, all, null],
    [
      'what goes later, is replaced or is moved',
      { fates: [...fates(1, 'replaced'), ...fates(1, 'later')], protection: protection(1, 'moved') },
      all,
      null,
    ],
    ['what goes sooner', { fates: fates(1) }, all, 'newly-deletable'],
    ['what goes sooner, where it may', { fates: fates(1) }, ['unprotected'], null],
    ['what loses protection', { protection: protection(1, 'lost') }, all, 'unprotected'],
    ['a rule that nobody fires', { unfired: unfired(0, 'a/b') }, all, 'unprotected'],
    ['what loses protection, where it may', { protection: protection(1, 'lost') }, ['newly-deletable'], null],
    ['both', { fates: fates(1), unfired: unfired(0, 'a/b') }, all, 'newly-deletable and unprotected'],
  ])('is red for %s', (_, more, failOn, broken) => {
    const verdict = verdictOf({ ...quiet, ...more }, failOn);
    expect(verdict.good).toBe(broken === null);
    expect(/, which fail-on (.*) does not allow$/.exec(verdict.sentence)?.[1] ?? null).toBe(broken);
  });
});
