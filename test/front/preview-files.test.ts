import { describe, expect, it } from 'vitest';
import { account, gitHubOf, ours, PLAN_FILE, plans, preview, previewOf } from '../e2e/preview-world.ts';
import { ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

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
