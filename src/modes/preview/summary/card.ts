import { counted, money, number } from '../../../report/format.ts';
import { cell, fence, join, type Markdown, md, table } from '../../../report/markdown.ts';
import { directTerms } from '../../../report/terms.ts';
import type { Preview, RuleChange } from '../model.ts';

/** How many differences the block shows; the table has all of them. */
const MOST_CHANGES = 40;
const LONGEST_LINE = 300;

/** Renders the change as a diff, as reviewers know it; details are cut before it is. Null where the files don't differ. */
export function changeBlock(rules: readonly RuleChange[]): Markdown | null {
  if (rules.length === 0) return null;
  const lines = rules
    .slice(0, MOST_CHANGES)
    .flatMap((change) => [
      `  ${placeOf(change)}`,
      ...(change.before === null ? [] : [`-   ${change.before.slice(0, LONGEST_LINE)}`]),
      ...(change.after === null ? [] : [`+   ${change.after.slice(0, LONGEST_LINE)}`]),
    ]);
  const more = rules.length - MOST_CHANGES;
  return fence('diff', more > 0 ? [...lines, `  and ${counted(more, 'more difference')}`] : lines);
}

function placeOf({ plan, part, rule }: RuleChange): string {
  if (part === 'plan') return `plans.${plan}`;
  if (part === 'former-plans') return `former-plans: ${rule === null ? plan : `${plan}/${rule}`}`;
  return rule === null ? `plans.${plan}.${part}` : `plans.${plan}.rules.${rule}`;
}

/** Renders the state under the old and the new file, in the few numbers that a decision needs. */
export function beforeAndAfter({ before, after, days, kinds, hasBase }: Preview): Markdown {
  const { resource, point } = directTerms({ kinds });
  const oldest = (count: number | null) => (count === null ? 'none' : counted(count, 'day'));
  const rows: readonly (readonly [what: string, was: string, willBe: string])[] = [
    [`${resource}s protected`, number(before.protectedCount), number(after.protectedCount)],
    [`${point}s kept in ${counted(days, 'day')}`, number(before.storage.images), number(after.storage.images)],
    ['oldest restore point then', oldest(before.oldestDays), oldest(after.oldestDays)],
    ['cost a month then, at most', money(before.storage.upperCost), money(after.storage.upperCost)],
  ];
  return table(
    ['', hasBase ? 'before' : 'without a plan', 'after'],
    rows.map(([what, was, willBe]) => [cell(what), cell(was), was === willBe ? cell(willBe) : md`**${cell(willBe)}**`]),
  );
}

/** Renders from when the change can't be reverted without loss. Null where nothing is deleted sooner. */
export function firstDeletion({ fates, graceMilliseconds }: Preview): Markdown | null {
  const instants = fates.flatMap(({ change, deletableFrom }) =>
    change === 'newly-deletable' && deletableFrom !== null ? [deletableFrom] : [],
  );
  const first = instants.sort()[0];
  if (first === undefined) return null;
  const hours = number(Math.round(graceMilliseconds / 3_600_000));
  return md`**First deletion: ${cell(dayAndTime(first))}.** Revert before then and nothing is lost. (The grace is ${cell(hours)} hours.)`;
}

/** Formats `2026-12-02T09:48:00Z` as `Wed 2 Dec 2026, 09:48 UTC`. */
function dayAndTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const [weekday = '', day = '', month = '', year = ''] = at.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${Number(day)} ${month} ${year}, ${instant.slice(11, 16)} UTC`;
}

/** Renders the small print once. */
export function smallPrint(lines: readonly string[], links: readonly Markdown[]): Markdown {
  return md`<sub>${join([...lines.map((line) => cell(line)), ...links], ' · ')}</sub>`;
}
