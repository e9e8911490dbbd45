import { type SourceFacts, sourceFacts, sourceKey } from '../../decide/identity.ts';
import { groupBy } from '../../model/group.ts';
import { faultOf, type Watch } from '../../model/known-faults.ts';
import { type ChangeSet, type Evidence, failure, type Place, placeOf } from '../../model.ts';
import { type Connection, kindOf, type Question } from '../../ports/cloud.ts';
import { type Asking, askedSources } from './asked-sources.ts';
import { asksForUsers } from './guards.ts';

/** Reads the facts that the guards need, only in places with candidates for deletion. */
export async function readEvidence(
  { kinds }: Connection,
  changeSet: ChangeSet,
  asking: Asking,
  watch: Watch,
): Promise<ReadonlyMap<Place, Evidence>> {
  const { changes } = changeSet;
  const { request } = asking;
  const sourcesOf = groupBy(askedSources(changeSet, asking), ({ point }) => placeOf(point));
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
        (sourcesOf.get(place) ?? []).map(({ point, source }): [string, SourceFacts] => {
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
