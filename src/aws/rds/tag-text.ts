import { createHash } from 'node:crypto';

const LONGEST = 256;
/** Ends a shortened text; `@c` never starts an escape, so no complete text looks like it. */
const CUT_MARK = '@cut-';
const HASH_DIGITS = 16;

/**
 * Writes a text so that RDS accepts it as a tag value. RDS accepts only letters, digits, spaces and `+ - = . _ : / @`, and
 * no value that begins with `aws:` or `rds:`. Every byte of another character, and of `@` itself, becomes `@` and two
 * uppercase hex digits: `Backup:daily, Stage:production` is written as `Backup:daily@2C Stage:production`.
 *
 * A text that would be longer than 256 characters is shortened, and ends in `@cut-` and 16 hex digits of its hash. It is
 * read back in that form, so it equals only its own text.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html
 */
export function writeTagText(text: string): string {
  const pieces = [...text].map((character) =>
    /[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(character) ? character : bytes(character),
  );
  if (/^(aws|rds):/i.test(text)) pieces[0] = bytes(text.charAt(0));
  let length = lengthOf(pieces);
  if (length <= LONGEST) return pieces.join('');
  const end = `${CUT_MARK}${createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}`;
  while (length + end.length > LONGEST) length -= lengthOf(pieces.splice(-1));
  return `${pieces.join('')}${end}`;
}

/**
 * Returns a user's own text unchanged if RDS accepts it: it is never read back here, and the user's rules may depend on it.
 */
export function userTagText(text: string): string {
  return /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/iu.test(text) ? text : writeTagText(text);
}

/** Undoes `writeTagText`. A text that it cannot have written, or has shortened, is returned unchanged. */
export function readTagText(text: string): string {
  if (!text.includes('@')) return text;
  const read = text.replace(/(?:@[0-9A-F]{2})+/g, (escaped) =>
    Buffer.from(escaped.replaceAll('@', ''), 'hex').toString('utf8'),
  );
  return writeTagText(read) === text ? read : text;
}

function bytes(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `@${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** AWS counts characters, not UTF-16 code units. */
function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + [...piece].length, 0);
}
