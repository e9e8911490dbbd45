import { stripVTControlCharacters } from 'node:util';

/**
 * Untrusted text as one line that can do no harm where it is shown: escape sequences of terminals are taken out, line
 * breaks, tabs and runs of white space become one space, and every other control, bidi or invisible format character
 * becomes U+FFFD, so that it can be seen that there was something. The joiners U+200C and U+200D stay, because words of
 * some languages and many emoji need them. Longer texts are cut to `limit` UTF-16 code units, the last of them an ellipsis.
 */
export function plain(text: string, limit = 1000): string {
  // Error messages can be huge; what is far behind the cut need not be cleaned.
  const near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const cleaned = stripVTControlCharacters(near)
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
  return cut(near.length < text.length ? `${cleaned} ${ELLIPSIS}`.trim() : cleaned, limit);
}

/** At most `limit` UTF-16 code units of a text; where that is not the whole, the last is an ellipsis. Splits no character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - 1));
  return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export const ELLIPSIS = '…';
