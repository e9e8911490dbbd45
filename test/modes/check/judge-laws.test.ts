import { expect, it } from 'vitest';
import {
  type CheckStatus,
  keyOf,
  type RecoveryPoint,
  type RecoveryPointState,
  type Resource,
  recoveryPointId,
  resourceId,
} from '../../../src/model.ts';
import { claimsByTag } from '../../../src/modes/check/claims.ts';
import { evidenceOf } from '../../../src/modes/check/evidence.ts';
import { judge } from '../../../src/modes/check/judge.ts';
import { account, frankfurt, HOUR, makePoint, NOW, stranger } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';

/** What is drawn of a world with one machine, in hours from now. */
interface Drawn {
  readonly tagged: boolean;
  readonly exempt: boolean;
  readonly gone: boolean;
  readonly obstacle: 'none' | 'choice' | 'incident';
  readonly born: number | null;
  readonly coverage: 'tagged' | 'all';
  readonly points: readonly DrawnPoint[];
}
interface DrawnPoint {
  readonly age: number;
  readonly state: RecoveryPointState;
  readonly ours: boolean;
  readonly copy: boolean;
  readonly expired: boolean;
  readonly forTag: boolean;
}

const MAX_AGE = 26;
const LATE_AFTER = 3;
const WEB = resourceId('i-0aaaaaaaaaaaaaaa1');

/** Written from the table in the design alone, one row after the other. */
function expected({ tagged, exempt, gone, obstacle, born, coverage, points }: Drawn): CheckStatus | null {
  if (exempt && !gone) return 'exempt';
  if (tagged && obstacle === 'choice') return 'skipped';
  const proven = points.filter(({ ours, copy }) => ours && !copy);
  if (!tagged) {
    if (gone) return null;
    const lost = proven.some(({ forTag, expired }) => forTag && !expired);
    if (!lost && coverage === 'tagged') return null;
    if (obstacle === 'choice') return 'skipped';
    return lost ? 'lost-tag' : 'unprotected';
  }
  const past = proven.filter(({ age }) => age >= 0);
  const good = past.filter(({ state }) => state === 'available').map(({ age }) => age);
  if (good.some((age) => age <= MAX_AGE)) return 'fresh';
  const newest = [...past].sort((a, b) => a.age - b.age)[0];
  if (newest?.state === 'pending' && newest.age < LATE_AFTER) return 'under-way';
  if (good.length > 0) return 'late';
  return born !== null && born < MAX_AGE ? 'new' : 'never';
}

function resourceOf({ tagged, exempt, gone, obstacle, born }: Drawn): Resource {
  const tags = new Map([
    ...(tagged ? [['Backup', 'daily'] as const] : []),
    ...(exempt ? [['BackupExempt', 'x'] as const] : []),
  ]);
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    id: WEB,
    name: 'web',
    tags,
    obstacle:
      obstacle === 'none'
        ? null
        : { reason: obstacle, actionNeeded: false, ...(obstacle === 'incident' && { incident: true }) },
    reboot: false,
    volumes: [],
    ...(born !== null && { bornAt: NOW - born * HOUR }),
    ...(gone && { gone: true }),
  };
}

function pointOf({ age, state, ours, copy, expired, forTag }: DrawnPoint, index: number): RecoveryPoint {
  return makePoint({
    id: recoveryPointId(`ami-${index}`),
    owner: ours ? account : stranger,
    source: copy ? null : WEB,
    // A proven copy of ours, which says of the machine here nothing all the same.
    ...(copy && { copyOf: 'us-west-2/ami-origin' }),
    createdAt: NOW - age * HOUR,
    state,
    tags: {
      expire: expired ? '2026-11-21T22:59:59Z' : '2026-11-22T23:00:00Z',
      backupTag: forTag ? 'Backup:daily' : 'Backup:hourly',
      ...(copy && { copyOf: 'us-west-2/ami-origin' }),
    },
  });
}

const point: fc.Arbitrary<DrawnPoint> = fc.record({
  // No two are of one instant: which is the newest would be anybody's guess.
  age: fc.constantFrom(-30, -1, 0, 1, 2, 3, 4, 20, 25, 26, 27, 72, 700),
  state: fc.constantFrom<RecoveryPointState[]>('available', 'pending', 'failed', 'disabled', 'other'),
  ours: fc.boolean(),
  copy: fc.boolean(),
  expired: fc.boolean(),
  forTag: fc.boolean(),
});

const drawn: fc.Arbitrary<Drawn> = fc.record({
  tagged: fc.boolean(),
  exempt: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  gone: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  obstacle: fc.constantFrom('none', 'none', 'choice', 'incident'),
  born: fc.constantFrom(null, 0, 25, 26, 27, 1000),
  coverage: fc.constantFrom('tagged', 'all'),
  points: fc.uniqueArray(point, { selector: ({ age }) => age, maxLength: 6 }),
});

const asked = {
  now: NOW,
  seenAt: NOW,
  lateAfter: LATE_AFTER * HOUR,
  otherBackups: false,
  verifiedSince: null,
  kinds: ['ec2-instance'],
  looked: ['ec2-instance'],
} as const;

it('finds the status that the table says, whatever is there', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const resources = [resourceOf(one)];
      const points = one.points.map(pointOf);
      const judged = judge({
        account,
        resources,
        claims: claimsByTag(resources, [{ key: 'Backup', value: 'daily' }], NOW - MAX_AGE * HOUR),
        evidence: evidenceOf(resources, points, account, NOW),
        unread: new Map(),
        protectedIn: new Map(),
        jobsIn: new Map(),
        asked: { ...asked, coverage: one.coverage },
      });
      expect(judged[0]?.status ?? null).toBe(expected(one));
      const good = one.points.filter(
        ({ ours, copy, age, state }) => ours && !copy && age >= 0 && state === 'available',
      );
      const newest = good.length === 0 ? null : NOW - Math.min(...good.map(({ age }) => age)) * HOUR;
      if (judged[0] !== undefined) expect(judged[0].newest?.at ?? null).toBe(newest);
      expect(new Set(judged.map(({ resource }) => keyOf(resource))).size).toBe(judged.length);
    }),
    { numRuns: 2000 },
  );
});
