// @ts-check
/**
 * Compares what became of the account with what had to become of it.
 *
 * @import { AccountState, RequestRecord } from '../sandbox/index.ts'
 * @import { ActionRun } from './runner.mjs'
 * @import { Story } from './account.mjs'
 */

import {
  API,
  DATABASE,
  EXPIRY_MILLISECONDS,
  FAILED_IMAGE,
  MANAGED,
  NAMES,
  REPORTS,
  SHARED_SNAPSHOT,
  TAG,
  TERMINATED,
  WEB,
} from './account.mjs';
import { RUN_ID } from './runner.mjs';

/** @typedef {ActionRun & { requests: readonly RequestRecord[] }} Recorded */

/**
 * Everything that the demo looks at when it is over.
 *
 * @typedef {object} Ending
 * @property {readonly Story[]} images
 * @property {AccountState} before
 * @property {AccountState} after
 * @property {{ backup: Recorded, preview: Recorded, purge: Recorded }} runs
 */

const WRITES = /^(Create|Deregister|Delete|Modify|Run|Terminate|Stop|Start|Reboot)/;

/**
 * @param {Ending} ending
 * @returns {readonly string[]} what differs, one sentence each; none when all is as it had to be
 */
export function differences({ images, before, after, runs: { backup, preview, purge } }) {
  /** @type {string[]} */
  const found = [];
  const same = (/** @type {string} */ what, /** @type {unknown} */ got, /** @type {unknown} */ expected) => {
    const [is, should] = [got, expected].map((value) => JSON.stringify(value));
    if (is !== should) found.push(`${what}: expected ${should}, got ${is}`);
  };

  same('exit status of the backup', backup.status, 0);
  same('exit status of the dry run', preview.status, 1);
  same('exit status of the purge', purge.status, 1);
  same('requests of the backup', requestsToAws(backup), 2 + 3 + 4);
  same(
    'writing requests of the dry run',
    preview.requests.filter(({ action }) => WRITES.test(action)),
    [],
  );

  const made = newImages(before, after);
  same(
    'instances with a new AMI',
    sorted(made.map((image) => image.sourceInstanceId)),
    sorted([WEB, DATABASE, API, REPORTS]),
  );
  same(
    'instances skipped',
    sorted(backup.report.skipped.map(({ resourceId }) => resourceId)),
    sorted([TERMINATED, MANAGED]),
  );
  same('reboots', reboots(after), [DATABASE]);
  for (const image of made) {
    same(`state of ${image.imageId}`, image.state, 'available');
    const tags = tagsFor(image.sourceInstanceId ?? '', backup);
    // What a launch needs stands on the AMI alone.
    same(`tags of ${image.imageId}`, image.tags, { BackupLaunch: 'type=t3.micro', ...tags });
    for (const snapshot of snapshotsOf(after).filter(({ imageIds }) => imageIds.includes(image.imageId))) {
      same(`tags of ${snapshot.snapshotId}`, snapshot.tags, tags);
    }
  }

  const there = new Set(imagesOf(after).map((image) => image.imageId));
  for (const { seed, fate } of images) same(`${seed.id} is there`, there.has(seed.id), fate !== 'deleted');
  same('reasons', reasons(purge), expectedReasons(images));
  same('dry run and purge', idsOf(preview.report.deleted), idsOf(purge.report.deleted));
  same(
    'failures',
    purge.report.failed.map(({ target, fault }) => [target, fault]),
    [[FAILED_IMAGE, 'backup-failed']],
  );

  const gone = new Set(images.flatMap(({ seed, fate }) => (fate === 'deleted' ? [seed.id] : [])));
  const left = snapshotsOf(before).filter(
    ({ snapshotId, imageIds }) => snapshotId === SHARED_SNAPSHOT || !imageIds.some((id) => gone.has(id)),
  );
  const fresh = made.flatMap((image) => image.snapshotIds);
  same('snapshots', sorted(snapshotsOf(after).map(idOf)), sorted([...left.map(idOf), ...fresh]));
  same('instances', instancesOf(after), instancesOf(before));
  return found;
}

/** @param {Recorded} run */
export function requestsToAws({ requests }) {
  return requests.filter(({ service }) => service !== 'github').length;
}

/**
 * @param {AccountState} before
 * @param {AccountState} after
 */
export function newImages(before, after) {
  const known = new Set(imagesOf(before).map((image) => image.imageId));
  return imagesOf(after).filter((image) => !known.has(image.imageId));
}

/** @param {AccountState} state */
export function imagesOf({ regions }) {
  return Object.entries(regions).flatMap(([region, { images }]) => images.map((image) => ({ ...image, region })));
}

/** @param {AccountState} state */
export function snapshotsOf({ regions }) {
  return Object.values(regions).flatMap(({ snapshots }) => snapshots);
}

/** @param {AccountState} state */
function instancesOf({ regions }) {
  return Object.values(regions).flatMap(({ instances }) => instances);
}

/** @param {AccountState} state */
function reboots({ regions }) {
  return Object.values(regions).flatMap((region) => region.reboots.map(({ instanceId }) => instanceId));
}

/**
 * The tags of an AMI and its snapshots, in the order of their names.
 *
 * @param {string} source
 * @param {ActionRun} run
 */
function tagsFor(source, { report }) {
  const start = Date.parse(report.startedAt);
  const [date = '', time = ''] = report.startedAt.slice(0, 19).split('T');
  return {
    BackupRun: `https://github.com/octo-org/octo-repo/actions/runs/${RUN_ID}`,
    BackupSource: source,
    BackupSourceName: NAMES.get(source) ?? '',
    BackupTag: TAG,
    CreatedBy: 'backupViaTag',
    Expire: `${new Date(start + EXPIRY_MILLISECONDS).toISOString().slice(0, 19)}Z`,
    Name: `${date.replaceAll('-', '/')} ${time} Backup of ${source}`,
  };
}

/**
 * Why each AMI that is neither new nor a stranger's went or stayed, as the purge's report says it.
 *
 * @param {ActionRun} run
 */
function reasons({ report }) {
  const entries = [...report.deleted, ...report.kept].filter(({ name }) => !name.includes(`-${RUN_ID}-`));
  return sorted(entries.map(({ recoveryPointId, because }) => `${recoveryPointId} ${because}`));
}

/** @param {readonly Story[]} images */
function expectedReasons(images) {
  return sorted(images.flatMap(({ seed, fate, because }) => (fate === 'untouched' ? [] : [`${seed.id} ${because}`])));
}

/** @param {readonly { readonly recoveryPointId: string }[]} entries */
function idsOf(entries) {
  return sorted(entries.map(({ recoveryPointId }) => recoveryPointId));
}

/** @param {{ readonly snapshotId: string }} snapshot */
function idOf({ snapshotId }) {
  return snapshotId;
}

/** @param {readonly (string | undefined)[]} texts */
function sorted(texts) {
  return [...texts].sort();
}
