import { describe, expect, it } from 'vitest';
import { plainType } from '../../src/decide/aws-types.ts';
import { readCopyTo } from '../../src/decide/copy-wishes.ts';
import { judgePending } from '../../src/decide/long-pending.ts';
import { cut, plain } from '../../src/decide/plain.ts';
import { inTurn } from '../../src/decide/turns.ts';
import { slot } from '../../src/model.ts';
import { HOUR, makeCreate, makePoint, NOW } from './make-model.ts';

it.each([
  ['eu-central-12=never', 'eu-central-12'],
  ['us-gov-west-1=2026-12-31T00:00:00Z', 'us-gov-west-1'],
  ['1eu-central-1=never', null],
  ['eu-central-123=never', null],
  ['eu-central-1=', null],
  ['eu-central-1=soon', null],
])('the wish %j is for %j', (word, region) => {
  const { wishes, unreadable } = readCopyTo(word);
  expect(wishes.map(({ to }) => to)).toEqual(region === null ? [] : [region]);
  expect(unreadable).toEqual(region === null ? [word] : []);
});

describe('a text that is cut', () => {
  it('keeps as much as there is room for', () => {
    expect(plain('a'.repeat(9_000), 1000)).toBe(`${'a'.repeat(999)}…`);
  });

  it('splits no character, not even the first beyond the basic plane', () => {
    expect(cut('abc\u{10000}de', 5)).toBe('abc…');
    expect(cut('abc\u{10000}de', 6)).toBe('abc\u{10000}…');
    expect(cut('abc\u{10ffff}de', 5)).toBe('abc…');
  });
});

it('types are told apart, whatever their case', () => {
  expect(plainType('FSX')).toBe(plainType('FSx'));
  expect(plainType('EFS')).not.toBe(plainType('EBS'));
});

it('what has been pending for a day is a warning where it stands, also where its source is not known', () => {
  const point = makePoint({ state: 'pending', stateText: 'pending', createdAt: NOW - 30 * HOUR, source: null });
  expect(judgePending(point, NOW)).toEqual({
    level: 'warning',
    warning: {
      region: point.region,
      target: point.id,
      message: 'this AMI has been pending for 30 hours, since 2026-11-20T17:00:00Z: it is no backup yet',
    },
  });
});

it('creations are begun in the order of the SHA-256 of their slots', () => {
  // They begin with fcde, 2c26 and baa5.
  const asked = ['bar', 'foo', 'baz'].map((name) => makeCreate({ slot: slot(name) }));
  expect(inTurn(asked).map((one) => one.slot)).toEqual(['foo', 'baz', 'bar']);
  expect(inTurn(asked.toReversed()).map((one) => one.slot)).toEqual(['foo', 'baz', 'bar']);
});
