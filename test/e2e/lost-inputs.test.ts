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
  it('deletes nothing where every name with a hyphen was dropped', async () => {
    const world = await account();
    const run = await world.purge({ 'dry-run': 'true', 'max-deletions': '0' }, { env: without(HYPHENS) });
    await expectRefused(world, run, HYPHENS);
  });
});
