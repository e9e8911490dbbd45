import type { BackupSelection, ConditionParameter } from '@aws-sdk/client-backup';
import type { SelectionDocument } from '../../model/backup-plans.ts';
import type { SelectionCondition } from '../../model/selection-condition.ts';
import { beyondOf } from './beyond.ts';

/**
 * Converts selections between AWS Backup's form and the engine's. Members that the engine cannot express are named, so that
 * none of them is dropped unnoticed.
 */

const CONDITION_PREFIX = 'aws:ResourceTag/';

/** Converts a selection to the form of a request. */
export function selectionInput({ name, role, resources, conditions, anyTag = [] }: SelectionDocument): BackupSelection {
  const parameters = (is: SelectionCondition['is']): ConditionParameter[] =>
    conditions.flatMap((condition) =>
      condition.is === is
        ? [{ ConditionKey: `${CONDITION_PREFIX}${condition.key}`, ConditionValue: condition.value }]
        : [],
    );
  return {
    SelectionName: name,
    IamRoleArn: role,
    ...(resources.length === 0 ? {} : { Resources: [...resources] }),
    // Several entries of ListOfTags are joined by OR; Conditions by AND.
    ...(anyTag.length === 0
      ? {}
      : {
          ListOfTags: anyTag.map(({ key, value }) => ({
            ConditionType: 'STRINGEQUALS' as const,
            ConditionKey: key,
            ConditionValue: value,
          })),
        }),
    ...(conditions.length === 0
      ? {}
      : { Conditions: { StringEquals: parameters('equals'), StringNotEquals: parameters('not-equals') } }),
  };
}

const SAID_OF_A_SELECTION: ReadonlySet<string> = new Set<keyof BackupSelection>([
  'SelectionName',
  'IamRoleArn',
  'Resources',
  'ListOfTags',
  'Conditions',
]);
const SAID_OF_CONDITIONS: ReadonlySet<string> = new Set(['StringEquals', 'StringNotEquals']);

/** Reads a selection, and names the members that the engine cannot express, such as `NotResources`. */
export function readSelectionDocument(selection: BackupSelection) {
  const beyond = [
    ...beyondOf(selection, SAID_OF_A_SELECTION),
    ...beyondOf(selection.Conditions ?? {}, SAID_OF_CONDITIONS).map((name) => `Conditions.${name}`),
  ];
  const conditions: SelectionCondition[] = [];
  const read = (is: SelectionCondition['is'], parameters: readonly ConditionParameter[] | undefined) => {
    for (const { ConditionKey: key = '', ConditionValue: value = '' } of parameters ?? []) {
      if (key.startsWith(CONDITION_PREFIX)) conditions.push({ is, key: key.slice(CONDITION_PREFIX.length), value });
      else beyond.push(`the condition on ${key}`);
    }
  };
  read('equals', selection.Conditions?.StringEquals);
  read('not-equals', selection.Conditions?.StringNotEquals);
  const anyTag = (selection.ListOfTags ?? []).map(({ ConditionKey: key = '', ConditionValue: value = '' }) => ({
    key,
    value,
  }));
  const resources = selection.Resources ?? [];
  const document: SelectionDocument = {
    name: selection.SelectionName ?? '',
    role: selection.IamRoleArn ?? '',
    ...byTags({ resources, conditions, anyTag }),
  };
  return { document, beyond };
}

/** A single tag in `anyTag` without resources is the same as a condition on all resources. */
function byTags({
  resources,
  conditions,
  anyTag,
}: Required<Pick<SelectionDocument, 'resources' | 'conditions' | 'anyTag'>>) {
  const [only, ...others] = anyTag;
  if (only === undefined) return { resources, conditions };
  if (resources.length > 0 || others.length > 0) return { resources, conditions, anyTag };
  return { resources: ['*'], conditions: [{ is: 'equals' as const, ...only }, ...conditions] };
}
