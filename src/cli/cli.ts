#!/usr/bin/env node
import { tmpdir } from 'node:os';
import { execute, stopSignal } from '../engine.ts';
import { runNameOf, workflowRunOf } from '../github/environment.ts';
import { fetchIdToken } from '../github/id-token.ts';
import { workflowHost } from '../github/preview-host.ts';
import type { Report } from '../model.ts';
import { endSoon } from '../ports/end.ts';
import { runFiles, writeReportFile } from '../ports/files.ts';
import { secretsOf } from '../ports/secrets.ts';
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
  const signal = stopSignal(log);
  const secrets = secretsOf(process.env);
  secrets.add(command.inputs.get('github-token') ?? '');
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
      files: runFiles(process.env.RUNNER_TEMP || tmpdir()),
    });
    log.done();
    await show(report, command.json);
    const { reportPath, modes } = command;
    const written = reportPath === null ? null : await writeReportFile(pathFor(reportPath, mode, modes), report);
    if (written?.ok === false) process.stderr.write(`backup-via-tag: ${written.problem}\n`);
    if (report.outcome === 'ok' && written?.ok !== false) continue;
    // After a backup that did not go well, the old ones are what is left: nothing is purged.
    if (mode !== command.modes.at(-1)) log.info('Nothing was purged: the backup before it did not end with status 0.');
    return 1;
  }
  return 0;
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

// A reader that has seen enough, such as head, is no failure of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
endSoon();
