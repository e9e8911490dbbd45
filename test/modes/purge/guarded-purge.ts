import type { PurgeRequest } from '../../../src/inputs/request.ts';
import {
  type Evidence,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type Region,
  recoveryPointId,
  success,
} from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  DAY,
  evidenceOf,
  frankfurt,
  makeEvidence,
  makeInventory,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';

/** What two regions hold; `elsewhere` is the evidence of the second. */
interface Account {
  readonly points?: readonly RecoveryPoint[];
  readonly loose?: readonly LooseSnapshot[];
  readonly evidence?: Partial<Evidence>;
  readonly elsewhere?: Partial<Evidence>;
}

/** Decides and guards over two regions, and says by id what becomes of everything. */
export function purge(
  { points = [], loose = [], evidence = {}, elsewhere = {} }: Account,
  overrides: Partial<PurgeRequest>,
) {
  const request = makePurgeRequest(overrides);
  const inRegion = (region: Region) =>
    makeRegion({
      region,
      points: points.filter((point) => point.region === region),
      loose: loose.filter((snapshot) => snapshot.region === region),
    });
  const due = decidePurge(makeInventory(inRegion(frankfurt), inRegion(oregon)), request, NOW);
  const guarded = guard(due, {
    account,
    request,
    seenAt: NOW,
    evidence: evidenceOf([frankfurt, makeEvidence(evidence)], [oregon, makeEvidence(elsewhere)]),
  });
  const fate = guarded.changes.map((change) => {
    switch (change.action) {
      case 'create':
        return 'create';
      case 'keep':
        return `keep ${change.point.id}: ${change.because}`;
      case 'delete-snapshot':
        return `delete ${change.snapshot.id}`;
      case 'keep-snapshot':
        return `keep ${change.snapshot.id}: ${change.because}`;
      default:
        return `${change.action} ${change.point.id}`;
    }
  });
  return { ...guarded, fate };
}

export const id = (digit: number | string): RecoveryPointId => recoveryPointId(`ami-${digit}`);
/** An expired AMI of the given age in days. */
export const aged = (digit: number | string, days: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({ id: id(digit), createdAt: NOW - days * DAY, ...overrides });
/** Evidence by which the source of most AMIs here still exists. */
export const alive = { existing: success(new Set([web])) };
