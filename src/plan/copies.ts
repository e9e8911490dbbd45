import * as v from 'valibot';
import { type Region, region } from '../model.ts';
import type { Reading } from './reading.ts';
import { describe, missing, text } from './schema-parts.ts';

/** The name of one region: globs name several, and a copy is made in each that is written. */
const REGION_PATTERN = '^\\s*[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}\\s*$';
/** The ARN of a key or of its alias; it holds the region that the key is for. */
const KMS_KEY_PATTERN =
  '^\\s*arn:aws[a-z-]*:kms:[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}:(?:\\d{12}|\\{account\\}):(?:key|alias)/[A-Za-z0-9/_-]+\\s*$';

const KEY_EXAMPLE = 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab';

/** Reads the name of the region that a copy is to be made in. */
export function readDestination(written: string): Reading<Region> {
  if (new RegExp(REGION_PATTERN, 'u').test(written)) return { ok: true, value: region(written.trim()) };
  return { ok: false, problem: `"${written}" is no name of a region; write one such as "eu-west-1"` };
}

/** Reads the ARN of a KMS key. */
export function readKmsKey(written: string): Reading<string> {
  if (new RegExp(KMS_KEY_PATTERN, 'u').test(written)) return { ok: true, value: written.trim() };
  return { ok: false, problem: `"${written}" is no ARN of a KMS key; write one such as "${KEY_EXAMPLE}"` };
}

/** The region of a key. */
export function regionOfKey(arn: string): Region {
  return region(arn.split(':')[3] ?? '');
}

const COPIES_RIGHT = 'write a list such as [{to: eu-west-1, expiry: 90 days}]';

/** The schema of the copies of a rule. */
export function copiesSchema<Expiry extends v.GenericSchema>(expiry: Expiry) {
  const copy = v.strictObject(
    {
      to: text({
        description: 'The region that the copy is made in.',
        pattern: REGION_PATTERN,
        examples: ['eu-west-1'],
        read: readDestination,
      }),
      expiry: v.exactOptional(expiry),
      'kms-key': v.exactOptional(
        text({
          description: 'ARN of the customer managed KMS key, in that region, that encrypts the copy.',
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
      "Copies in other regions that are wanted of each backup of this rule; a run with mode copy makes them. An expiry that is left out is the backup's own.",
    ),
  );
}
