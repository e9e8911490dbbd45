import { type Region, region } from '../model.ts';
import type { Reading } from './reading.ts';

/** Vaults in a plan file other than the one that its plan writes to. */

const REGION = '[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}';
/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CopyAction.html (DestinationBackupVaultArn) */
const VAULT_ARN = `arn:aws[a-z-]*:backup:${REGION}:(?:\\d{12}|\\{account\\}):backup-vault:[a-zA-Z0-9_-]{2,50}`;
/** A destination in direct plans: the name of one region. */
export const REGION_PATTERN = `^\\s*${REGION}\\s*$`;
export const VAULT_ARN_PATTERN = `^${VAULT_ARN}$`;
/** The name of one region, or the ARN of a vault. */
export const DESTINATION_PATTERN = `^\\s*(?:${REGION}|${VAULT_ARN})\\s*$`;

const EXAMPLE = 'arn:aws:backup:eu-west-1:123456789012:backup-vault:nightly';

const ONE_REGION = new RegExp(REGION_PATTERN, 'u');

/**
 * Reads the name of the destination region of a copy. Globs are not allowed, because they match several regions; each
 * must be written out.
 */
export function readDestination(written: string): Reading<Region> {
  if (ONE_REGION.test(written)) return { ok: true, value: region(written.trim()) };
  return { ok: false, problem: `"${written}" is no name of a region; write one such as "eu-west-1"` };
}

/** The destination of a copy. */
export interface Destination {
  readonly region: Region;
  /** Null if only a region was specified. */
  readonly vaultArn: string | null;
}

/** Reads the destination of a copy: a region, or the ARN of a vault. */
export function readCopyTo(written: string): Reading<Destination> {
  const text = written.trim();
  if (!text.startsWith('arn:')) {
    const read = readDestination(written);
    return read.ok ? { ok: true, value: { region: read.value, vaultArn: null } } : read;
  }
  if (new RegExp(VAULT_ARN_PATTERN).test(text)) {
    return { ok: true, value: { region: region(text.split(':')[3] ?? ''), vaultArn: text } };
  }
  return { ok: false, problem: `"${written}" is not the ARN of a backup vault; write one such as "${EXAMPLE}"` };
}

/** Reads the ARN of a vault. */
export function readVaultArn(text: string): Reading<string> {
  if (new RegExp(VAULT_ARN_PATTERN).test(text)) return { ok: true, value: text };
  return { ok: false, problem: `"${text}" is not the ARN of a backup vault; write one such as "${EXAMPLE}"` };
}
