import type { BackupSelection, BackupType, ConditionOperator, TagCondition } from './backup-records.ts';
import type { Resource } from './backup-resources.ts';

const specials = /[.+^${}()|[\]\\/?]/g;

/** A pattern in which `*` is any text and everything else itself. */
function matchesStars(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  return new RegExp(`^${pattern.replace(specials, '\\$&').replaceAll('*', '.*')}$`, 'su').test(text);
}

/**
 * Types that share their ARNs with others, and are backed up only where they are opted in, however they are selected.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (shared resource types)
 */
const alwaysOptedIn: ReadonlySet<BackupType> = new Set(['Aurora', 'Neptune', 'DocumentDB', 'FSx']);

/**
 * Whether an ARN pattern names a type of resource, `arn:aws:ec2:*:*:instance/*`, and not a service alone, `arn:aws:ec2:*`.
 * The first counts whatever the opt-in settings say.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (selection by resource type)
 */
function namesType(pattern: string): boolean {
  const localName = pattern.split(':').slice(5).join(':');
  return localName !== '' && !localName.startsWith('*');
}

const operators: Readonly<Record<ConditionOperator, (value: string | undefined, wanted: string) => boolean>> = {
  StringEquals: (value, wanted) => value === wanted,
  // As in IAM, what is not there is not equal.
  StringNotEquals: (value, wanted) => value !== wanted,
  StringLike: (value, wanted) => value !== undefined && matchesStars(wanted, value),
  StringNotLike: (value, wanted) => value === undefined || !matchesStars(wanted, value),
};

/** The prefix of keys in conditions; keys in ListOfTags have none. */
export const conditionPrefix = 'aws:ResourceTag/';

function meets(resource: Resource, operator: ConditionOperator, { key, value }: TagCondition): boolean {
  return operators[operator](resource.tags.get(key.slice(conditionPrefix.length)), value);
}

function isIncluded(selection: BackupSelection, optIn: ReadonlyMap<string, boolean>, resource: Resource): boolean {
  const optedIn = optIn.get(resource.type) === true;
  const patterns = selection.resources.filter((pattern) => matchesStars(pattern, resource.arn));
  if (patterns.length > 0 && (optedIn || (!alwaysOptedIn.has(resource.type) && patterns.some(namesType)))) return true;
  return optedIn && selection.listOfTags.some(({ key, value }) => resource.tags.get(key) === value);
}

/**
 * Whether a selection takes a resource: named by one of its ARNs or carrying one of its tags, not excluded by an ARN, and
 * meeting all of its conditions. Tags alone select only types that the region has opted in to; the others are left out in
 * silence.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html (opt-in)
 */
export function selects(selection: BackupSelection, optIn: ReadonlyMap<string, boolean>, resource: Resource): boolean {
  if (!isIncluded(selection, optIn, resource)) return false;
  if (selection.notResources.some((pattern) => matchesStars(pattern, resource.arn))) return false;
  const { StringEquals, StringNotEquals, StringLike, StringNotLike } = selection.conditions;
  return (
    StringEquals.every((condition) => meets(resource, 'StringEquals', condition)) &&
    StringNotEquals.every((condition) => meets(resource, 'StringNotEquals', condition)) &&
    StringLike.every((condition) => meets(resource, 'StringLike', condition)) &&
    StringNotLike.every((condition) => meets(resource, 'StringNotLike', condition))
  );
}
