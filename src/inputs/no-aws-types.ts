import { quoted } from '../decide/odd-characters.ts';
import { type Asked, type InputProblem, problemOf } from './asked.ts';
import { kinds } from './selection.ts';

/**
 * What a mode says where it has no use for the names of AWS Backup.
 * @param why Reads well after what is named.
 */
export function noAwsTypes({ reading }: Asked, why: string): readonly InputProblem[] {
  const read = reading(kinds);
  if (!read.ok || read.value.ofAws.length === 0) return [];
  return [problemOf(kinds, `${read.value.ofAws.map(quoted).join(', ')} ${why}`)];
}
