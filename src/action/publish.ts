import { basename } from 'node:path';
import { type Report, viewOfReport } from '../engine.ts';
import { annotate, summarize, writeOutputs } from '../github/results.ts';
import type { Watching } from '../inputs/watching.ts';
import type { AccountMask } from '../ports/account-mask.ts';
import type { EvidenceRoots } from '../ports/evidence-roots.ts';
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
  /** Folders for the report; the first that accepts it is used. */
  readonly folders: readonly string[];
  readonly log: Log;
  readonly accounts: AccountMask;
  readonly watching: Watching;
  readonly evidenceRoots: EvidenceRoots;
  readonly watchers: WatchContext;
}

/**
 * Publishes a report where a workflow looks: report file, outputs, issue, heartbeat, annotations, job summary and log. Returns the report
 * as published: if the file or the outputs could not be written, the run is not green, and every view shows that.
 */
export async function publish(report: Report, publishing: Publishing): Promise<Report> {
  const { folders, log, accounts, watching, watchers } = publishing;
  const viewed = (one: Report) => viewOfReport(accounts.hideAll(one));
  const file = await writeReportTo(folders, fileNameOf(report), report);
  const path = file.ok ? file.path : null;
  let told = file.ok ? report : amended(report, 'report', file.problem);
  let view = await viewed(told);
  const page = await writePage(view, publishing, fileNameOf(report));
  const unrecorded = await putOnRecord(view, publishing);
  if (page.problem !== null || unrecorded !== null) {
    if (page.problem !== null) told = warned(told, 'page', page.problem);
    if (unrecorded !== null) told = amended(told, 'evidence', unrecorded);
    view = await viewed(told);
    if (path !== null) await writeReportFile(path, told);
    await writePage(view, publishing, fileNameOf(report));
    if (unrecorded === null) await putOnRecord(view, publishing);
  }
  const pagePath = page.path;
  const unwritten = writeOutputs(renderOutputs(view, path, { pagePath }));
  if (unwritten !== null) {
    told = amended(told, 'outputs', `the outputs could not be written: ${unwritten}`);
    view = await viewed(told);
    if (path !== null) await writeReportFile(path, told);
    await writePage(view, publishing, fileNameOf(report));
    await putOnRecord(view, publishing);
    // The outputs that can still be written at least do not say green.
    writeOutputs(renderOutputs(view, path, { pagePath }));
  }
  // Nothing after this point can make a run red.
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

/** The page hides masked account ids, as outputs and summary do. A run does not depend on it. */
async function writePage({ htmlPage }: View, { folders }: Publishing, reportName: string) {
  if (htmlPage === null) return { path: null, problem: null };
  const written = await writePageTo(folders, reportName.replace(/\.json$/, '.html'), htmlPage());
  return written.ok ? { path: written.path, problem: null } : { path: null, problem: written.problem };
}

/** Writes the evidence for auditors. Returns why it could not be written; null where it was, or was not requested. */
async function putOnRecord(
  { evidence, report }: View,
  { watching, evidenceRoots }: Publishing,
): Promise<string | null> {
  // A refused path is already reported.
  if (evidence === null || watching.evidence === null || report.failed.some(({ target }) => target === 'evidence'))
    return null;
  const { writeEvidence } = await import('../ports/evidence.ts');
  return writeEvidence(watching.evidence, evidenceRoots, evidence());
}

function warned(report: Report, target: string, message: string): Report {
  return { ...report, warnings: [...report.warnings, { region: null, target, message }] };
}

function fileNameOf({ mode, startedAt }: Report): string {
  return basename(`backup-via-tag-${mode ?? 'refused'}-${startedAt.replace(/[^0-9]/g, '')}-${process.pid}.json`);
}
