import { homeOf, isCopy } from '../../decide/copies.ts';
import { isPastWish, readCopyTo } from '../../decide/copy-wishes.ts';
import { type SourceFacts, sourceFacts, sourceKey } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import type { Watch } from '../../model/known-faults.ts';
import {
  type ChangeSet,
  type DeleteChange,
  failure,
  type Instant,
  type Inventory,
  type KindName,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Result,
  success,
} from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Asked, Elsewhere } from './elsewhere.ts';
import { newestVerified, type Verifying } from './keep-verified.ts';

/** A kind in a region. */
interface Spot {
  readonly kind: KindName;
  readonly region: Region;
}

/** What determines the questions. */
interface Asking extends Verifying {
  readonly request: Pick<PurgeRequest, 'minKeep' | 'keepVerified' | 'protectUncopied'>;
  /** The instant that expiries are compared with. */
  readonly now: Instant;
}

/**
 * Reads the home regions of copies, and the destinations of copy wishes, only where a deletion depends on them. Most purges
 * read nothing here.
 */
export async function lookElsewhere(
  connection: Connection,
  { changes }: ChangeSet,
  inventory: Inventory,
  { account, request, seenAt, now }: Asking,
  watch: Watch,
): Promise<Elsewhere> {
  const deletes = changes.filter((change) => change.action === 'delete');
  const verified = newestVerified(changes, { account, request, seenAt });
  const ofCopies = deletes.filter(({ point }) => isCopy(point) && (request.minKeep > 0 || verified.has(point)));
  const wanted = request.protectUncopied ? destinationsOf(deletes, now) : new Map<Place, Spot>();
  const homes = groupBy(ofCopies, ({ point }) => placeOf({ kind: point.kind, region: homeOf(point) }));
  const isEnabled = await enabledBeside(
    connection,
    inventory,
    [...ofCopies.map(({ point }) => homeOf(point)), ...[...wanted.values()].map(({ region }) => region)],
    watch,
  );
  const [existing, copies] = await Promise.all([
    Promise.all(
      [...homes].map(async ([place, some]) => [place, await askHome(connection, some, isEnabled, watch)] as const),
    ),
    Promise.all(
      [...wanted].map(
        async ([place, spot]) => [place, await askDestination(connection, spot, inventory, isEnabled, watch)] as const,
      ),
    ),
  ]);
  return { now, homes: new Map(existing), copies: new Map(copies) };
}

/** Returns the destinations of wishes of points to be deleted, unless the copy itself would have expired. */
function destinationsOf(deletes: readonly DeleteChange[], now: Instant): ReadonlyMap<Place, Spot> {
  return new Map(
    deletes.flatMap(({ point, because }) => {
      if (because !== 'expired' || point.tags.copyTo === undefined) return [];
      const live = readCopyTo(point.tags.copyTo).wishes.filter((wish) => !isPastWish(wish, now));
      return live.map(
        ({ to }) => [placeOf({ kind: point.kind, region: to }), { kind: point.kind, region: to }] as const,
      );
    }),
  );
}

/**
 * Returns which regions are enabled. Regions that the run looks at count as enabled, and report it themselves if they are
 * not. If the list cannot be read, every region counts as enabled.
 */
async function enabledBeside(
  connection: Connection,
  { regions }: Inventory,
  needed: readonly Region[],
  watch: Watch,
): Promise<(region: Region) => boolean> {
  const looked = new Set(regions.map(({ region }) => region));
  // Where no other region is involved, no call is needed.
  if (needed.every((region) => looked.has(region))) return () => true;
  const listed = await attempt(connection.enabledRegions, watch);
  if (!listed.ok) return () => true;
  const enabled = new Set(listed.value);
  return (region) => looked.has(region) || enabled.has(region);
}

async function askHome(
  { kinds }: Connection,
  copies: readonly DeleteChange[],
  isEnabled: (region: Region) => boolean,
  watch: Watch,
): Promise<Asked<ReadonlySet<string>>> {
  const sources = new Map(
    copies.map(({ point, source }): [string, SourceFacts] => {
      const { copiedTo: _, ...facts } = sourceFacts(point, source);
      return [sourceKey(facts), facts];
    }),
  );
  const [first] = sources.values();
  if (first === undefined) throw new Error('a home region without copies: this is a bug');
  if (!isEnabled(first.region)) return { enabled: false };
  const kind = kindOf(kinds, first.kind);
  return { enabled: true, known: await attempt(() => kind.readExisting(first.region, [...sources.values()]), watch) };
}

async function askDestination(
  { kinds, account }: Connection,
  { kind: name, region }: Spot,
  inventory: Inventory,
  isEnabled: (region: Region) => boolean,
  watch: Watch,
): Promise<Asked<ReadonlyMap<string, RecoveryPoint['state']>>> {
  if (!isEnabled(region)) return { enabled: false };
  const points = await pointsIn();
  if (!points.ok) return { enabled: true, known: points };
  const copies = new Map<string, RecoveryPoint['state']>();
  for (const point of points.value) {
    if (point.copyOf === undefined || !proveOwnership(point, account).ours) continue;
    if (copies.get(point.copyOf) !== 'available') copies.set(point.copyOf, point.state);
  }
  return { enabled: true, known: success(copies) };

  async function pointsIn(): Promise<Result<readonly RecoveryPoint[]>> {
    const looked = inventory.regions.find((entry) => entry.kind === name && entry.region === region);
    if (looked !== undefined) return looked.read ? success(looked.points) : failure(looked.fault);
    const kind = kindOf(kinds, name);
    return attempt(async () => {
      if (kind.listBackups !== undefined) return kind.listBackups(region, { dlm: false });
      const listed = await kind.listPoints(region);
      return listed.ok ? success(listed.value.points) : listed;
    }, watch);
  }
}
