import { proveOwnership } from './decide/ownership.ts';
import { CANCELLED, unexpected } from './faults.ts';
import { type ChangeSet, type Evidence, failure, type Region, type ResourceId } from './model.ts';
import type { Connection, Question } from './port.ts';
import type { PurgeRequest } from './request.ts';

/** Reads what the guards need to know, and only in regions where something is to be deleted. */
export async function readEvidence(
  connection: Connection,
  changeSet: ChangeSet,
  request: PurgeRequest,
  signal: AbortSignal,
): Promise<ReadonlyMap<Region, Evidence>> {
  const questions = questionsOf(changeSet, connection, request);
  const answers = await Promise.all(
    [...questions].map(async ([region, question]): Promise<[Region, Evidence]> => {
      try {
        return [region, await connection.kind.readEvidence(region, question)];
      } catch (error) {
        const unread = failure(signal.aborted ? CANCELLED : unexpected(error));
        return [region, { existing: unread, users: unread, registered: unread }];
      }
    }),
  );
  return new Map(answers);
}

function questionsOf(
  { changes }: ChangeSet,
  { account }: Connection,
  request: PurgeRequest,
): ReadonlyMap<Region, Question> {
  const points = byRegion(changes.flatMap((change) => (change.action === 'delete' ? [change.point] : [])));
  const snapshots = byRegion(
    changes.flatMap((change) => (change.action === 'delete-snapshot' ? [change.snapshot] : [])),
  );
  const questions = new Map<Region, Question>();
  for (const region of new Set([...points.keys(), ...snapshots.keys()])) {
    const candidates = points.get(region) ?? [];
    const sources = new Set(
      candidates.flatMap((point): ResourceId[] => {
        const ownership = proveOwnership(point, account);
        return ownership.ours ? [ownership.source] : [];
      }),
    );
    questions.set(region, {
      sources: request.minKeep > 0 && sources.size > 0 ? [...sources] : null,
      candidates: request.protectInUse && candidates.length > 0 ? candidates.map((point) => point.id) : null,
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
