/** JavaScript objects treat these keys as their own. */
const RESERVED = ['__proto__', 'prototype', 'constructor'];
const NAME = '[A-Za-z0-9_.-]{1,50}';
/** The name of a plan or a rule. */
export const NAME_PATTERN = `^(?!(?:${RESERVED.join('|')})$)${NAME}$`;

/** Why a text cannot name a plan or a rule, or null when it can. */
export function whyNotAName(name: string): string | null {
  if (new RegExp(NAME_PATTERN).test(name)) return null;
  const why = RESERVED.includes(name) ? 'is a reserved word' : 'is not a name';
  return `"${name}" ${why}; write 1 to 50 letters, digits and "-_.", such as "production"`;
}
