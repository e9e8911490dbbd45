import { isCopy } from '../../decide/copies.ts';
import { readCopyTo } from '../../decide/copy-wishes.ts';
import type { CopyRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import type { Inventory, Region } from '../../model.ts';
import type { Looking } from '../../observe/observe.ts';
import { lookAt } from '../shared/inventory.ts';
import type { Regions } from '../shared/regions.ts';
import type { Session } from '../shared/session.ts';

const COPIES: Looking = { resources: null, points: { dlm: false } };

interface Destinations {
  /** Null where the list could not be read; then the reading of each region shows whether it is enabled. */
  readonly enabled: readonly Region[] | null;
  readonly destinations: Inventory;
}

/** Reads the regions in which copies are wanted, except those that were already read. */
export async function lookAtDestinations(
  session: Session<CopyRequest>,
  sources: Inventory,
  { enabled: told, chosen }: Regions,
): Promise<Destinations> {
  const wanted = destinationsIn(sources);
  const beside = wanted.filter((region) => !chosen.includes(region));
  const listed =
    told !== null || beside.length === 0 ? null : await attempt(session.connection.enabledRegions, session.run);
  const enabled = told ?? (listed?.ok === true ? listed.value : null);
  const readable = beside.filter((region) => enabled === null || enabled.includes(region));
  const { regions: more } = await lookAt(session, readable, COPIES);
  const here = sources.regions.filter(({ region }) => wanted.includes(region));
  return { enabled, destinations: { account: sources.account, regions: [...here, ...more] } };
}

function destinationsIn({ regions }: Inventory): readonly Region[] {
  const wanted = regions.flatMap((entry) =>
    entry.read
      ? entry.points.flatMap((point) =>
          isCopy(point) || point.tags.copyTo === undefined
            ? []
            : readCopyTo(point.tags.copyTo).wishes.map(({ to }) => to),
        )
      : [],
  );
  return [...new Set(wanted)].sort();
}
