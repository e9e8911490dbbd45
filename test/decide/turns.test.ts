import { expect, it } from 'vitest';
import { slotOf } from '../../src/decide/naming.ts';
import { inTurn } from '../../src/decide/turns.ts';
import { resourceId } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { makeCreate, NOW } from './make-model.ts';

const naming = { startedAt: NOW, tagLines: [{ key: 'Backup', value: 'daily' }], expiryText: '7 days' };
const creates = (run: string) =>
  Array.from({ length: 45 }, (_, index) => {
    const id = resourceId(`i-${index}`);
    const workflowRun = { id: run, url: '' };
    return makeCreate({ slot: slotOf({ kind: 'ec2-instance', id }, { ...naming, workflowRun }), reason: id });
  });
const last = (run: string) =>
  inTurn(creates(run))
    .slice(-12)
    .map(({ reason }) => reason);

it('begins all of them, once each', () => {
  const asked = creates('1');
  expect(new Set(inTurn(asked))).toEqual(new Set(asked));
  expect(inTurn(asked)).toHaveLength(asked.length);
});

it('begins them in one order in every attempt of a run, however they were listed', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(creates('7'), { minLength: 45 }), (asked) => {
      expect(inTurn(asked).map(({ slot }) => slot)).toEqual(inTurn(creates('7')).map(({ slot }) => slot));
    }),
    { numRuns: 20 },
  );
});

it('leaves no machine last every night', () => {
  const nights = Array.from({ length: 30 }, (_, night) => last(`${900 + night}`));
  const times = new Map<string, number>();
  for (const id of nights.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  // Twelve of 45 in thirty nights are eight each.
  expect(Math.max(...times.values())).toBeLessThan(20);
});
