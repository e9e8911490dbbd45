#!/usr/bin/env node
import { tmpdir } from 'node:os';
import { execute, stopSignal } from '../engine.ts';
import { runNameOf, workflowRunOf } from '../github/environment.ts';
import { fetchIdToken } from '../github/id-token.ts';
import { workflowHost } from '../github/preview-host.ts';
import type { Report } from '../model.ts';
import { endSoon } from '../ports/end.ts';
import { runFiles, writeReportFile } from '../ports/files.ts';
import { noticeOfOldNode } from '../ports/old-node.ts';
import { outliveReaders } from '../ports/readers.ts';
import { secretsOf } from '../ports/secrets.ts';
import { amended } from '../report/amended.ts';
import { logEnd } from '../report/log-lines.ts';
import { renderText } from '../report/text.ts';
import { VERSION } from '../report/version.ts';
import { readArguments } from './arguments.ts';
import { terminalLog } from './terminal-log.ts';
import { USAGE } from './usage.ts';

/** The command line: the original script's flags over the same engine as the action. Answers with the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  switch (command.does) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'refuse':
      process.stderr.write(`backup-via-tag: ${command.why}\n`);
      return 2;
    case 'run':
      break;
    default:
      return command satisfies never;
  }
  const log = terminalLog(process.stderr);
  const notice = noticeOfOldNode(process.env, process.versions.node);
  if (notice !== null) log.info(notice);
  const signal = stopSignal(log);
  const secrets = secretsOf(process.env);
  for (const mode of command.modes) {
    const report = await execute({
      getInput: (name) => (name === 'mode' ? mode : (command.inputs.get(name) ?? '')),
      workflowRun: workflowRunOf(process.env),
      runName: runNameOf(process.env),
      fetchIdToken,
      secrets,
      mask: maskSecret,
      log,
      signal,
      // Whoever types a command says by name what is due.
      schedule: () => Promise.resolve(null),
      commit: process.env.GITHUB_SHA || null,
      previewHost: workflowHost(process.env),
      files: runFiles([process.env.RUNNER_TEMP || tmpdir(), tmpdir()]),
    });
    log.done();
    const { reportPath, modes } = command;
    const told = await withReportFile(report, reportPath === null ? null : pathFor(reportPath, mode, modes));
    if (told !== report) process.stderr.write(`backup-via-tag: ${told.failed.at(-1)?.message}\n`);
    await show(told, command.json);
    // What people read begins with the verdict; beside JSON it is told here.
    if (command.json) logEnd(log, told);
    if (told.outcome === 'ok') continue;
    // After a backup that did not go well, the old ones are what is left: nothing is purged.
    if (mode !== command.modes.at(-1)) log.info('Nothing was purged: the backup before it did not end with status 0.');
    return 1;
  }
  return 0;
}

/** Writes the report to the file that was asked for; where that fails, the report says so too. */
async function withReportFile(report: Report, path: string | null): Promise<Report> {
  if (path === null) return report;
  const written = await writeReportFile(path, report);
  return written.ok ? report : amended(report, 'report', written.problem);
}

/** With both modes in one command each report has a file of its own. */
function pathFor(path: string, mode: string, modes: readonly string[]): string {
  return modes.length === 1 ? path : path.replace(/(\.[^./\\]*)?$/, (extension) => `-${mode}${extension}`);
}

async function show(report: Report, json: boolean): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  // A terminal that does not know its size says 0.
  const width = process.stdout.columns || 120;
  const options = { width, colour: process.stdout.isTTY === true && !process.env.NO_COLOR };
  if (report.preview === null) {
    process.stdout.write(renderText(report, options));
    return;
  }
  // No other mode needs it.
  const { renderPreviewText } = await import('../modes/preview/summary/text.ts');
  process.stdout.write(renderPreviewText(report, report.preview, options));
}

/** In a workflow the runner is asked to strike it out of the log; standard output is left to the report. */
function maskSecret(secret: string): void {
  if (process.env.GITHUB_ACTIONS === 'true') process.stderr.write(`::add-mask::${secret}\n`);
}

outliveReaders();
process.exitCode = await main(process.argv.slice(2));
endSoon();
