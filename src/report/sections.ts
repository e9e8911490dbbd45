import { groupBy } from '../model/group.ts';
import type { FailedEntry, Warning } from '../model.ts';
import { nameOf } from './alert.ts';
import { counted, number } from './format.ts';
import { type Cell, PLAIN, resourceCell, rowsOf, type Section } from './section.ts';
import type { View } from './view.ts';
import { shownId } from './words.ts';

/** The sections of a report that hold anything: what needs a look, what the mode did, what AWS said, and the regions. */
export function sectionsOf(view: View): readonly Section[] {
  return [warnings(view), ...view.sections, messages(view), regions(view)].filter(holdsAnything);
}

export function holdsAnything(section: Section): boolean {
  return section.count > 0 || section.groups !== null;
}

function warnings({ warnings: told }: View): Section {
  // One sentence is told once, however many it is about.
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
  const places = group.map(({ target, region }) =>
    region === null || region === target ? target : `${target} in ${region}`,
  );
  const more = places.length - MOST_PLACES;
  return `${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

/** AWS's full words, for whoever looks for the cause. */
function messages({ report }: View): Section {
  return {
    ...PLAIN,
    title: `AWS's full messages (${number(report.failed.length)})`,
    quiet: true,
    noun: 'message',
    columns: ['About', 'Region', 'Message'],
    sentences: ['Message'],
    ...rowsOf(report.failed, (entry) => [aboutCell(entry), [entry.region ?? ''], [entry.message]]),
  };
}

function aboutCell({ kind, region, resourceId, resourceName, target }: FailedEntry): Cell {
  if (kind === null || region === null || resourceId === null) return [shownId(target)];
  return resourceCell(kind, region, resourceId, resourceName);
}

/** `prod-api-001 (i-0123) in eu-west-1`, in plain text. */
export function aboutWords(entry: FailedEntry): string {
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
