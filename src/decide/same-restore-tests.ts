import { createHash } from 'node:crypto';
import type { TestBody, TestSelection, TestSettings } from '../model/restore-tests.ts';
import { isUtc, sorted } from './same-plans.ts';

/** True if two restore testing plans test at the same times and select recovery points from the same vaults. */
export function sameTestSettings(one: TestSettings, other: TestSettings): boolean {
  return settingsContent(one) === settingsContent(other);
}

/** True if two selections test the same resources in the same way, regardless of name. */
export function sameTestSelection(one: TestSelection, other: TestSelection): boolean {
  return selectionContent(one) === selectionContent(other);
}

/** Returns twelve hex digits for the content of a restore testing plan. */
export function testHash({ settings, selections }: TestBody): string {
  const named = selections.map((one) => JSON.stringify([one.name, selectionContent(one)])).sort();
  const content = JSON.stringify([settingsContent(settings), named]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function settingsContent(settings: TestSettings): string {
  const { schedule, timeZone, startWindowHours, algorithm, vaults, exceptVaults, pointTypes, withinDays } = settings;
  return JSON.stringify([
    schedule.trim().replace(/\s+/g, ' '),
    isUtc(timeZone) ? 'UTC' : timeZone,
    startWindowHours,
    algorithm,
    sorted(vaults),
    sorted(exceptVaults),
    sorted(pointTypes),
    withinDays,
  ]);
}

function selectionContent({ type, role, resources, conditions, validationHours, overrides }: TestSelection): string {
  return JSON.stringify([
    type,
    role,
    // With conditions `*` is implied, so that it makes no difference.
    sorted(conditions.length > 0 ? resources.filter((one) => one !== '*') : resources),
    sorted(conditions.map(({ is, key, value }) => JSON.stringify([is, key, value]))),
    validationHours,
    // AWS Backup ignores the case of the keys.
    Object.entries(overrides)
      .map(([key, value]) => JSON.stringify([key.toLowerCase(), value]))
      .sort(),
  ]);
}
