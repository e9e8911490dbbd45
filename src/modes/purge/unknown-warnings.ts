import { groupBy } from '../../model/group.ts';
import { type KindName, type Warning, wordsOf } from '../../model.ts';
import { type UnknownRule, unknownWords } from '../../plan/membership.ts';

/** A recovery point or left-over snapshot that stays because a rule that made it is unknown. */
export interface Unjudged {
  readonly kind: KindName;
  readonly loose: boolean;
  readonly unknown: readonly UnknownRule[];
}

/**
 * Warns of what stays because a rule that made it is unknown: one warning for each plan or rule, one for tags that were
 * cut, and one for everything where there is no plan file.
 */
export function unknownWarnings(kept: readonly Unjudged[]): readonly Warning[] {
  const named = kept.flatMap((one) => one.unknown.map((unknown) => ({ one, unknown })));
  const unread = named.filter(({ unknown }) => unknown.why === 'no-file');
  const told = groupBy(
    named.filter(({ unknown }) => unknown.why !== 'no-file'),
    ({ unknown }) => unknownWords(unknown),
  );
  const warnings = [...told.values()].map((group) =>
    warningOf(
      group.map(({ one }) => one),
      group[0]?.unknown,
    ),
  );
  return unread.length === 0 ? warnings : [noFile([...new Set(unread.map(({ one }) => one))], unread), ...warnings];
}

function warningOf(kept: readonly Unjudged[], unknown: UnknownRule | undefined): Warning {
  if (unknown === undefined) throw new Error('a warning about no plan: this is a bug');
  const stay = `${countedWords(kept)} kept: `;
  if (unknown.why === 'cut') {
    const message = `${stay}their BackupPlan tag was cut, so not all their plans are known; delete by hand what is not needed`;
    return { region: null, target: 'BackupPlan', message };
  }
  const entry = unknown.why === 'no-rule' ? unknown.text : (unknown.text.split('/')[0] ?? unknown.text);
  const message = `${stay}${unknownWords(unknown)}, so its rules are unknown; add it to the plan file again, or let the Expire tags decide with "former-plans: [${entry}]"`;
  return { region: null, target: entry, message };
}

function noFile(kept: readonly Unjudged[], unread: readonly { readonly unknown: UnknownRule }[]): Warning {
  const plans = [...new Set(unread.map(({ unknown }) => unknown.text.split('/')[0] ?? ''))].sort();
  const shown = plans.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const names =
    plans.length > MOST_NAMES ? `${shown.join(', ')} and ${plans.length - MOST_NAMES} more` : shown.join(', ');
  const message = `${countedWords(kept)} kept: the ${plans.length === 1 ? 'plan' : 'plans'} ${names} made them, and no plan file was read; check the repository out before the purge, or name the file in plan-file`;
  return { region: null, target: 'plan-file', message };
}

const MOST_NAMES = 5;

/** Returns words such as `11 expired AMIs and 2 snapshots left behind are`. */
function countedWords(kept: readonly Unjudged[]): string {
  const points = kept.filter(({ loose }) => !loose);
  const loose = kept.length - points.length;
  const parts = [
    ...(points.length === 0 ? [] : [counted(points.length, `expired ${nounOf(points.map(({ kind }) => kind))}`)]),
    ...(loose === 0 ? [] : [`${counted(loose, 'snapshot')} left behind`]),
  ];
  return `${parts.join(' and ')} ${kept.length === 1 ? 'is' : 'are'}`;
}

function nounOf(kinds: readonly KindName[]): string {
  return wordsOf(kinds).point;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
