import { basename } from 'node:path';
import { type Report, viewOfReport } from '../engine.ts';
import { originOf } from '../github/environment.ts';
import { annotate, summarize, writeOutputs } from '../github/results.ts';
import { writeReportFile, writeReportTo } from '../ports/files.ts';
import { type Log, logLast } from '../ports/log.ts';
import { amended } from '../report/amended.ts';
import { annotations } from '../report/annotations.ts';
import { logLines } from '../report/log-lines.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { signed } from '../report/verdict.ts';

/**
 * Hands a report over in the places where a workflow looks: the report file, outputs, annotations, job summary and log.
 * Answers with the report as it was told: where the file or the outputs could not be written, the run is not green, and all say so.
 */
export async function publish(report: Report, folders: readonly string[], log: Log): Promise<Report> {
  const file = await writeReportTo(folders, fileNameOf(report), report);
  const path = file.ok ? file.path : null;
  let told = file.ok ? report : amended(report, 'report', file.problem);
  let view = await viewOfReport(told);
  const unwritten = writeOutputs(renderOutputs(view, path));
  if (unwritten !== null) {
    told = amended(told, 'outputs', `the outputs could not be written: ${unwritten}`);
    view = await viewOfReport(told);
    if (path !== null) await writeReportFile(path, told);
    // What of them can still be written is at least not green.
    writeOutputs(renderOutputs(view, path));
  }
  annotate(annotations(view));
  const unshown = await summarize(() => renderSummary(view, { reportPath: path, origin: originOf(process.env) }));
  if (unshown !== null) {
    const message = `the job summary could not be written: ${unshown}`;
    annotate([{ level: 'warning', title: 'No job summary', message }]);
  }
  logLast(log, logLines(view), signed(view.verdict));
  return told;
}

function fileNameOf({ mode, startedAt }: Report): string {
  return basename(`backup-via-tag-${mode ?? 'refused'}-${startedAt.replace(/[^0-9]/g, '')}-${process.pid}.json`);
}
