import { groupBy } from '../model/group.ts';
import type { CommonReport, FailedEntry, Warning } from '../model.ts';
import { accountOf, nameOf } from './alert.ts';
import { counted, number, share } from './format.ts';
import { type Cell, PLAIN, resourceCell, rowsOf, type Section } from './section.ts';
import type { View } from './view.ts';
import { shownId } from './words.ts';

/** Returns the non-empty sections of a report: warnings, what the mode did, AWS's messages, and the regions. */
export function sectionsOf(view: View): readonly Section[] {
  return [accountsSection(view), warnings(view), ...view.sections, messages(view), regions(view)].filter(holdsAnything);
}

export function holdsAnything(section: Section): boolean {
  return section.count > 0 || section.groups !== null;
}

/** Shows the result of each account of a run in several, those with problems first. */
function accountsSection({ report }: View): Section {
  const { accounts = [] } = report;
  const bad = accounts.filter(({ outcome }) => outcome !== 'ok').length;
  return {
    ...PLAIN,
    title: bad === 0 ? counted(accounts.length, 'account') : `${share(bad, accounts.length, 'account', IS_NOT_OK)}`,
    noun: 'account',
    bad: bad > 0,
    columns: ['Account', 'Outcome', 'What became of it', 'Failures'],
    sentences: ['What became of it'],
    ...rowsOf(accounts, ({ account, outcome, failedCount, verdict }) => [
      [account ?? 'hidden'],
      [outcome],
      [verdict],
      [number(failedCount)],
    ]),
  };
}

const IS_NOT_OK = { one: 'is not ok', many: 'are not ok' };

function warnings({ warnings: told }: View): Section {
  // A repeated sentence is shown once, with all its subjects.
  const groups = [...groupBy(told, ({ message }) => message).values()];
  return {
    ...PLAIN,
    title: counted(told.length, 'warning'),
    noun: 'warning',
    columns: ['About', 'Warning'],
    sentences: ['Warning'],
    ...rowsOf(groups, (group) => [[placesOf(group)], [group[0]?.message ?? '']]),
  };
}

const MOST_PLACES = 10;

function placesOf(group: readonly Warning[]): string {
  const places = group.map(({ target, region, account }) => {
    const place = region === null || region === target ? target : `${target} in ${region}`;
    return account === undefined ? place : `${place}, account ${account ?? 'hidden'}`;
  });
  const more = places.length - MOST_PLACES;
  return `${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

/** Shows AWS's full messages, to find the cause. */
function messages({ report }: View): Section {
  return {
    ...PLAIN,
    title: `AWS's full messages (${number(report.failed.length)})`,
    quiet: true,
    noun: 'message',
    columns: ['About', 'Region', 'Message'],
    sentences: ['Message'],
    ...rowsOf(report.failed, (entry) => [aboutCell(entry), whereCell(entry, report), [entry.message]]),
  };
}

function aboutCell({ kind, region, resourceId, resourceName, target }: FailedEntry): Cell {
  if (kind === null || region === null || resourceId === null) return [shownId(target)];
  return resourceCell(kind, region, resourceId, resourceName);
}

function whereCell(entry: FailedEntry, report: CommonReport): Cell {
  return [entry.region, accountOf(entry, report)].filter((part) => part !== null);
}

/** `prod-api-001 (i-0123) in eu-west-1`, in plain text; with the account where there are several. */
export function aboutWords(entry: FailedEntry, report: CommonReport): string {
  const account = accountOf(entry, report);
  return account === null ? aboutInAccount(entry) : `${aboutInAccount(entry)}, account ${account}`;
}

function aboutInAccount(entry: FailedEntry): string {
  const { region, resourceId, resourceName } = entry;
  const target = shownId(entry.target);
  const where = region === null || region === target ? '' : ` in ${region}`;
  if (resourceId === null) return `${target}${where}`;
  const name = nameOf({ resourceId, resourceName });
  const ids = [...new Set([resourceId, target])].filter((id) => id !== name);
  return `${name}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}${where}`;
}

function regions({ report, regionCounts }: View): Section {
  const { columns, counts } = regionCounts;
  const told = [...report.regions.entries()].filter(
    ([index, entry]) => !entry.read || entry.failed > 0 || counts(index).some((count) => count > 0),
  );
  const silent = report.regions.length - told.length;
  const notes = silent === 0 || told.length === 0 ? [] : [`${counted(silent, 'more region')} with nothing to tell.`];
  return {
    ...PLAIN,
    title: `${counted(report.regions.length, 'region')} looked at`,
    quiet: true,
    notes,
    noun: 'region',
    columns: ['Region', 'Read', ...columns, 'Failures'],
    ...rowsOf(told, ([index, entry]) => [
      [entry.region],
      [entry.read ? 'yes' : 'NO, not read'],
      ...counts(index).map((count) => [number(count)]),
      [number(entry.failed)],
    ]),
  };
}
