import type { CommonReport, Named, RefusedReport, SkippedEntry, Warning } from '../model.ts';
import { type AlertLine, alertOf, nameOf } from './alert.ts';
import type { Markdown } from './markdown.ts';
import type { Section } from './section.ts';
import { type Subject, type Terms, termsOf } from './terms.ts';
import { type Clauses, type Verdict, verdictOf } from './verdict.ts';

/** A label and a value. */
export type Pair = readonly [label: string, value: string];

/** The counts of a mode for each region, besides its failures. */
export interface RegionCounts {
  readonly columns: readonly string[];
  /** By the index of the region in the report. */
  readonly counts: (index: number) => readonly number[];
}

/** The outputs that a mode sets in addition to the common ones. */
export interface ModeOutputs {
  /** Names and texts of outputs that are never cut. */
  readonly plain: Readonly<Record<string, string>>;
  /** Names and entries of the JSON arrays, in the order in which they get room. */
  readonly arrays: Readonly<Record<string, readonly object[]>>;
}

/** The summary of a mode that replaces the common one. */
export type Page = (options: { readonly budgetBytes: number; readonly reportPath: string | null }) => string;

/** The page of the run as a separate HTML file, with its verdict. */
export type HtmlPage = (verdict: Verdict) => string;

/** Evidence for auditors, as the contents of two files. */
export interface EvidenceTexts {
  readonly csv: string;
  readonly json: string;
}

/** A resource that has a problem, with everything that distinguishes it from others. */
export type Amiss = Pick<Named, 'account' | 'region' | 'kind' | 'resourceName'> & { readonly resourceId: string };

/** The contribution of a mode to the view of its report. Omitted parts are empty. */
export interface ModeView extends Clauses {
  readonly engine?: Subject['engine'];
  /** The resources that a verdict other than green concerns, by name. */
  readonly alert?: readonly AlertLine[];
  readonly totals?: readonly Pair[];
  /** Labels and values of the request. */
  readonly asked?: readonly (readonly [label: string, value: string | null])[];
  /** Its own sections, most urgent first. */
  readonly sections?: readonly Section[];
  readonly regionCounts?: RegionCounts;
  readonly outputs?: ModeOutputs;
  /** The things it did, one line each. */
  readonly lines?: readonly string[];
  /** Those that need action are shown as annotations. */
  readonly skipped?: readonly SkippedEntry[];
  /** False where the mode never writes, so that a dry run needs no notice. */
  readonly rehearses?: boolean;
  readonly page?: Page;
  readonly htmlPage?: HtmlPage;
  readonly evidence?: (verdict: Verdict) => EvidenceTexts;
  /** Warnings for the table; by default all of the report. */
  readonly warnings?: readonly Warning[];
  /** Resources that make the run red besides its failures. */
  readonly amiss?: readonly Amiss[];
  /** Finished texts at the end of a summary, as far as there is room. */
  readonly folds?: readonly Markdown[];
  /** Lines that a terminal shows between the head and the tables. */
  readonly remarks?: readonly string[];
}

/** A report in words: the source of Markdown, text, outputs and annotations. Contains untrusted text. */
export interface View
  extends Required<Omit<ModeView, keyof Clauses | 'page' | 'htmlPage' | 'evidence' | 'engine' | 'rehearses'>> {
  readonly report: CommonReport;
  readonly subject: Subject;
  readonly terms: Terms;
  readonly verdict: Verdict;
  /** True for a dry run of a mode that writes. */
  readonly rehearsal: boolean;
  /** Null where the common summary is used. */
  readonly page: Page | null;
  /** Null where the mode has no page of its own. Made on demand: it can be megabytes. */
  readonly htmlPage: (() => string) | null;
  /** Null where the mode has no evidence. */
  readonly evidence: (() => EvidenceTexts) | null;
}

/** Builds the view of a report with the contribution of its mode. */
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

/** Builds the view of a report whose mode is unknown. */
export function refusedView(report: RefusedReport): View {
  return viewOf(report, { job: 'Run', done: 'nothing was done', problems: [], besides: null });
}
