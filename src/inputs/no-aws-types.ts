import { quoted } from '../decide/odd-characters.ts';
import { type Asked, type InputProblem, problemOf } from './asked.ts';
import { kinds } from './selection.ts';

/**
 * Refuses AWS Backup's type names in a mode that does not support them.
 * @param why Follows the refused names in the sentence.
 */
export function noAwsTypes({ reading }: Asked, why: string): readonly InputProblem[] {
  const read = reading(kinds);
  if (!read.ok || read.value.ofAws.length === 0) return [];
  return [problemOf(kinds, `${read.value.ofAws.map(quoted).join(', ')} ${why}`)];
}
