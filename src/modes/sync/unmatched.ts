import { carriesAll, type TagLine, tagText } from '../../decide/tag-lines.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import { type Inventory, KIND_NAMES, type KindName, type Resource, type Warning, wordsOf } from '../../model.ts';
import type { AwsBackupPlan, PlanFile } from '../../plan/model.ts';
import { missingResources, selectByPlan } from '../../plan/select.ts';

/**
 * What the wanted plans ask for in vain: AWS Backup makes nothing of a tag that nothing carries, and says nothing. It is no
 * failure, since a plan protects what gets its tag later.
 */
export function unmatchedWarnings(
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
  { regions }: Inventory,
): readonly Warning[] {
  return plans.flatMap((plan): readonly Warning[] => {
    const home = new Set(
      wanted.filter((one) => one.plans.some(({ name }) => name === plan.name)).map(({ region }) => region),
    );
    if (plan.engine !== 'aws-backup' || home.size === 0) return [];
    const kinds = plan.selection.kinds.length === 0 ? KIND_NAMES : plan.selection.kinds;
    const here = regions.filter(({ region, kind }) => home.has(region) && kinds.includes(kind));
    const resources = here.flatMap((one) => (one.read ? one.resources : []));
    const reboots = selectByPlan(resources, plan).selected.filter(({ reboot }) => reboot);
    const told = reboots.map((resource) => rebootWarning(plan, resource));
    const unread = here.flatMap((one) => (one.read ? [] : [one]));
    const [first] = unread;
    if (first === undefined) return [...inVain(plan, kinds, resources), ...told];
    const where = [...new Set(unread.map(({ kind, region }) => `${kind} in ${region}`))].join(', ');
    const message = `whether the plan ${plan.name} selects anything is not known: ${where} could not be looked at (${first.fault.message})`;
    return [{ region: null, target: plan.name, message }, ...told];
  });
}

function inVain(plan: AwsBackupPlan, kinds: readonly KindName[], resources: readonly Resource[]): readonly Warning[] {
  const { name, selection } = plan;
  const gone = missingResources(resources, plan)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => warning(name, `the plan ${name} names ${id}, which is not there: ${CORRECT}`));
  const { selected, skipped } = selectByPlan(resources, plan);
  if (selected.length + skipped.length === 0) {
    const lines = selection.anyOf.length === 0 ? selection.tags : [];
    const others = selection.kinds.length === 0 ? ' (other types, such as EFS, were not looked at)' : '';
    const carries = `${lines.length === 0 ? 'is what it selects' : `carries ${linesOf(lines)}`}${others}`;
    const byName = selection.tags.length === 0 && selection.anyOf.length === 0;
    return byName
      ? gone
      : [warning(name, `the plan ${name} protects nothing yet: ${none(kinds)} ${carries}; ${CORRECT}`), ...gone];
  }
  const groups = selection.anyOf.flatMap((group) =>
    resources.some(({ tags }) => carriesAll(tags, [...selection.tags, ...group]))
      ? []
      : [
          warning(
            name,
            `a group of any-of in the plan ${name} matches nothing: ${none(kinds)} carries ${linesOf([...selection.tags, ...group])}; ${CORRECT}`,
          ),
        ],
  );
  return [...groups, ...gone];
}

const CORRECT = 'correct the plan file or the tags, unless that is to come';

/** `no instance, volume, database or database cluster`. */
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
