import { onTestFinished } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { runsIn, type World, worldOf as worldOfProcess } from '../e2e/world.ts';
import { shortcut } from '../engine/shortcut.ts';
import { runHere } from './run-here.ts';

export * from '../e2e/world.ts';

/** An account in a sandbox, and the action run against it without a process of its own. */
export async function worldOf(seed: AccountSeed): Promise<World> {
  const world = await worldOfProcess(seed, onTestFinished, runHere);
  shortcut(world.sandbox);
  return world;
}

/** Further runs in the account of a world whose own runs are processes, without one: after the first there is nothing new to see of these. */
export function hereIn({ sandbox }: World): World['run'] {
  return runsIn(sandbox, runHere);
}
