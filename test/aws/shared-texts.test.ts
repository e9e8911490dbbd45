import { expect, it } from 'vitest';
import { sharedTexts } from '../../src/aws/shared-texts.ts';
import { fc } from '../laws/fast-check.ts';

it('gives every text back as it is, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat({ max: 12_000 }), (texts, others) => {
      const shared = sharedTexts();
      for (let index = 0; index < others; index += 1) shared(`other ${index}`);
      expect([...texts, ...texts].map(shared)).toEqual([...texts, ...texts]);
    }),
    { numRuns: 20 },
  );
});
