// @ts-check
/**
 * The last part: another account in the morning, and whether everything in it is protected.
 *
 * @import { AccountSeed, ImageSeed, InstanceSeed } from '../sandbox/index.ts'
 * @import { Recorded } from './check.mjs'
 */
import { ACCOUNT_ID, ROLES, SUBJECT, TAG } from './account.mjs';
import { printSummary, say, tellStatus, title } from './tell.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MAX_AGE = '26 hours';
const NIGHTS = 12;

/**
 * A machine, how old its newest backup is, and what a check has to say of it.
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} region
 * @property {Readonly<Record<string, string>>} tags
 * @property {number | null} age in milliseconds; null where it has no backup
 * @property {string} status
 */

const BACKED = { Backup: 'ProductionDaily' };

/** @type {readonly Case[]} */
const CASES = [
  {
    id: 'i-0c0ffee00c0ffee01',
    region: 'us-east-1',
    tags: { ...BACKED, Name: 'shop-1' },
    age: 9 * HOUR,
    status: 'fresh',
  },
  {
    id: 'i-0c0ffee00c0ffee02',
    region: 'eu-west-1',
    tags: { ...BACKED, Name: 'shop-2' },
    age: 9 * HOUR,
    status: 'fresh',
  },
  {
    id: 'i-0c0ffee00c0ffee03',
    region: 'eu-west-1',
    tags: { ...BACKED, Name: 'orders-db' },
    age: 4 * DAY,
    status: 'late',
  },
  { id: 'i-0c0ffee00c0ffee04', region: 'us-east-1', tags: { Name: 'wiki' }, age: null, status: 'unprotected' },
  {
    id: 'i-0c0ffee00c0ffee05',
    region: 'us-east-1',
    tags: { Name: 'cache', BackupExempt: 'rebuilt from code' },
    age: null,
    status: 'exempt',
  },
];

/**
 * Runs and tells it.
 *
 * @param {(inputs: Record<string, string>) => Promise<Recorded>} run
 * @returns {Promise<{ check: Recorded, found: readonly string[] }>} found: what differs from what had to happen
 */
export async function tellCheck(run) {
  title(`8  mode: check, tag: ${TAG}, max-age: ${MAX_AGE}, coverage: all`);
  say(
    `Another account, of ${CASES.length} instances: a backup of one of them has failed for four nights, one never got its tag, and one needs no backup and says why.`,
  );
  const check = await run({
    mode: 'check',
    tag: TAG,
    'max-age': MAX_AGE,
    coverage: 'all',
    'role-to-assume': ROLES.look,
  });
  printSummary(check.summary);
  tellStatus(
    check,
    'It wrote nothing, and it is red until orders-db has a backup and somebody has decided about wiki.',
  );
  return { check, found: differences(check) };
}

/** @param {Recorded} check */
function differences({ status, report, requests }) {
  /** @type {string[]} */
  const found = [];
  const same = (/** @type {string} */ what, /** @type {unknown} */ got, /** @type {unknown} */ expected) => {
    const [is, should] = [got, expected].map((value) => JSON.stringify(value));
    if (is !== should) found.push(`${what}: expected ${should}, got ${is}`);
  };
  same('exit status of the check', status, 1);
  const told = new Map(report.checked.map(({ resourceId, status: is }) => [String(resourceId), is]));
  same(
    'statuses of the check',
    CASES.map(({ id }) => told.get(id)),
    CASES.map((one) => one.status),
  );
  same('instances checked', report.checkedCount, CASES.length);
  same(
    'requests of the check that write',
    requests.filter(({ action }) => !/^(Describe|Get|Assume|token)/i.test(action)).map(({ action }) => action),
    [],
  );
  return found;
}

/**
 * @param {number} now milliseconds since 1970
 * @returns {AccountSeed}
 */
export function checkedSeed(now) {
  return {
    accountId: ACCOUNT_ID,
    regions: ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
    roles: [{ arn: ROLES.look, trust: { subjects: [SUBJECT] } }],
    oidc: { subject: SUBJECT },
    instances: CASES.map(({ id, region, tags }) => instance({ id, region, tags }, now)),
    images: CASES.flatMap((one) => imagesOf(one, now)),
  };
}

/**
 * @param {InstanceSeed} seed
 * @param {number} now
 * @returns {InstanceSeed}
 */
function instance(seed, now) {
  return { ...seed, launchedAt: now - 90 * DAY };
}

/**
 * One each night, up to the newest.
 *
 * @param {Case} one
 * @param {number} now
 */
function imagesOf(one, now) {
  const newest = one.age;
  return newest === null ? [] : Array.from({ length: NIGHTS }, (_, night) => image(one, now - newest - night * DAY));
}

/**
 * @param {Case} of
 * @param {number} createdAt
 * @returns {ImageSeed}
 */
function image({ id, region }, createdAt) {
  return {
    region,
    sourceInstanceId: id,
    createdAt,
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: `${new Date(createdAt + 30 * DAY).toISOString().slice(0, 19)}Z`,
      BackupSource: id,
      BackupTag: TAG,
    },
  };
}
