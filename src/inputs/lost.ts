import { badInput } from '../model/known-faults.ts';
import type { Refusal } from '../model.ts';
import { INPUTS, type InputName } from './all.ts';

/** Returns the text of an input; empty where none was given, and null where the input did not arrive. */
export type GetInput = (name: InputName) => string | null;

/**
 * Returns why a run must not start: a runner sets the variable of every input, so an absent one was lost on the way, perhaps with a value.
 * Shells that drop names with hyphens do that: without `dry-run` a purge would delete.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionManifestManager.cs (an input without default is set to '')
 */
export function lostInputs(get: GetInput): Refusal | null {
  const lost = INPUTS.map(({ name }) => name).filter((name) => get(name) === null);
  if (lost.length === 0) return null;
  const [names, rest, them] = lost.length === 1 ? ['input', 'is', 'it'] : ['inputs', 'and its like are', 'them'];
  const message = `the ${names} ${lost.join(', ')} did not reach the action: a runner sets a variable for every input, and ${variableOf(lost[0])} ${rest} absent, so something on the way lost ${them}`;
  const advice =
    'Start the action without what drops variables with a hyphen in their names, such as the shell of a container or a wrapper script; nothing was changed.';
  return { target: 'inputs', fault: badInput(message, advice) };
}

/** Returns the runner's name for it: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs */
export function variableOf(name = ''): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
