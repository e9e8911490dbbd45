import { noneFound } from '../../decide/faults.ts';
import { select } from '../../decide/selection.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { VerifyRequest } from '../../inputs/request.ts';
import { type Failure, type Fault, keyOf, type Resource, type Warning } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import { selectByPlan } from '../../plan/select.ts';
import type { Chosen } from './choose.ts';

/** Returns the resources that the tag selects, or the plans whose AMIs this action creates. */
export function selectedOf(
  resources: readonly Resource[],
  { tagLines }: VerifyRequest,
  plans: readonly BackupPlan[],
): readonly Resource[] {
  if (tagLines !== null) return select(resources, tagLines).selected;
  const selected = plans.flatMap((plan) => selectByPlan(resources, plan).selected);
  return [...new Map(selected.map((resource) => [keyOf(resource), resource])).values()];
}

interface Findings {
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/**
 * Returns failures or warnings for resources that can't be tested: if nothing is selected, or nothing selected has a backup
 * that could boot, the run has proven nothing.
 */
export function untestable(
  { tests, passedOver }: Chosen,
  { tagLines, ifNoneFound }: VerifyRequest,
  plans: readonly BackupPlan[],
  { unread, hint }: { readonly unread: readonly Failure[]; readonly hint: string },
): Findings {
  const without = passedOver.filter(({ because }) => because === 'no-backup');
  if (tests.length > 0 || passedOver.length > without.length) {
    return { failures: [], warnings: without.map(({ resource }) => withoutBackup(resource)) };
  }
  // With an unread region the run is already red, and whether there is none is unknown.
  if (unread.length > 0) return { failures: [], warnings: [] };
  const [by, target] =
    tagLines === null ? (['plan', namesOf(plans)] as const) : (['tag', backupTagValue(tagLines)] as const);
  // A test in another account excuses an account without a match, but not one whose resources have no backup.
  const [action, fault] =
    without.length > 0
      ? (['verify', noneToTest(without.length, target)] as const)
      : (['select', noneFound(by, target, hint)] as const);
  return {
    failures: ifNoneFound === 'error' ? [{ region: null, target, action, fault }] : [],
    warnings: ifNoneFound === 'warn' ? [{ region: null, target, message: fault.message }] : [],
  };
}

function withoutBackup({ region, id, name }: Resource): Warning {
  const target = name === '' ? id : name;
  return { region, target, message: 'it has no AMI of ours that is available, so nothing can be tested' };
}

function namesOf(plans: readonly BackupPlan[]): string {
  return plans.map(({ name }) => name).join(', ');
}

function noneToTest(count: number, target: string): Fault {
  const instances = count === 1 ? 'the one instance' : `none of the ${count} instances`;
  return {
    code: 'none-found',
    message: `${instances} selected by ${target} ${count === 1 ? 'has no' : 'has an'} AMI of ours that is available`,
    advice: 'Run a backup first; where that is expected, set if-none-found to warn or ignore.',
  };
}
