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
export const rawSummary = (report: AnyReport, options: summary.SummaryOptions) =>
  summary.renderSummary(viewOf(report), options);
export const renderSummary = (report: AnyReport, options: summary.SummaryOptions) =>
  asRead(rawSummary(report, options));

/** Markdown without what only keeps ids on one line, so that tests can name whole lines of tables and lists. */
export const asRead = (markdown: string) =>
  markdown
    .replace(/\u2007*&numsp;/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/^(- .*)$/gm, (line) => line.replaceAll('<br>', ' · '))
    .replaceAll('<br>', ' ');
export const renderText = (report: AnyReport, options: text.TextOptions) => text.renderText(viewOf(report), options);
