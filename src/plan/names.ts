import type { Reading } from './reading.ts';

/** Keys with a special meaning in JavaScript objects. */
const RESERVED = ['__proto__', 'prototype', 'constructor'];
const NAME = '[A-Za-z0-9_.-]{1,50}';
/** The name of a plan or a rule. */
export const NAME_PATTERN = `^(?!(?:${RESERVED.join('|')})$)${NAME}$`;

/** The name of a plan, or of one of its rules as `plan/rule`. */
export const FORMER_PATTERN = `^(?!(?:${RESERVED.join('|')})(?:/|$))${NAME}(?:/(?!(?:${RESERVED.join('|')})$)${NAME})?$`;

/** Reads the name of a former plan or rule. */
export function readFormer(text: string): Reading<string> {
  const [plan = '', ...rest] = text.split('/');
  const right =
    'write the name of a plan that is gone, such as "production", or of one rule of it, such as "production/daily"';
  const why =
    rest.length > 1 ? `"${text}" has more than one "/"` : [plan, ...rest].map(whyNotAName).find((one) => one !== null);
  return why === undefined ? { ok: true, value: text } : { ok: false, problem: `${why.split(';')[0]}; ${right}` };
}

/** Returns why a text is not a valid name of a plan or a rule, or null if it is. */
export function whyNotAName(name: string): string | null {
  if (new RegExp(NAME_PATTERN).test(name)) return null;
  const why = RESERVED.includes(name) ? 'is a reserved word' : 'is not a name';
  return `"${name}" ${why}; write 1 to 50 letters, digits and "-_.", such as "production"`;
}
