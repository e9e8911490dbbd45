import { CREATED_BY } from '../../decide/naming.ts';

/**
 * Matches the names that `slotFor` in src/decide/naming.ts makes for a database: our mark, the (possibly shortened) id, the
 * time and a hash.
 */
const SLOT = new RegExp(`^${CREATED_BY.toLowerCase()}-(.+)-[0-9]+-[0-9a-f]{12}$`);

/**
 * True if the name of a snapshot is one that this project gives to snapshots of the database. RDS returns the source of a
 * copy only if it is in another region or account. A copy within the region may have the same tags and database, but not the
 * same name.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html (SourceDBSnapshotIdentifier)
 */
export function isSlotOf(name: string, database: string): boolean {
  const id = SLOT.exec(name)?.[1];
  return id !== undefined && database.toLowerCase().startsWith(id);
}
