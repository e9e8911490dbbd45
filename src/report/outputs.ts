import type { View } from './view.ts';

export interface OutputsOptions {
  /** Budget for all outputs together, in UTF-16 code units (the length of a JavaScript string). */
  readonly budgetChars?: number;
  /** Path of the run's page; null where it has none. */
  readonly pagePath?: string | null;
}

/**
 * Returns the outputs of a run, names and texts. GitHub allows 1 MB for all outputs of a job, counted as UTF-16, so by default they stay
 * below 900,000 bytes, which is 450,000 characters.
 *
 * Where the arrays do not fit, whole entries are cut from the end, so that each stays valid JSON, and `truncated` names the arrays that
 * were cut; the counts and the report file are always complete. `failed` gets its share first: half of the room, and whatever the others do
 * not need. Each of those then gets half of what is left, and whatever the ones after it do not need; the last gets the rest.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export function renderOutputs(
  { report, outputs }: View,
  reportPath: string | null,
  { budgetChars = 450_000, pagePath = null }: OutputsOptions = {},
): Record<string, string> {
  const plain = {
    outcome: report.outcome,
    ...COUNTS,
    'failed-count': String(report.failedCount),
    report: reportPath ?? '',
    'change-set': report.changeSetPath ?? '',
    preview: '',
    imported: '',
    page: pagePath ?? '',
    ...outputs.plain,
  };
  const failed = report.failed.map(({ place: _, decode: __, ...entry }) => entry);
  const arrays = Object.entries({ failed, ...NO_ARRAYS, ...outputs.arrays }).map(
    ([name, entries]) => [name, entries.map((entry) => JSON.stringify(entry))] as const,
  );
  const names = arrays.map(([name]) => name);
  let left = budgetChars - lengthOfAll(plain) - names.join('').length - `truncated${names.join(',')}`.length;
  const texts: Record<string, string> = {};
  const truncated: string[] = [];
  for (const [index, [name, entries]] of arrays.entries()) {
    const others = arrays.slice(index + 1);
    const rest = others.reduce((sum, [, theirs]) => sum + lengthOf(theirs), 0);
    const { text, cut } = cutToFit(entries, others.length === 0 ? left : Math.max(left / 2, left - rest));
    texts[name] = text;
    if (cut) truncated.push(name);
    left -= text.length;
  }
  return { ...plain, ...texts, truncated: truncated.sort().join(',') };
}

/** Outputs that a workflow may read in any mode: `fromJSON` of an empty text would be an error. */
const COUNTS = { 'matched-count': '0', 'created-count': '0', 'deleted-count': '0', 'kept-count': '0' };
const NO_ARRAYS = { created: [], deleted: [] };

function lengthOfAll(outputs: Readonly<Record<string, string>>): number {
  return Object.entries(outputs).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

/** Returns the length of the JSON array of these entries. */
function lengthOf(entries: readonly string[]): number {
  return entries.reduce((sum, entry) => sum + entry.length + 1, 2);
}

/** Returns the JSON array of as many entries as fit into `room` characters; an empty one is never cut further. */
function cutToFit(entries: readonly string[], room: number): { readonly text: string; readonly cut: boolean } {
  let used = 1;
  const count = entries.findIndex((entry) => {
    used += entry.length + 1;
    return used > room;
  });
  const fitting = count === -1 ? entries : entries.slice(0, count);
  return { text: `[${fitting.join(',')}]`, cut: fitting.length < entries.length };
}
