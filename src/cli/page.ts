import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { type Report, viewOfReport } from '../engine.ts';
import type { AccountMask } from '../ports/account-mask.ts';
import { writePageTo } from '../ports/files.ts';
import { amended } from '../report/amended.ts';
import type { RunCommand } from './arguments.ts';
import { exitStatusOf } from './status.ts';

/** Path of a run's page; null where there is none. */
export interface Paged {
  readonly page: string | null;
}

/**
 * Writes the page of a mode that has one: to the requested file, otherwise into the temporary folder, and the run prints the path. A
 * requested page that cannot be written makes the run red; the other only raises a warning.
 */
export async function withPage(
  report: Report,
  accounts: AccountMask,
  { pagePath, json, talk }: Pick<RunCommand, 'pagePath' | 'json' | 'talk'>,
): Promise<Paged & { readonly paged: Report }> {
  const nobodyAsked = pagePath === null && (json || talk === 'quiet');
  if (nobodyAsked || exitStatusOf(report) === 2) return { paged: report, page: null };
  const { htmlPage } = await viewOfReport(accounts.hideAll(report));
  if (htmlPage === null) return { paged: report, page: null };
  const [folders, name] =
    pagePath === null
      ? [[process.env.RUNNER_TEMP || tmpdir(), tmpdir()], nameOf(report)]
      : [[dirname(pagePath)], basename(pagePath)];
  const written = await writePageTo(folders, name, htmlPage());
  if (written.ok) return { paged: report, page: written.path };
  if (pagePath !== null) return { paged: amended(report, 'page', written.problem), page: null };
  const warning = { region: null, target: 'page', message: written.problem };
  return { paged: { ...report, warnings: [...report.warnings, warning] }, page: null };
}

function nameOf({ mode, startedAt }: Report): string {
  return `backup-via-tag-${mode}-${startedAt.replace(/[^0-9]/g, '')}-${process.pid}.html`;
}
