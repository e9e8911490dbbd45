import * as core from '@actions/core';
import type { InputName } from '../inputs/all.ts';
import { variableOf } from '../inputs/lost.ts';

/**
 * The text of an input as the runner hands it over; empty where none was given. Null where a runner must have set it and did
 * not: then it was lost on the way.
 */
export function getInput(name: InputName): string | null {
  const arrived = process.env[variableOf(name)] !== undefined;
  if (!arrived && process.env.GITHUB_ACTIONS === 'true') return null;
  return core.getInput(name);
}

/** Ends the job red for something that no report could be written about. */
export function failJob(error: unknown): void {
  core.setFailed(error instanceof Error ? error : String(error));
}

/** The runner strikes the secret out of the log from now on. */
export function maskSecret(secret: string): void {
  core.setSecret(secret);
}
