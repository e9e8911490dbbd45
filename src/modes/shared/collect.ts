import type { AccountEntry, CommonReport, Instant, Mode, Refusal } from '../../model.ts';
import { failedEntry } from '../../report/failures.ts';
import { commonTogether } from '../../report/together.ts';
import type { ModeOf } from './mode.ts';

/** The report files of several jobs. */
export interface Found {
  readonly files: readonly { readonly path: string; readonly content: object }[];
  readonly troubles: readonly Refusal[];
  readonly startedAt: Instant;
}

/** Merges reports of one mode as if one run had made them; returns null where none is complete. */
export async function collectReports<M extends Mode, Report extends CommonReport>(
  mode: ModeOf<M, Report>,
  { files, troubles, startedAt }: Found,
): Promise<Report | null> {
  const [together, view] = await Promise.all([mode.together(), mode.view()]);
  const like = mode.refused({
    request: null,
    startedAt,
    finishedAt: startedAt,
    account: null,
    caller: null,
    refusals: [],
    warnings: [],
  });
  const whole = files.map(({ path, content }) => ({ path, report: wholeLike(content, like) ? content : null }));
  const [first, ...others] = whole.flatMap(({ report }) => (report === null ? [] : [report]));
  if (first === undefined) return null;
  const reports = [first, ...others] as const;
  const entries = reports.flatMap((report): readonly AccountEntry[] => {
    if (report.accounts !== undefined) return report.accounts;
    const { account, outcome, failedCount } = report;
    return [{ account, outcome, failedCount, verdict: view(report).verdict.sentence }];
  });
  const common = commonTogether(reports, entries, null);
  const broken = whole.filter(({ report }) => report === null).map(({ path }) => brokenReport(path));
  const failed = [...troubles, ...broken].map(({ target, fault }) =>
    failedEntry({ region: null, target, action: 'collect', fault }),
  );
  const report = together(common, reports);
  if (failed.length === 0) return report;
  return {
    ...report,
    outcome: report.outcome === 'failed' ? 'failed' : 'partial',
    failed: [...failed, ...report.failed],
    failedCount: report.failedCount + failed.length,
  };
}

function brokenReport(path: string): Refusal {
  const message = `reports: "${path}" lacks parts that a report of its mode has`;
  return {
    target: path,
    fault: { code: 'report-missing', message, advice: 'Use one version of the action in all jobs, and run again.' },
  };
}

/** Returns true if `content` has every field of an empty report of the mode, with the same basic types. */
function wholeLike<Report extends CommonReport>(content: object, like: Report): content is Report {
  const parts = new Map<string, unknown>(Object.entries(content));
  return Object.entries(like).every(([name, value]: readonly [string, unknown]) => {
    const part = parts.get(name);
    if (part === undefined) return false;
    if (value === null || part === null) return true;
    return Array.isArray(value) ? Array.isArray(part) : typeof part === typeof value;
  });
}
