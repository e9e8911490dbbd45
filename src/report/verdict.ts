import { plain } from '../decide/plain.ts';
import type { CommonReport, FaultCode } from '../model.ts';
import { counted, share } from './format.ts';

/** Green where nothing is wrong, orange where the run did all its work but somebody should look, red otherwise. */
export type Sign = 'green' | 'orange' | 'red';

/** The run in one line that answers: am I safe? `good` is true only for the outcome `ok`. */
export interface Verdict {
  readonly good: boolean;
  readonly sign: Sign;
  /** Without a full stop, such as `490 of 500 protected · 10 late · 1,000 AMIs deleted`. Contains untrusted text. */
  readonly sentence: string;
}

/** The contribution of a mode to the verdict, as parts of a sentence. */
export interface Clauses {
  /** Its name at the start of a sentence, such as `Backup`. */
  readonly job: string;
  /** What a successful run did. */
  readonly done: string;
  /** The first clause: what is protected and what is not, as far as known, such as `28 of 28 protected`. Absent where that is unknown. */
  readonly protection?: string | null;
  /** True where that clause already shows what is wrong with a run that is not good. */
  readonly tellsFailure?: boolean;
  /** Things to look at although nothing failed. A single one makes a good run orange. */
  readonly worries?: readonly string[];
  /** Problems in its counts, most urgent first. */
  readonly problems: readonly string[];
  /** What succeeded in a run that is not good; null where nothing did. */
  readonly besides: string | null;
  /** The whole sentence, where none of the above fits. */
  readonly sentence?: string;
  /** Its sign, where the outcome and the worries do not determine it. */
  readonly sign?: Sign;
}

const SEPARATOR = ' · ';

/** Describes the result of a run in words that require no knowledge of it: protection first, then what was done for it. */
export function verdictOf(report: CommonReport, clauses: Clauses): Verdict {
  const good = report.outcome === 'ok';
  const worries = clauses.worries ?? [];
  const sign = clauses.sign ?? (good ? (worries.length > 0 ? 'orange' : 'green') : 'red');
  if (clauses.sentence !== undefined) return { good, sign, sentence: clauses.sentence };
  const protection = clauses.protection ?? null;
  const said = [
    ...(protection === null ? [] : [protection]),
    ...accountClauses(report),
    ...worries,
    ...(good ? [clauses.done] : failureClauses(report, clauses)),
    ...(report.dryRun ? ['dry run: nothing was written'] : []),
  ].filter((clause) => clause !== '');
  return { good, sign, sentence: headed(said.join(SEPARATOR)) };
}

/** Counts the accounts without problems among several. */
function accountClauses({ accounts = [] }: CommonReport): readonly string[] {
  if (accounts.length === 0) return [];
  const bad = accounts.filter(({ outcome }) => outcome !== 'ok').length;
  return [bad === 0 ? counted(accounts.length, 'account') : `${bad} of ${counted(accounts.length, 'account')} not ok`];
}

function headed(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const EMOJI: Readonly<Record<Sign, string>> = { green: '🟢', orange: '🟠', red: '🔴' };
const LETTERS: Readonly<Record<Sign, string>> = { green: 'OK', orange: 'WARNING', red: 'NOT OK' };

/** Returns the verdict with its sign in front; in letters where there are no emoji. */
export function signed({ sign, sentence }: Verdict, emoji = true): string {
  return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
}

export function hasFault(report: Pick<CommonReport, 'failed'>, code: FaultCode): boolean {
  return report.failed.some(({ fault }) => fault === code);
}

function failureClauses(report: CommonReport, clauses: Clauses): string[] {
  const { problems, besides, tellsFailure = false } = clauses;
  const job = clauses.job.toLowerCase();
  const unread = report.regions.filter(({ read }) => !read).length;
  const unknown =
    unread === 0 ? [] : [share(unread, report.regions.length, 'region', { one: 'unknown', many: 'unknown' })];
  const told = [...problems];
  if (told.length === 0 && unknown.length === 0 && !tellsFailure) told.push(otherProblem(report));
  const [first, ...others] = told;
  const how = endOf(report, job);
  const begun = first === undefined ? (how === null ? [] : [how]) : [`${how ?? `${job} failed`}: ${first}`];
  return [...unknown, ...begun, ...others, ...(besides === null ? [] : [besides])];
}

/** Describes an end other than a failure. */
function endOf(report: CommonReport, job: string): string | null {
  if (hasFault(report, 'too-many-deletions')) return report.dryRun ? `${job} would be refused` : `${job} refused`;
  return hasFault(report, 'cancelled') ? `${job} cancelled` : null;
}

/** Describes a problem that no count shows: the first failure of a run that ended early, or the number of failures. */
function otherProblem({ failed }: CommonReport): string {
  const [first] = failed;
  if (first === undefined) return 'it ended early and left no reason';
  const atStart = first.action === 'start' || first.action === 'select';
  if (!atStart && failed.length > 1) return counted(failed.length, 'failure');
  const more = failed.length - 1;
  return `${plain(first.message, 200).replace(/[.;:]$/, '')}${more > 0 ? `; ${counted(more, 'more failure')}` : ''}`;
}
