import * as core from '@actions/core';
import type { InputName } from '../inputs/all.ts';
import { variableOf } from '../inputs/lost.ts';

/**
 * Returns an input as the runner passes it; empty if it was not set. Null if a runner must have set it and did not: it was
 * lost on the way.
 */
export function getInput(name: InputName): string | null {
  const arrived = process.env[variableOf(name)] !== undefined;
  if (!arrived && process.env.GITHUB_ACTIONS === 'true') return null;
  return core.getInput(name);
}

/** Fails the job with an error for which no report could be written. */
export function failJob(error: unknown): void {
  core.setFailed(error instanceof Error ? error : String(error));
}

/** Makes the runner mask the secret in the log from now on. */
export function maskSecret(secret: string): void {
  core.setSecret(secret);
}
