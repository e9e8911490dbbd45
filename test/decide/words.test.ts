import { describe, expect, it } from 'vitest';
import { durationWords, spanWords } from '../../src/decide/duration-words.ts';
import {
  backupFailed,
  clockWrong,
  copyFailed,
  guardUnevaluated,
  noneFound,
  notFound,
  tooManyDeletions,
} from '../../src/decide/faults.ts';
import { DAY, fault, HOUR } from './make-model.ts';

const MINUTE = 60_000;

describe('a length of time in words', () => {
  it.each([
    [0, 0, 'no time'],
    [0, MINUTE - 1, 'no time'],
    [0, MINUTE, '1 minute'],
    [0, 2 * MINUTE, '2 minutes'],
    [0, HOUR, '1 hour'],
    [0, 26 * HOUR, '1 day 2 hours'],
    [0, 3 * DAY, '3 days'],
    [1, 14 * DAY, '1 month 14 days'],
    [18, 0, '18 months'],
    [2, DAY + HOUR + MINUTE, '2 months 1 day 1 hour 1 minute'],
  ])('%d months and %d milliseconds: %s', (months, milliseconds, words) => {
    expect(durationWords({ months, milliseconds })).toBe(words);
  });

  it.each([
    [20 * MINUTE, '20 minutes'],
    [3 * DAY + 2 * HOUR, '3 days 2 hours'],
    [3 * DAY + 2 * HOUR + 5 * MINUTE, '3 days 2 hours'],
    [3 * DAY + 5 * MINUTE, '3 days 5 minutes'],
  ])('%d milliseconds roughly: %s', (milliseconds, words) => {
    expect(spanWords(milliseconds)).toBe(words);
  });
});

describe('what a fault says', () => {
  it.each([
    [
      'nothing carries a tag',
      () => noneFound('tag', 'Backup:daily', '; did you mean "Backup:Daily"?'),
      'no resource that can be backed up carries the tag Backup:daily; did you mean "Backup:Daily"?',
      /^Check the spelling and the case of the tag, /,
    ],
    [
      'nothing is selected by a plan',
      () => noneFound('plan', 'production'),
      'no resource that can be backed up is selected by production',
      /^Check the selection in the plan file, /,
    ],
    [
      'a name of a plan is not there',
      () => notFound('i-1', 'production'),
      'the plan production names i-1, and nothing of that name was found',
      /^Take it out of resources/,
    ],
    [
      'a backup failed',
      () => backupFailed('no key'),
      'the backup ended in state failed: no key',
      /^It holds no backup: find the cause and run again/,
    ],
    [
      'a backup failed without a reason',
      () => backupFailed(''),
      'the backup ended in state failed',
      /^It holds no backup/,
    ],
    ['a copy failed', () => copyFailed('no key'), 'the copy ended in state failed: no key', /^Mostly the KMS key/],
    ['a copy failed without a reason', () => copyFailed(''), 'the copy ended in state failed', /^Mostly the KMS key/],
    [
      'a guard of one kind could not be evaluated',
      () => guardUnevaluated('locked', fault, 'rds-cluster'),
      `the guard locked could not be evaluated for rds-cluster: ${fault.message}`,
      fault.advice,
    ],
    [
      'a guard could not be evaluated',
      () => guardUnevaluated('min-keep', fault),
      `the guard min-keep could not be evaluated: ${fault.message}`,
      fault.advice,
    ],
    [
      'too much would go',
      () => tooManyDeletions(3, 4, 'AMI', '50%'),
      '3 of 4 AMIs are due for deletion, more than max-deletions 50% allows: the whole purge is refused',
      /^Read the list/,
    ],
    [
      'too much would go with what was left over',
      () => tooManyDeletions(3, 4, 'AMI', '2', true),
      '3 of 4 AMIs and left-over snapshots are due for deletion, more than max-deletions 2 allows: the whole purge is refused',
      /^Read the list/,
    ],
    [
      'the clock is off',
      () => clockWrong('10 minutes fast', 'purge'),
      'the clock of this machine is 10 minutes fast: a purge decides by the time, so nothing was changed',
      /^Have the clock synchronized/,
    ],
  ])('where %s', (_, make, message, advice) => {
    const told = make();
    expect(told.message).toBe(message);
    expect(told.advice).toMatch(advice);
  });
});
