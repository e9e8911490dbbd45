import { plain } from '../../decide/plain.ts';
import type { CheckedEntry } from '../../model.ts';
import { csvOf } from '../../report/csv.ts';
import { shownAccount } from '../../report/totals.ts';
import type { Verdict } from '../../report/verdict.ts';
import type { EvidenceTexts } from '../../report/view.ts';
import type { CheckReport } from './report.ts';

/** The controls that a check is evidence for, by the names that auditors know. */
const CONTROLS = [
  // https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022
  { framework: 'SOC 2', control: 'A1.2', about: 'data backup processes are operated and monitored' },
  // https://www.iso.org/standard/27001 (Annex A)
  { framework: 'ISO 27001', control: 'A.8.13', about: 'information backup' },
  // https://csrc.nist.gov/projects/cprt/catalog#/cprt/framework/version/SP_800_53_5_1_1/home?element=CP-9
  { framework: 'NIST SP 800-53', control: 'CP-9', about: 'system backup' },
] as const;

const COLUMNS = [
  'account',
  'region',
  'kind',
  'resourceId',
  'resourceName',
  'status',
  'newestId',
  'newestAt',
  'dueAt',
  'by',
  'reason',
] as const satisfies readonly (keyof CheckedEntry)[];

/** Returns the result of a check for auditors, as a table and as data, with the name of each control. */
export function recordOf(report: CheckReport, { sentence }: Pick<Verdict, 'sentence'>): EvidenceTexts {
  return {
    csv: csvOf([...head(report, sentence), COLUMNS, ...report.checked.map(cells)]),
    json: json(report, sentence),
  };
}

/** Labels and values above the table. */
function head(report: CheckReport, sentence: string): readonly (readonly string[])[] {
  const { planFile } = report;
  const pairs: readonly (readonly [string, string | null])[] = [
    ...CONTROLS.map(({ framework, control, about }) => ['Control', `${framework} ${control}: ${about}`] as const),
    ['Verdict', sentence],
    ['Outcome', report.outcome],
    ['Checked at', report.startedAt],
    ['Run', report.run],
    ['Commit', report.commit],
    ['Account', shownAccount(report)],
    ...(report.accounts ?? []).map(
      ({ account, outcome, verdict }) => ['Account', `${account ?? 'hidden'}: ${outcome}, ${verdict}`] as const,
    ),
    ['Tag', report.tag],
    ['Plan file', planFile?.path ?? null],
    ['Plan file SHA-256', planFile?.sha256 ?? null],
    ['Coverage', report.coverage],
    ['Kinds', report.kinds.join(' ')],
    ['Regions', report.regions.map(({ region }) => region).join(' ')],
    ...report.failed.map(({ target, message }) => ['Not read or not done', `${target}: ${message}`] as const),
    ...report.warnings.map(({ target, message }) => ['Warning', `${target}: ${message}`] as const),
  ];
  return pairs.map(([label, value]) => [label, plain(value ?? '', LONGEST)]);
}

function cells(entry: CheckedEntry): readonly string[] {
  return COLUMNS.map((column) => plain(entry[column] ?? '', LONGEST));
}
const LONGEST = 2000;

function json(report: CheckReport, verdict: string): string {
  const { outcome, startedAt, finishedAt, run, commit, account, tag, planFile, coverage, kinds, regions } = report;
  const { checkedCount, freshCount, lateCount, unprotectedCount, failedCount, failed, warnings, checked } = report;
  const record = {
    version: 1,
    controls: CONTROLS,
    ...{ verdict, outcome, startedAt, finishedAt, run, commit, account, tag, planFile, coverage, kinds },
    ...(report.accounts !== undefined && { accounts: report.accounts }),
    regions: regions.map(({ region, read }) => ({ region, read })),
    ...{ checkedCount, freshCount, lateCount, unprotectedCount, failedCount },
    failed: failed.map(({ account, region, target, fault, message }) => ({ account, region, target, fault, message })),
    warnings,
    resources: checked.map((entry) => Object.fromEntries(COLUMNS.map((column) => [column, entry[column]]))),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
