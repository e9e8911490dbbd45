import { selectionContent } from '../../decide/same-plans.ts';
import type { ExistingPlan, SelectionDocument, SyncChange, WantedSelection } from '../../model/backup-plans.ts';
import type { Region } from '../../model.ts';
import { isNameOfOurs, passingName } from './desired.ts';

export interface SelectionSteps {
  readonly changes: readonly SyncChange[];
  /** Names of selections that someone made by hand, and that stay. */
  readonly byHand: readonly string[];
}

interface Place {
  readonly region: Region;
  readonly planId: string;
  readonly planName: string;
}

type There = ExistingPlan['selections'][number];

/**
 * Decides how a plan's selections become the wanted ones. AWS Backup can only create and delete selections, and allows no
 * two of one name. So new selections are created before any are deleted, and while a name passes from one content to
 * another, a temporary selection stands in. Selections made by hand under other names stay, and are reported.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html (AlreadyExistsException)
 */
export function selectionSteps(
  place: Place,
  there: readonly There[],
  wanted: readonly WantedSelection[],
): SelectionSteps {
  const left = new Map(there.map((selection) => [selection.id, selection]));
  const chosen = new Set(wanted.flatMap(({ name, named }) => (named === true ? [name] : [])));
  const missing = wanted.filter((selection) => {
    const same = [...left.values()].find((one) => isSame(one, selection, chosen));
    if (same !== undefined) left.delete(same.id);
    return same === undefined;
  });
  const taken = new Set([...there, ...wanted].map(({ name }) => name));
  const inTheWay = (selection: WantedSelection) => there.find(({ name }) => name === selection.name);
  for (const selection of missing) {
    const other = selection.named === true ? inTheWay(selection) : undefined;
    if (other !== undefined) left.delete(other.id);
  }
  const created: SyncChange[] = [];
  const replaced: SyncChange[] = [];
  for (const selection of missing) {
    const other = inTheWay(selection);
    if (other === undefined) {
      created.push(create(place, selection, NOT_SELECTED));
      continue;
    }
    const passing = passingName(selection, taken);
    taken.add(passing);
    if (selection.named !== true) {
      // Its name doesn't matter.
      created.push(create(place, { ...selection, name: passing }, NOT_SELECTED));
      continue;
    }
    const held = [...left.values()].some((one) => selectionContent(one) === selectionContent(selection));
    // Create all of them before deleting any: one's old content may be another's new content.
    if (!held) created.push(create(place, { ...selection, name: passing }, HOLDS_THE_PLACE));
    replaced.push({
      action: 'replace-selection',
      ...place,
      selectionId: other.id,
      selection: documentOf(selection),
      passing: held ? null : passing,
      reason: 'the plan file selects otherwise under this name',
    });
  }
  const last: SyncChange[] = [];
  const byHand: string[] = [];
  const contents = new Set(wanted.map(selectionContent));
  for (const one of left.values()) {
    // A selection with wanted content under another name was renamed.
    if (!isNameOfOurs(one.name) && !contents.has(selectionContent(one))) {
      byHand.push(one.name);
      continue;
    }
    const reason = 'the plan file does not select so';
    last.push({ action: 'delete-selection', ...place, selectionId: one.id, name: one.name, reason });
  }
  return { changes: [...created, ...replaced, ...last], byHand };
}

const NOT_SELECTED = 'the plan file selects so, and the plan does not';
const HOLDS_THE_PLACE = 'it stands in for the one whose name is still taken';

function create(place: Place, selection: WantedSelection, reason: string): SyncChange {
  return { action: 'create-selection', ...place, selection: documentOf(selection), reason };
}

function documentOf({ name, role, resources, conditions, anyTag }: WantedSelection): SelectionDocument {
  return { name, role, resources, conditions, ...(anyTag === undefined ? {} : { anyTag }) };
}

/** Compares content, and the name too if the file chose it; a name that the file chose belongs to one content only. */
function isSame(there: There, wanted: WantedSelection, chosen: ReadonlySet<string>): boolean {
  const fits = wanted.named === true ? there.name === wanted.name : !chosen.has(there.name);
  return fits && there.beyond.length === 0 && selectionContent(there) === selectionContent(wanted);
}
