import { describe, expect, it } from 'vitest';
import { HOME, i, instance, worldOf } from './world.ts';

const PLAN_FILE = '.github/backup-plans.yml';
const SECRET = 'a-secret-of-the-run';

const nothingOf = (run: { log: string; summary: string; outputs: unknown; report: unknown }) =>
  expect(JSON.stringify([run.log, run.summary, run.outputs, run.report])).not.toContain(SECRET);

describe('a plan file that a pull request made', () => {
  it('does not make a run read its own environment', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const env = { SECRET };
    const links = { [PLAN_FILE]: '/proc/self/environ' };
    const run = await world.run({ mode: 'backup' }, { env, links });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(run.failed[0]?.message).toContain('leads out of the work tree');
    nothingOf(run);
    expect(world.calls()).toEqual([]);
  });
});
