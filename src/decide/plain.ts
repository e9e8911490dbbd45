import { stripVTControlCharacters } from 'node:util';

/**
 * Converts untrusted text to one line that is safe to show: removes terminal escape sequences, collapses line breaks,
 * tabs and runs of white space into one space, and replaces every other control, bidi or invisible format character
 * with U+FFFD, so that it stays noticeable. The joiners U+200C and U+200D stay, because words of some languages and
 * many emoji need them. Cuts longer texts to `limit` UTF-16 code units, the last of them an ellipsis.
 */
export function plain(text: string, limit = 1000): string {
  // Error messages can be huge; text far beyond the cut does not need cleaning.
  const near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const cleaned = stripVTControlCharacters(near)
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
  return cut(near.length < text.length ? `${cleaned} ${ELLIPSIS}`.trim() : cleaned, limit);
}

/**
 * Cuts a text to at most `limit` UTF-16 code units, the last of them an ellipsis if anything was cut. Splits no
 * character.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - 1));
  return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export const ELLIPSIS = '…';
