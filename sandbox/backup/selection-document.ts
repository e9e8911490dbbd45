import { conditionPrefix } from '../state/backup-matching.ts';
import type { BackupSelection, TagCondition } from '../state/backup-records.ts';
import type { Call } from './call.ts';
import { checkName } from './checks.ts';
import { invalidValue, limitExceeded } from './errors.ts';
import type { Members } from './members.ts';
import { checkRole } from './role.ts';

/**
 * How much a selection may hold: ARNs, fewer where any has a wildcard, and conditions.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html (quotas)
 */
const most = { arns: 500, wildcards: 30, conditions: 30, tags: 30 } as const;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (Resources) */
function readArns(members: Members, name: string): string[] {
  const arns = members.texts(name);
  const wild = arns.filter((arn) => arn.includes('*')).length;
  if (arns.length > most.arns) throw limitExceeded(`${name} can have at most ${most.arns} ARNs.`);
  if (wild > 0 && arns.length > most.wildcards) {
    throw limitExceeded(`${name} can have at most ${most.wildcards} ARNs when one has a wildcard.`);
  }
  const odd = arns.find((arn) => arn !== '*' && !/^arn:[^:]+:[^:]+(?::[^:]*)*/.test(arn));
  if (odd !== undefined) throw invalidValue(`Invalid ARN "${odd}" in ${name}`);
  return arns;
}

function readConditions(members: Members | undefined, operator: string): TagCondition[] {
  return (members?.groups(operator) ?? []).map((group) => {
    const key = group.required('ConditionKey');
    if (!key.startsWith(conditionPrefix)) {
      // That the prefix belongs there is documented; the wording of the refusal is not.
      throw invalidValue(`Invalid condition key "${key}". It must begin with ${conditionPrefix}`);
    }
    return { key, value: group.required('ConditionValue') };
  });
}

function readTagList(members: Members): TagCondition[] {
  return members.groups('ListOfTags').map((group) => {
    const type = group.required('ConditionType');
    if (type !== 'STRINGEQUALS') throw invalidValue(`Invalid condition type "${type}". It must be STRINGEQUALS`);
    return { key: group.required('ConditionKey'), value: group.required('ConditionValue') };
  });
}

/** A selection as a request says it. */
type SelectionDocument = Pick<
  BackupSelection,
  'name' | 'roleArn' | 'resources' | 'notResources' | 'listOfTags' | 'conditions' | 'document'
>;

/**
 * Reads a selection. One that names neither ARNs nor tags is refused, conditions or not.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
export function readSelection(call: Call): SelectionDocument {
  const members = call.members.requiredGroup('BackupSelection');
  const name = members.required('SelectionName');
  checkName('selection name', name);
  const roleArn = members.required('IamRoleArn');
  const resources = readArns(members, 'Resources');
  const notResources = readArns(members, 'NotResources');
  const listOfTags = readTagList(members);
  const group = members.group('Conditions');
  const conditions = {
    StringEquals: readConditions(group, 'StringEquals'),
    StringNotEquals: readConditions(group, 'StringNotEquals'),
    StringLike: readConditions(group, 'StringLike'),
    StringNotLike: readConditions(group, 'StringNotLike'),
  };
  const count = Object.values(conditions).reduce((sum, list) => sum + list.length, 0);
  if (count > most.conditions) throw limitExceeded(`A selection can have at most ${most.conditions} conditions.`);
  if (listOfTags.length > most.tags) throw limitExceeded(`A selection can have at most ${most.tags} tags.`);
  if (resources.length === 0 && listOfTags.length === 0) {
    // Wording: https://github.com/ministryofjustice/modernisation-platform-terraform-baselines/pull/90
    throw invalidValue("Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty.");
  }
  checkRole(call, roleArn);
  return { name, roleArn, resources, notResources, listOfTags, conditions, document: members.fields };
}
