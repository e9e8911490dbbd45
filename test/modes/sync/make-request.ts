import type { SyncRequest } from '../../../src/inputs/request.ts';
import { DAY, session } from '../../decide/make-model.ts';

/** A sync that is asked for; each test says only what matters to it. */
export function makeSyncRequest(overrides: Partial<SyncRequest> = {}): SyncRequest {
  return {
    mode: 'sync',
    kinds: [],
    engine: { name: 'direct' },
    regions: 'eu-*',
    dryRun: false,
    session,
    workflowRun: null,
    planFile: 'plans.yml',
    changeSet: { approved: null, validForMilliseconds: DAY },
    newVault: null,
    removePlans: [],
    adopt: [],
    importPlan: null,
    ifNoneFound: 'error',
    ...overrides,
  };
}
