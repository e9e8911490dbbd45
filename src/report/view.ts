import type { CommonReport, Named, RefusedReport, SkippedEntry, Warning } from '../model.ts';
import { type AlertLine, alertOf, nameOf } from './alert.ts';
import type { Markdown } from './markdown.ts';
import type { Section } from './section.ts';
import { type Subject, type Terms, termsOf } from './terms.ts';
import { type Clauses, type Verdict, verdictOf } from './verdict.ts';

/** A label and a value. */
export type Pair = readonly [label: string, value: string];

/** What a mode counts in each region, beside its failures. */
export interface RegionCounts {
  readonly columns: readonly string[];
  /** By the place of the region in the report. */
  readonly counts: (index: number) => readonly number[];
}

/** The outputs that a mode sets beside those that all modes have. */
export interface ModeOutputs {
  /** Names and texts of those that are never cut. */
  readonly plain: Readonly<Record<string, string>>;
  /** Names and entries of the JSON arrays, in the order in which they get their room. */
  readonly arrays: Readonly<Record<string, readonly object[]>>;
}

/** The page of a mode that has one of its own in place of the common summary. */
export type Page = (options: { readonly budgetBytes: number; readonly reportPath: string | null }) => string;

/** The page of a run as an HTML file of its own, under its verdict. */
export type HtmlPage = (verdict: Verdict) => string;

/** What is put on record for auditors, as the texts of two files. */
export interface EvidenceTexts {
  readonly csv: string;
  readonly json: string;
}

/** A resource that is not as it should be, by all that tells it from others. */
export type Amiss = Pick<Named, 'account' | 'region' | 'kind' | 'resourceName'> & { readonly resourceId: string };

/** What a mode says of its own report. What it leaves out, it has none of. */
export interface ModeView extends Clauses {
  readonly engine?: Subject['engine'];
  /** Whom a verdict that is not green is about, by name. */
  readonly alert?: readonly AlertLine[];
  readonly totals?: readonly Pair[];
  /** What was asked for. */
  readonly asked?: readonly (readonly [label: string, value: string | null])[];
  /** Its own sections, the most pressing first. */
  readonly sections?: readonly Section[];
  readonly regionCounts?: RegionCounts;
  readonly outputs?: ModeOutputs;
  /** What it did, a line for each thing. */
  readonly lines?: readonly string[];
  /** Those that a person must see to are told beside the run. */
  readonly skipped?: readonly SkippedEntry[];
  /** False where the mode never writes, so that nobody needs to be told that it did not. */
  readonly rehearses?: boolean;
  readonly page?: Page;
  readonly htmlPage?: HtmlPage;
  readonly evidence?: (verdict: Verdict) => EvidenceTexts;
  /** Those that are told in a table of warnings; all of the report unless told. */
  readonly warnings?: readonly Warning[];
  /** What the run is red about beside its failures. */
  readonly amiss?: readonly Amiss[];
  /** Finished texts that a summary shows last, as far as there is room. */
  readonly folds?: readonly Markdown[];
  /** What a terminal shows between the head and the tables. */
  readonly remarks?: readonly string[];
}

/** A report in words: what Markdown, text, outputs and annotations are all made from. Holds untrusted text. */
export interface View
  extends Required<Omit<ModeView, keyof Clauses | 'page' | 'htmlPage' | 'evidence' | 'engine' | 'rehearses'>> {
  readonly report: CommonReport;
  readonly subject: Subject;
  readonly terms: Terms;
  readonly verdict: Verdict;
  /** True for a dry run of a mode that writes. */
  readonly rehearsal: boolean;
  /** Null where the common summary is shown. */
  readonly page: Page | null;
  /** Null where the mode has no page of its own. Made when it is asked for: it can be megabytes. */
  readonly htmlPage: (() => string) | null;
  /** Null where the mode leaves no evidence. */
  readonly evidence: (() => EvidenceTexts) | null;
}

/** The view of a report, from what its mode says of it. */
export function viewOf(report: CommonReport, own: ModeView): View {
  const { engine = 'direct', rehearses = true } = own;
  const subject = { kinds: report.kinds, engine };
  const verdict = verdictOf(report, own);
  const { htmlPage, evidence } = own;
  return {
    report,
    subject,
    terms: termsOf(subject),
    verdict,
    alert: alertOf(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
    rehearsal: report.dryRun && rehearses,
    totals: own.totals ?? [],
    asked: own.asked ?? [],
    sections: own.sections ?? [],
    regionCounts: own.regionCounts ?? { columns: [], counts: () => [] },
    outputs: own.outputs ?? { plain: {}, arrays: {} },
    lines: own.lines ?? [],
    skipped: own.skipped ?? [],
    page: own.page ?? null,
    htmlPage: htmlPage === undefined ? null : () => htmlPage(verdict),
    evidence: evidence === undefined ? null : () => evidence(verdict),
    amiss: own.amiss ?? [],
    remarks: own.remarks ?? [],
    folds: own.folds ?? [],
    warnings: own.warnings ?? report.warnings,
  };
}

function amissLines(amiss: readonly Amiss[]): readonly AlertLine[] {
  return amiss.length === 0 ? [] : [{ label: 'Not protected', names: amiss.map(nameOf) }];
}

/** The view of a report of which not even the mode is known. */
export function refusedView(report: RefusedReport): View {
  return viewOf(report, { job: 'Run', done: 'nothing was done', problems: [], besides: null });
}
