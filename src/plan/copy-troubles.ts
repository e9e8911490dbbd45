import { NO_VOLUME_COPIES } from '../decide/copy-wishes.ts';
import type { Instant } from '../model.ts';
import { coldProblem, daysIn } from './aws-backup-rules.ts';
import { readKmsKey, regionOfKey } from './copies.ts';
import { entriesOf, type Path, type Trouble, under } from './reading.ts';
import { MOST_COPIES } from './schema-engine.ts';
import { readCopyTo, readDestination } from './vaults.ts';

/**
 * Finds copies that cannot be made even though each part is valid by itself: two in one region, a key of another
 * region, copies of volumes. Ignores unreadable values.
 */
export function findCopyTroubles(file: unknown, now: Instant): Trouble[] {
  return entriesOf(under(file, 'plans')).flatMap(([name, plan]) => {
    const kinds = under(under(plan, 'selection'), 'kinds');
    const volumes = Array.isArray(kinds) && kinds.includes('ebs-volume');
    const byAwsBackup = under(plan, 'engine') === 'aws-backup';
    return entriesOf(under(plan, 'rules')).flatMap(([rule, value]) => {
      const copies = under(value, 'copies');
      const path = ['plans', name, 'rules', rule, 'copies'];
      if (!Array.isArray(copies)) return [];
      if (byAwsBackup) return checkVaultCopies(copies, path, { rule: value, plan, now });
      if (volumes) return [{ path, at: 'key' as const, message: OF_VOLUMES }];
      return checkCopies(copies, path);
    });
  });
}

const OF_VOLUMES = `"copies" is not for the kind ebs-volume: ${NO_VOLUME_COPIES}; take ebs-volume out of "kinds", or "copies" out`;

function checkCopies(copies: readonly unknown[], path: Path): Trouble[] {
  const seen = new Set<string>();
  return copies.flatMap((copy, index): Trouble[] => {
    const [to, key] = [under(copy, 'to'), under(copy, 'kms-key')];
    const troubles: Trouble[] = [];
    const refuse = (what: string, message: string) =>
      troubles.push({ path: [...path, index, what], at: 'value', message });
    const read = typeof to === 'string' ? readCopyTo(to) : null;
    if (read?.ok === true && read.value.vaultArn !== null) {
      refuse(
        'to',
        `"${read.value.vaultArn}" is a vault of AWS Backup; write the region alone, or "engine: aws-backup" under the name of the plan`,
      );
    }
    const destination = typeof to === 'string' ? readDestination(to) : null;
    if (destination === null || !destination.ok) return troubles;
    if (seen.has(destination.value)) refuse('to', `"${destination.value}" is named twice; write each region once`);
    seen.add(destination.value);
    const wrong = wrongKey(key, destination.value);
    if (wrong !== null) refuse('kms-key', wrong);
    return troubles;
  });
}

/** Returns why the copy cannot use the key; null if it can, or if the key is unreadable. */
function wrongKey(key: unknown, destination: string): string | null {
  const read = typeof key === 'string' ? readKmsKey(key) : null;
  if (read === null || !read.ok || regionOfKey(read.value) === destination) return null;
  const there = regionOfKey(read.value);
  return `this key is of ${there}, and the copy is made in ${destination}; write a key of that region`;
}

interface Around {
  readonly rule: unknown;
  readonly plan: unknown;
  readonly now: Instant;
}

/** Checks copies that AWS Backup makes: each goes into a vault, and a region may have several vaults. */
function checkVaultCopies(copies: readonly unknown[], path: Path, { rule, plan, now }: Around): Trouble[] {
  const seen = new Set<string>();
  const troubles: Trouble[] = [];
  if (copies.length > MOST_COPIES) {
    const message = `these are ${copies.length} copies, and AWS Backup makes at most ${MOST_COPIES} for a rule; write fewer`;
    troubles.push({ path, at: 'key', message });
  }
  for (const [index, copy] of copies.entries()) {
    const refuse = (what: string, message: string) =>
      troubles.push({ path: [...path, index, what], at: 'value', message });
    const to = under(copy, 'to');
    const destination = typeof to === 'string' ? readCopyTo(to) : null;
    if (destination?.ok === true) {
      const { region, vaultArn } = destination.value;
      const vault = under(copy, 'vault') ?? under(rule, 'vault') ?? under(plan, 'vault');
      const where = vaultArn ?? `${region} ${String(vault)}`;
      if (seen.has(where)) refuse('to', `"${vaultArn ?? region}" is named twice for one vault; write each vault once`);
      seen.add(where);
      if (vaultArn !== null && under(copy, 'vault') !== undefined) {
        refuse('vault', `"to" names the vault already; take this out, or write the region alone in "to"`);
      }
      const wrong = wrongKey(under(copy, 'kms-key'), region);
      if (wrong !== null) refuse('kms-key', wrong);
    }
    for (const [what, message] of keyAndLength(copy, rule, now)) refuse(what, message);
  }
  return troubles;
}

function keyAndLength(copy: unknown, rule: unknown, now: Instant): [what: string, message: string][] {
  const found: [string, string][] = [];
  const [key, cold] = [under(copy, 'kms-key'), under(copy, 'cold-storage-after')];
  if (typeof key === 'string' && readKmsKey(key).ok && key.includes(':alias/')) {
    found.push(['kms-key', `"${key}" is an alias, and a vault has a key; write the ARN of the key itself`]);
  }
  const own = daysIn(under(copy, 'expiry'), now);
  if (own?.days.ok === false) found.push(['expiry', own.days.problem]);
  const kept = under(copy, 'expiry') === undefined ? daysIn(under(rule, 'expiry'), now) : own;
  if (kept?.days.ok !== true) return found;
  const problem = coldProblem(cold, { days: kept.days.value, text: kept.text });
  return problem === null ? found : [...found, ['cold-storage-after', problem]];
}
