// @ts-check
/**
 * The second half: a pull request that cuts the retention from 30 days to 7, and what it does once it is merged.
 *
 * @import { AccountState, GitHub } from '../sandbox/index.ts'
 * @import { Recorded } from './check.mjs'
 * @import { Workspace } from './runner.mjs'
 */
import { NAMES, OLDER, ROLES, RULE, TAG } from './account.mjs';
import { imagesOf } from './check.mjs';
import { renderTable } from './markdown.mjs';
import { look, print, printSummary, say, tellStatus, title } from './tell.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PLAN_FILE = '.github/backup-plans.yml';
const GRACE = 72 * HOUR;

/** @param {string} expiry */
const plans = (expiry) => `plans:
  production:
    selection:
      tags: [${TAG}]
    rules:
      daily:
        schedule: '17 23 * * *'
        expiry: ${expiry}
`;

/**
 * @typedef {object} CutRuns
 * @property {Recorded} preview
 * @property {Recorded} retain
 * @property {Recorded} purge
 * @property {Recorded} later
 */

/**
 * Runs and tells it.
 *
 * @param {(inputs: Record<string, string>, workspace: Workspace) => Promise<Recorded>} run
 * @param {() => AccountState} state of the account at the moment
 * @param {GitHub} gitHub which the pull request is on
 * @returns {Promise<{ runs: CutRuns, comment: string, found: readonly string[] }>} found: what differs from what had to happen
 */
export async function tellCut(run, state, gitHub) {
  const before = state();
  gitHub.repository.commit('base', { [PLAN_FILE]: plans('30 days') });
  const comments = () => gitHub.repository.comments.map(({ body }) => body);
  const files = { [PLAN_FILE]: plans('7 days') };
  title('4  mode: preview, on a pull request that keeps AMIs for 7 days instead of 30');
  say(`${PLAN_FILE}:`);
  print(['', ...difference(plans('30 days'), plans('7 days')), '']);
  const repository = { repo: { full_name: 'octo-org/octo-repo' } };
  const pullRequest = { number: 7, base: { sha: 'base', ...repository }, head: { sha: 'head', ...repository } };
  const preview = await run(
    { mode: 'preview', 'github-token': gitHub.token, 'role-to-assume': ROLES.look },
    {
      files,
      event: { pull_request: pullRequest },
      variables: { ...gitHub.env(), GITHUB_EVENT_NAME: 'pull_request' },
    },
  );
  printSummary(preview.summary, 0);
  print(['', ...renderTable(fatesTable(preview), look)]);
  tellStatus(
    preview,
    'It wrote nothing to AWS. All of this stands in one comment on the pull request, too; with "fail-on: newly-deletable" the check would be red.',
  );

  title('5  mode: retain, once it is merged');
  const retain = await run({ mode: 'retain', 'role-to-assume': ROLES.retain }, { files });
  printSummary(retain.summary, 0);
  print(['', ...renderTable(expiriesTable(retain), look)]);
  tellStatus(retain, `No expiry is shortened to less than 72 hours from now: 7 days are over for ${OLDER}.`);

  title('6  mode: purge, at once');
  const purge = await run({ mode: 'purge', 'role-to-assume': ROLES.purge }, { files });
  say(
    `${purge.outputs['deleted-count']} AMIs deleted, ${purge.outputs['kept-count']} kept: there are three days to take a mistake back.`,
  );
  tellStatus(purge, 'Green now: the AMI that had failed is gone.');

  const day = new Date(Date.parse(retain.report.startedAt) + GRACE + HOUR).toISOString().replace(/\.\d+/, '');
  title(`7  mode: purge, dry-run: true, as-of: ${day}`);
  const later = await run({ mode: 'purge', 'dry-run': 'true', 'as-of': day, 'role-to-assume': ROLES.look }, { files });
  const due = later.report.deleted.map(({ recoveryPointId }) => recoveryPointId);
  say(`After the grace: ${due.join(', ')} would be deleted, as the preview said, and nothing else.`);
  tellStatus(later, 'It wrote nothing.');

  const runs = { preview, retain, purge, later };
  const found = differences({ before, after: state(), runs, comments: comments() });
  return { runs, comment: comments()[0] ?? '', found };
}

/** @param {Recorded} run */
function fatesTable({ report }) {
  const fates = report.preview?.preview?.fates ?? [];
  const when = (/** @type {typeof fates[number]['after']} */ fate) => ('from' in fate ? fate.from : 'kept');
  return [
    ['Region', 'AMI', 'Of', 'Deletable from', 'So far from'],
    ...fates.map(({ region, recoveryPointId, resourceName, before, after }) => [
      region,
      recoveryPointId,
      resourceName,
      when(after),
      when(before),
    ]),
  ];
}

/** @param {Recorded} run */
function expiriesTable({ report }) {
  return [
    ['Region', 'AMI', 'Of', 'Expire before', 'Expire after', 'Why'],
    ...report.retained.map(({ region, recoveryPointId, resourceId, from, to, because }) => [
      region,
      recoveryPointId,
      NAMES.get(resourceId ?? '') ?? '',
      from,
      to,
      because,
    ]),
  ];
}

/**
 * @param {string} before
 * @param {string} after
 */
function difference(before, after) {
  const then = after.split('\n');
  return before
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => (line === then[index] ? [`  ${line}`] : [`- ${line}`, `+ ${then[index]}`]));
}

/**
 * @param {{ before: AccountState, after: AccountState, runs: CutRuns, comments: readonly string[] }} ending
 * @returns {readonly string[]} what differs from what had to happen, one sentence each
 */
function differences({ before, after, runs: { preview, retain, purge, later }, comments }) {
  /** @type {string[]} */
  const found = [];
  const same = (/** @type {string} */ what, /** @type {unknown} */ got, /** @type {unknown} */ expected) => {
    const [is, should] = [got, expected].map((value) => JSON.stringify(value));
    if (is !== should) found.push(`${what}: expected ${should}, got ${is}`);
  };
  same(
    'exit status of preview, retain, purge and dry run',
    [preview, retain, purge, later].map(({ status }) => status),
    [0, 0, 0, 0],
  );
  const at = Date.parse(preview.report.startedAt);
  const cut = expectedCut(before, at);
  const fates = preview.report.preview?.preview?.fates ?? [];
  same(
    'AMIs that the preview calls deletable sooner, and from when',
    sorted(
      fates.map(
        ({ change, recoveryPointId, after: fate }) => `${recoveryPointId} ${change} ${'from' in fate ? fate.from : ''}`,
      ),
    ),
    sorted(cut.map(({ imageId, from }) => `${imageId} newly-deletable ${text(from)}`)),
  );
  const [comment = '', ...more] = comments;
  same('comments', more.length, 0);
  for (const { imageId, from } of cut) {
    const rows = comment.split('\n').filter((line) => line.includes(`| ${imageId} `) || line.includes(`[${imageId}]`));
    same(
      `${imageId} in the comment`,
      rows.some((row) => row.includes(text(from))),
      true,
    );
  }

  const retainedAt = Date.parse(retain.report.startedAt);
  const expiries = new Map(expectedCut(before, retainedAt).map(({ imageId, from }) => [imageId, text(from)]));
  same(
    'AMIs and their Expire tags after the retain',
    imagesOf(after).map(({ imageId, tags }) => [imageId, tags]),
    imagesOf(before).map(({ imageId, tags }) => {
      const expire = expiries.get(imageId);
      return [imageId, expire === undefined ? tags : { ...tags, Expire: expire }];
    }),
  );
  same('AMIs deleted within the grace', purge.report.deleted, []);
  same(
    'AMIs due an hour after the grace',
    sorted(later.report.deleted.map(({ recoveryPointId }) => recoveryPointId)),
    sorted(cut.filter(({ from }) => from <= at + GRACE + HOUR).map(({ imageId }) => imageId)),
  );
  return found;
}

/**
 * What 7 days mean for the AMIs that the rule made and that have not expired, from the rules alone.
 *
 * @param {AccountState} state
 * @param {number} now milliseconds since 1970
 */
function expectedCut(state, now) {
  return imagesOf(state).flatMap(({ imageId, tags, createdAt }) => {
    const expires = Date.parse(tags.Expire ?? '');
    if (tags.BackupPlan !== RULE || !(expires > now)) return [];
    return [{ imageId, from: Math.max(Math.floor(Date.parse(createdAt) / 1000) * 1000 + 7 * DAY, now + GRACE) }];
  });
}

/** @param {number} instant */
function text(instant) {
  return new Date(instant).toISOString().replace(/\.\d+/, '');
}

/** @param {readonly string[]} texts */
function sorted(texts) {
  return [...texts].sort();
}
