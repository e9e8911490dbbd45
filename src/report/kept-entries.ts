import { type Applied, type Change, type KeptEntry, recoveryPointId } from '../model.ts';
import type { Namer } from './named.ts';

/** Returns what is kept: by decision, by refusal, or because its deletion failed. */
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
    const entry = { ...names.point(change.point), name: change.point.name };
    if (outcome.result === 'failed') kept.push({ ...entry, because: 'failed', reason: outcome.fault.message });
    else if (outcome.result === 'kept') kept.push({ ...entry, because: 'changed', reason: outcome.reason });
  }
  for (const { change, outcome } of applied?.deletedSnapshots ?? []) {
    if (outcome.result !== 'kept') continue;
    const { snapshot } = change;
    const entry = { ...names.loose(snapshot), recoveryPointId: recoveryPointId(snapshot.id), name: '' };
    kept.push({ ...entry, because: 'changed', reason: outcome.reason });
  }
  return kept;
}
