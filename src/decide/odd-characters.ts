/**
 * Characters that look like another one, or like nothing: word processors, chats and web pages put them into copied
 * text. A message that quotes such text verbatim looks as if the text were already correct.
 */

/** Quotes the text as written, with line breaks, odd spaces and invisible characters shown as escapes. */
export function quoted(text: string): string {
  return `"${[...text].map((character) => (isUnseen(character) ? escapeOf(character) : character)).join('')}"`;
}

/** Describes the first character that is not what it looks like, and its position; null if there is none. */
export function oddCharacter(text: string): string | null {
  return firstOf(text, () => true);
}

/** The same, but only for characters that cannot be recognized by sight: unusual spaces and invisible characters. */
export function hiddenCharacter(text: string): string | null {
  return firstOf(text, isUnseen);
}

function firstOf(text: string, counts: (character: string) => boolean): string | null {
  const characters = [...text];
  const at = characters.findIndex(
    (character, index) => counts(character) && nameOf(character, characters, index) !== null,
  );
  const character = characters[at];
  if (character === undefined) return null;
  const before = wordBefore(characters.slice(0, at));
  return `${nameOf(character, characters, at)} (${codeOf(character)})${before === '' ? '' : ` after "${before}"`}`;
}

/**
 * Adds a note about the first odd character of the text to the sentence. A suggestion ("; write ...") stays at the
 * end.
 */
export function noted(problem: string, text: string): string {
  const odd = oddCharacter(text);
  if (odd === null || problem.includes(odd)) return problem;
  const note = `; note that it holds ${odd}`;
  const at = problem.lastIndexOf('; write ');
  return at < 0 ? `${problem}${note}` : `${problem.slice(0, at)}${note}${problem.slice(at)}`;
}

function nameOf(character: string, characters: readonly string[], index: number): string | null {
  const known = NAMES.get(character);
  if (known !== undefined) return known;
  if (/^[ \t\r\n]$/.test(character)) return null;
  if (/^\p{Z}$/u.test(character)) return 'an unusual space';
  if (/^[\p{Cc}\p{Cf}]$/u.test(character)) return isJoiner(character) ? null : 'an invisible character';
  if (/^\p{Pd}$/u.test(character) && character !== '-') return 'a dash that is not a hyphen';
  if (/^[^\x20-\x7e]$/u.test(character) && /^[\x21-\x7e]$/.test(character.normalize('NFKC'))) {
    return `another form of "${character.normalize('NFKC')}"`;
  }
  if (/^\p{Nd}$/u.test(character) && !/^\d$/.test(character)) return `the digit "${character}" of another script`;
  // A Cyrillic or Greek letter next to a Latin one was probably meant to be the Latin letter that it resembles.
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(character) && isBesideLatin(characters, index)) {
    return `the letter "${character}" of another alphabet`;
  }
  return null;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a no-break space'],
  ['\u202f', 'a narrow no-break space'],
  ['\u3000', 'an ideographic space'],
  ['\u200b', 'a zero-width space'],
  ['\ufeff', 'a byte order mark'],
  ['\u00ad', 'a soft hyphen'],
  ['\u2011', 'a non-breaking hyphen'],
  ['\u2013', 'an en dash'],
  ['\u2014', 'an em dash'],
  ['\u2212', 'a minus sign that is not a hyphen'],
  ['\u2018', 'a curly quotation mark'],
  ['\u2019', 'a curly quotation mark'],
  ['\u201c', 'a curly quotation mark'],
  ['\u201d', 'a curly quotation mark'],
]);

/** Words of some languages and many emoji need them. */
function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d';
}

function isBesideLatin(characters: readonly string[], index: number): boolean {
  return [index - 1, index + 1].some((at) => /^[a-z0-9]$/i.test(characters[at] ?? ''));
}

function isUnseen(character: string): boolean {
  return character !== ' ' && !isJoiner(character) && /^[\p{Z}\p{Cc}\p{Cf}]$/u.test(character);
}

/** Returns at most the last 24 characters of the word at the end. */
function wordBefore(characters: readonly string[]): string {
  return /[^\p{Z}\p{Cc}\p{Cf}"]*$/u.exec(characters.slice(-24).join(''))?.[0] ?? '';
}

function escapeOf(character: string): string {
  const hex = hexOf(character);
  return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function codeOf(character: string): string {
  return `U+${hexOf(character).toUpperCase()}`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
