import type { ExistingRegion, SyncChange } from '../../../src/model/backup-plans.ts';
import { decideSync, type SyncQuestion } from '../../../src/modes/sync/decide.ts';
import { makePlanDocument, makeWanted } from './make-sync.ts';

export const plan = makePlanDocument();

export function decide(existing: ExistingRegion, overrides: Partial<SyncQuestion> = {}) {
  const question = { wanted: [makeWanted([plan])], existing: [existing], removePlans: [], createVaults: false };
  return decideSync({ ...question, ...overrides });
}

/** `action name` of each change. */
export function told(changes: readonly SyncChange[]): string[] {
  return changes.map((change) => {
    switch (change.action) {
      case 'create-vault':
        return `${change.action} ${change.vault}`;
      case 'create-plan':
        return `${change.action} ${change.plan.name}`;
      case 'create-selection':
      case 'replace-selection':
        return `${change.action} ${change.selection.name}`;
      default:
        return `${change.action} ${change.name}`;
    }
  });
}
