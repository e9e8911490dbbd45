import { error, notice, setOutput, summary, warning } from '@actions/core';

/** An annotation that GitHub shows beside the run. Title and message are plain text on one line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Position in a file, counted from 1; absent if it belongs to none. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

const SHOWN = { error, warning, notice } as const;

/** Shows annotations beside the run. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, place } of annotations) {
    const where = place && { file: place.file, startLine: place.line, startColumn: place.column };
    SHOWN[level](message, { title, ...where });
  }
}

/** Writes the outputs. Returns why they could not be written; null if they were, or outside a workflow. */
export function writeOutputs({ outcome, ...others }: Readonly<Record<string, string>>): string | null {
  if (!process.env.GITHUB_OUTPUT) {
    return process.env.GITHUB_ACTIONS === 'true' ? 'the variable GITHUB_OUTPUT is not set' : null;
  }
  try {
    for (const [name, value] of Object.entries(others)) setOutput(name, value);
    // Written last, so that incomplete outputs never report success.
    setOutput('outcome', outcome);
    return null;
  } catch (problem) {
    return messageOf(problem);
  }
}

/** Writes the summary. Returns why it could not be written; null if it was. Outside a runner there may be no file for it. */
export async function summarize(render: () => string): Promise<string | null> {
  if (!process.env.GITHUB_STEP_SUMMARY) return null;
  try {
    await summary.addRaw(render()).write();
    return null;
  } catch (problem) {
    return messageOf(problem);
  }
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
