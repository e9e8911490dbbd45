import type { Plugin } from 'rolldown';

/** The SDK's reader of XML. */
const PARSER = /[\\/]@aws-sdk[\\/]xml-builder[\\/]dist-es[\\/]xml-parser\.js$/;

/** As it reads a name, and a text: a character at a time, each of which leaves a string behind. */
const NAME = `let tag = "";
        while (p.i < p.z && !" \\t\\r\\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
        }`;
const TEXT = `let text = "";
                while (p.i < p.z && p.x[p.i] !== "<") {
                    text += p.x[p.i++];
                }
                textParts.push(p.decodeEntities(text));`;

/** V8 copies what is shorter than this out of a string; of anything longer it keeps the whole string that it is a part of. */
const PIECE = 12;

const FAST_NAME = `let end = p.i;
        while (end < p.z && !" \\t\\r\\n>/".includes(p.x[end])) ++end;
        let tag = p.x.slice(p.i, end);
        p.i = end;`;
const FAST_TEXT = `let text = "";
                let end = p.x.indexOf("<", p.i);
                if (end === -1) end = p.z;
                while (p.i < end) text += p.x.slice(p.i, p.i = Math.min(end, p.i + ${PIECE}));
                textParts.push(text.includes("&") ? p.decodeEntities(text) : text);`;

/**
 * Lets the SDK read names and texts of its answers in pieces instead of single characters: a listing of 50,000 AMIs is 50 million of
 * these, half of the processor time of a check and most of its garbage.
 */
export const textsInPieces: Plugin = {
  name: 'texts-in-pieces',
  transform: (code, id) => (PARSER.test(id) ? inPieces(code) : null),
};

/** Throws where the reader is another: then it must be seen whether it still needs this. */
export function inPieces(code: string): string {
  return [
    [NAME, FAST_NAME],
    [TEXT, FAST_TEXT],
  ].reduce((text, [from = '', to = '']) => {
    if (text.split(from).length !== 2) {
      throw new Error('@aws-sdk/xml-builder reads XML in another way now: see scripts/bundle/xml-texts.ts');
    }
    return text.replace(from, () => to);
  }, code);
}
