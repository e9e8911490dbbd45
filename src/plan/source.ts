import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { PlanFileInput } from '../inputs/request.ts';
import { badInput } from '../model/known-faults.ts';
import type { Fault, FilePlace, Instant } from '../model.ts';
import type { PlanFile } from './model.ts';
import type { WorkflowText } from './workflows.ts';

/** A plan file that was read and is right. */
export interface PlanSource {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly file: PlanFile;
}

/** One reason why nothing is begun, and where it stands when it stands in a file. */
export interface Refusal {
  readonly target: string;
  readonly fault: Fault;
  readonly place?: FilePlace;
}

export type PlanReading =
  /** Null where no file lies at the path. */
  | { readonly ok: true; readonly source: PlanSource | null }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The path of the plan file; of none that was written, it is the default one. */
export function planPath(planFile: PlanFileInput): string {
  return planFile ?? '.github/backup-plans.yml';
}

/** Reads the plan file at a path of the working copy. */
export async function readPlan(path: string, now: Instant): Promise<PlanReading> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return { ok: true, source: null };
    const why = error instanceof Error ? error.message : String(error);
    const message = `plan-file: "${path}" cannot be read: ${why}; write the path of a file in the working copy`;
    return {
      ok: false,
      refusals: [
        { target: 'plan-file', fault: badInput(message, 'Correct plan-file and run again; nothing was changed.') },
      ],
    };
  }
  return parsePlan(path, text, now);
}

/** Reads the text of a plan file; its parser is loaded only now, so that runs without a plan start as fast as ever. */
export async function parsePlan(path: string, text: string, now: Instant): Promise<PlanReading> {
  const { parsePlanFile } = await import('./parse.ts');
  const reading = parsePlanFile(text, now);
  if (reading.ok) {
    const hash = createHash('sha256').update(text).digest('hex');
    return { ok: true, source: { path, text, hash, file: reading.file } };
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

const WORKFLOWS = '.github/workflows';

/** The workflows of the working copy; none where there is no such folder. */
export async function readWorkflows(): Promise<readonly WorkflowText[]> {
  try {
    const names = (await readdir(WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name)).sort();
    const paths = names.map((name) => `${WORKFLOWS}/${name}`);
    return await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
