import { describe, expect, it } from 'vitest';
import { jsonInPieces } from '../../src/ports/json-pieces.ts';
import { fc } from '../laws/fast-check.ts';

const whole = (value: object): string => [...jsonInPieces(value)].join('');

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes', () => {
    const entry = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: 'grapheme' }));
    const long = fc
      .tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.nat({ max: 1_200 }))
      .map(([some, length]) => {
        return Array.from({ length }, (_, index) => some[index % some.length]);
      });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(entry, long)), (value) => {
        expect(whole(value)).toBe(JSON.stringify(value, null, 1));
      }),
    );
  });

  it('holds no long list whole', () => {
    const created = Array.from({ length: 50_000 }, (_, index) => ({
      recoveryPointId: `ami-${index}`,
      region: 'eu-west-1',
    }));
    const pieces = [...jsonInPieces({ mode: 'backup', created, failed: [] })];
    expect(JSON.parse(pieces.join(''))).toEqual({ mode: 'backup', created, failed: [] });
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(40_000);
  });
});
