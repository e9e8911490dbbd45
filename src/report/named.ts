import { homeOf } from '../decide/copies.ts';
import {
  type AccountId,
  type Inventory,
  keyOf,
  type LooseSnapshot,
  type Named,
  type RecoveryPoint,
  type Region,
  type Resource,
  type ResourceId,
  resourceId,
} from '../model.ts';

interface Seen {
  readonly account: AccountId | null;
  readonly inventory: Inventory | null;
}

/** Returns the source of a recovery point: for a copy, the one in its tags, as long as they name the same original as the service. */
function sourceOf({ source, copyOf, tags }: RecoveryPoint): ResourceId | null {
  if (source !== null || copyOf === undefined || copyOf !== tags.copyOf) return source;
  return tags.source ? resourceId(tags.source) : null;
}

/** Names the subject of an entry, in the same way for all kinds. */
export interface Namer {
  readonly resource: (resource: Pick<Resource, 'kind' | 'region' | 'id' | 'name'>) => NamedResource;
  readonly point: (point: RecoveryPoint) => Named & { readonly recoveryPointId: RecoveryPoint['id'] };
  readonly loose: (snapshot: LooseSnapshot) => Named;
}

type NamedResource = Named & { readonly resourceId: ResourceId; readonly resourceName: string };

/** Returns a namer; a resource that is gone has the name recorded in its backups. */
export function namer({ account, inventory }: Seen): Namer {
  const living = new Map<string, string>();
  for (const region of inventory?.regions ?? []) {
    if (region.read) for (const resource of region.resources) living.set(keyOf(resource), resource.name);
  }
  const source = ({ kind, region, tags }: RecoveryPoint | LooseSnapshot, home: Region, id: ResourceId | null) => ({
    account,
    region,
    kind,
    resourceId: id,
    resourceName: id === null ? null : (living.get(keyOf({ kind, region: home, id })) ?? tags.sourceName ?? ''),
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
    point: (point) => ({ ...source(point, homeOf(point), sourceOf(point)), recoveryPointId: point.id }),
    loose: (snapshot) => ({
      ...source(snapshot, snapshot.region, snapshot.source),
      recoveryPointId: snapshot.madeFor,
    }),
  };
}
