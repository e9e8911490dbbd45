import { createHash } from 'node:crypto';
import { plain } from '../decide/plain.ts';
import { cutToBudget } from './fit.ts';
import { counted } from './format.ts';
import { cell, join, link, md } from './markdown.ts';
import { renderSummary } from './summary.ts';
import { signed } from './verdict.ts';
import type { View } from './view.ts';

/** The subject of an issue, and how the current run ended. */
export interface IssueSubject {
  /** Workflow, job, mode, and tag or plan: runs with the same key share the issue. */
  readonly key: readonly string[];
  /** Mode, and tag or plan, for the title. */
  readonly title: readonly string[];
  readonly view: View;
  readonly reportPath: string | null;
  /** What started the run; null where that is unknown. */
  readonly origin: string | null;
}

/** An issue found from earlier runs. */
export interface KnownIssue {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
}

/** One step to update it, in the order in which they are listed. */
export type IssueStep =
  | { readonly do: 'open' }
  | { readonly do: 'comment'; readonly number: number; readonly text: string }
  /** Replaces its text with the current one, and reopens it. */
  | { readonly do: 'rewrite'; readonly number: number }
  | { readonly do: 'close'; readonly number: number; readonly because: 'completed' | 'not_planned' };

/** GitHub allows 65,536 characters, and each takes at least one byte. The marker and the last line need some of them. */
const BODY_BYTES = 64_000;
const MOST_NAMES = 50;
const TITLE_LIMIT = 200;

/** Returns the hidden start of the issue. It contains only hashes: the names may be confidential. */
export function markerOf({ key }: Pick<IssueSubject, 'key'>): string {
  return `<!-- backup-via-tag issue ${hashOf(key)} `;
}

export function issueText(subject: IssueSubject): { readonly title: string; readonly body: string } {
  const { view, reportPath, origin, title } = subject;
  const first = `${firstLine(subject)}\n`;
  const summary = renderSummary(view, { reportPath, origin, budgetBytes: BODY_BYTES });
  const last = md`${runLink(view)} wrote this. It is brought up to date by each red run and closed by a green one.`;
  const words = title.filter((word) => word !== '').join(' ');
  return {
    title: plain(`Backup via Tag: ${words || 'run'} is red`, TITLE_LIMIT),
    body: cutToBudget(`${first}${summary}\n${last}\n`, 65_536),
  };
}

function firstLine(subject: IssueSubject): string {
  return `${markerOf(subject)}${hashOf(amiss(subject.view).map(({ key }) => key))} -->`;
}

/**
 * Returns the steps to update the issue. People are notified of comments, so one is added only when different things are red than before.
 * It is written before the text that records them: if the run ends in between, it is written twice rather than never.
 */
export function issueSteps(subject: IssueSubject, known: readonly KnownIssue[]): readonly IssueStep[] {
  const { view } = subject;
  const oldestFirst = known.toSorted((a, b) => a.number - b.number);
  const kept = oldestFirst.find(({ open }) => open) ?? oldestFirst[0];
  const doubles = doublesOf(known);
  if (view.report.outcome === 'ok') {
    if (kept?.open !== true) return doubles;
    const text = join([verdictOf(view), md`Green again.`, runLink(view)], ' ');
    return [
      { do: 'comment', number: kept.number, text },
      { do: 'close', number: kept.number, because: 'completed' },
      ...doubles,
    ];
  }
  if (kept === undefined) return [{ do: 'open' }];
  const changed = !kept.open || !kept.body.startsWith(firstLine(subject));
  const comment = { do: 'comment', number: kept.number, text: nowRed(view, kept.open) } as const;
  return [...(changed ? [comment] : []), { do: 'rewrite', number: kept.number }, ...doubles];
}

/** Returns steps for duplicates, which two concurrent runs can open: the oldest is kept. */
export function doublesOf(known: readonly KnownIssue[]): readonly IssueStep[] {
  const [kept, ...others] = known.filter(({ open }) => open).toSorted((a, b) => a.number - b.number);
  if (kept === undefined) return [];
  return others.flatMap(({ number }): IssueStep[] => [
    { do: 'comment', number, text: `A double of #${kept.number}.` },
    { do: 'close', number, because: 'not_planned' },
  ]);
}

function nowRed(view: View, wasOpen: boolean): string {
  const names = amiss(view).map(({ name }) => name);
  const shown = names.slice(0, MOST_NAMES).map((name) => md`- ${cell(name, 200)}`);
  const more = names.length - shown.length;
  const rest = more > 0 ? [md`- ${cell(counted(more, 'more name'))}`] : [];
  const head = join([verdictOf(view), wasOpen ? md`Changed.` : md`Red again.`, runLink(view)], ' ');
  return join([head, join([...shown, ...rest], '\n')], '\n\n');
}

function verdictOf({ verdict }: View) {
  return md`${cell(signed(verdict), 600)}.`;
}

function runLink({ report }: View) {
  return report.run === null ? md`A run` : link(md`This run`, report.run);
}

/** Returns each thing that is red once, with a key that distinguishes equal names. */
function amiss({ report, amiss: besides }: View): readonly { readonly key: string; readonly name: string }[] {
  const things = [
    ...report.failed.map((entry) => ({ ...entry, resourceId: entry.resourceId ?? entry.target })),
    ...besides,
  ];
  const named = things.map(({ account, kind, region, resourceId, resourceName }) => ({
    // Database names are unique only within an account.
    key: JSON.stringify([kind, region, resourceId, ...(account === null ? [] : [account])]),
    name: [
      resourceName || resourceId,
      ...(region === null ? [] : [`in ${region}`]),
      ...(report.accounts === undefined || account === null ? [] : [`of ${account}`]),
    ].join(' '),
  }));
  const once = new Map(named.map((one) => [one.key, one]));
  return [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
