import { type ExpiryRule, readExpiry } from '../decide/expiry.ts';
import { quoted } from '../decide/odd-characters.ts';
import type { Instant, Region } from '../model.ts';
import { region } from '../model.ts';
import { declare, type Reading } from './input.ts';
import { right, wordsOf } from './parsers.ts';

/** Copies of backups in other regions. */

/** One requested copy of every backup. */
export interface AskedCopy {
  readonly to: Region;
  /** Null uses the backup's own. */
  readonly expiry: ExpiryRule | null;
  readonly text: string;
}

/** A key and its region. */
export interface CopyKey {
  readonly region: Region;
  readonly arn: string;
}

const LINE = /^([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})\s*(?::(.*))?$/;
const KEY =
  /^arn:aws[a-z-]*:kms:([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}):(?:\d{12}|\{account\}):(?:key|alias)\/[A-Za-z0-9/_-]+$/;
const EXAMPLE = 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab';
const RIGHT = 'write a region on each line, such as "eu-west-1" or "eu-west-1: 90 days"';

export const copyTo = declare({
  name: 'copy-to',
  summary: 'Regions in which a copy of each new backup is wanted, such as "eu-west-1: 90 days".',
  details:
    'One region per line, with the expiry of the copy after a colon; without one the copy has the expiry of its backup. The wish is written on the backup as a tag, and a run with `mode: copy` makes the copy. With engine: aws-backup the run itself copies, and needs wait: true. A plan file has `copies` on its rules instead.',
  default: '',
  option: { is: 'text', value: 'REGION' },
  read: readCopyLines,
});

function readCopyLines(text: string, now: Instant): Reading<readonly AskedCopy[]> {
  const copies: AskedCopy[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue;
    const [, to, length] = LINE.exec(line) ?? [];
    if (to === undefined)
      return { ok: false, problem: `${quoted(line)} does not begin with the name of a region; ${RIGHT}` };
    if (copies.some((one) => one.to === to)) return { ok: false, problem: `"${to}" is named twice; ${RIGHT}` };
    const expiry = length === undefined ? null : readExpiry(length, now);
    if (expiry !== null && !expiry.ok) return { ok: false, problem: `${quoted(line)}: ${expiry.problem}` };
    copies.push({ to: region(to), expiry: expiry?.rule ?? null, text: line });
  }
  return right(copies);
}

export const copyKmsKey = declare({
  name: 'copy-kms-key',
  summary: 'ARNs of the customer managed KMS keys that encrypt copies, one for each region.',
  details:
    'Separated by spaces, commas or newlines; the region in each ARN says which copies it is for. With `accounts`, `{account}` stands for the account id. Wins over `kms-key` in the plan file. Without a key, copies of encrypted AMIs get the default key of their region, and encrypted database snapshots are not copied. In backup it is for the vaults of copies that create-vault makes.',
  default: '',
  option: { is: 'text', value: 'ARNS' },
  read: (text): Reading<readonly CopyKey[]> => {
    const keys: CopyKey[] = [];
    for (const arn of wordsOf(text)) {
      const place = KEY.exec(arn)?.[1];
      if (place === undefined) {
        return { ok: false, problem: `${quoted(arn)} is no ARN of a KMS key; write one such as "${EXAMPLE}"` };
      }
      const other = keys.find((one) => one.region === place);
      if (other !== undefined) {
        return {
          ok: false,
          problem: `${quoted(other.arn)} is not the only key for ${place}; write one for each region, such as "${EXAMPLE}"`,
        };
      }
      keys.push({ region: region(place), arn });
    }
    return right(keys);
  },
});
