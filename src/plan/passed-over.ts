import { awsTypeOf, plainType, switchOnAdvice } from '../decide/aws-types.ts';
import { groupBy } from '../model/group.ts';
import { type Failure, keyOf, type Region, type Resource } from '../model.ts';
import type { AwsBackupPlan } from './model.ts';
import { isNamedBy } from './select.ts';

/**
 * Types that share their ARNs with others: selecting them explicitly does not override a disabled type.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (shared resource types)
 */
const SHARED: ReadonlySet<string> = new Set(['Aurora', 'DocumentDB', 'Neptune', 'FSx']);

/** The types that are disabled in AWS Backup, by region, in AWS's spelling. A region that was not read has none. */
export type SwitchedOff = ReadonlyMap<Region, readonly string[]>;

/** A selected resource that AWS Backup silently ignores, with its type. */
export interface PassedOver {
  readonly resource: Resource;
  readonly type: string;
}

/**
 * Returns the selected resources whose type is disabled in their region. Resources that a plan selects explicitly, by
 * kind or ARN, are backed up anyway, unless their type shares its ARNs.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html (service opt-in)
 */
export function passedOverBy(
  { selection }: AwsBackupPlan,
  selected: readonly Resource[],
  switchedOff: SwitchedOff,
): readonly PassedOver[] {
  return selected.flatMap((resource) => {
    const type = awsTypeOf(resource);
    const off = switchedOff.get(resource.region) ?? [];
    if (!off.some((one) => plainType(one) === plainType(type))) return [];
    return mayBePassedOver({ selection }, resource) ? [{ resource, type }] : [];
  });
}

/** False for a resource that is backed up regardless of whether its type is enabled. */
export function mayBePassedOver({ selection }: Pick<AwsBackupPlan, 'selection'>, resource: Resource): boolean {
  const named = selection.kinds.length > 0 || selection.resources.some((one) => isNamedBy(one, resource));
  return !named || SHARED.has(awsTypeOf(resource));
}

const MOST_NAMED = 5;

/** Returns one failure for each type and region: these resources have no backup, and AWS Backup does not report it. */
export function passedOverFailures({ name }: AwsBackupPlan, passed: readonly PassedOver[]): readonly Failure[] {
  const groups = groupBy(passed, ({ resource: { region }, type }) => JSON.stringify([region, type]));
  return [...groups.values()].flatMap((group): Failure[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { type, resource } = first;
    const { region, kind } = resource;
    const them = group.length === 1 ? 'it' : 'them';
    const fault = {
      code: 'not-allowed',
      message: `the plan ${name} selects ${passedOverWords(group)}, and AWS Backup is switched off for ${type} in ${region}: it passes over ${them} in silence`,
      advice: `${switchOnAdvice(type, region)}${SHARED.has(type) ? '' : ` Or name ${kind} in kinds of the plan's selection, which overrules the switch.`} Until then no backup of ${them} is made.`,
    } as const;
    const subject =
      group.length === 1 ? { kind, resourceId: resource.id, resourceName: resource.name, recoveryPointId: null } : null;
    return [{ region, target: name, action: 'select', fault, ...(subject !== null && { subject }) }];
  });
}

/** Lists the names of the resources, up to a limit. */
export function passedOverWords(passed: readonly PassedOver[]): string {
  const words = passed.slice(0, MOST_NAMED).map(({ resource }) => named(resource));
  const more = passed.length > MOST_NAMED ? ` and ${passed.length - MOST_NAMED} more` : '';
  return `${words.join(', ')}${more}`;
}

/** Returns the disabled types by resource key. */
export function typesPassedOver(passed: readonly PassedOver[]): ReadonlyMap<string, string> {
  return new Map(passed.map(({ resource, type }) => [keyOf(resource), type]));
}

function named({ id, name }: Resource): string {
  return name === '' ? id : `${name} (${id})`;
}
