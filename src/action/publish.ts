import { basename } from 'node:path';
import { type Report, viewOfReport } from '../engine.ts';
import { annotate, summarize, writeOutputs } from '../github/results.ts';
import type { Watching } from '../inputs/watching.ts';
import type { AccountMask } from '../ports/account-mask.ts';
import { writePageTo, writeReportFile, writeReportTo } from '../ports/files.ts';
import { type Log, logLast } from '../ports/log.ts';
import { amended } from '../report/amended.ts';
import { annotations } from '../report/annotations.ts';
import { logLines } from '../report/log-lines.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { signed } from '../report/verdict.ts';
import type { View } from '../report/view.ts';
import { tellWatchers, type WatchContext } from '../watch/watch.ts';

export interface Publishing {
  /** Where the report may lie, the first that takes it. */
  readonly folders: readonly string[];
  readonly log: Log;
  readonly accounts: AccountMask;
  readonly watching: Watching;
  readonly watchers: WatchContext;
}

/**
 * Hands a report over in the places where a workflow looks: the report file, outputs, issue, heartbeat, annotations, job summary and
 * log. Answers with the report as it was told: where the file or the outputs could not be written, the run is not green, and all say so.
 */
export async function publish(report: Report, publishing: Publishing): Promise<Report> {
  const { folders, log, accounts, watching, watchers } = publishing;
  const viewed = (one: Report) => viewOfReport(accounts.hideAll(one));
  const file = await writeReportTo(folders, fileNameOf(report), report);
  const path = file.ok ? file.path : null;
  let told = file.ok ? report : amended(report, 'report', file.problem);
  let view = await viewed(told);
  const page = await writePage(view, publishing, fileNameOf(report));
  if (page.problem !== null) {
    told = { ...told, warnings: [...told.warnings, { region: null, target: 'page', message: page.problem }] };
    view = await viewed(told);
    if (path !== null) await writeReportFile(path, told);
  }
  const pagePath = page.path;
  const unwritten = writeOutputs(renderOutputs(view, path, { pagePath }));
  if (unwritten !== null) {
    told = amended(told, 'outputs', `the outputs could not be written: ${unwritten}`);
    view = await viewed(told);
    if (path !== null) await writeReportFile(path, told);
    await writePage(view, publishing, fileNameOf(report));
    // What of them can still be written is at least not green.
    writeOutputs(renderOutputs(view, path, { pagePath }));
  }
  // Nothing that comes after them makes a run red.
  const warnings = await tellWatchers(watching, { view, reportPath: path }, watchers);
  if (warnings.length > 0) {
    told = { ...told, warnings: [...told.warnings, ...warnings] };
    view = await viewed(told);
    if (path !== null) await writeReportFile(path, told);
  }
  annotate(annotations(view));
  const unshown = await summarize(() => renderSummary(view, { reportPath: path, origin: watchers.origin }));
  if (unshown !== null) {
    const message = `the job summary could not be written: ${unshown}`;
    annotate([{ level: 'warning', title: 'No job summary', message }]);
  }
  logLast(log, logLines(view), signed(view.verdict));
  return told;
}

/** The page shows what the account mask has left, as outputs and summary do. A run does not depend on it. */
async function writePage({ htmlPage }: View, { folders }: Publishing, reportName: string) {
  if (htmlPage === null) return { path: null, problem: null };
  const written = await writePageTo(folders, reportName.replace(/\.json$/, '.html'), htmlPage());
  return written.ok ? { path: written.path, problem: null } : { path: null, problem: written.problem };
}

function fileNameOf({ mode, startedAt }: Report): string {
  return basename(`backup-via-tag-${mode ?? 'refused'}-${startedAt.replace(/[^0-9]/g, '')}-${process.pid}.json`);
}
