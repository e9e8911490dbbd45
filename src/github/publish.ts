import { error, setOutput, summary, warning } from '@actions/core';
import type { Report } from '../model.ts';
import { annotations } from '../report/annotations.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { readOrigin } from './origin.ts';

/** Shows a report in the four places where a workflow looks: annotations, outputs, job summary, and the exit status. */
export async function publish(report: Report, reportPath: string | null): Promise<void> {
  for (const { level, title, message } of annotations(report)) {
    if (level === 'error') error(message, { title });
    else warning(message, { title });
  }
  for (const [name, value] of Object.entries(renderOutputs(report, reportPath))) setOutput(name, value);
  // Outside a runner there may be no file for the summary; the log and the report still have everything.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const text = renderSummary(report, { reportPath, origin: await readOrigin() });
  await summary.addRaw(text).write();
}
