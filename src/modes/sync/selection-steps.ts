import { selectionContent } from '../../decide/same-plans.ts';
import type { ExistingPlan, SelectionDocument, SyncChange, WantedSelection } from '../../model/backup-plans.ts';
import type { Region } from '../../model.ts';
import { isNameOfOurs, passingName } from './desired.ts';

export interface SelectionSteps {
  readonly changes: readonly SyncChange[];
  /** Names of selections that somebody made by hand, and that stay. */
  readonly byHand: readonly string[];
}

interface Place {
  readonly region: Region;
  readonly planId: string;
  readonly planName: string;
}

type There = ExistingPlan['selections'][number];

/**
 * How the selections of a plan become those that are wanted. AWS Backup changes none: it makes and deletes them, and has no two of
 * one name. So what is selected anew is made before anything is deleted, and while a name passes from one content to another, a
 * selection of a passing name holds the place. One that somebody made by hand under another name stays, and its name is told.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html (AlreadyExistsException)
 */
export function selectionSteps(
  place: Place,
  there: readonly There[],
  wanted: readonly WantedSelection[],
): SelectionSteps {
  const left = new Map(there.map((selection) => [selection.id, selection]));
  const missing = wanted.filter((selection) => {
    const same = [...left.values()].find((one) => isSame(one, selection));
    if (same !== undefined) left.delete(same.id);
    return same === undefined;
  });
  const create = (selection: WantedSelection): SyncChange => {
    const reason = 'the plan file selects so, and the plan does not';
    return { action: 'create-selection', ...place, selection: documentOf(selection), reason };
  };
  const taken = new Set([...there, ...wanted].map(({ name }) => name));
  const created: SyncChange[] = [];
  const replaced: SyncChange[] = [];
  for (const selection of missing) {
    const inTheWay = there.find(({ name }) => name === selection.name);
    if (inTheWay === undefined) {
      created.push(create(selection));
      continue;
    }
    const passing = passingName(selection, taken);
    taken.add(passing);
    if (selection.named !== true) {
      // Any name does for it.
      created.push(create({ ...selection, name: passing }));
      continue;
    }
    left.delete(inTheWay.id);
    const held = [...left.values()].some((one) => selectionContent(one) === selectionContent(selection));
    replaced.push({
      action: 'replace-selection',
      ...place,
      selectionId: inTheWay.id,
      selection: documentOf(selection),
      passing: held ? null : passing,
      reason: 'the plan file selects otherwise under this name',
    });
  }
  const last: SyncChange[] = [];
  const byHand: string[] = [];
  const contents = new Set(wanted.map(selectionContent));
  for (const one of left.values()) {
    // What selects the same under another name has been renamed.
    if (!isNameOfOurs(one.name) && !contents.has(selectionContent(one))) {
      byHand.push(one.name);
      continue;
    }
    const reason = 'the plan file does not select so';
    last.push({ action: 'delete-selection', ...place, selectionId: one.id, name: one.name, reason });
  }
  return { changes: [...created, ...replaced, ...last], byHand };
}

function documentOf({ name, role, resources, conditions, anyTag }: WantedSelection): SelectionDocument {
  return { name, role, resources, conditions, ...(anyTag === undefined ? {} : { anyTag }) };
}

function isSame(there: There, wanted: WantedSelection): boolean {
  if (there.beyond.length > 0 || (wanted.named === true && there.name !== wanted.name)) return false;
  return selectionContent(there) === selectionContent(wanted);
}
