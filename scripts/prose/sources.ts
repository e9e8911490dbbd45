/** The phrases in the texts of a source file: messages, log lines and declarations, but no comments. */
import { phrasesIn } from './phrases.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A literal on one line; what a template puts in is judged along, which does no harm. */
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/g;

export function phrasesInSource(source: string): readonly Place[] {
  return source.split('\n').flatMap((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) return [];
    return [...line.matchAll(LITERAL)].flatMap((literal) =>
      phrasesIn(literal[0]).map(({ start, message }) => ({
        line: index + 1,
        column: literal.index + start + 1,
        message,
      })),
    );
  });
}
