import { error, setOutput, summary, warning } from '@actions/core';
import type { Report } from '../model.ts';
import { annotations } from '../report/annotations.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { originOf } from './environment.ts';

/** Shows a report in the four places where a workflow looks: annotations, outputs, job summary, and the exit status. */
export async function publish(report: Report, reportPath: string | null): Promise<void> {
  for (const { level, title, message, place } of annotations(report)) {
    const where = place && { file: place.file, startLine: place.line, startColumn: place.column };
    if (level === 'error') error(message, { title, ...where });
    else warning(message, { title, ...where });
  }
  for (const [name, value] of Object.entries(renderOutputs(report, reportPath))) setOutput(name, value);
  // Outside a runner there may be no file for the summary; the log and the report still have everything.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await summary.addRaw(await summaryOf(report, reportPath)).write();
}

async function summaryOf(report: Report, reportPath: string | null): Promise<string> {
  if (report.preview === null) return renderSummary(report, { reportPath, origin: originOf(process.env) });
  // No other mode needs it.
  const { renderPreviewDocument } = await import('../modes/preview/summary/document.ts');
  const options = { budgetBytes: 1_000_000, reportPath, calendar: report.calendar };
  return renderPreviewDocument(report.preview, report.failed, options);
}
