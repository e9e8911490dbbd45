import type { Resource } from '../model.ts';

/** The devices that the `BackupExclude` tag of a resource excludes from its backups, and the problems of the tag. */
export interface LeftOut {
  readonly devices: readonly string[];
  /** Each is a sentence without a full stop. */
  readonly problems: readonly string[];
}

/**
 * Reads the `BackupExclude` tag. Unknown device names and the root device exclude nothing: a backup that is too large
 * is better than one that cannot be restored.
 */
export function leftOutOf({ tags, details }: Pick<Resource, 'tags' | 'details'>): LeftOut {
  const names = [...new Set((tags.get('BackupExclude') ?? '').split(/[\s,]+/))].filter((name) => name !== '');
  if (details === undefined || details.devices.length === 0) {
    const problems = names.length === 0 ? [] : ['its BackupExclude tag has no effect: only AMIs leave devices out'];
    return { devices: [], problems };
  }
  const known = new Set(details.devices.map(({ name }) => name));
  const problems = names.flatMap((name) => {
    if (name === details.rootDevice) {
      return [`its BackupExclude tag names ${name}, the root device, which is never left out`];
    }
    if (known.has(name)) return [];
    const has = [...known].join(', ');
    return [`its BackupExclude tag names ${name}, which it does not have: it leaves nothing out; it has ${has}`];
  });
  return { devices: names.filter((name) => known.has(name) && name !== details.rootDevice), problems };
}
