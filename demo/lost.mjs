// @ts-check
/**
 * A machine is terminated and comes back, and the backup of another one is proven to boot.
 *
 * @import { AccountSeed, Sandbox } from '../sandbox/index.ts'
 * @import { Recorded } from './check.mjs'
 */
import { ACCOUNT_ID, EXPIRY, ROLES, SUBJECT, TAG } from './account.mjs';
import { printSummary, tellStatus, title } from './tell.mjs';

const REGION = 'eu-west-1';
const LOST = 'i-0d15ea5e0d15ea501';
const OTHER = 'i-0d15ea5e0d15ea502';
const NAME = 'shop-db';
const SUBNET = 'subnet-0d15ea5e0d15ea501';
const GROUPS = ['sg-0d15ea5e0d15ea501', 'sg-0d15ea5e0d15ea502'];
const PROFILE = `arn:aws:iam::${ACCOUNT_ID}:instance-profile/shop`;
const SIZES = [16, 100, 250];
const role = (/** @type {string} */ name) => `arn:aws:iam::${ACCOUNT_ID}:role/backup-via-tag-${name}`;
const MORE_ROLES = { restore: role('restore'), verify: role('verify') };

/** @returns {AccountSeed} two machines, the network of theirs, and one without a way out to test in */
export function shopSeed() {
  const tags = { Backup: 'ProductionDaily' };
  const mark = { BackupTest: 'yes' };
  const test = { region: REGION, vpcId: 'vpc-0d15ea5e0d15ea502' };
  return {
    accountId: ACCOUNT_ID,
    regions: ['us-east-1', REGION],
    roles: [...Object.values(ROLES), ...Object.values(MORE_ROLES)].map((arn) => ({
      arn,
      trust: { subjects: [SUBJECT] },
    })),
    oidc: { subject: SUBJECT },
    instances: [
      {
        region: REGION,
        id: LOST,
        instanceType: 'm7i.xlarge',
        subnetId: SUBNET,
        securityGroups: GROUPS,
        instanceProfileArn: PROFILE,
        tags: { ...tags, Name: NAME },
        volumes: SIZES.map((size) => ({ size })),
      },
      { region: REGION, id: OTHER, subnetId: SUBNET, tags: { ...tags, Name: 'shop-web' } },
    ],
    instanceProfiles: [PROFILE],
    subnets: [
      { region: REGION, id: SUBNET, vpcId: 'vpc-0d15ea5e0d15ea501', cidr: '10.0.1.0/24' },
      { ...test, id: 'subnet-0d15ea5e0d15ea502', cidr: '10.9.0.0/24', tags: mark },
    ],
    securityGroups: [
      ...GROUPS.map((id) => ({ region: REGION, id, vpcId: 'vpc-0d15ea5e0d15ea501' })),
      { ...test, id: 'sg-0d15ea5e0d15ea503', ingress: [], egress: [], tags: mark },
    ],
    settings: { statusChecksMs: 0 },
  };
}

/**
 * Runs and tells it.
 *
 * @param {(inputs: Record<string, string>) => Promise<Recorded>} run
 * @param {Sandbox} sandbox
 * @returns {Promise<{ runs: Readonly<Record<string, Recorded>>, found: readonly string[] }>} found: what differs from what had to happen
 */
export async function tellLoss(run, { account }) {
  title(`9  mode: backup, and ${NAME} is lost`);
  const backup = await run({ mode: 'backup', tag: TAG, expiry: EXPIRY, 'role-to-assume': ROLES.backup });
  account.settleImages();
  const region = account.region(REGION);
  const machine = region.instances.get(LOST);
  if (machine === undefined) throw new Error(`there is no ${LOST}`);
  machine.state = 'terminated';
  tellStatus(backup, `After that night somebody terminates ${NAME}, with its three volumes.`);

  title(`10  mode: list, from: ${NAME}`);
  const list = await run({ mode: 'list', from: NAME, 'role-to-assume': ROLES.look });
  printSummary(list.summary, 1);
  tellStatus(list, 'It knows by name what is gone, because the backups remember.');

  title(`11  mode: restore, from: ${NAME}, dry-run: true, and then without`);
  const dry = await run({ mode: 'restore', from: NAME, 'dry-run': 'true', 'role-to-assume': ROLES.look });
  printSummary(dry.summary, 2);
  tellStatus(dry, 'Nothing was made. Each setting says where it comes from.');
  const restore = await run({ mode: 'restore', from: NAME, wait: 'true', 'role-to-assume': MORE_ROLES.restore });
  const restored = region.instances.get(String(restore.report.restored[0]?.restoredId));
  tellStatus(restore, `${NAME} is back as ${restored?.instanceId}, beside what is left of the old one.`);

  title('12  mode: verify');
  const verify = await run({ mode: 'verify', tag: TAG, 'role-to-assume': MORE_ROLES.verify });
  printSummary(verify.summary, 1);
  tellStatus(verify, 'It started the backup of shop-web in a network without a way out, and terminated it again.');

  const runs = { 'backup of the shop': backup, list, 'dry run of the restore': dry, restore, verify };
  return { runs, found: differences(runs, sandboxFacts(region, restored)) };
}

/**
 * @param {ReturnType<Sandbox['account']['region']>} region
 * @param {ReturnType<typeof region.instances.get>} restored
 */
function sandboxFacts(region, restored) {
  const volumes = [...region.volumes.values()].filter(({ attachments }) =>
    attachments.some(({ instanceId }) => instanceId === restored?.instanceId),
  );
  const tests = [...region.instances.values()].filter(({ tags }) => tags.has('BackupTest'));
  return {
    restored: [restored?.instanceType, restored?.subnetId, restored?.securityGroups, restored?.instanceProfileArn],
    sizes: volumes.map(({ size }) => size),
    tests: tests.map(({ state }) => state),
  };
}

/**
 * @param {Readonly<Record<string, Recorded>>} runs
 * @param {ReturnType<typeof sandboxFacts>} facts
 */
function differences(runs, facts) {
  /** @type {string[]} */
  const found = [];
  const same = (/** @type {string} */ what, /** @type {unknown} */ got, /** @type {unknown} */ expected) => {
    const [is, should] = [got, expected].map((value) => JSON.stringify(value));
    if (is !== should) found.push(`${what}: expected ${should}, got ${is}`);
  };
  for (const [name, { status }] of Object.entries(runs)) same(`exit status of the ${name}`, status, 0);
  same('type, subnet, groups and profile of the restored machine', facts.restored, [
    'm7i.xlarge',
    SUBNET,
    GROUPS,
    PROFILE,
  ]);
  same('sizes of its volumes', facts.sizes, SIZES);
  same('test instances', facts.tests, ['terminated']);
  const writes = (/** @type {string | undefined} */ name) =>
    runs[name ?? '']?.requests
      .filter(({ action }) => /^(Create|Run|Terminate)/.test(action))
      .map(({ action }) => action);
  same('writing requests of the list', writes('list'), []);
  same('writing requests of the dry run', writes('dry run of the restore'), []);
  same('writing requests of the restore', writes('restore'), ['RunInstances']);
  return found;
}
