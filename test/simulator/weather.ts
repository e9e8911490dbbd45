import type { FaultEffect } from '../../sandbox/index.ts';
import type { Random } from '../../sandbox/random.ts';
import { choose, happens, oneOf } from './chance.ts';
import type { Arrival } from './turnstile.ts';

/**
 * - `clear`: nothing goes wrong on the way
 * - `gentle`: much goes wrong, but never twice for one piece of work, so that a run must come out as if nothing had; a session
 *   that ends strikes all that is under way, and so may do so three times in a run
 * - `rough` and `storm`: anything goes wrong, at any time
 */
export type WeatherName = 'clear' | 'gentle' | 'rough' | 'storm';

export interface Weather {
  readonly name: WeatherName;
  readonly effectsOn: (arrival: Arrival) => FaultEffect[];
}

const CHANCE: Readonly<Record<WeatherName, number>> = { clear: 0, gentle: 0.3, rough: 0.1, storm: 0.35 };

const ON_THE_WAY: readonly FaultEffect[] = [
  { throttle: true },
  { reset: true },
  { lostAnswer: true },
  { answer500AfterWork: true },
  { error: { code: 'InternalError', status: 500, message: 'An internal error has occurred' } },
  { error: { code: 'Unavailable', status: 503, message: 'The server is overloaded' } },
];

const REFUSALS: readonly FaultEffect[] = [
  { deny: true },
  { deny: 'scp' },
  { error: { code: 'OperationNotPermitted', status: 400, message: 'Not now' } },
  { error: { code: 'SomethingNew', status: 400, message: 'Nobody has seen this yet' } },
];

const CREATE_REFUSALS: readonly FaultEffect[] = [
  { error: { code: 'ResourceLimitExceeded', status: 400, message: 'You have too many AMIs' } },
  { error: { code: 'IncorrectState', status: 400, message: 'The instance is changing its state' } },
  { error: { code: 'SnapshotCreationPerVolumeRateExceeded', status: 400, message: 'Too soon' } },
  { error: { code: 'ConcurrentCreateImageNoRebootLimitExceeded', status: 400, message: 'One is being made' } },
];

const DB_CREATE_REFUSALS: readonly FaultEffect[] = [
  { error: { code: 'SnapshotQuotaExceeded', status: 400, message: 'Cannot create more than 100 manual snapshots' } },
  { error: { code: 'InvalidDBInstanceState', status: 400, message: 'The database is not available' } },
  { error: { code: 'KMSKeyNotAccessibleFault', status: 400, message: 'The key is disabled' } },
];

/** Credentials last an hour: a session that ends again and again within seconds is more than a run can be asked to bear. */
const MOST_EXPIRIES = 3;

/** Makes the faults of one run. `withRole` when its credentials can expire. */
export function createWeather(random: Random, name: WeatherName, withRole: boolean): Weather {
  const struck = new Set<string>();
  let expiries = 0;
  return {
    name,
    effectsOn(arrival) {
      const effects = nature(random, arrival);
      if (!happens(random, CHANCE[name])) return effects;
      const { run, region, action, params } = arrival;
      const work = [
        run,
        region,
        action,
        params.ImageId ?? params.Name ?? params.SnapshotId ?? params['ResourceId.1'] ?? params.VolumeId ?? '',
        params.DBSnapshotIdentifier ?? params.DBClusterSnapshotIdentifier ?? params.ResourceName ?? '',
      ].join(' ');
      if (name === 'gentle' && struck.has(work)) return effects;
      struck.add(work);
      const mayExpire = withRole && (name !== 'gentle' || expiries < MOST_EXPIRIES);
      const effect = oneOf(random, choices(random, arrival, name, mayExpire));
      if (effect !== undefined && 'expireCredentials' in effect) expiries += 1;
      return effect === undefined ? effects : [...effects, effect];
    },
  };
}

/** What can happen to an image or a snapshot whatever the weather. */
function nature(random: Random, { action }: Arrival): FaultEffect[] {
  if (action.startsWith('CreateDB') && happens(random, 0.04)) return [{ dbSnapshotFails: true }];
  if (/^Create(Image|Snapshot)$/.test(action) && happens(random, 0.04))
    return [{ imageFails: 'The snapshot could not be completed' }];
  if (action === 'DeregisterImage' && happens(random, 0.08)) {
    const code = choose(random, 'internal-error', 'client-error', 'missing-permissions', 'skipped');
    return [{ snapshotResult: { code } }];
  }
  return [];
}

function choices(random: Random, { action }: Arrival, name: WeatherName, mayExpire: boolean): readonly FaultEffect[] {
  if (action === 'GetIdToken') return ON_THE_WAY.filter((effect) => 'reset' in effect || 'error' in effect);
  const onTheWay: FaultEffect[] = [...ON_THE_WAY];
  const isSession = /^(AssumeRole|GetCallerIdentity)/.test(action);
  if (!isSession && mayExpire) onTheWay.push({ expireCredentials: true });
  if (name === 'gentle' || happens(random, 0.8)) return onTheWay;
  if (/^Create(Image|Snapshot)$/.test(action) && happens(random, 0.6)) return CREATE_REFUSALS;
  if (action.startsWith('CreateDB') && happens(random, 0.6)) return DB_CREATE_REFUSALS;
  return REFUSALS;
}
