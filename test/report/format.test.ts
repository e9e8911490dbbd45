import { describe, expect, it } from 'vitest';
import { counted, gib, number, share, timeBetween } from '../../src/report/format.ts';

describe('counts', () => {
  it.each([
    [0, '0 AMIs'],
    [1, '1 AMI'],
    [2, '2 AMIs'],
    [999, '999 AMIs'],
    [1000, '1,000 AMIs'],
    [1234567, '1,234,567 AMIs'],
  ])('%d is told as %s', (count, words) => {
    expect(counted(count, 'AMI')).toBe(words);
  });

  it('takes the plural that is given', () => {
    expect(counted(2, 'AMI is', 'AMIs are')).toBe('2 AMIs are');
  });

  it('lets the verb follow the part and the noun follow the whole', () => {
    const have = { one: 'has', many: 'have' };
    expect(share(1, 12, 'instance', have)).toBe('1 of 12 instances has');
    expect(share(3, 12, 'instance', have)).toBe('3 of 12 instances have');
    expect(share(1, 1, 'instance', have)).toBe('1 of 1 instance has');
    expect(share(0, 1, 'instance', have)).toBe('0 of 1 instance have');
  });

  it('writes sizes with their unit', () => {
    expect(number(0)).toBe('0');
    expect(gib(16384)).toBe('16,384 GiB');
  });
});

describe('the time between two instants', () => {
  it.each([
    ['2026-11-21T23:00:00Z', '2026-11-21T23:00:00Z', 'less than 1 s'],
    ['2026-11-21T23:00:00Z', '2026-11-21T23:00:48Z', '48 s'],
    ['2026-11-21T23:00:00Z', '2026-11-21T23:00:59.7Z', '1 min 0 s'],
    ['2026-11-21T23:00:00Z', '2026-11-21T23:02:03Z', '2 min 3 s'],
    ['2026-11-21T23:00:00Z', '2026-11-22T00:04:59Z', '1 h 4 min'],
    ['2026-11-22T00:00:00+01:00', '2026-11-21T23:00:05Z', '5 s'],
  ])('from %s to %s is %s', (start, end, words) => {
    expect(timeBetween(start, end)).toBe(words);
  });

  it('is not told when it cannot be', () => {
    expect(timeBetween('soon', '2026-11-21T23:00:00Z')).toBeNull();
    expect(timeBetween('2026-11-21T23:00:01Z', '2026-11-21T23:00:00Z')).toBeNull();
  });
});
