import {
  type AccountId,
  type Inventory,
  keyOf,
  type LooseSnapshot,
  type Named,
  type RecoveryPoint,
  type Resource,
  type ResourceId,
} from '../model.ts';

interface Seen {
  readonly account: AccountId | null;
  readonly inventory: Inventory | null;
}

/** Names what an entry is about, alike for all kinds. */
export interface Namer {
  readonly resource: (resource: Pick<Resource, 'kind' | 'region' | 'id' | 'name'>) => NamedResource;
  readonly point: (point: RecoveryPoint) => Named & { readonly recoveryPointId: RecoveryPoint['id'] };
  readonly loose: (snapshot: LooseSnapshot) => Named;
}

type NamedResource = Named & { readonly resourceId: ResourceId; readonly resourceName: string };

/** Resources that are gone are named by what their backups remember of them. */
export function namer({ account, inventory }: Seen): Namer {
  const living = new Map<string, string>();
  for (const region of inventory?.regions ?? []) {
    if (region.read) for (const resource of region.resources) living.set(keyOf(resource), resource.name);
  }
  const source = ({ kind, region, tags }: RecoveryPoint | LooseSnapshot, id: ResourceId | null) => ({
    account,
    region,
    kind,
    resourceId: id,
    resourceName: id === null ? null : (living.get(keyOf({ kind, region, id })) ?? tags.sourceName ?? ''),
  });
  return {
    resource: ({ kind, region, id, name }) => ({
      account,
      region,
      kind,
      resourceId: id,
      resourceName: name,
      recoveryPointId: null,
    }),
    point: (point) => ({ ...source(point, point.source), recoveryPointId: point.id }),
    loose: (snapshot) => ({ ...source(snapshot, snapshot.source), recoveryPointId: snapshot.madeFor }),
  };
}
