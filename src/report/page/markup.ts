import { plain } from '../../decide/plain.ts';

declare const MARKUP: unique symbol;

/** Text that is HTML. Only the tag `html` and `trusted` create it. */
export type Markup = string & { readonly [MARKUP]: true };

type Piece = Markup | readonly Markup[] | { readonly text: string };

/** Builds markup from pieces: anything that is not markup has to be marked as text, and is escaped. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return trusted(parts.map((part, index) => `${part}${index < pieces.length ? written(pieces[index]) : ''}`).join(''));
}

/** Marks a text of ours, without outside content, as markup. */
export function trusted(markup: string): Markup;
export function trusted(markup: string): string {
  return markup;
}

/** Marks text from outside, cut to a length, as text: it stays text in an element or in a quoted attribute. */
export function shown(text: string, most = 300): { readonly text: string } {
  return { text: plain(text, most) };
}

function written(piece: Piece | undefined): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return piece;
  return 'text' in piece ? escaped(piece.text) : piece.join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
