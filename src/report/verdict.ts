import { plain } from '../decide/plain.ts';
import type { CommonReport, FaultCode } from '../model.ts';
import { counted, share } from './format.ts';

/** The run in one sentence. `good` is true for the outcome `ok` alone. */
export interface Verdict {
  readonly good: boolean;
  /** Without a full stop, such as `Backup failed: 3 of 12 instances have no AMI`. Holds untrusted text. */
  readonly sentence: string;
}

/** What a mode says of itself, in parts of a sentence. */
export interface Clauses {
  /** What it is called at the beginning of a sentence, such as `Backup`. */
  readonly job: string;
  /** What was done by a run that went well. */
  readonly done: string;
  /** What its counts say is wrong, the most pressing first. */
  readonly problems: readonly string[];
  /** What went well in a run that is not good; null where nothing did. */
  readonly besides: string | null;
  /** The whole sentence, where none of this fits. */
  readonly sentence?: string;
}

/** Says what became of a run in words that need no knowledge of it. Nothing but the outcome `ok` is called done. */
export function verdictOf(report: CommonReport, clauses: Clauses): Verdict {
  const good = report.outcome === 'ok';
  const said = good ? [clauses.done] : failureClauses(report, clauses);
  if (report.dryRun) said.push('nothing was written');
  return { good, sentence: `${opening(report, clauses.job, good)}: ${said.join('; ')}` };
}

function opening(report: CommonReport, job: string, good: boolean): string {
  const refused = !good && hasFault(report, 'too-many-deletions');
  const mode = report.mode ?? 'run';
  if (report.dryRun && refused) return `Dry run: the ${mode} would be refused`;
  const subject = report.dryRun ? `Dry run of the ${mode}` : job;
  if (good) return report.dryRun ? subject : `${subject} done`;
  if (refused) return `${subject} refused`;
  if (hasFault(report, 'cancelled')) return `${subject} cancelled`;
  return report.outcome === 'partial' ? `${subject} failed in part` : `${subject} failed`;
}

export function hasFault(report: Pick<CommonReport, 'failed'>, code: FaultCode): boolean {
  return report.failed.some(({ fault }) => fault === code);
}

function failureClauses(report: CommonReport, { problems, besides }: Clauses): string[] {
  const clauses = [...problems];
  const unread = report.regions.filter(({ read }) => !read).length;
  if (unread > 0) {
    clauses.push(`${share(unread, report.regions.length, 'region', { one: 'was', many: 'were' })} not read`);
  }
  if (clauses.length === 0) clauses.push(otherProblem(report));
  return besides === null ? clauses : [...clauses, besides];
}

/** What is left to say when no count tells it: the first failure of a run that did not get far, or how many there are. */
function otherProblem({ failed }: CommonReport): string {
  const [first] = failed;
  if (first === undefined) return 'it ended early and left no reason';
  const atStart = first.action === 'start' || first.action === 'select';
  if (!atStart && failed.length > 1) return counted(failed.length, 'failure');
  const more = failed.length - 1;
  return `${plain(first.message, 200).replace(/[.;:]$/, '')}${more > 0 ? `; ${counted(more, 'more failure')}` : ''}`;
}
