import { uuid } from '../state/backup-ids.ts';
import type { BackupPlan, BackupSelection } from '../state/backup-records.ts';
import type { Action, Call } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { checkName } from './checks.ts';
import { alreadyExists, limitExceeded, notFound } from './errors.ts';
import { pageOf } from './listing.ts';
import { findPlan } from './lookup.ts';
import { readSelection } from './selection-document.ts';

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
const mostSelections = 100;

function made(plan: BackupPlan, selection: BackupSelection) {
  return {
    SelectionId: selection.selectionId,
    BackupPlanId: plan.planId,
    CreationDate: seconds(selection.createdAt),
  };
}

/**
 * Gives a plan resources. The same request id again gives the same selection. A second selection of a name is refused: that
 * there is such a refusal is documented, that it goes by the name is not.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html
 */
export const CreateBackupSelection: Action = {
  method: 'PUT',
  path: '/backup/plans/{BackupPlanId}/selections',
  body: [
    'BackupSelection.SelectionName',
    'BackupSelection.IamRoleArn',
    'BackupSelection.Resources.N',
    'BackupSelection.NotResources.N',
    'BackupSelection.ListOfTags.N.ConditionType',
    'BackupSelection.ListOfTags.N.ConditionKey',
    'BackupSelection.ListOfTags.N.ConditionValue',
    ...['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'].flatMap((operator) => [
      `BackupSelection.Conditions.${operator}.N.ConditionKey`,
      `BackupSelection.Conditions.${operator}.N.ConditionValue`,
    ]),
    'CreatorRequestId',
  ],
  run(call) {
    const { account, members, now } = call;
    const plan = findPlan(call, members.required('BackupPlanId'));
    const creatorRequestId = members.text('CreatorRequestId');
    checkName('CreatorRequestId', creatorRequestId);
    const wanted = readSelection(call);
    const others = [...plan.selections.values()];
    const repeated = others.find(
      (selection) => creatorRequestId !== undefined && selection.creatorRequestId === creatorRequestId,
    );
    if (repeated !== undefined) return made(plan, repeated);
    const twin = others.find((selection) => selection.name === wanted.name);
    if (twin !== undefined) {
      throw alreadyExists('Backup selection with the same name already exists', plan.arn, twin.creatorRequestId);
    }
    if (others.length >= mostSelections) {
      throw limitExceeded(`A backup plan can have at most ${mostSelections} selections.`);
    }
    const selection: BackupSelection = {
      ...wanted,
      selectionId: uuid(account.ids),
      createdAt: now,
      ...(creatorRequestId === undefined ? {} : { creatorRequestId }),
    };
    plan.selections.set(selection.selectionId, selection);
    return made(plan, selection);
  },
};

function findSelection(call: Call): { plan: BackupPlan; selection: BackupSelection } {
  const plan = findPlan(call, call.members.required('BackupPlanId'));
  const selectionId = call.members.required('SelectionId');
  const selection = plan.selections.get(selectionId);
  // The code is documented; the wording is not.
  if (selection === undefined) throw notFound(`Backup selection ${selectionId} does not exist`);
  return { plan, selection };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetBackupSelection.html */
export const GetBackupSelection: Action = {
  method: 'GET',
  path: '/backup/plans/{BackupPlanId}/selections/{SelectionId}',
  run(call) {
    const { plan, selection } = findSelection(call);
    const { name, roleArn, resources, notResources, listOfTags, conditions } = selection;
    const parameters = Object.entries(conditions).map(([operator, list]) => [
      operator,
      list.map(({ key, value }) => ({ ConditionKey: key, ConditionValue: value })),
    ]);
    return {
      BackupSelection: {
        SelectionName: name,
        IamRoleArn: roleArn,
        Resources: resources,
        NotResources: notResources,
        ListOfTags: listOfTags.map(({ key, value }) => ({
          ConditionType: 'STRINGEQUALS',
          ConditionKey: key,
          ConditionValue: value,
        })),
        Conditions: Object.fromEntries(parameters),
      },
      ...made(plan, selection),
      CreatorRequestId: selection.creatorRequestId,
    };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupSelections.html */
export const ListBackupSelections: Action = {
  method: 'GET',
  path: '/backup/plans/{BackupPlanId}/selections',
  query: pagingQuery,
  run(call) {
    const plan = findPlan(call, call.members.required('BackupPlanId'));
    const { entries, nextToken } = pageOf(call, [...plan.selections.values()], ({ selectionId }) => selectionId);
    return {
      BackupSelectionsList: entries.map((selection) => ({
        ...made(plan, selection),
        SelectionName: selection.name,
        CreatorRequestId: selection.creatorRequestId,
        IamRoleArn: selection.roleArn,
      })),
      NextToken: nextToken,
    };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupSelection.html */
export const DeleteBackupSelection: Action = {
  method: 'DELETE',
  path: '/backup/plans/{BackupPlanId}/selections/{SelectionId}',
  run(call) {
    const { plan, selection } = findSelection(call);
    plan.selections.delete(selection.selectionId);
    return undefined;
  },
};
