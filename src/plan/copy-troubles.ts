import { NO_VOLUME_COPIES } from '../decide/copy-wishes.ts';
import { readDestination, readKmsKey, regionOfKey } from './copies.ts';
import { entriesOf, type Path, type Trouble, under } from './reading.ts';

/**
 * Finds copies that cannot be made although each part by itself is right: two in one region, a key of another region, of volumes, by
 * AWS Backup. What cannot be read is passed over here.
 */
export function findCopyTroubles(file: unknown): Trouble[] {
  return entriesOf(under(file, 'plans')).flatMap(([name, plan]) => {
    const kinds = under(under(plan, 'selection'), 'kinds');
    const volumes = Array.isArray(kinds) && kinds.includes('ebs-volume');
    const byAwsBackup = under(plan, 'engine') === 'aws-backup';
    return entriesOf(under(plan, 'rules')).flatMap(([rule, value]) => {
      const copies = under(value, 'copies');
      const path = ['plans', name, 'rules', rule, 'copies'];
      if (copies === undefined) return [];
      const refused = byAwsBackup ? BY_AWS_BACKUP : volumes ? OF_VOLUMES : null;
      if (refused !== null) return [{ path, at: 'key' as const, message: refused }];
      return checkCopies(Array.isArray(copies) ? copies : [], path);
    });
  });
}

const OF_VOLUMES = `"copies" is not for the kind ebs-volume: ${NO_VOLUME_COPIES}; take ebs-volume out of "kinds", or "copies" out`;
const BY_AWS_BACKUP =
  '"copies" is not for plans of AWS Backup; take it out, and have AWS Backup copy by a plan of its own, or leave out "engine: aws-backup"';

function checkCopies(copies: readonly unknown[], path: Path): Trouble[] {
  const seen = new Set<string>();
  return copies.flatMap((copy, index): Trouble[] => {
    const [to, key] = [under(copy, 'to'), under(copy, 'kms-key')];
    const destination = typeof to === 'string' ? readDestination(to) : null;
    if (destination === null || !destination.ok) return [];
    const troubles: Trouble[] = [];
    const refuse = (what: string, message: string) =>
      troubles.push({ path: [...path, index, what], at: 'value', message });
    if (seen.has(destination.value)) refuse('to', `"${destination.value}" is named twice; write each region once`);
    seen.add(destination.value);
    const read = typeof key === 'string' ? readKmsKey(key) : null;
    if (read?.ok === true && regionOfKey(read.value) !== destination.value) {
      const there = regionOfKey(read.value);
      refuse(
        'kms-key',
        `this key is of ${there}, and the copy is made in ${destination.value}; write a key of that region`,
      );
    }
    return troubles;
  });
}
