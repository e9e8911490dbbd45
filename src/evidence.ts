import { faultOf, type Watch } from './faults.ts';
import { type ChangeSet, type Evidence, failure, type Region } from './model.ts';
import type { Connection, Question } from './port.ts';
import type { PurgeRequest } from './request.ts';

/** Reads what the guards need to know, and only in regions where something is to be deleted. */
export async function readEvidence(
  connection: Connection,
  changeSet: ChangeSet,
  request: PurgeRequest,
  watch: Watch,
): Promise<ReadonlyMap<Region, Evidence>> {
  const questions = questionsOf(changeSet, request);
  const answers = await Promise.all(
    [...questions].map(async ([region, question]): Promise<[Region, Evidence]> => {
      try {
        return [region, await connection.kind.readEvidence(region, question)];
      } catch (error) {
        const unread = failure(faultOf(error, watch));
        return [region, { existing: unread, users: unread, registered: unread }];
      }
    }),
  );
  return new Map(answers);
}

function questionsOf({ changes }: ChangeSet, request: PurgeRequest): ReadonlyMap<Region, Question> {
  const points = byRegion(
    changes.flatMap((change) =>
      change.action === 'delete' ? [{ region: change.point.region, id: change.point.id, source: change.source }] : [],
    ),
  );
  const snapshots = byRegion(
    changes.flatMap((change) => (change.action === 'delete-snapshot' ? [change.snapshot] : [])),
  );
  const questions = new Map<Region, Question>();
  for (const region of new Set([...points.keys(), ...snapshots.keys()])) {
    const candidates = points.get(region) ?? [];
    const sources = new Set(candidates.map(({ source }) => source));
    questions.set(region, {
      sources: request.minKeep > 0 && sources.size > 0 ? [...sources] : null,
      candidates: request.protectInUse && candidates.length > 0 ? candidates.map(({ id }) => id) : null,
      registered: snapshots.has(region),
    });
  }
  return questions;
}

function byRegion<Item extends { readonly region: Region }>(items: readonly Item[]): ReadonlyMap<Region, Item[]> {
  const groups = new Map<Region, Item[]>();
  for (const item of items) {
    const group = groups.get(item.region);
    if (group === undefined) groups.set(item.region, [item]);
    else group.push(item);
  }
  return groups;
}
