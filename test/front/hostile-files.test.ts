import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

const PLAN_FILE = '.github/backup-plans.yml';
const SECRET = 'a-secret-of-the-run';
const PLAN = `plans:
  daily:
    selection: {tags: [Backup:Daily]}
    rules:
      nightly: {schedule: '0 23 * * *', expiry: 30 days}
      morning: {schedule: '0 4 * * *', expiry: 7 days}
`;
const WORKFLOW = `on: {schedule: [{cron: '0 23 * * *'}]}
jobs: {backup: {steps: [{uses: acme/backup-via-tag@v1, with: {mode: backup}}]}}
`;

/** A file outside the work tree that holds the secret, such as `/proc/self/environ` is where the run is a process. */
function outside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'secrets'), `SECRET=${SECRET}\n`);
  return join(folder, 'secrets');
}

const nothingOf = (run: { log: string; summary: string; outputs: unknown; report: unknown }) =>
  expect(JSON.stringify([run.log, run.summary, run.outputs, run.report])).not.toContain(SECRET);

describe('a plan file that a pull request made', () => {
  it.each(['backup', 'purge', 'retain', 'sync', 'preview'])('does not make %s read what lies outside', async (mode) => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const run = await world.run({ mode }, { links: { [PLAN_FILE]: outside() } });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(run.failed[0]?.message).toContain('leads out of the work tree');
    nothingOf(run);
    expect(world.calls()).toEqual([]);
  });

  it('is not quoted where it is no plan', async () => {
    const world = await worldOf({ regions: [HOME] });
    const run = await world.run({ mode: 'backup' }, { files: { [PLAN_FILE]: `KEY: ${SECRET}\n${SECRET}: [\n` } });
    expect(run.failed).toMatchObject([{ target: `${PLAN_FILE}:1:1` }]);
    expect(run.failed[0]?.message).toContain('is not a plan file');
    nothingOf(run);
  });

  it('is quoted in a line, and with no more than a person reads', async () => {
    const world = await worldOf({ regions: [HOME] });
    const long = 'x'.repeat(5000);
    const run = await world.run({ mode: 'backup' }, { files: { [PLAN_FILE]: PLAN.replace('30 days', long) } });
    expect(run.failed).toHaveLength(1);
    expect(run.failed[0]?.message).toContain('x'.repeat(100));
    expect(run.failed[0]?.message).not.toContain('x'.repeat(101));
  });

  it('is not approved by a change set that leads outside', async () => {
    const world = await worldOf({ regions: [HOME, AWAY] });
    const options = { links: { 'approved.json': outside() } };
    const run = await world.purge({ 'change-set': 'approved.json' }, options);
    expect(run.failed).toMatchObject([{ target: 'change-set' }]);
    nothingOf(run);
  });
});

describe('a workflow that a pull request made', () => {
  it('is not read where it leads outside, and is taken to fire nothing', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const options = {
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
      files: { [PLAN_FILE]: PLAN },
      links: { '.github/workflows/backup.yml': outside() },
    };
    const run = await world.run({ mode: 'preview' }, options);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('leads out of the work tree');
    nothingOf(run);
  });
});

describe('a rule that no workflow fires', () => {
  it('is a warning of every backup that reads the file', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const files = { [PLAN_FILE]: PLAN, '.github/workflows/backup.yml': WORKFLOW };
    const run = await world.run({ mode: 'backup', rule: 'nightly' }, { files });
    expect(run.exitCode).toBe(0);
    expect(run.created).toHaveLength(1);
    expect(run.report.warnings).toMatchObject([{ target: `${PLAN_FILE}:6:27` }]);
    expect(run.log).toContain(`file=${PLAN_FILE},line=6`);
    const both = WORKFLOW.replace("'0 23 * * *'}", "'0 23 * * *'}, {cron: '0 4 * * *'}");
    const whole = await world.run(
      { mode: 'backup', rule: 'morning' },
      { files: { ...files, '.github/workflows/backup.yml': both } },
    );
    expect(whole.report.warnings).toEqual([]);
  });
});
