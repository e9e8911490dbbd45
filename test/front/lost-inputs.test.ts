import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/inputs/all.ts';
import { ami, i, instance, ourImage, type World, worldOf } from './world.ts';

/**
 * Inputs that the runner set and that something on the way dropped, as shells of containers do with every name that has a
 * hyphen. What is absent is not what is empty.
 */

type Gone = Readonly<Record<string, undefined>>;
const variable = (name: string) => `INPUT_${name.toUpperCase()}`;
const without = (names: readonly string[]): Gone =>
  Object.fromEntries(names.map((name) => [variable(name), undefined]));
const NAMES = INPUTS.map(({ name }) => name);
const HYPHENS = NAMES.filter((name) => name.includes('-'));

/** A machine that is due for a backup, and an AMI that a purge would delete. */
const account = (): Promise<World> =>
  worldOf({ instances: [instance({ id: i(1) })], images: [ourImage({ id: ami(1), source: i(99) })] });

async function expectRefused(world: World, run: Awaited<ReturnType<World['run']>>, names: readonly string[]) {
  expect(run.exitCode, run.log).toBe(1);
  expect(world.sandbox.requests).toEqual([]);
  expect(world.imageIds()).toContain(ami(1));
  expect(run.failed).toMatchObject([{ target: 'inputs', fault: 'bad-input' }]);
  const message = run.failed[0]?.message ?? '';
  for (const name of names) expect(message).toMatch(new RegExp(`[ ,]${name}[ ,]`));
  expect(run.outputs.outcome).toBe('failed');
  expect(run.log).toContain('did not reach the action');
}

describe('a dry run of a purge', () => {
  it.each(['dry-run', 'change-set', 'max-deletions', 'min-keep', 'tag', 'regions', 'github-token'])(
    'deletes nothing where %s alone was lost',
    async (name) => {
      const world = await account();
      const run = await world.purge({ 'dry-run': 'true' }, { env: without([name]) });
      await expectRefused(world, run, [name]);
      expect(run.failed[0]?.message.split(':', 1)[0]).toBe(`the input ${name} did not reach the action`);
    },
  );

  it('deletes nothing where hyphens became underscores', async () => {
    const world = await account();
    const env = {
      ...without(HYPHENS),
      ...Object.fromEntries(HYPHENS.map((name) => [variable(name).replaceAll('-', '_'), ''])),
    };
    await expectRefused(world, await world.purge({ 'dry-run': 'true' }, { env }), HYPHENS);
  });
});

it.each(['backup', 'retain', 'preview', 'sync'])('a %s does not begin without its inputs', async (mode) => {
  const world = await account();
  const inputs = mode === 'backup' ? { mode, tag: 'Backup:Daily', expiry: '30 days' } : { mode };
  await expectRefused(world, await world.run(inputs, { env: without(HYPHENS) }), HYPHENS);
});

it('what arrived empty is not lost', async () => {
  const world = await account();
  const empty = Object.fromEntries(HYPHENS.map((name) => [variable(name), '']));
  const run = await world.purge({}, { env: empty });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual([ami(1)]);
});

it('outside a runner nobody sets what was not written', async () => {
  const world = await account();
  const run = await world.purge({}, { env: { ...without(HYPHENS), GITHUB_ACTIONS: undefined } });
  expect(run.exitCode, run.log).toBe(0);
});

it('an input that does nothing is a warning of the run', async () => {
  const world = await account();
  const run = await world.purge({ expiry: '30 days', 'fail-on': 'unprotected' });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.report.warnings.map(({ target }) => target)).toEqual(['expiry', 'fail-on']);
  expect(run.log).toMatch(/^::warning title=[^:]*expiry[^:]*::.*has no effect in mode purge/m);
});
