import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inPieces } from '../../scripts/bundle/xml-texts.ts';
import { fc } from '../laws/fast-check.ts';

const builder = dirname(createRequire(import.meta.url).resolve('@aws-sdk/xml-builder/package.json'));
const code = readFileSync(join(builder, 'dist-es/xml-parser.js'), 'utf8');

type Parse = (xml: string) => unknown;

async function parserOf(text: string): Promise<Parse> {
  const module: { readonly parseXML: Parse } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  );
  return module.parseXML;
}

/** What a reader makes of a text: a value, or that it refuses it. */
const outcome = (parse: Parse, xml: string): unknown => {
  try {
    return parse(xml);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

const name = fc.constantFrom('item', 'blockDeviceMapping', 'a', 'tagSet', 'ns:imageId');
const text = fc.oneof(
  fc.string({ maxLength: 80 }).map((some) => some.replaceAll(/[<&]/g, '')),
  fc.constantFrom('&amp;', 'a &lt; b and a text that is longer than one piece &#x41;', '\n  ', '', 'é😀 '.repeat(9)),
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ weight: 3, arbitrary: text }, tie('element'), fc.constant('<!-- no --><![CDATA[<b>]]>')),
  element: fc
    .tuple(name, fc.constantFrom('', ' x="1"', "\n y='&quot;'"), fc.array(tie('content'), { maxLength: 4 }))
    .map(([tag, attribute, parts]) => `<${tag}${attribute}>${parts.join('')}</${tag}>`),
}));

it('reads every text as the SDK itself does', async () => {
  const [theirs, ours] = [await parserOf(code), await parserOf(inPieces(code))];
  fc.assert(
    fc.property(element, fc.nat(), (xml, cut) => {
      expect(outcome(ours, xml)).toEqual(theirs(xml));
      // One that ends in the middle is refused for the same reason.
      const part = xml.slice(0, cut % xml.length);
      expect(outcome(ours, part)).toEqual(outcome(theirs, part));
    }),
  );
});

it('holds no answer for a text that was taken out of it', async () => {
  const parse = await parserOf(inPieces(code));
  const long = 'x'.repeat(60);
  expect(parse(`<a>${long}</a>`)).toEqual({ a: long });
  // V8 keeps the whole of a string for each slice of it that has 13 characters or more.
  expect(inPieces(code)).toContain('Math.min(end, p.i + 12)');
});

it('stops the build where the SDK reads in another way', () => {
  expect(() => inPieces(code.replace('text += p.x[p.i++]', 'text += p.x.at(p.i++)'))).toThrow(/xml-texts\.ts/);
});
