import { describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import type { Duration } from '../../src/decide/duration.ts';
import { expiresAt, formatExpiry } from '../../src/decide/expiry.ts';
import type { PreviewEntry } from '../../src/modes/preview/report.ts';
import type { ActionRun, Inputs } from './runner.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, type World, worldOf } from './world.ts';

const DAY = 86_400_000;
const PLAN_FILE = '.github/backup-plans.yml';
const MARKER = '<!-- backup-via-tag preview ';

const plans = (daily: string, more = '') => `plans:
  daily:
    selection:
      tags: [Backup:Daily]
    rules:
      nightly:
        schedule: '0 23 * * *'
        expiry: ${daily}
  weekly:
    selection:
      tags: [Backup:Weekly]
    rules:
      sunday:
        schedule: '0 3 * * 0'
        expiry: 6 months
${more}`;

const DAILY = Array.from({ length: 120 }, (_, index) => ({
  id: ami(index + 1),
  source: i(1 + (index % 12)),
  // Ten AMIs of each of twelve instances, three days apart.
  createdAt: Math.floor(daysAgo(1 + Math.floor(index / 12) * 3) / 1000) * 1000,
  region: index % 12 < 6 ? HOME : AWAY,
}));

/** 200 AMIs: 120 of a daily plan that keeps them for 30 days, and 80 of a weekly one. */
function account() {
  const expire = (createdAt: number, duration: Duration) =>
    formatExpiry(expiresAt({ keep: 'for', duration }, createdAt));
  const weekly = Array.from({ length: 80 }, (_, index) => {
    const createdAt = Math.floor(daysAgo(2 + Math.floor(index / 4) * 7) / 1000) * 1000;
    return ourImage({
      id: ami(500 + index),
      source: i(50 + (index % 4)),
      createdAt,
      expire: expire(createdAt, { months: 6, milliseconds: 0 }),
      tags: { BackupTag: 'Backup:Weekly', BackupPlan: 'weekly/sunday' },
    });
  });
  return {
    regions: [HOME, AWAY],
    instances: [
      ...Array.from({ length: 12 }, (_, index) => instance({ id: i(1 + index), region: index < 6 ? HOME : AWAY })),
      ...Array.from({ length: 4 }, (_, index) => instance({ id: i(50 + index), tags: { Backup: 'Weekly' } })),
    ],
    images: [
      ...DAILY.map(({ id, source, createdAt, region }) =>
        ourImage({
          id,
          source,
          createdAt,
          region,
          expire: expire(createdAt, { months: 0, milliseconds: 30 * DAY }),
          tags: { BackupPlan: 'daily/nightly' },
        }),
      ),
      ...weekly,
    ],
  };
}

async function gitHubOf(base: string | null): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7] });
  onTestFinished(() => gitHub.close());
  gitHub.repository.commit('base-sha', base === null ? { 'README.md': 'x' } : { [PLAN_FILE]: base });
  return gitHub;
}

interface Push {
  readonly head: string | null;
  readonly fork?: boolean;
  readonly inputs?: Inputs;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A run of the action for a push to the pull request. */
function preview(world: World, gitHub: GitHub, { head, fork = false, inputs, files, env }: Push): Promise<ActionRun> {
  const repository = (name: string) => ({ repo: { full_name: name } });
  const event = {
    pull_request: {
      number: 7,
      base: { sha: 'base-sha', ...repository('octo-org/octo-repo') },
      head: { sha: 'head-sha', ...repository(fork ? 'somebody/octo-repo' : 'octo-org/octo-repo') },
    },
  };
  return world.run(
    { mode: 'preview', 'github-token': fork ? gitHub.readToken : gitHub.token, ...inputs },
    {
      files: { ...(head === null ? {} : { [PLAN_FILE]: head }), 'event.json': JSON.stringify(event), ...files },
      env: { ...gitHub.env(), GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', ...env },
    },
  );
}

const previewOf = (run: ActionRun): PreviewEntry => JSON.parse(run.written.preview ?? 'null');
const idsIn = (text: string) => [...new Set(text.match(/ami-[0-9a-f]{17}/g))].sort();
const ours = (gitHub: GitHub) =>
  gitHub.repository.comments.filter(({ user, body }) => user.type === 'Bot' && body.startsWith(MARKER));

describe('a pull request that cuts 30 days to 7', () => {
  it('is told exactly which AMIs become deletable and from when, in one comment that a second push updates', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    for (let index = 0; index < 130; index += 1) gitHub.repository.addComment(7, `comment ${index}`);
    const copied = gitHub.repository.addComment(7, `${MARKER}\nNothing becomes deletable.`);

    const first = await preview(world, gitHub, { head: plans('7 days') });
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ outcome: 'ok', 'failed-count': '0', 'deleted-count': '0' });
    const shown = previewOf(first).preview;
    const at = Date.parse(shown?.at ?? '');
    // What expires within the grace time anyway goes when it was to go.
    const cut = DAILY.filter(({ createdAt }) => createdAt + 30 * DAY > at + 3 * DAY);
    expect(cut).toHaveLength(108);
    const ids = cut.map(({ id }) => id).sort();
    const expected = cut.map(({ id, createdAt }) => [id, stamp(Math.max(createdAt + 7 * DAY, at + 3 * DAY))]);
    const sooner = shown?.fates.filter(({ change }) => change === 'newly-deletable') ?? [];
    const found = sooner.map(({ recoveryPointId, after }) => [
      recoveryPointId,
      after.end === 'deleted' ? after.from : after.end,
    ]);
    expect(found.sort()).toEqual(expected.sort());

    const [comment] = ours(gitHub);
    expect(ours(gitHub)).toHaveLength(1);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(idsIn(comment?.body ?? '')).toEqual(ids);
    for (const [id, from] of expected) {
      const row = comment?.body.split('\n').find((line) => line.includes(id ?? ''));
      expect(row).toContain(from);
    }
    expect(comment?.body).toContain('108 AMIs become deletable sooner');
    expect(first.summary).toContain('108 AMIs become deletable sooner');
    expect(idsIn(first.summary)).toEqual(idsIn(comment?.body ?? ''));

    const second = await preview(world, gitHub, { head: plans('30 days') });
    expect(second.exitCode).toBe(0);
    expect(ours(gitHub)).toHaveLength(1);
    expect(ours(gitHub)[0]).toMatchObject({ id: comment?.id, edits: 1 });
    expect(ours(gitHub)[0]?.body).toContain('The backup plans do not change');
    expect(idsIn(ours(gitHub)[0]?.body ?? '')).toEqual([]);
    expect(copied).toMatchObject({ edits: 0 });
    expect(world.writes()).toEqual([]);
    expect(world.imageIds()).toHaveLength(200);
  });

  it('turns the check red where fail-on says so, and only then', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const red = await preview(world, gitHub, { head: plans('7 days'), inputs: { 'fail-on': 'newly-deletable' } });
    expect(red.exitCode).toBe(1);
    expect(red.failed).toMatchObject([{ target: 'fail-on', fault: 'not-allowed' }]);
    expect(red.summary).toContain('fail-on newly-deletable does not allow');
    const green = await preview(world, gitHub, { head: plans('7 days'), inputs: { 'fail-on': 'unprotected' } });
    expect(green.exitCode).toBe(0);
  });

  it('looks at the account with as few requests as possible', async () => {
    const world = await worldOf({ ...account(), regions: [HOME, AWAY] });
    const run = await preview(world, await gitHubOf(plans('30 days')), { head: plans('7 days') });
    expect(run.exitCode).toBe(0);
    const each = ['DescribeImages', 'DescribeInstances', 'DescribeSnapshots'];
    const expected = [HOME, AWAY].flatMap((region) => each.map((action) => `${region} ${action}`));
    const calls = [`${HOME} DescribeRegions`, `${HOME} GetCallerIdentity`, ...expected].sort();
    expect(world.calls()).toEqual(calls);
  });
});

describe('a cut that was previewed, once it is merged', () => {
  it('deletes nothing within the grace time, and then what was shown, each AMI from when it was shown', async () => {
    const world = await worldOf(account());
    const head = plans('7 days');
    const shown = previewOf(await preview(world, await gitHubOf(plans('30 days')), { head })).preview;
    const at = Date.parse(shown?.at ?? '');
    const fates = shown?.fates.filter(({ change }) => change === 'newly-deletable') ?? [];
    const approved = new Map<string, number>(
      fates.map(({ recoveryPointId, after }) => [
        recoveryPointId,
        after.end === 'deleted' ? Date.parse(after.from) : 0,
      ]),
    );
    const files = { [PLAN_FILE]: head };
    const retain = await world.run({ mode: 'retain' }, { files });
    expect(retain.exitCode).toBe(0);
    const now = await world.purge({}, { files });
    expect(now.outputs['deleted-count']).toBe('0');
    const HOUR = 3_600_000;
    for (const after of [3 * DAY - HOUR, 3 * DAY + HOUR, 5 * DAY, 10 * DAY]) {
      const day = stamp(at + after);
      const purge = await world.purge({ 'dry-run': 'true', 'as-of': day, 'min-keep': '0' }, { files });
      const deleted = purge.deleted.map(({ recoveryPointId }) => recoveryPointId).filter((id) => approved.has(id));
      const due = [...approved].filter(([, from]) => from <= at + after).map(([id]) => id);
      expect(deleted.sort(), day).toEqual(due.sort());
    }
    expect(world.imageIds()).toHaveLength(200);
    // Seven runs of the action, on a machine that may be busy.
  }, 90_000);
});

describe('the change set of a preview', () => {
  it('is what a retain does once the change is merged, whatever else has become due since', async () => {
    const seed = account();
    const world = await worldOf(seed);
    const head = plans('7 days');
    const shown = await preview(world, await gitHubOf(plans('30 days')), { head });
    const approved = JSON.parse(shown.written['change-set'] ?? 'null');
    expect(approved).toMatchObject({ mode: 'retain', commit: '0123456789abcdef0123456789abcdef01234567' });
    const sooner = previewOf(shown).preview?.fates.filter(({ change }) => change === 'newly-deletable') ?? [];
    const ids = sooner.map(({ recoveryPointId }) => recoveryPointId).sort();
    expect(ids).toHaveLength(108);
    expect(approved.changes.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    expect(shown.report.retained.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(ids);
    expect(shown.summary).toContain('contains 108 new Expire tags, 108 of them with an earlier date');
    expect(world.writes()).toEqual([]);

    // One more AMI since, and one that somebody wants to keep.
    const since = ourImage({
      id: ami(900),
      source: i(1),
      age: 0,
      expire: stamp(daysAgo(-30)),
      tags: { BackupPlan: 'daily/nightly' },
    });
    const wanted = seed.images.map((image) =>
      image.id === ids[0] ? { ...image, tags: { ...image.tags, Expire: stamp(daysAgo(-900)) } } : image,
    );
    const merged = await worldOf({ ...seed, images: [...wanted, since] });
    const files = { [PLAN_FILE]: head, 'approved.json': shown.written['change-set'] ?? '' };
    const run = await merged.run({ mode: 'retain', 'change-set': 'approved.json' }, { files });
    expect(run.outputs.outcome).toBe('ok');
    expect(run.report.retained.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(ids.slice(1));
    const agreed = new Map<string, string>(
      approved.changes.map(({ id, expire }: { id: string; expire: string }) => [id, expire]),
    );
    for (const { recoveryPointId, to } of run.report.retained)
      expect(to >= (agreed.get(recoveryPointId) ?? 'none')).toBe(true);
    const withheld = run.report.kept.filter(({ because }) => because === 'not-approved');
    expect(withheld.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual([ids[0], ami(900)].sort());
    expect(merged.writes()).toHaveLength(107);

    const other = await merged.run(
      { mode: 'retain', 'change-set': 'approved.json' },
      { files: { ...files, [PLAN_FILE]: plans('6 days') } },
    );
    expect(other.failed).toMatchObject([
      { target: 'change-set', message: expect.stringContaining('the plan file is another one') },
    ]);
    expect(merged.writes()).toEqual([]);
  }, 60_000);

  it('is not written where the account was not read, or where no plan file is left', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const fork = await preview(world, gitHub, { head: plans('7 days'), fork: true });
    expect(fork.outputs['change-set']).toBe('');
    const gone = await preview(world, gitHub, { head: null });
    expect(gone.exitCode).toBe(0);
    expect(gone.outputs['change-set']).toBe('');
  });
});

describe('a change of what is protected', () => {
  it('is red with fail-on unprotected when the plan file is taken away', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: null, inputs: { 'fail-on': 'unprotected' } });
    expect(run.exitCode).toBe(1);
    expect(previewOf(run).preview?.protection.filter(({ change }) => change === 'lost')).toHaveLength(16);
    expect(ours(gitHub)[0]?.body).toContain('is taken away');
  });

  it('is red in any case when the file that is taken away is named, since every run that names it would fail', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: null, inputs: { 'plan-file': PLAN_FILE } });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(previewOf(run).preview?.protection.filter(({ change }) => change === 'lost')).toHaveLength(16);
  });

  it('compares a first plan file with what the AMIs say of themselves', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(null);
    const run = await preview(world, gitHub, { head: plans('30 days') });
    expect(run.exitCode).toBe(0);
    expect(previewOf(run).preview).toMatchObject({ hasBase: false });
    expect(previewOf(run).preview?.protection.every(({ change }) => change === 'gained')).toBe(true);
    expect(run.summary).toContain('The base has no plan file');
  });
});

describe('what cannot be seen', () => {
  it.each<[string, Omit<Push, 'head'>, string]>([
    ['comes from a fork', { fork: true }, 'comes from a fork'],
    [
      'runs without the permission for an ID token',
      {
        inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/look' },
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      },
      'id-token: write',
    ],
  ])('a pull request that %s gets the comparison of the files, and is told why', async (_, push, why) => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: plans('7 days'), ...push });
    expect(run.exitCode).toBe(0);
    expect(world.calls()).toEqual([]);
    expect(previewOf(run)).toMatchObject({ preview: null, rules: [{ plan: 'daily', part: 'rule', rule: 'nightly' }] });
    expect(run.summary).toContain(why);
    expect(run.summary).toContain('expires after 7 days');
    expect(ours(gitHub)).toHaveLength(push.fork === true ? 0 : 1);
    const strict = await preview(world, gitHub, {
      head: plans('7 days'),
      ...push,
      inputs: { ...push.inputs, 'fail-on': 'newly-deletable' },
    });
    expect(strict.failed).toMatchObject([{ target: 'fail-on', fault: 'not-allowed' }]);
  });

  it('a region that cannot be read is told first, in red', async () => {
    const seed = account();
    const refuse = { match: { region: AWAY, action: 'DescribeImages' }, do: { deny: true } } as const;
    const world = await worldOf({ ...seed, faults: [refuse] });
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: plans('7 days') });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe('partial');
    expect(run.failed).toMatchObject([{ region: AWAY, action: 'read', fault: 'access-denied' }]);
    const body = ours(gitHub)[0]?.body ?? '';
    const headline = body.split('\n').find((line) => line.startsWith('## '));
    expect(headline).toMatch(/^## 🔴 .* this preview is not whole: 1 problem$/);
    const seen = DAILY.filter(({ region, createdAt }) => region === HOME && createdAt > daysAgo(27));
    expect(idsIn(body)).toEqual(seen.map(({ id }) => id).sort());
  });

  it('a comment that GitHub does not take is a failure', async () => {
    const world = await worldOf({ regions: [HOME] });
    const gitHub = await gitHubOf(plans('30 days'));
    const given = { head: plans('7 days'), inputs: { 'github-token': gitHub.readToken } };
    const run = await preview(world, gitHub, given);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'comment', fault: 'comment-failed' }]);
    const silent = await preview(world, gitHub, { ...given, inputs: { ...given.inputs, comment: 'false' } });
    expect(silent.exitCode).toBe(0);
    const stranger = await preview(world, gitHub, { ...given, inputs: { 'github-token': 'wrong' } });
    expect(stranger.failed.map(({ target }) => target)).toEqual(['plan-file', 'comment']);
  });
});

describe('the files themselves', () => {
  it('are judged before anything is asked, every problem on its line', async () => {
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const run = await preview(world, gitHub, { head: plans('30 dyas', '    retentoin: {}\n') });
    expect(run.exitCode).toBe(1);
    expect(world.calls()).toEqual([]);
    expect(run.failed.map(({ target }) => target)).toEqual([`${PLAN_FILE}:8:17`, `${PLAN_FILE}:16:5`]);
    expect(run.log).toContain(`file=${PLAN_FILE},line=8,col=17::`);
    expect(run.log).toContain(`file=${PLAN_FILE},line=16,col=5::`);
    const body = ours(gitHub)[0]?.body ?? '';
    expect(body).toContain('cannot be previewed: 2 problems');
    expect(body).toContain('retention');
  });

  it('are compared with the workflows, with a warning where they do not fit', async () => {
    const workflow = `on:
  schedule:
    - cron: '0 23 * * *'
jobs:
  backup:
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/backup-via-tag@v1
        with:
          mode: backup
`;
    const world = await worldOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const files = { '.github/workflows/backup.yml': workflow };
    const run = await preview(world, gitHub, { head: plans('30 days'), files });
    expect(run.exitCode).toBe(0);
    expect(previewOf(run).schedules).toMatchObject([{ kind: 'rule-without-cron', file: PLAN_FILE, line: 14 }]);
    expect(run.log).toContain(`::warning`);
    expect(run.log).toContain(`file=${PLAN_FILE},line=14`);
    expect(run.summary).toContain('1 place where schedules and workflows do not fit');
  });
});

describe('without a pull request', () => {
  const byHand = { GITHUB_EVENT_NAME: 'workflow_dispatch' };

  it('answers what is deleted and kept on a day to come', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1) })],
      images: [1, 5, 20].map((days, index) =>
        ourImage({
          id: ami(index + 1),
          source: i(1),
          age: 1,
          expire: stamp(daysAgo(-days)),
          snapshots: [{ id: snap(index) }],
        }),
      ),
    });
    // Made for no plan of the file, so that they go by their own tags.
    const head = plans('30 days').replaceAll('Backup:Daily', 'Backup:Other');
    const asOf = stamp(daysAgo(-6)).slice(0, 10);
    const run = await world.run({ mode: 'preview', 'as-of': asOf }, { files: { [PLAN_FILE]: head }, env: byHand });
    expect(run.exitCode).toBe(0);
    const entry = previewOf(run);
    expect(entry.asOf?.at.slice(0, 10)).toBe(asOf);
    expect(entry.asOf?.deleted.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual([ami(1), ami(2)]);
    expect(entry.asOf?.kept.map(({ recoveryPointId }) => recoveryPointId)).toEqual([ami(3)]);
    expect(run.summary).toContain('nothing is compared');
    expect(run.summary).toContain(ami(2));
  });

  it('refuses a day that is over, and a plan file that is not there', async () => {
    const world = await worldOf({ regions: [HOME] });
    const past = await world.run(
      { mode: 'preview', 'as-of': '2020-01-01' },
      { files: { [PLAN_FILE]: plans('30 days') }, env: byHand },
    );
    expect(past.failed).toMatchObject([{ target: 'as-of', fault: 'bad-input' }]);
    expect(world.calls()).toEqual([]);
    const missing = await world.run({ mode: 'preview' }, { env: byHand });
    expect(missing.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(missing.exitCode).toBe(1);
  });
});
