import * as v from 'valibot';
import { type Region, region } from '../model.ts';
import type { Reading } from './reading.ts';
import { describe, missing, text } from './schema-parts.ts';
import { DESTINATION_PATTERN, readCopyTo } from './vaults.ts';

/** The ARN of a key or of its alias; it includes the region of the key. */
const KMS_KEY_PATTERN =
  '^\\s*arn:aws[a-z-]*:kms:[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}:(?:\\d{12}|\\{account\\}):(?:key|alias)/[A-Za-z0-9/_-]+\\s*$';

const KEY_EXAMPLE = 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab';

/** Reads the ARN of a KMS key. */
export function readKmsKey(written: string): Reading<string> {
  if (new RegExp(KMS_KEY_PATTERN, 'u').test(written)) return { ok: true, value: written.trim() };
  return { ok: false, problem: `"${written}" is no ARN of a KMS key; write one such as "${KEY_EXAMPLE}"` };
}

/** Returns the region of a key. */
export function regionOfKey(arn: string): Region {
  return region(arn.split(':')[3] ?? '');
}

const COPIES_RIGHT = 'write a list such as [{to: eu-west-1, expiry: 90 days}]';

/** The schemas of a rule's own keys that an entry reuses. */
interface RuleKeys<Expiry, Vault, Cold> {
  readonly expiry: Expiry;
  readonly vault: Vault;
  readonly coldStorageAfter: Cold;
}

/** Returns the schema of the copies of a rule. */
export function copiesSchema<
  Expiry extends v.GenericSchema,
  Vault extends v.GenericSchema,
  Cold extends v.GenericSchema,
>({ expiry, vault, coldStorageAfter }: RuleKeys<Expiry, Vault, Cold>) {
  const copy = v.strictObject(
    {
      to: text({
        description:
          'The region that the copy is made in; with engine aws-backup also the ARN of the vault that it is put into, in any account.',
        pattern: DESTINATION_PATTERN,
        examples: ['eu-west-1'],
        read: readCopyTo,
      }),
      vault: v.exactOptional(vault),
      expiry: v.exactOptional(expiry),
      'cold-storage-after': v.exactOptional(coldStorageAfter),
      'kms-key': v.exactOptional(
        text({
          description:
            'ARN of the customer managed KMS key, in that region, that encrypts the copy; with engine aws-backup that of the vault.',
          pattern: KMS_KEY_PATTERN,
          examples: [KEY_EXAMPLE],
          read: readKmsKey,
        }),
      ),
    },
    missing,
  );
  return v.pipe(
    v.array(copy, ({ input }) => `${describe(input)}; ${COPIES_RIGHT}`),
    v.minLength(1, `the list is empty; ${COPIES_RIGHT}, or leave it out`),
    v.description(
      "Copies in other regions that are wanted of each backup of this rule; a run with mode copy makes them, with engine aws-backup AWS Backup itself. An expiry that is left out is the backup's own.",
    ),
  );
}
