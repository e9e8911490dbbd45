import type {
  RestoreTestingPlanForGet,
  RestoreTestingPlanForUpdate,
  RestoreTestingRecoveryPointSelectionAlgorithm,
  RestoreTestingRecoveryPointType,
  RestoreTestingSelectionForGet,
  RestoreTestingSelectionForUpdate,
} from '@aws-sdk/client-backup';
import type { TestSelection, TestSettings } from '../../model/restore-tests.ts';
import type { SelectionCondition } from '../../model/selection-condition.ts';
import { sameAwsCron } from '../../plan/aws-cron.ts';
import { TEST_DEFAULTS } from '../../plan/restore-test.ts';

/** Converts restore testing plans between AWS Backup's form and the engine's. */

/**
 * AWS Backup's defaults for a plan:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingPlanForCreate.html
 */
const SERVICE_DEFAULTS = { schedule: 'cron(0 5 ? * * *)', timeZone: 'Etc/UTC' };

/**
 * A create request contains only the members that have values; an update also clears the others, so that no foreign change
 * survives.
 */
export type Purpose = 'create' | 'update';

/** Converts a restore testing plan without its selections to the form of a request. */
export function settingsInput(settings: TestSettings, purpose: Purpose) {
  const { algorithm, vaults, exceptVaults, pointTypes, withinDays } = settings;
  return {
    ScheduleExpression: settings.schedule,
    ScheduleExpressionTimezone: settings.timeZone,
    StartWindowHours: settings.startWindowHours,
    RecoveryPointSelection: {
      Algorithm: ALGORITHMS.find((one) => one === algorithm),
      IncludeVaults: [...vaults],
      ...(purpose === 'create' && exceptVaults.length === 0 ? {} : { ExcludeVaults: [...exceptVaults] }),
      RecoveryPointTypes: POINT_TYPES.filter((one) => pointTypes.includes(one)),
      SelectionWindowDays: withinDays,
    },
  } satisfies RestoreTestingPlanForUpdate;
}

const ALGORITHMS: readonly RestoreTestingRecoveryPointSelectionAlgorithm[] = [
  'LATEST_WITHIN_WINDOW',
  'RANDOM_WITHIN_WINDOW',
];
const POINT_TYPES: readonly RestoreTestingRecoveryPointType[] = ['SNAPSHOT', 'CONTINUOUS'];

/** Reads a restore testing plan without its selections. */
export function readSettings(plan: RestoreTestingPlanForGet): TestSettings {
  const points = plan.RecoveryPointSelection;
  return {
    schedule: sameAwsCron(plan.ScheduleExpression ?? SERVICE_DEFAULTS.schedule),
    timeZone: plan.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS.timeZone,
    startWindowHours: plan.StartWindowHours ?? TEST_DEFAULTS.startWindowHours,
    algorithm: points?.Algorithm ?? '',
    vaults: points?.IncludeVaults ?? [],
    exceptVaults: points?.ExcludeVaults ?? [],
    pointTypes: points?.RecoveryPointTypes ?? [],
    withinDays: points?.SelectionWindowDays ?? TEST_DEFAULTS.withinDays,
  };
}

const CONDITION_PREFIX = 'aws:ResourceTag/';

/**
 * Returns a selection without its name and type, which never change.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
 */
export function testSelectionInput(selection: TestSelection, purpose: Purpose) {
  const { role, resources, conditions, validationHours, overrides } = selection;
  const parameters = (operator: 'StringEquals' | 'StringNotEquals', is: SelectionCondition['is']) => {
    const said = conditions.filter((one) => one.is === is);
    if (purpose === 'create' && said.length === 0) return {};
    return { [operator]: said.map(({ key, value }) => ({ Key: `${CONDITION_PREFIX}${key}`, Value: value })) };
  };
  return {
    IamRoleArn: role,
    ...(resources.length === 0 ? {} : { ProtectedResourceArns: [...resources] }),
    ...(conditions.length === 0
      ? {}
      : {
          ProtectedResourceConditions: {
            ...parameters('StringEquals', 'equals'),
            ...parameters('StringNotEquals', 'not-equals'),
          },
        }),
    ...(validationHours === null ? {} : { ValidationWindowHours: validationHours }),
    ...(Object.keys(overrides).length === 0 ? {} : { RestoreMetadataOverrides: { ...overrides } }),
  } satisfies RestoreTestingSelectionForUpdate;
}

/** Reads a selection. A condition on anything but a tag keeps its full key, which no plan file contains. */
export function readTestSelection(selection: RestoreTestingSelectionForGet): TestSelection {
  const { StringEquals: equal = [], StringNotEquals: unequal = [] } = selection.ProtectedResourceConditions ?? {};
  const read = (is: SelectionCondition['is'], list: typeof equal) =>
    list.map(({ Key: key = '', Value: value = '' }) => ({
      is,
      key: key.startsWith(CONDITION_PREFIX) ? key.slice(CONDITION_PREFIX.length) : `condition ${key}`,
      value,
    }));
  const hours = selection.ValidationWindowHours ?? 0;
  return {
    name: selection.RestoreTestingSelectionName ?? '',
    type: selection.ProtectedResourceType ?? '',
    role: selection.IamRoleArn ?? '',
    resources: selection.ProtectedResourceArns ?? [],
    conditions: [...read('equals', equal), ...read('not-equals', unequal)],
    validationHours: hours === 0 ? null : hours,
    overrides: selection.RestoreMetadataOverrides ?? {},
  };
}
