import * as core from '@actions/core';
import type { InputName } from '../inputs/inputs.ts';

/** The text of an input as the runner hands it over; empty where none was given. */
export function getInput(name: InputName): string {
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
