import type { AnyReport as Report } from './any-report.ts';
import { renderSummary } from './views.ts';

/** What tests look at in a summary. */

export const reportPath = '/tmp/_temp/report.json';
export const summaryOf = (report: Report): string => renderSummary(report, { reportPath });

export const times = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const headings = (summary: string): string[] =>
  summary
    .split('\n')
    .flatMap((line) => /^(?:##+ (.*)|<details><summary>(.*)<\/summary>)$/.exec(line)?.slice(1).join('') ?? []);
