import { basename } from 'node:path';
import { error, setOutput, summary, warning } from '@actions/core';
import type { Report } from '../model.ts';
import { writeReportFile, writeReportTo } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import { amended } from '../report/amended.ts';
import { annotations } from '../report/annotations.ts';
import { logEnd } from '../report/log-lines.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { originOf } from './environment.ts';

/**
 * Hands a report over in the places where a workflow looks: the report file, outputs, annotations, job summary and log. Answers with
 * the report as it was told: where the file or the outputs could not be written, the run is not green, and all say so.
 */
export async function publish(report: Report, folders: readonly string[], log: Log): Promise<Report> {
  const file = await writeReportTo(folders, fileNameOf(report), report);
  const path = file.ok ? file.path : null;
  let told = file.ok ? report : amended(report, 'report', file.problem);
  const unwritten = writeOutputs(told, path);
  if (unwritten !== null) {
    told = amended(told, 'outputs', `the outputs could not be written: ${unwritten}`);
    if (path !== null) await writeReportFile(path, told);
    // What of them can still be written is at least not green.
    writeOutputs(told, path);
  }
  annotate(told);
  const unshown = await writeSummary(told, path);
  if (unshown !== null) warning(`the job summary could not be written: ${unshown}`, { title: 'No job summary' });
  logEnd(log, told);
  return told;
}

function fileNameOf({ mode, startedAt }: Report): string {
  return basename(`backup-via-tag-${mode ?? 'refused'}-${startedAt.replace(/[^0-9]/g, '')}-${process.pid}.json`);
}

/** Why the outputs could not be written; null where they were, or where nobody asks for them. */
function writeOutputs(report: Report, path: string | null): string | null {
  if (!process.env.GITHUB_OUTPUT) {
    return process.env.GITHUB_ACTIONS === 'true' ? 'the variable GITHUB_OUTPUT is not set' : null;
  }
  const { outcome, ...others } = renderOutputs(report, path);
  try {
    for (const [name, value] of Object.entries(others)) setOutput(name, value);
    // Last, so that no half of them says that all went well.
    setOutput('outcome', outcome);
    return null;
  } catch (problem) {
    return messageOf(problem);
  }
}

function annotate(report: Report): void {
  for (const { level, title, message, place } of annotations(report)) {
    const where = place && { file: place.file, startLine: place.line, startColumn: place.column };
    if (level === 'error') error(message, { title, ...where });
    else warning(message, { title, ...where });
  }
}

/** Why the summary could not be written; null where it was. Outside a runner there may be no file for it. */
async function writeSummary(report: Report, reportPath: string | null): Promise<string | null> {
  if (!process.env.GITHUB_STEP_SUMMARY) return null;
  try {
    await summary.addRaw(await summaryOf(report, reportPath)).write();
    return null;
  } catch (problem) {
    return messageOf(problem);
  }
}

async function summaryOf(report: Report, reportPath: string | null): Promise<string> {
  if (report.preview === null) return renderSummary(report, { reportPath, origin: originOf(process.env) });
  // No other mode needs it.
  const { renderPreviewDocument } = await import('../modes/preview/summary/document.ts');
  const options = { budgetBytes: 1_000_000, reportPath, calendar: report.calendar };
  return renderPreviewDocument(report.preview, report.failed, options);
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
