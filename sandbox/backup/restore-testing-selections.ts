import type { RestoreTestingPlan, RestoreTestingSelection, TagCondition } from '../state/backup-records.ts';
import type { Action, Call } from './call.ts';
import { seconds } from './call.ts';
import { checkName } from './checks.ts';
import { alreadyExists, invalidValue, limitExceeded, notFound } from './errors.ts';
import { pageOf } from './listing.ts';
import { findRestoreTestingPlan } from './lookup.ts';
import type { Members } from './members.ts';
import { checkTestName, readBetween, testPagingQuery } from './restore-testing-plans.ts';
import { checkRole } from './role.ts';

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html (restore testing) */
const mostSelections = 30;
const mostArns = 30;
const mostConditions = 30;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html (ProtectedResourceType) */
const types = ['Aurora', 'DocumentDB', 'DynamoDB', 'EBS', 'EC2', 'EFS', 'FSx', 'Neptune', 'RDS', 'S3'];

/** Members of a selection, below `RestoreTestingSelection`. */
const selectionMembers = [
  'IamRoleArn',
  'ProtectedResourceArns.N',
  'ProtectedResourceConditions.StringEquals.N.Key',
  'ProtectedResourceConditions.StringEquals.N.Value',
  'ProtectedResourceConditions.StringNotEquals.N.Key',
  'ProtectedResourceConditions.StringNotEquals.N.Value',
  'RestoreMetadataOverrides.*',
  'ValidationWindowHours',
].map((name) => `RestoreTestingSelection.${name}`);

const operators = ['StringEquals', 'StringNotEquals'] as const;
type Conditions = NonNullable<RestoreTestingSelection['conditions']>;

/** Conditions are on tags: `aws:ResourceTag/` and the key. */
function readConditions(members: Members | undefined): Conditions | undefined {
  if (members === undefined) return undefined;
  const read = (operator: (typeof operators)[number]): TagCondition[] =>
    members.groups(operator).map((condition) => {
      const key = condition.required('Key');
      if (!key.startsWith('aws:ResourceTag/')) throw invalidValue(`Invalid condition key "${key}"`);
      return { key, value: condition.text('Value') ?? '' };
    });
  const conditions = { StringEquals: read('StringEquals'), StringNotEquals: read('StringNotEquals') };
  const count = conditions.StringEquals.length + conditions.StringNotEquals.length;
  if (count > mostConditions) throw limitExceeded(`A selection can have at most ${mostConditions} conditions.`);
  return count === 0 ? undefined : conditions;
}

/**
 * What is selected: up to thirty ARNs, or conditions on everything. Both are refused.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
 */
function readResources(members: Members): Pick<RestoreTestingSelection, 'resources' | 'conditions'> {
  const resources = members.texts('ProtectedResourceArns');
  const conditions = readConditions(members.group('ProtectedResourceConditions'));
  const arns = resources.filter((arn) => arn !== '*');
  if (arns.length > 0 && arns.length < resources.length) throw invalidValue('"*" does not go with ARNs.');
  if (arns.length > 0 && conditions !== undefined) {
    throw invalidValue('ProtectedResourceArns and ProtectedResourceConditions cannot both be specified.');
  }
  if (arns.length > mostArns) throw limitExceeded(`A selection can have at most ${mostArns} ARNs.`);
  for (const arn of arns) if (!arn.startsWith('arn:')) throw invalidValue(`Invalid ARN "${arn}"`);
  return conditions === undefined ? { resources } : { resources, conditions };
}

function named(plan: RestoreTestingPlan, selection: RestoreTestingSelection) {
  return {
    CreationTime: seconds(selection.createdAt),
    RestoreTestingPlanName: plan.name,
    RestoreTestingSelectionName: selection.name,
  };
}

/**
 * Gives a restore testing plan resources of one type.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateRestoreTestingSelection.html
 */
export const CreateRestoreTestingSelection: Action = {
  method: 'PUT',
  path: '/restore-testing/plans/{RestoreTestingPlanName}/selections',
  body: [
    ...selectionMembers,
    'RestoreTestingSelection.RestoreTestingSelectionName',
    'RestoreTestingSelection.ProtectedResourceType',
    'CreatorRequestId',
  ],
  run(call) {
    const { members, now } = call;
    const plan = findRestoreTestingPlan(call, members.required('RestoreTestingPlanName'));
    const creatorRequestId = members.text('CreatorRequestId');
    checkName('CreatorRequestId', creatorRequestId);
    const sent = members.requiredGroup('RestoreTestingSelection');
    const name = checkTestName('RestoreTestingSelectionName', sent.required('RestoreTestingSelectionName'));
    const resourceType = sent.required('ProtectedResourceType');
    if (!types.includes(resourceType)) throw invalidValue(`Invalid ProtectedResourceType "${resourceType}"`);
    const roleArn = sent.required('IamRoleArn');
    checkRole(call, roleArn);
    const selected = readResources(sent);
    if (selected.resources.length === 0 && selected.conditions === undefined) {
      throw invalidValue('ProtectedResourceArns or ProtectedResourceConditions must be specified.');
    }
    const validationHours = readBetween(sent, 'ValidationWindowHours', 1, 168);
    const there = plan.selections.get(name);
    if (there !== undefined) {
      if (creatorRequestId === undefined || there.creatorRequestId !== creatorRequestId) {
        throw alreadyExists(
          'Restore testing selection with the same name already exists',
          plan.arn,
          there.creatorRequestId,
        );
      }
    } else if (plan.selections.size >= mostSelections) {
      throw limitExceeded(`A restore testing plan can have at most ${mostSelections} selections.`);
    }
    const selection: RestoreTestingSelection = there ?? {
      name,
      resourceType,
      roleArn,
      createdAt: now,
      ...selected,
      overrides: sent.textMap('RestoreMetadataOverrides'),
      ...(creatorRequestId === undefined ? {} : { creatorRequestId }),
      ...(validationHours === undefined ? {} : { validationHours }),
    };
    plan.selections.set(name, selection);
    return { ...named(plan, selection), RestoreTestingPlanArn: plan.arn };
  },
};

function findSelection(call: Call): { plan: RestoreTestingPlan; selection: RestoreTestingSelection } {
  const plan = findRestoreTestingPlan(call, call.members.required('RestoreTestingPlanName'));
  const name = call.members.required('RestoreTestingSelectionName');
  const selection = plan.selections.get(name);
  // The code is documented; the wording is not.
  if (selection === undefined) throw notFound(`Restore testing selection ${name} does not exist`);
  return { plan, selection };
}

/**
 * Changes what is sent of a selection; what is not sent stays. ARNs do not become conditions, nor the reverse.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRestoreTestingSelection.html
 */
export const UpdateRestoreTestingSelection: Action = {
  method: 'PUT',
  path: '/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}',
  body: selectionMembers,
  run(call) {
    const { plan, selection } = findSelection(call);
    const sent = call.members.requiredGroup('RestoreTestingSelection');
    const roleArn = sent.text('IamRoleArn');
    if (roleArn !== undefined) checkRole(call, roleArn);
    const selected = readResources(sent);
    const says = selected.resources.length > 0 || selected.conditions !== undefined;
    if (says && (selected.conditions === undefined) !== (selection.conditions === undefined)) {
      // The code is documented; the wording is not.
      throw invalidValue('A selection by ARNs cannot become one by conditions, nor the reverse.');
    }
    const hours = readBetween(sent, 'ValidationWindowHours', 0, 168);
    if (roleArn !== undefined) selection.roleArn = roleArn;
    if (says) Object.assign(selection, selected);
    if (hours !== undefined) selection.validationHours = hours;
    for (const [key, value] of sent.textMap('RestoreMetadataOverrides')) selection.overrides.set(key, value);
    return { ...named(plan, selection), RestoreTestingPlanArn: plan.arn, UpdateTime: seconds(call.now) };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRestoreTestingSelection.html */
export const DeleteRestoreTestingSelection: Action = {
  method: 'DELETE',
  path: '/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}',
  run(call) {
    const { plan, selection } = findSelection(call);
    plan.selections.delete(selection.name);
    return undefined;
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetRestoreTestingSelection.html */
export const GetRestoreTestingSelection: Action = {
  method: 'GET',
  path: '/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}',
  run(call) {
    const { plan, selection } = findSelection(call);
    const { conditions } = selection;
    const writtenConditions = operators.map((operator) => [
      operator,
      (conditions?.[operator] ?? []).map(({ key, value }) => ({ Key: key, Value: value })),
    ]);
    return {
      RestoreTestingSelection: {
        ...named(plan, selection),
        CreatorRequestId: selection.creatorRequestId,
        IamRoleArn: selection.roleArn,
        ProtectedResourceType: selection.resourceType,
        ProtectedResourceArns: selection.resources,
        ProtectedResourceConditions: Object.fromEntries(writtenConditions),
        RestoreMetadataOverrides: Object.fromEntries(selection.overrides),
        ValidationWindowHours: selection.validationHours ?? 0,
      },
    };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreTestingSelections.html */
export const ListRestoreTestingSelections: Action = {
  method: 'GET',
  path: '/restore-testing/plans/{RestoreTestingPlanName}/selections',
  query: testPagingQuery,
  run(call) {
    const plan = findRestoreTestingPlan(call, call.members.required('RestoreTestingPlanName'));
    const { entries, nextToken } = pageOf(call, [...plan.selections.values()], ({ name }) => name);
    return {
      RestoreTestingSelections: entries.map((selection) => ({
        ...named(plan, selection),
        IamRoleArn: selection.roleArn,
        ProtectedResourceType: selection.resourceType,
        ValidationWindowHours: selection.validationHours,
      })),
      NextToken: nextToken,
    };
  },
};
