import { carriesAll, type TagLine, tagText } from '../../decide/tag-lines.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import { type Inventory, isOwnKind, type KindName, type Resource, type Warning, wordsOf } from '../../model.ts';
import type { AwsBackupPlan, PlanFile } from '../../plan/model.ts';
import { missingResources, selectByPlan } from '../../plan/select.ts';
import { kindsOf, readFor } from './protected.ts';

/**
 * Warns of tags and names in wanted plans that match nothing: AWS Backup doesn't report them. Not a failure, because a plan
 * also protects resources that get its tag later.
 */
export function unmatchedWarnings(
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
  inventory: Inventory,
  ifNoneFound: SyncRequest['ifNoneFound'],
): readonly Warning[] {
  return plans.flatMap((plan): readonly Warning[] => {
    const here = readFor(plan, wanted, inventory);
    if (plan.engine !== 'aws-backup' || here.length === 0) return [];
    const resources = here.flatMap((one) => (one.read ? one.resources : []));
    const { selected } = selectByPlan(resources, plan);
    const reboots = selected.filter(({ reboot }) => reboot);
    const told = reboots.map((resource) => rebootWarning(plan, resource));
    const unread = here.flatMap((one) => (one.read ? [] : [one]));
    const [first] = unread;
    if (first === undefined) return [...inVain(plan, resources, ifNoneFound), ...told];
    const where = [
      ...new Set(unread.map(({ kind, region }) => `${isOwnKind(kind) ? kind : 'other types'} in ${region}`)),
    ].join(', ');
    const what =
      selected.length > 0
        ? `what else the plan ${plan.name} selects`
        : `whether the plan ${plan.name} selects anything`;
    const message = `${what} is not known: ${where} could not be looked at (${first.fault.message})`;
    return [{ region: null, target: plan.name, message }, ...told];
  });
}

function inVain(
  plan: AwsBackupPlan,
  resources: readonly Resource[],
  ifNoneFound: SyncRequest['ifNoneFound'],
): readonly Warning[] {
  const { name, selection } = plan;
  const kinds = kindsOf(plan);
  const gone = missingResources(resources, plan)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => warning(name, `the plan ${name} names ${id}, which is not there: ${CORRECT}`));
  const { selected, skipped } = selectByPlan(resources, plan);
  if (selected.length + skipped.length === 0) {
    const lines = selection.anyOf.length === 0 ? selection.tags : [];
    const carries = lines.length === 0 ? 'is what it selects' : `carries ${linesOf(lines)}`;
    const byName = selection.tags.length === 0 && selection.anyOf.length === 0;
    return byName || ifNoneFound === 'ignore'
      ? gone
      : [
          warning(name, `the plan ${name} protects nothing yet: ${none(selection.kinds)} ${carries}; ${CORRECT}`),
          ...gone,
        ];
  }
  const groups = selection.anyOf.flatMap((group) =>
    resources.some(({ tags }) => carriesAll(tags, [...selection.tags, ...group]))
      ? []
      : [
          warning(
            name,
            `a group of any-of in the plan ${name} matches nothing: ${none(selection.kinds)} carries ${linesOf([...selection.tags, ...group])}; ${CORRECT}`,
          ),
        ],
  );
  return [...groups, ...gone];
}

const CORRECT = 'correct the plan file or the tags, unless that is to come';

/** Returns words such as `no instance, volume, database or database cluster`; `no resource` where the plan names no kind. */
function none(kinds: readonly KindName[]): string {
  const words = kinds.map((kind) => wordsOf([kind]).resource);
  const last = words.at(-1) ?? 'resource';
  return words.length < 2 ? `no ${last}` : `no ${words.slice(0, -1).join(', ')} or ${last}`;
}

function linesOf(lines: readonly TagLine[]): string {
  return lines.map(tagText).join(' and ');
}

function rebootWarning({ name: plan }: AwsBackupPlan, { region, id, name }: Resource): Warning {
  const who = name === '' ? id : `${name} (${id})`;
  const message = `${who} carries BackupReboot:yes, which has no effect in the plan ${plan}: AWS Backup never reboots what it backs up`;
  return { region, target: id, message };
}

function warning(target: string, message: string): Warning {
  return { region: null, target, message };
}
