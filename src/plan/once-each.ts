import { keyOf, type Resource } from '../model.ts';

type Named = Pick<Resource, 'kind' | 'region' | 'id'>;

/** Removes duplicates: clusters of DocumentDB and Neptune are listed as their own type and again among those of RDS. */
export function onceEach(resources: readonly Resource[]): readonly Resource[] {
  const typed = typedByPlace(resources);
  return resources.filter((one) => one.kind !== 'rds-cluster' || !typed.has(placeOf(one)));
}

/** Resolves clusters that are listed twice. */
export interface Twins {
  /** Returns the listing under the cluster's own type. */
  readonly asTyped: (resource: Resource) => Resource;
  /** Returns the keys of both listings of a cluster; the single key of any other resource. */
  readonly keysOf: (named: Named) => readonly string[];
}

/**
 * Finds clusters that are listed twice. A request about one listing applies to the other: it is one cluster, with one
 * ARN.
 */
export function twinsIn(resources: readonly Resource[]): Twins {
  const typed = typedByPlace(resources);
  const twinOf = (one: Named): Resource | null => {
    const twin = typed.get(placeOf(one));
    return twin !== undefined && (one.kind === 'rds-cluster' || one.kind === twin.kind) ? twin : null;
  };
  return {
    asTyped: (resource) => twinOf(resource) ?? resource,
    keysOf: (one) => {
      const twin = twinOf(one);
      return twin === null ? [keyOf(one)] : [keyOf(twin), keyOf({ ...twin, kind: 'rds-cluster' })];
    },
  };
}

function typedByPlace(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  const typed = resources.filter(({ kind }) => kind === 'DocumentDB' || kind === 'Neptune');
  return new Map(typed.map((one) => [placeOf(one), one]));
}

function placeOf({ region, id }: Named): string {
  return `${region} ${id}`;
}
