import { plain } from '../decide/plain.ts';
import { groupBy } from '../model/group.ts';
import { type CommonReport, type FailedEntry, keyOf, type Named } from '../model.ts';
import { number } from './format.ts';
import type { Sign } from './verdict.ts';

/** One line of the alert: the affected resources, or only a sentence. Every string is plain text, much of it untrusted. */
export interface AlertLine {
  /** For example `No new backup`; ends a sentence where no names follow. */
  readonly label: string;
  readonly names: readonly string[];
  /** How many more there are that could not be named. */
  readonly unnamed?: number;
}

/** More names would push the advice off the first screen. */
const MOST_NAMES = 12;

/** Returns the alert below a verdict that is not green: what is unprotected, and what is unknown. */
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

/** Returns the account of an entry where a run worked in several; null for a run in one. */
export function accountOf({ account }: FailedEntry, { accounts }: CommonReport): string | null {
  return accounts === undefined ? null : account;
}

function accountLines({ accounts = [] }: CommonReport): readonly AlertLine[] {
  const names = accounts.flatMap(({ account, outcome }) => (outcome === 'ok' || account === null ? [] : [account]));
  return names.length === 0 ? [] : [{ label: 'Accounts that are not ok', names }];
}

/** Returns the names to show, and how many are left out. */
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

/** Returns the display name: the resource's name, or its id where it has none. */
export function nameOf({ resourceName, resourceId }: NamedResource): string {
  return resourceName === null || resourceName.trim() === '' ? (resourceId ?? 'not known') : resourceName;
}

/** Returns the failures that concern a resource, one for each resource. */
export function aboutResources(failed: readonly FailedEntry[]): readonly FailedEntry[] {
  const known = failed.filter(
    ({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null,
  );
  return [...groupBy(known, placeKey).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

type Placed = Pick<FailedEntry, 'account' | 'region' | 'kind' | 'resourceId'>;

/** Returns account, region, kind and id as one key; all entries without a resource share one key. */
export function placeKey({ account, region, kind, resourceId }: Placed): string {
  if (region === null || kind === null || resourceId === null) return '';
  return `${account} ${keyOf({ region, kind, id: resourceId })}`;
}
