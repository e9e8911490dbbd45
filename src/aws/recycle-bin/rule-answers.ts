import type { BinRule, BinTag } from '../../model.ts';

/** One page of rules, each with its id and retention in days. */
export interface RulesPage {
  readonly rules: readonly { readonly identifier: string; readonly days: number }[];
  readonly NextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListRules.html */
export function readRulesPage(answer: unknown): RulesPage {
  const token = fieldOf(answer, 'NextToken');
  return {
    rules: listIn(answer, 'Rules').map((rule) => ({
      identifier: textIn(rule, 'Identifier') ?? '',
      days: daysIn(rule),
    })),
    NextToken: typeof token === 'string' ? token : undefined,
  };
}

/**
 * Reads a rule; null if it is not active yet.
 * @see https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_GetRule.html
 */
export function readRule(answer: unknown): BinRule | null {
  if (fieldOf(answer, 'Status') !== 'available') return null;
  return {
    days: daysIn(answer),
    tags: tagsIn(answer, 'ResourceTags'),
    excluded: tagsIn(answer, 'ExcludeResourceTags'),
  };
}

/** An unknown unit counts as zero days, so that nothing is promised that may not hold. */
function daysIn(rule: unknown): number {
  const period = fieldOf(rule, 'RetentionPeriod');
  const value = fieldOf(period, 'RetentionPeriodValue');
  return fieldOf(period, 'RetentionPeriodUnit') === 'DAYS' && typeof value === 'number' ? value : 0;
}

function tagsIn(rule: unknown, name: string): readonly BinTag[] {
  return listIn(rule, name).map((tag) => ({
    key: textIn(tag, 'ResourceTagKey') ?? '',
    value: textIn(tag, 'ResourceTagValue'),
  }));
}

function listIn(from: unknown, name: string): readonly unknown[] {
  const list = fieldOf(from, name);
  return Array.isArray(list) ? list : [];
}

function textIn(from: unknown, name: string): string | null {
  const text = fieldOf(from, name);
  return typeof text === 'string' ? text : null;
}

function fieldOf(from: unknown, name: string): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  return Object.entries(from).find(([key]) => key === name)?.[1];
}
