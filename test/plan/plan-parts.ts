import { KIND_NAMES, type OwnKindName } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';

/** What plan files are made of, with what it means; for plans of either engine. */

export const MINUTE = 60_000;
const UNITS = [
  ['minutes', 0, MINUTE],
  ['h', 0, 60 * MINUTE],
  ['days', 0, 1440 * MINUTE],
  ['Weeks', 0, 7 * 1440 * MINUTE],
  ['fortnight', 0, 14 * 1440 * MINUTE],
  ['mo', 1, 0],
  ['years', 12, 0],
] as const;

const term = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...UNITS), fc.constantFrom('', '+'));
export const duration = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ({
  text: terms.map(([count, [unit], sign]) => `${sign}${count} ${unit}`).join(' '),
  duration: {
    months: terms.reduce((sum, [count, [, months]]) => sum + count * months, 0),
    milliseconds: terms.reduce((sum, [count, [, , milliseconds]]) => sum + count * milliseconds, 0),
  },
}));
export const expiry = fc.oneof(
  {
    weight: 4,
    arbitrary: duration.map(({ text, duration: length }) => ({
      text,
      rule: { keep: 'for', duration: length } as const,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('never', 'NEVER').map((text) => ({ text, rule: { keep: 'for-ever' } as const })),
  },
);

export const name = fc
  .stringMatching(/^[A-Za-z0-9_.-]{1,12}$/)
  .filter((text) => !['constructor', 'prototype', '__proto__'].includes(text));

const key = fc.constantFrom('Backup', 'Environment', 'Resource Type', 'a/b', 'x', '*', 'n0', 'true', '__proto__');
const value = fc.constantFrom(
  '',
  'ProductionDaily',
  'production',
  'a:b::c',
  'https://acme.example/x?y',
  '#1',
  'no',
  '"q"',
  '007',
  '{x}',
  '🗝',
);
/** Tags of which all can hold at once. */
const someTags = (minLength: number) =>
  fc.uniqueArray(fc.record({ key, value }), { minLength, maxLength: 3, selector: (tag) => tag.key });
/** As a list, or as one text. */
const written = (tags: readonly { key: string; value: string }[], asText: boolean): unknown => {
  const lines = tags.map((tag) => `${tag.key}:${tag.value}`);
  return asText ? lines.join('\n') : lines;
};

/** How each kind's ARNs end, and what its ids are; a database has no name of its own outside of its ARN. */
const ARNS = {
  'ec2-instance': { service: 'ec2', type: 'instance/', start: 'i-' },
  'ebs-volume': { service: 'ec2', type: 'volume/', start: 'vol-' },
  'rds-instance': { service: 'rds', type: 'db:', start: '' },
  'rds-cluster': { service: 'rds', type: 'cluster:', start: '' },
} as const satisfies Record<OwnKindName, object>;
const hexDigits = fc.stringMatching(/^([0-9a-f]{8}|[0-9a-f]{17})$/);
const databaseName = fc.stringMatching(/^[a-z](-?[a-z0-9]){0,30}$/);
const someRegion = fc.constantFrom('eu-west-1', 'us-gov-west-1', 'cn-north-1');
const reference = fc.oneof(
  fc
    .tuple(fc.constantFrom('ec2-instance', 'ebs-volume'), hexDigits, fc.option(someRegion))
    .map(([kind, digits, region]) => ({ kind, id: `${ARNS[kind].start}${digits}`, region }) as const),
  fc
    .tuple(fc.constantFrom('rds-instance', 'rds-cluster'), databaseName, someRegion)
    .map(([kind, id, region]) => ({ kind, id, region }) as const),
);

export const selection = fc
  .record({
    tags: someTags(0),
    anyOf: fc.array(someTags(1), { maxLength: 2 }),
    except: someTags(0),
    regions: fc.constantFrom('', 'eu-*', '* !us-west-1', '*,\n!ap-*'),
    kinds: fc.subarray([...KIND_NAMES]),
    resources: fc.uniqueArray(reference, { maxLength: 3, selector: ({ id }) => id }),
    asText: fc.boolean(),
  })
  .map(({ asText, ...drawn }) => {
    // What would contradict is taken out: contradictions have tests of their own.
    const taken = new Map<string, string>(drawn.tags.map((tag) => [tag.key, tag.value]));
    const fits = (tag: { key: string; value: string }) => (taken.get(tag.key) ?? tag.value) === tag.value;
    const anyOf = drawn.anyOf.map((group) => group.filter(fits)).filter((group) => group.length > 0);
    const used = new Set([drawn.tags, ...anyOf].flat().map((tag) => `${tag.key}:${tag.value}`));
    const except = drawn.except.filter((tag) => !used.has(`${tag.key}:${tag.value}`));
    const inRegions = drawn.resources
      .filter(({ region }) => region === null || drawn.regions !== 'eu-*' || region === 'eu-west-1')
      .filter(({ kind }) => drawn.kinds.length === 0 || drawn.kinds.includes(kind))
      .map((one) => ({ ...one, account: one.region === null ? null : ACCOUNT }));
    const tags =
      drawn.tags.length + anyOf.length + inRegions.length > 0 ? drawn.tags : [{ key: 'Backup', value: 'daily' }];
    const safeExcept = except.filter((tag) => !tags.some((one) => one.key === tag.key && one.value === tag.value));
    return {
      meaning: {
        tags,
        anyOf,
        except: safeExcept,
        regions: drawn.regions.trim(),
        kinds: drawn.kinds,
        resources: inRegions,
      },
      written: {
        ...(tags.length > 0 ? { tags: written(tags, asText) } : {}),
        ...(anyOf.length > 0 ? { 'any-of': anyOf.map((group) => written(group, asText)) } : {}),
        ...(safeExcept.length > 0 ? { except: written(safeExcept, asText) } : {}),
        ...(drawn.regions === '' ? {} : { regions: drawn.regions }),
        ...(drawn.kinds.length > 0 ? { kinds: drawn.kinds } : {}),
        ...(inRegions.length > 0 ? { resources: inRegions.map(writeReference) } : {}),
      },
    };
  });

export const ACCOUNT = '123456789012';

function writeReference({ kind, id, region }: { kind: OwnKindName; id: string; region: string | null }): string {
  const partition = region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const { service, type } = ARNS[kind];
  return region === null ? id : `arn:${partition}:${service}:${region}:${ACCOUNT}:${type}${id}`;
}

export const hour = fc.integer({ min: 0, max: 23 });

/** A mapping that keeps its order also for keys that look like numbers, as YAML's does. */
export type Written = ReadonlyMap<string, unknown>;

export function inOrder(entries: readonly (readonly [string, unknown])[]): Written {
  return new Map(entries);
}
