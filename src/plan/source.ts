import { createHash } from 'node:crypto';
import type { PlanFileInput } from '../inputs/request.ts';
import { badInput } from '../model/known-faults.ts';
import type { Instant, Refusal } from '../model.ts';
import type { PlanFile } from './model.ts';

/** A plan file that was read and is right. */
export interface PlanSource {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly file: PlanFile;
}

export type PlanReading =
  | { readonly ok: true; readonly value: PlanSource }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The path of the plan file; of none that was written, it is the default one. */
export function planPath(planFile: PlanFileInput): string {
  return planFile ?? '.github/backup-plans.yml';
}

/** Reads the text of a plan file; its parser is loaded only now, so that runs without a plan start as fast as ever. */
export async function parsePlan(path: string, text: string, now: Instant): Promise<PlanReading> {
  const { parsePlanFile } = await import('./parse.ts');
  const reading = parsePlanFile(text, now);
  if (reading.ok) {
    const hash = createHash('sha256').update(text).digest('hex');
    return { ok: true, value: { path, text, hash, file: reading.file } };
  }
  return {
    ok: false,
    refusals: reading.problems.map(({ line, column, message }) => ({
      target: `${path}:${line}:${column}`,
      fault: badInput(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
      place: { file: path, line, column },
    })),
  };
}

/** The refusal of a run that needs a plan file and found none. */
export function noPlan(path: string, otherwise: string): Refusal {
  const message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
  return { target: 'plan-file', fault: badInput(message, 'Correct plan-file and run again; nothing was changed.') };
}
