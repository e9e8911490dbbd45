// @ts-check
/**
 * Runs the built action, as a runner would, against the local AWS of sandbox/: a backup, a dry run of the purge, the purge,
 * a cut of the retention from its preview on, a check of another account, and a machine that is terminated and comes back. Needs Node 22 or newer and nothing else; Node 20 still runs it.
 *
 * Usage: node demo/demo.mjs [--keep FOLDER]; with --keep the summaries and the comment are left there as Markdown.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  ACCOUNT_ID,
  API,
  DATABASE,
  EXPIRY,
  FAILED_IMAGE,
  NAMES,
  REPORTS,
  ROLES,
  seedOf,
  stories,
  TAG,
  WEB,
} from './account.mjs';
import { differences, newImages, snapshotsOf } from './check.mjs';
import { tellCut } from './cut.mjs';
import { shopSeed, tellLoss } from './lost.mjs';
import { paint, renderTable } from './markdown.mjs';
import { checkedSeed, tellCheck } from './protected.mjs';
import { runAction } from './runner.mjs';
import { look, print, printSummary, say, tellStatus, title } from './tell.mjs';

/**
 * @import { AccountState, Sandbox } from '../sandbox/index.ts'
 * @import { Story } from './account.mjs'
 * @import { Recorded } from './check.mjs'
 * @import { Workspace } from './runner.mjs'
 * @import { Style } from './markdown.mjs'
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SANDBOX = new URL('../sandbox/dist/index.js', import.meta.url).href;

/** @returns {Promise<number>} the exit status of the demo */
async function main() {
  const [major = ''] = process.versions.node.split('.');
  if (Number(major) < 20) {
    process.stderr.write(`The demo needs Node 20 or newer; this is Node ${process.versions.node}.\n`);
    return 1;
  }
  /** @type {typeof import('../sandbox/index.ts')} */
  const { startGitHub, startSandbox } = await import(SANDBOX);
  const images = stories(Math.floor(Date.now() / 1000) * 1000);
  const sandbox = await startSandbox({ seed: seedOf(images) });
  const gitHub = await startGitHub({ pullRequests: [7] });
  try {
    const before = sandbox.snapshotState();
    const run = runnerIn(sandbox);

    title('backup-via-tag: the real action against a local stand-in for AWS');
    say(
      `Account ${ACCOUNT_ID} has three regions, ${count(before, 'instances')} instances, ${count(before, 'images')} AMIs and ${count(before, 'snapshots')} snapshots. It lives in this process, at ${sandbox.url}; nothing leaves the machine.`,
    );

    title(`1  mode: backup, tag: ${TAG}, expiry: ${EXPIRY}`);
    const backup = await run({ mode: 'backup', tag: TAG, expiry: EXPIRY, 'role-to-assume': ROLES.backup });
    printSummary(backup.summary);
    tellStatus(backup, 'Every instance that was selected has its AMI.');
    sandbox.account.settleImages();
    print(['']);
    say('Some time later AWS has copied the data, and the new AMIs are available.');

    title('2  mode: purge, dry-run: true');
    const preview = await run({ mode: 'purge', 'dry-run': 'true', 'role-to-assume': ROLES.look });
    say(`${preview.outputs['deleted-count']} AMIs would be deleted, ${preview.outputs['kept-count']} would be kept.`);
    tellStatus(preview, `It wrote nothing, and it is red for the reason that the purge will be: ${FAILED_IMAGE}.`);

    title('3  mode: purge');
    const purge = await run({ mode: 'purge', 'role-to-assume': ROLES.purge });
    printSummary(purge.summary);
    tellStatus(
      purge,
      `Red is right here. ${FAILED_IMAGE} was accepted by AWS last night and failed afterwards: ${NAMES.get(API)} had no backup of that night, and only this run can tell. The AMI is gone now, so the next purge is green.`,
    );

    const after = sandbox.snapshotState();
    title('What is in the account now');
    print(renderTable(accountTable(images, before, after), look));
    print(['']);
    tellSnapshots(before, after);

    const cut = await tellCut(run, () => sandbox.snapshotState(), gitHub);
    const morning = await tellCheckIn(startSandbox);
    const loss = await tellLossIn(startSandbox);
    await keep({
      backup: backup.summary,
      purge: purge.summary,
      preview: cut.runs.preview.summary,
      comment: cut.comment,
      check: morning.check.summary,
    });
    const found = [
      ...differences({ images, before, after, runs: { backup, preview, purge } }),
      ...cut.found,
      ...morning.found,
      ...loss.found,
    ];
    print(['']);
    if (found.length === 0) {
      print([paint(look, 'green', 'Everything went as it had to.')]);
      return 0;
    }
    print([paint(look, 'red', 'This is not what had to happen:'), ...found.map((difference) => `- ${difference}`)]);
    print(['', 'The log of the backup:', backup.log, 'The log of the purge:', purge.log]);
    print(['The log of the check:', morning.check.log]);
    print(Object.entries(loss.runs).map(([name, { log }]) => `The log of the ${name}:\n${log}`));
    print(Object.entries(cut.runs).map(([name, { log }]) => `The log of the ${name} after the cut:\n${log}`));
    return 1;
  } finally {
    await Promise.all([sandbox.close(), gitHub.close()]);
  }
}

/**
 * @param {Sandbox} sandbox
 * @returns {(inputs: Record<string, string>, workspace?: Workspace) => Promise<Recorded>} runs the action against it
 */
function runnerIn(sandbox) {
  const services = withoutKeys(sandbox.env());
  return async (inputs, workspace = undefined) => {
    sandbox.requests.length = 0;
    const ran = await runAction(ROOT, inputs, services, workspace);
    return { ...ran, requests: [...sandbox.requests] };
  };
}

/** @param {typeof import('../sandbox/index.ts').startSandbox} startSandbox */
async function tellCheckIn(startSandbox) {
  const sandbox = await startSandbox({ seed: checkedSeed(Math.floor(Date.now() / 1000) * 1000) });
  try {
    return await tellCheck(runnerIn(sandbox));
  } finally {
    await sandbox.close();
  }
}

/** @param {typeof import('../sandbox/index.ts').startSandbox} startSandbox */
async function tellLossIn(startSandbox) {
  const sandbox = await startSandbox({ seed: shopSeed() });
  try {
    return await tellLoss(runnerIn(sandbox), sandbox);
  } finally {
    await sandbox.close();
  }
}

/**
 * Leaves the texts as Markdown files, where a folder is named for them.
 *
 * @param {Readonly<Record<string, string>>} texts by the names of their files
 */
async function keep(texts) {
  const { values } = parseArgs({ options: { keep: { type: 'string' } } });
  if (values.keep === undefined) return;
  await mkdir(values.keep, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(values.keep, `${name}.md`), text);
}

/**
 * The action gets no access key: it assumes a role with the workflow's ID token, as it should.
 *
 * @param {Record<string, string>} variables
 */
function withoutKeys({ AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...variables }) {
  return variables;
}

/**
 * @param {AccountState} state
 * @param {'instances' | 'images' | 'snapshots'} what
 */
function count({ regions }, what) {
  return Object.values(regions).reduce((total, region) => total + region[what].length, 0);
}

/**
 * One row for each AMI that is or was there.
 *
 * @param {readonly Story[]} images
 * @param {AccountState} before
 * @param {AccountState} after
 */
function accountTable(images, before, after) {
  const there = new Set(Object.values(after.regions).flatMap((region) => region.images.map(({ imageId }) => imageId)));
  const old = images.map(({ seed, why }) => ({
    region: seed.region,
    id: seed.id,
    source: seed.sourceInstanceId ?? '',
    expire: seed.tags?.Expire ?? '',
    now: there.has(seed.id) ? 'kept' : 'gone',
    why,
  }));
  const made = newImages(before, after).map((image) => ({
    region: image.region,
    id: image.imageId,
    source: image.sourceInstanceId ?? '',
    expire: image.tags.Expire ?? '',
    now: 'new',
    why: `tonight's backup, ${image.state}`,
  }));
  const regions = Object.keys(after.regions);
  const rows = [...old, ...made].sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
  /** @type {Readonly<Record<string, Style>>} */
  const styles = { new: 'green', kept: 'bold', gone: 'red' };
  return [
    ['Region', 'AMI', 'Of', 'Expire tag', 'Now', 'Why'],
    ...rows.map(({ region, id, source, expire, now, why }) => {
      const of = NAMES.get(source) ?? (source === '' ? 'no source' : 'gone');
      return [region, id, of, expire, paint(look, styles[now] ?? 'bold', now), why];
    }),
  ];
}

/**
 * @param {AccountState} before
 * @param {AccountState} after
 */
function tellSnapshots(before, after) {
  const [old, left] = [before, after].map((state) => new Set(snapshotsOf(state).map(({ snapshotId }) => snapshotId)));
  const made = [...(left ?? [])].filter((id) => !old?.has(id)).length;
  const gone = [...(old ?? [])].filter((id) => !left?.has(id)).length;
  const rebooted = [WEB, DATABASE, API, REPORTS].filter((id) =>
    Object.values(after.regions).some(({ reboots }) => reboots.some(({ instanceId }) => instanceId === id)),
  );
  say(`Snapshots: ${old?.size} before, ${made} made, ${gone} deleted with their AMIs, ${left?.size} now.`);
  say(`Rebooted: ${rebooted.map((id) => NAMES.get(id)).join(', ')}, because it carries the tag BackupReboot:yes.`);
}

// A reader that leaves, such as head, ends nothing in the middle.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
if (Number(process.versions.node.split('.', 1)[0]) < 22) {
  process.stderr.write(`Node ${process.versions.node} gets no security fixes any more: use Node 22 or newer\n`);
}
process.exitCode = await main();
