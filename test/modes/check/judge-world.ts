import { keyOf, type Resource, recoveryPointId, type SeenJob, success } from '../../../src/model.ts';
import type { Claim, Claims, Obligation } from '../../../src/modes/check/claims.ts';
import { type Evidence, NO_EVIDENCE } from '../../../src/modes/check/evidence.ts';
import { judge, type Known } from '../../../src/modes/check/judge.ts';
import type { Asked, GoodPoint } from '../../../src/modes/check/judged.ts';
import { resourceArn } from '../../../src/plan/arns.ts';
import { account, DAY, frankfurt, HOUR, makeResource, NOW } from '../../decide/make-model.ts';

export const resource = makeResource();
export const ARN = resourceArn(resource, account);
export const ours: Obligation = { maker: 'direct', dueAt: NOW - DAY, window: 0 };
export const theirs: Obligation = { maker: 'aws-backup', dueAt: NOW - DAY, window: 8 * HOUR };
export const point = (hours: number, by: GoodPoint['by'] = 'backup-via-tag'): GoodPoint => ({
  id: recoveryPointId(`${by}-${hours}`),
  at: NOW - hours * HOUR,
  by,
});
export const pending = (hours: number): Partial<Evidence> => ({
  newest: { id: 'ami-9', at: NOW - hours * HOUR, state: 'pending', stateReason: '' },
});
export const job = (hours: number, whole: boolean | null): SeenJob => ({
  region: frankfurt,
  id: 'job-1',
  resource: ARN,
  subject: { kind: null, resourceId: null, resourceName: null, recoveryPointId: null },
  maker: null,
  state: 'RUNNING',
  whole,
  message: '',
  createdAt: NOW - hours * HOUR,
  endedAt: null,
});

export interface World {
  readonly resource?: Resource;
  readonly claim?: Partial<Claim> | null;
  readonly claims?: Partial<Claims>;
  readonly evidence?: Partial<Evidence>;
  readonly asked?: Partial<Asked>;
  readonly known?: Partial<Known>;
  /** Of AWS Backup's own list: hours since, by its id. */
  readonly listed?: number;
}

export function judged(world: World) {
  const one = world.resource ?? resource;
  const claim: Claim = { obligations: [ours], skipped: null, incident: null, ...world.claim };
  const [found] = judge({
    account,
    resources: [one],
    claims: {
      of: new Map(world.claim === null ? [] : [[keyOf(one), claim]]),
      selected: new Set(),
      lost: () => null,
      unselected: 'nothing selects it',
      byPlan: [],
      ...world.claims,
    },
    evidence: new Map(world.evidence === undefined ? [] : [[keyOf(one), { ...NO_EVIDENCE, ...world.evidence }]]),
    unread: new Map(),
    protectedIn: new Map(
      world.listed === undefined
        ? []
        : [[frankfurt, success(new Map([[ARN, { id: recoveryPointId('listed'), at: NOW - world.listed * HOUR }]]))]],
    ),
    jobsIn: new Map(),
    asked: {
      now: NOW,
      seenAt: NOW,
      lateAfter: HOUR,
      coverage: 'tagged',
      otherBackups: false,
      verifiedSince: null,
      kinds: ['ec2-instance', 'rds-cluster'],
      looked: ['ec2-instance', 'rds-cluster'],
      ...world.asked,
    },
    ...world.known,
  });
  return found;
}
export const status = (world: World) => judged(world)?.status ?? null;
