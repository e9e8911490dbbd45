import * as annotated from '../../src/report/annotations.ts';
import * as logged from '../../src/report/log-lines.ts';
import * as outputs from '../../src/report/outputs.ts';
import * as sections from '../../src/report/sections.ts';
import * as summary from '../../src/report/summary.ts';
import * as text from '../../src/report/text.ts';
import * as totals from '../../src/report/totals.ts';
import { type AnyReport, viewOf } from './any-report.ts';

/** The views of a report, each as the action makes it. */

export const verdict = (report: AnyReport) => viewOf(report).verdict;
export const annotations = (report: AnyReport) => annotated.annotations(viewOf(report));
export const logLines = (report: AnyReport) => logged.logLines(viewOf(report));
export const sectionsOf = (report: AnyReport) => sections.sectionsOf(viewOf(report));
export const totalsOf = (report: AnyReport) => totals.totalsOf(viewOf(report));

export const renderOutputs = (report: AnyReport, path: string | null, options?: outputs.OutputsOptions) =>
  outputs.renderOutputs(viewOf(report), path, options);
export const renderSummary = (report: AnyReport, options: summary.SummaryOptions) =>
  summary.renderSummary(viewOf(report), options);
export const renderText = (report: AnyReport, options: text.TextOptions) => text.renderText(viewOf(report), options);
