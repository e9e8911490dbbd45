import { isCopy } from '../../decide/copies.ts';
import { type SourceFacts, sourceFacts, sourceKey } from '../../decide/identity.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import { faultOf, type Watch } from '../../model/known-faults.ts';
import { type ChangeSet, type Evidence, failure, type Place, placeOf } from '../../model.ts';
import { type Connection, kindOf, type Question } from '../../ports/cloud.ts';
import { asksForUsers } from './guards.ts';
import { newestVerified, type Verifying } from './keep-verified.ts';

/** What the questions depend on. */
interface Asking extends Verifying {
  readonly request: PurgeRequest;
}

/** Reads what the guards need to know, and only where something is to be deleted. */
export async function readEvidence(
  { kinds }: Connection,
  { changes }: ChangeSet,
  { account, request, seenAt }: Asking,
  watch: Watch,
): Promise<ReadonlyMap<Place, Evidence>> {
  const verified = newestVerified(changes, { account, request, seenAt });
  const deletes = changes.filter((change) => change.action === 'delete');
  const snapshots = changes.filter((change) => change.action === 'delete-snapshot');
  const deletesOf = groupBy(deletes, ({ point }) => placeOf(point));
  const snapshotsOf = groupBy(snapshots, ({ snapshot }) => placeOf(snapshot));
  const places = new Map(
    [...deletes.map(({ point }) => point), ...snapshots.map(({ snapshot }) => snapshot)].map(({ kind, region }) => [
      placeOf({ kind, region }),
      { kind, region },
    ]),
  );
  const answers = await Promise.all(
    [...places].map(async ([place, { kind, region }]): Promise<[Place, Evidence]> => {
      const candidates = deletesOf.get(place) ?? [];
      const sources = new Map(
        candidates
          .filter(({ point }) => !isCopy(point) && (request.minKeep > 0 || verified.has(point)))
          .map(({ point, source }): [string, SourceFacts] => {
            const facts = sourceFacts(point, source);
            return [sourceKey(facts), facts];
          }),
      );
      const question: Question = {
        sources: sources.size > 0 ? [...sources.values()] : null,
        candidates: candidates.some((change) => asksForUsers(change, request))
          ? candidates.map(({ point }) => point.id)
          : null,
        unclear: candidates.flatMap(({ point }) => (point.public === null ? [point.id] : [])),
        registered: snapshotsOf.has(place),
      };
      try {
        return [place, await kindOf(kinds, kind).readEvidence(region, question)];
      } catch (error) {
        const unread = failure(faultOf(error, watch));
        return [place, { existing: unread, users: unread, public: unread, registered: unread, locked: unread }];
      }
    }),
  );
  return new Map(answers);
}
