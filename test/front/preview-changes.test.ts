import { describe, expect, it } from 'vitest';
import { account, DAY, gitHubOf, ours, PLAN_FILE, plans, preview, previewOf } from '../e2e/preview-world.ts';
import { ami, daysAgo, i, ourImage, stamp, worldOf } from './world.ts';

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
  });
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
    expect(shown.summary).toContain('updates 108 Expire tags (108 to an earlier date) and nothing else');
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
    // Those of one new value go in one request.
    expect(merged.writes()).toHaveLength(4);

    const other = await merged.run(
      { mode: 'retain', 'change-set': 'approved.json' },
      { files: { ...files, [PLAN_FILE]: plans('6 days') } },
    );
    expect(other.failed).toMatchObject([
      { target: 'change-set', message: expect.stringContaining('the plan file is another one') },
    ]);
    expect(merged.writes()).toEqual([]);
  });

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
