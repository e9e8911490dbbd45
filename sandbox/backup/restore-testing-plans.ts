import { backupArn, uuid } from '../state/backup-ids.ts';
import type { RestoreTestingPlan } from '../state/backup-records.ts';
import type { Action } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { checkName, checkTags } from './checks.ts';
import { alreadyExists, invalidRequest, invalidValue, limitExceeded, missingValue } from './errors.ts';
import { pageOf } from './listing.ts';
import { findRestoreTestingPlan } from './lookup.ts';
import type { Members } from './members.ts';
import { readSchedule } from './plan-document.ts';

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html (restore testing) */
const mostPlans = 100;
const mostVaultSelectors = 30;

/** Members of a plan, below `RestoreTestingPlan`. */
const planMembers = [
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'StartWindowHours',
  'RecoveryPointSelection.Algorithm',
  'RecoveryPointSelection.IncludeVaults.N',
  'RecoveryPointSelection.ExcludeVaults.N',
  'RecoveryPointSelection.RecoveryPointTypes.N',
  'RecoveryPointSelection.SelectionWindowDays',
].map((name) => `RestoreTestingPlan.${name}`);

/** The query of these listings, which name their parameters in another case than the others do. */
export const testPagingQuery = { NextToken: pagingQuery.nextToken, MaxResults: pagingQuery.maxResults };

/**
 * Names of restore testing plans and their selections: letters, digits and underscores, 50 at most.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingPlanForCreate.html (RestoreTestingPlanName)
 */
export function checkTestName(what: string, name: string): string {
  if (/^[A-Za-z0-9_]{1,50}$/.test(name)) return name;
  throw invalidValue(`Invalid ${what} "${name}". It must contain 1 to 50 alphanumeric characters and underscores.`);
}

/** A number of hours or days within bounds. */
export function readBetween(
  members: Members | undefined,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = members?.integer(name);
  if (value !== undefined && (value < least || value > most)) {
    throw invalidValue(`Invalid ${name} ${value}. It must be between ${least} and ${most}.`);
  }
  return value;
}

type Points = Pick<RestoreTestingPlan, 'algorithm' | 'includeVaults' | 'excludeVaults' | 'pointTypes' | 'windowDays'>;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingRecoveryPointSelection.html */
function readPoints(members: Members): Points {
  const algorithm = members.required('Algorithm');
  if (algorithm !== 'LATEST_WITHIN_WINDOW' && algorithm !== 'RANDOM_WITHIN_WINDOW') {
    throw invalidValue(`Invalid Algorithm "${algorithm}"`);
  }
  const pointTypes = members.texts('RecoveryPointTypes');
  if (pointTypes.length === 0) throw missingValue('RecoveryPointTypes');
  const odd = pointTypes.find((type) => type !== 'SNAPSHOT' && type !== 'CONTINUOUS');
  if (odd !== undefined) throw invalidValue(`Invalid recovery point type "${odd}"`);
  const includeVaults = members.texts('IncludeVaults');
  if (includeVaults.length === 0) throw missingValue('IncludeVaults');
  const excludeVaults = members.texts('ExcludeVaults');
  for (const vault of [...includeVaults, ...excludeVaults]) {
    if (vault === '*' && includeVaults.length === 1) continue;
    if (!/^arn:aws[a-z-]*:backup:[a-z0-9*-]+:(?:[0-9]{12}|\*):backup-vault:[\w*-]+$/.test(vault)) {
      throw invalidValue(`Invalid vault selector "${vault}"`);
    }
  }
  if (includeVaults.length + excludeVaults.length > mostVaultSelectors) {
    throw limitExceeded(`A restore testing plan can have at most ${mostVaultSelectors} vault selectors.`);
  }
  const windowDays = readBetween(members, 'SelectionWindowDays', 1, 365) ?? 30;
  return { algorithm, includeVaults, excludeVaults, pointTypes, windowDays };
}

function named(plan: RestoreTestingPlan) {
  return { RestoreTestingPlanArn: plan.arn, RestoreTestingPlanName: plan.name, CreationTime: seconds(plan.createdAt) };
}

/**
 * Makes a restore testing plan. The same request id again gives the plan it was made by; a name is taken once in a region.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateRestoreTestingPlan.html
 */
export const CreateRestoreTestingPlan: Action = {
  method: 'PUT',
  path: '/restore-testing/plans',
  body: [...planMembers, 'RestoreTestingPlan.RestoreTestingPlanName', 'Tags.*', 'CreatorRequestId'],
  run(call) {
    const { account, region, members, now } = call;
    const plans = region.backup.restoreTestingPlans;
    const creatorRequestId = members.text('CreatorRequestId');
    checkName('CreatorRequestId', creatorRequestId);
    const tags = checkTags(members.textMap('Tags'), 50);
    const document = members.requiredGroup('RestoreTestingPlan');
    const name = checkTestName('RestoreTestingPlanName', document.required('RestoreTestingPlanName'));
    document.required('ScheduleExpression');
    const { cron: schedule, timezone } = readSchedule(document);
    const points = readPoints(document.requiredGroup('RecoveryPointSelection'));
    const startWindowHours = readBetween(document, 'StartWindowHours', 1, 168) ?? 24;
    const there = plans.get(name);
    if (there !== undefined) {
      if (creatorRequestId !== undefined && there.creatorRequestId === creatorRequestId) return named(there);
      throw alreadyExists('Restore testing plan with the same name already exists', there.arn, there.creatorRequestId);
    }
    if (plans.size >= mostPlans) throw limitExceeded(`There are ${mostPlans} restore testing plans already.`);
    const plan: RestoreTestingPlan = {
      name,
      arn: backupArn(account, region, 'restore-testing-plan', `${name}-${uuid(account.ids)}`),
      createdAt: now,
      tags,
      schedule,
      timezone,
      startWindowHours,
      ...points,
      selections: new Map(),
      ...(creatorRequestId === undefined ? {} : { creatorRequestId }),
    };
    plans.set(name, plan);
    return named(plan);
  },
};

/**
 * Changes what is sent of a plan; what is not sent stays.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRestoreTestingPlan.html
 */
export const UpdateRestoreTestingPlan: Action = {
  method: 'PUT',
  path: '/restore-testing/plans/{RestoreTestingPlanName}',
  body: planMembers,
  run(call) {
    const { members, now } = call;
    const plan = findRestoreTestingPlan(call, members.required('RestoreTestingPlanName'));
    const document = members.requiredGroup('RestoreTestingPlan');
    const schedule = readSchedule(document);
    const points = document.group('RecoveryPointSelection');
    Object.assign(plan, points === undefined ? {} : readPoints(points));
    if (document.text('ScheduleExpression') !== undefined) plan.schedule = schedule.cron;
    if (document.text('ScheduleExpressionTimezone') !== undefined) plan.timezone = schedule.timezone;
    plan.startWindowHours = readBetween(document, 'StartWindowHours', 1, 168) ?? plan.startWindowHours;
    plan.updatedAt = now;
    return { ...named(plan), UpdateTime: seconds(now) };
  },
};

/**
 * Deletes a plan that has no selections any more. One that is not there is not refused: no such error is documented.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRestoreTestingPlan.html
 */
export const DeleteRestoreTestingPlan: Action = {
  method: 'DELETE',
  path: '/restore-testing/plans/{RestoreTestingPlanName}',
  run({ region, members }) {
    const plans = region.backup.restoreTestingPlans;
    const name = members.required('RestoreTestingPlanName');
    if ((plans.get(name)?.selections.size ?? 0) > 0) {
      // The code is documented; the wording is not.
      throw invalidRequest('Related restore testing selections must be deleted prior to restore testing plan deletion');
    }
    plans.delete(name);
    return undefined;
  },
};

function written(plan: RestoreTestingPlan) {
  return {
    ...named(plan),
    ScheduleExpression: plan.schedule,
    ScheduleExpressionTimezone: plan.timezone,
    StartWindowHours: plan.startWindowHours,
    LastUpdateTime: seconds(plan.updatedAt),
  };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetRestoreTestingPlan.html */
export const GetRestoreTestingPlan: Action = {
  method: 'GET',
  path: '/restore-testing/plans/{RestoreTestingPlanName}',
  run(call) {
    const plan = findRestoreTestingPlan(call, call.members.required('RestoreTestingPlanName'));
    return {
      RestoreTestingPlan: {
        ...written(plan),
        CreatorRequestId: plan.creatorRequestId,
        RecoveryPointSelection: {
          Algorithm: plan.algorithm,
          IncludeVaults: plan.includeVaults,
          ExcludeVaults: plan.excludeVaults,
          RecoveryPointTypes: plan.pointTypes,
          SelectionWindowDays: plan.windowDays,
        },
      },
    };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreTestingPlans.html */
export const ListRestoreTestingPlans: Action = {
  method: 'GET',
  path: '/restore-testing/plans',
  query: testPagingQuery,
  run(call) {
    const plans = [...call.region.backup.restoreTestingPlans.values()];
    const { entries, nextToken } = pageOf(call, plans, ({ name }) => name);
    return { RestoreTestingPlans: entries.map(written), NextToken: nextToken };
  },
};
