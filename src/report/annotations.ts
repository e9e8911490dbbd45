import { plain } from '../decide/plain.ts';
import { groupBy } from '../model/group.ts';
import { type CommonReport, type FailedEntry, type FilePlace, KINDS, type SkippedEntry } from '../model.ts';
import { nameOf } from './alert.ts';
import { counted } from './format.ts';
import { aboutWords } from './sections.ts';
import { headed, type Subject } from './terms.ts';
import type { View } from './view.ts';
import { actionWords, shownId } from './words.ts';

/** One line that GitHub shows with the run. Title and message are plain text on one line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Its place in a file; absent where it has none. */
  readonly place?: FilePlace;
}

/** GitHub shows ten errors and ten warnings per step, and 4,096 characters of each. */
const MOST_OF_A_LEVEL = 10;
const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 200;

/**
 * Returns failures as errors; warnings, and skipped resources that need action, as warnings. Where there are more than GitHub shows, nine
 * and one with the number of the rest. These are all the errors a step can have: the caller must add none, for instance through
 * `core.setFailed` with a message. A run that is not good has at least one error.
 */
export function annotations({ report, verdict, subject, skipped }: View): readonly Annotation[] {
  const errors = variedFirst(report.failed).map((entry) => () => failureAnnotation(report, subject, entry));
  const { good, sentence } = verdict;
  if (!good && errors.length === 0) errors.push(() => annotation('error', sentence, `${sentence}.`));
  const warnings = [
    ...skipped.filter(({ actionNeeded }) => actionNeeded).map((entry) => () => skippedAnnotation(entry)),
    ...report.warnings.map(
      ({ region, target, message, place }) =>
        (): Annotation => ({
          ...annotation('warning', region === null ? target : `${target} in ${region}`, `${target}: ${message}`),
          ...(place && { place }),
        }),
    ),
  ];
  return [...atMostTen(errors, 'error', 'failure'), ...atMostTen(warnings, 'warning', 'warning')];
}

/** Puts the first failure of each fault before the rest: hundreds of one fault must not hide the only one of another. */
function variedFirst(failed: readonly FailedEntry[]): readonly FailedEntry[] {
  const byFault = [...groupBy(failed, ({ fault }) => fault).values()];
  const firsts = byFault.flatMap(([first]) => (first === undefined ? [] : [first]));
  const others = new Set(failed);
  for (const first of firsts) others.delete(first);
  return [...firsts, ...others];
}

function skippedAnnotation(entry: SkippedEntry): Annotation {
  const { kind, region, resourceId: id, reason } = entry;
  // A database and a cluster may have the same name; other ids reveal their kind.
  const what = kind === 'rds-instance' || kind === 'rds-cluster' ? `${KINDS[kind].resource} ${id}` : id;
  const name = nameOf(entry) === id ? what : nameOf(entry);
  return annotation('warning', `${name} has no backup: ${reason}`, `${name} (${what} in ${region}): ${reason}`);
}

function failureAnnotation(report: CommonReport, subject: Subject, entry: FailedEntry): Annotation {
  const { message, advice, place } = entry;
  // The advice follows the message and is never cut: the reader needs it, and the whole message is in the report.
  const help = ` What to do: ${plain(advice, MESSAGE_LIMIT / 2)}`;
  const about = entry.resourceId === null ? '' : `${plain(aboutWords(entry, report), 500)}: `;
  const told = plain(`${about}${message}`, MESSAGE_LIMIT - help.length - 1);
  return {
    ...annotation('error', failureTitle(report, subject, entry), `${sentenceOf(told)}${help}`),
    ...(place && { place }),
  };
}

/** Names the resource without a backup, where there is one; otherwise what could not be done. */
function failureTitle({ dryRun }: CommonReport, subject: Subject, entry: FailedEntry): string {
  const { region, target, fault, action, resourceId } = entry;
  const where = region === null || region === target ? '' : ` in ${region}`;
  if (resourceId !== null && (action === 'create' || action === 'wait')) {
    return `${plain(nameOf(entry), 100)} ${dryRun ? 'would get no backup' : 'has no backup'}: ${fault}${where}`;
  }
  const done = `${dryRun ? 'dry run: failed' : 'failed'} to ${actionWords(entry, subject)}`;
  const id = plain(shownId(target), 100);
  if (resourceId === null) return `${headed(done)}: ${id}${where} (${fault})`;
  return `${plain(nameOf(entry), 100)}: ${done}${target === resourceId ? '' : ` ${id}`}${where} (${fault})`;
}

function sentenceOf(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function annotation(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, title: plain(title, TITLE_LIMIT), message: plain(message, MESSAGE_LIMIT) };
}

/** Renders only what is shown: hundreds of accounts can have failed. */
function atMostTen(
  all: readonly (() => Annotation)[],
  level: Annotation['level'],
  noun: string,
): readonly Annotation[] {
  if (all.length <= MOST_OF_A_LEVEL) return all.map((word) => word());
  const shown = all.slice(0, MOST_OF_A_LEVEL - 1).map((word) => word());
  const more = counted(all.length - shown.length, `more ${noun}`);
  return [...shown, annotation(level, more, `${more}: the job summary and the report file list all of them.`)];
}
