import type { FailedEntry } from '../model.ts';
import { counted, number } from './format.ts';
import { PLAIN, rowsByKind, rowsOf, type Section } from './section.ts';
import type { View } from './view.ts';
import { actionWords, shownId } from './words.ts';

/** The sections of a report that hold anything: what failed, what needs a look, what the mode did, and the regions. */
export function sectionsOf(view: View): readonly Section[] {
  return [failures(view), warnings(view), ...view.sections, regions(view)].filter(
    (section) => section.count > 0 || section.groups !== null,
  );
}

/** From this many failures on, the kinds of fault are counted first. */
const GROUP_FROM = 6;

function failures({ report, terms, subject, rehearsal }: View): Section {
  const groups = report.failed.length < GROUP_FROM ? null : groupFaults(report.failed);
  return {
    ...PLAIN,
    title: `${counted(report.failed.length, 'failure')}: what failed and what to do`,
    bad: true,
    failures: true,
    notes: rehearsal ? ['Found by the dry run itself, which wrote nothing; a real run would meet the same.'] : [],
    groups,
    noun: 'failure',
    ...rowsByKind(terms.mixed, FAILURE_COLUMNS, report.failed, (entry) => [
      [entry.region ?? 'all'],
      [shownId(entry.target)],
      [actionWords(entry, subject)],
      [entry.fault],
      [entry.message],
      [entry.advice],
    ]),
  };
}

const FAILURE_COLUMNS = ['Region', 'Target', 'Action', 'Fault', 'Message', 'What to do'];

function groupFaults(failed: readonly FailedEntry[]): Section['groups'] {
  const faults = new Map<string, { count: number; regions: Set<string>; advice: string }>();
  for (const { fault, region, advice } of failed) {
    const known = faults.get(fault) ?? { count: 0, regions: new Set<string>(), advice };
    // One fault may have several remedies, such as one an input: then each row of the table has its own.
    if (known.advice !== advice) known.advice = 'see each failure';
    known.count += 1;
    known.regions.add(region ?? '');
    faults.set(fault, known);
  }
  const rows = [...faults].sort(([, one], [, other]) => other.count - one.count);
  return {
    columns: ['Fault', 'Failures', 'Regions', 'What to do'],
    rows: rows.map(([fault, known]) => [fault, number(known.count), number(known.regions.size), known.advice]),
  };
}

function warnings({ warnings: told }: View): Section {
  return {
    ...PLAIN,
    title: counted(told.length, 'warning'),
    noun: 'warning',
    columns: ['Region', 'Target', 'Warning'],
    sentences: ['Warning'],
    ...rowsOf(told, (entry) => [[entry.region ?? 'all'], [entry.target], [entry.message]]),
  };
}

function regions({ report, regionCounts }: View): Section {
  const unread = report.regions.filter(({ read }) => !read).length;
  const { columns, counts } = regionCounts;
  return {
    ...PLAIN,
    title: counted(report.regions.length, 'region'),
    notes:
      unread === 0
        ? []
        : [`${counted(unread, 'region was', 'regions were')} not read: nothing is known of what is there.`],
    noun: 'region',
    columns: ['Region', 'Read', ...columns, 'Failures'],
    ...rowsOf([...report.regions.entries()], ([index, entry]) => [
      [entry.region],
      [entry.read ? 'yes' : 'NO, not read'],
      ...counts(index).map((count) => [number(count)]),
      [number(entry.failed)],
    ]),
  };
}
