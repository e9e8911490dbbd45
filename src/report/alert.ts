import { plain } from '../decide/plain.ts';
import { groupBy } from '../model/group.ts';
import { type CommonReport, type FailedEntry, keyOf, type Named } from '../model.ts';
import { number } from './format.ts';
import type { Sign } from './verdict.ts';

/** One line of the alert: whom it is about, or a sentence alone. Every string is plain text, much of it untrusted. */
export interface AlertLine {
  /** Such as `No new backup`; ends a sentence where no names follow. */
  readonly label: string;
  readonly names: readonly string[];
  /** How many there are beyond those that could be named. */
  readonly unnamed?: number;
}

/** More names would push what to do off the first screen. */
const MOST_NAMES = 12;

/** What stands right below a verdict that is not green: who is not safe, and what is not known. */
export function alertOf(report: CommonReport, sign: Sign, own: readonly AlertLine[]): readonly AlertLine[] {
  if (sign === 'green') return [];
  const named = new Set(own.flatMap(({ names }) => names));
  const unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
  const others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
  const lines = [
    ...own,
    ...(others.length === 0 ? [] : [{ label: 'Something failed for', names: others }]),
    ...accountLines(report),
    ...(unread.length === 0 ? [] : [{ label: 'Not looked at', names: unread }]),
  ];
  if (lines.length > 0 || sign !== 'red') return lines;
  const [first] = report.failed;
  return first === undefined ? [] : [{ label: `What to do: ${plain(first.advice, 600)}`, names: [] }];
}

/** The account of an entry where a run worked in several; null where nobody needs to be told. */
export function accountOf({ account }: FailedEntry, { accounts }: CommonReport): string | null {
  return accounts === undefined ? null : account;
}

function accountLines({ accounts = [] }: CommonReport): readonly AlertLine[] {
  const names = accounts.flatMap(({ account, outcome }) => (outcome === 'ok' || account === null ? [] : [account]));
  return names.length === 0 ? [] : [{ label: 'Accounts that are not ok', names }];
}

/** The names that are shown, and how many are not. */
export function shownNames({ names, unnamed = 0 }: AlertLine): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  const shown = names.length <= MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
  return { shown, more: names.length - shown.length + unnamed };
}

/** `prod-api-001, prod-db-002 and 12 more` */
export function namesInWords(line: AlertLine): string {
  const { shown, more } = shownNames(line);
  return `${shown.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

interface NamedResource extends Pick<Named, 'resourceName'> {
  readonly resourceId: string | null;
}

/** What people call it: its name, or its id where it has none. */
export function nameOf({ resourceName, resourceId }: NamedResource): string {
  return resourceName === null || resourceName.trim() === '' ? (resourceId ?? 'not known') : resourceName;
}

/** The failures that are about a resource, one for each resource. */
export function aboutResources(failed: readonly FailedEntry[]): readonly FailedEntry[] {
  const known = failed.filter(
    ({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null,
  );
  return [...groupBy(known, placeKey).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

type Placed = Pick<FailedEntry, 'account' | 'region' | 'kind' | 'resourceId'>;

/** Account, region, kind and id as one key; of an entry about no resource it is that of no resource. */
export function placeKey({ account, region, kind, resourceId }: Placed): string {
  if (region === null || kind === null || resourceId === null) return '';
  return `${account} ${keyOf({ region, kind, id: resourceId })}`;
}
