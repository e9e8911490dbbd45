import { formatExpiry, formatInstant } from '../../../src/decide/expiry.ts';
import { proveOwnership } from '../../../src/decide/ownership.ts';
import {
  type Instant,
  placeOf,
  type RecoveryPoint,
  type Region,
  recoveryPointId,
  region as regionOf,
  success,
} from '../../../src/model.ts';
import type { PreviewInput } from '../../../src/modes/preview/model.ts';
import { protectedResources } from '../../../src/modes/preview/upcoming.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import type { Elsewhere } from '../../../src/modes/purge/elsewhere.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { decideRetain } from '../../../src/plan/retain.ts';
import {
  account,
  DAY,
  evidenceOf,
  frankfurt,
  makeEvidence,
  makePoint,
  makePurgeRequest,
} from '../../decide/make-model.ts';
import { NONE } from './preview-arbitraries.ts';

/** Where copies are. */
export const ireland = regionOf('eu-west-1');

/**
 * The preview is right when a real purge does what it said. So the days are lived through once more, with the functions that
 * a run uses: retain once, and then each day a purge of everything with its guards.
 */
export function livedThrough(
  file: PlanFile,
  input: PreviewInput,
  base: PlanFile | null = null,
): { readonly deletedAt: Map<string, string>; readonly created: number } {
  const { now, days: count = 35, minKeep, keepVerified, protectUncopied, graceMilliseconds } = input;
  const { resources } = input.inventory;
  const retained = new Map(
    decideRetain(input.inventory.points, file, { account, now, graceMilliseconds }).map(({ point, to }) => [
      point.id,
      formatExpiry(to),
    ]),
  );
  let points = input.inventory.points.map((point) => ({
    ...point,
    tags: { ...point.tags, expire: retained.get(point.id) ?? point.tags.expire },
  }));
  const until = now + count * DAY;
  const upcoming = [...protectedResources(file, resources, { ...input, until, idle: NONE }).values()].flatMap(
    ({ resource, upcoming: list }) =>
      list.map(({ at, due, expiresAt }) =>
        makePoint({
          id: recoveryPointId(`planned-${resource.id}-${at}`),
          region: resource.region,
          source: resource.id,
          createdAt: at,
          tags: {
            source: resource.id,
            expire: formatExpiry(expiresAt),
            backupPlan: due.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(', '),
          },
        }),
      ),
  );
  const deletedAt = new Map<string, string>();
  const existing = new Set(resources.map(({ id }) => id));
  for (let day = 0; day <= count; day += 1) {
    const at = now + day * DAY;
    if (day > 0) points = points.map((point) => (point.state === 'pending' ? { ...point, state: 'available' } : point));
    const there = [...points, ...upcoming.filter(({ createdAt }) => Number(createdAt) <= at)].filter(
      ({ id }) => !deletedAt.has(id),
    );
    const request = makePurgeRequest({ minKeep, keepVerified, protectUncopied });
    const region = {
      kind: 'ec2-instance',
      region: frankfurt,
      read: true,
      resources: [],
      points: there.filter(({ region: place }) => place === frankfurt),
      loose: [],
    } as const;
    const abroad = { ...region, region: ireland, points: there.filter(({ region: place }) => place === ireland) };
    const inventory = { account, regions: [region, abroad] };
    const due = decidePurge(inventory, request, at);
    // Guards turn no keep into a deletion.
    if (!due.changes.some(({ action }) => action === 'delete')) continue;
    const decided = keepRetained(due, inventory, file, at, {
      known: true,
      // A purge looks back for the length of the grace, and finds the base until it was changed, which is now.
      files: base !== null && at - graceMilliseconds < now ? [base] : [],
    });
    const seen = makeEvidence({ existing: success(existing) });
    const evidence = evidenceOf([frankfurt, seen], [ireland, seen]);
    const elsewhere = elsewhereOf(abroad.points, existing, at);
    const guarded = guard(decided, { account, request, evidence, seenAt: at, elsewhere });
    for (const change of guarded.changes) {
      if (change.action === 'delete') deletedAt.set(change.point.id, formatInstant(at));
    }
  }
  return { deletedAt, created: upcoming.length };
}

/** What a purge finds out about the copies in the other region. */
function elsewhereOf(points: readonly RecoveryPoint[], existing: ReadonlySet<string>, now: Instant): Elsewhere {
  const copies = new Map<string, RecoveryPoint['state']>();
  for (const point of points) {
    if (point.copyOf === undefined || !proveOwnership(point, account).ours) continue;
    if (copies.get(point.copyOf) !== 'available') copies.set(point.copyOf, point.state);
  }
  const place = (where: Region) => placeOf({ kind: 'ec2-instance', region: where });
  return {
    now,
    homes: new Map([[place(frankfurt), { enabled: true, known: success(existing) }]]),
    copies: new Map([[place(ireland), { enabled: true, known: success(copies) }]]),
  };
}
