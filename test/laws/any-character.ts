import { fc } from './fast-check.ts';

const SURROGATES = 0x800;

/**
 * Every code point that is a character by itself, for `fc.string({ unit })`: what fast-check calls `binary`, which takes a
 * second to build in every process that asks for it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + SURROGATES), numberOf);

function numberOf(text: unknown): number {
  const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (point === undefined || text !== String.fromCodePoint(point)) throw new Error('it is not one character');
  return point < 0xd800 ? point : point - SURROGATES;
}
