import { createHash } from 'node:crypto';
import { badInput } from '../model/known-faults.ts';
import type { Instant, Refusal } from '../model.ts';
import type { PlanFile, PlanProblem } from './model.ts';

/** A plan file that was read and is valid. */
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

/** Returns the path of the plan file; the default path if none was specified. */
export function planPath(planFile: string | null): string {
  return planFile ?? '.github/backup-plans.yml';
}

/**
 * Parses the text of a plan file. The parser is loaded on demand, so that runs without a plan start as fast as
 * before.
 */
export async function parsePlan(path: string, text: string, now: Instant): Promise<PlanReading> {
  const { parsePlanFile } = await import('./parse.ts');
  const reading = parsePlanFile(text, now);
  if (reading.ok) {
    const hash = createHash('sha256').update(text).digest('hex');
    return { ok: true, value: { path, text, hash, file: reading.file } };
  }
  const refusals = tellable(reading.problems, text).map(({ line, column, message }) => ({
    target: `${path}:${line}:${column}`,
    fault: badInput(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
    place: { file: path, line, column },
  }));
  return { ok: false, refusals };
}

const MOST_PROBLEMS = 100;
const NO_PLAN_AT_ALL =
  'this is not a plan file: no line of it says "plans:"; write "plans:" and under it a name for each plan';

/**
 * Returns the problems that may be shown. A file without `plans:` is not a plan file: it may contain a secret, so
 * nothing of it is quoted.
 */
function tellable(problems: readonly PlanProblem[], text: string): readonly PlanProblem[] {
  const isPlan = /^[ \t{]*["']?plans["']?[ \t]*:/m.test(text);
  if (!isPlan && text.trim() !== '') return [{ line: 1, column: 1, message: NO_PLAN_AT_ALL }];
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => ({ ...problem, message: briefly(problem.message) }));
  const last = told.at(-1);
  if (problems.length <= MOST_PROBLEMS || last === undefined) return told;
  const message = `there are ${problems.length - MOST_PROBLEMS} more problems below this one`;
  return [...told, { line: last.line, column: last.column, message }];
}

const LONGEST_QUOTE = 100;
const LONGEST_MESSAGE = 500;

/** Converts a message to one line with shortened quotes. */
function briefly(message: string): string {
  const line = message.replace(/[\r\n]+/g, ' ');
  const quoted = line.split('"').map((part, index) => (index % 2 === 1 ? cut(part, LONGEST_QUOTE) : part));
  return cut(quoted.join('"'), LONGEST_MESSAGE);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}...` : text;
}

/** Returns the refusal of a run that needs a plan file but found none. */
export function noPlan(path: string, otherwise: string): Refusal {
  const message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
  return { target: 'plan-file', fault: badInput(message, 'Correct plan-file and run again; nothing was changed.') };
}
