import { type Applied, type Change, type KeptEntry, recoveryPointId } from '../model.ts';
import type { Namer } from './named.ts';

/** What stays: by decision, by refusal, or because its deletion failed. */
export function keptEntries(changes: readonly Change[], applied: Applied | null, names: Namer): KeptEntry[] {
  const kept = changes.flatMap((change): KeptEntry[] => {
    if (change.action === 'keep-snapshot') {
      const { because, reason, snapshot } = change;
      const entry = { ...names.loose(snapshot), recoveryPointId: recoveryPointId(snapshot.id) };
      return [{ ...entry, name: '', because, reason }];
    }
    if (change.action !== 'keep' && change.action !== 'refuse') return [];
    const because = change.action === 'refuse' ? 'refused' : change.because;
    return [{ ...names.point(change.point), name: change.point.name, because, reason: change.reason }];
  });
  for (const { change, outcome } of applied?.deleted ?? []) {
    if (outcome.result !== 'failed') continue;
    const { point } = change;
    kept.push({ ...names.point(point), name: point.name, because: 'failed', reason: outcome.fault.message });
  }
  return kept;
}
