import type { PreviewRequest, RetainRequest } from '../../src/inputs/request.ts';
import { HOUR, makePurgeRequest } from '../decide/make-model.ts';

const { kinds, engine, regions, session, workflowRun, changeSet } = makePurgeRequest();
const shared = {
  kinds,
  engine,
  regions,
  session,
  workflowRun,
  changeSet,
  planFile: null,
  graceMilliseconds: 72 * HOUR,
};

export function makeRetainRequest(overrides: Partial<RetainRequest> = {}): RetainRequest {
  return { ...shared, mode: 'retain', dryRun: false, ...overrides };
}

export function makePreviewRequest(overrides: Partial<PreviewRequest> = {}): PreviewRequest {
  return {
    ...shared,
    mode: 'preview',
    dryRun: true,
    minKeep: 1,
    keepVerified: 1,
    protectUncopied: true,
    asOf: null,
    failOn: [],
    pricePerGibMonth: 0.05,
    pricePerGibTransferred: 0.02,
    githubToken: '',
    comment: true,
    ...overrides,
  };
}
