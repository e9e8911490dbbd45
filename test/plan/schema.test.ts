import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planSchemaText } from '../../scripts/schema/plan-schema-text.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { ROLE } from './make-plan.ts';
import { schemaAccepts } from './schema-validator.ts';

const ROOT = new URL('../../', import.meta.url);

describe('the schema', () => {
  const selection = (text: string) => `plans: {p: {selection: ${text}, rules: {r: {expiry: 1 day}}}}`;
  const engine = (text: string, rules = '{r: {schedule: "0 5 * * *", expiry: 1 day}}') =>
    `plans: {p: {${text}, selection: {tags: [A:1]}, rules: ${rules}}}`;
  const ofAws = (rule: string) => engine(`engine: aws-backup, vault: nightly, role: "${ROLE}"`, `{r: ${rule}}`);
  const retention = (text: string) =>
    `plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}, retention: ${text}}}`;

  it.each([
    'plans: {}',
    'other: 1',
    'plans: []',
    'text',
    '{}',
    'plans: {"a b": {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}}',
    'plans: {constructor: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {schedule: "0 3 * * *"}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 30 dayz}}}}',
    'plans: {p: {selection: {tags: [A:1]}, rules: {r: {expiry: 1 day, schedule: "0 25 * * *"}}}}',
    selection('{}'),
    selection('{except: [A:1]}'),
    selection('{tags: []}'),
    selection('{tags: [A]}'),
    selection('{tags: [A: 1]}'),
    selection('{tags: ""}'),
    selection('{any-of: []}'),
    selection('{any-of: [[]]}'),
    selection('{any-of: A:1}'),
    selection('{tags: [A:1], regions: US}'),
    selection('{resources: [i-1]}'),
    selection('{resources: [ami-0123456789abcdef0]}'),
    selection('{resources: [orders]}'),
    selection('{tags: [A:1], kinds: []}'),
    selection('{tags: [A:1], kinds: [rds]}'),
    selection('{resources: ["arn:aws:rds:eu-west-1:123456789012:db:Orders"]}'),
    engine('engine: terraform'),
    engine('engine: aws-backup'),
    engine('engine: aws-backup, vault: nightly'),
    engine(`engine: aws-backup, role: "${ROLE}"`),
    engine(`engine: aws-backup, vault: x, role: "${ROLE}"`),
    engine('engine: aws-backup, vault: nightly, role: backup'),
    engine(`engine: aws-backup, vault: nightly, role: "${ROLE}", retention: {keep-last: 1}`),
    engine(`engine: aws-backup, vault: nightly, role: "${ROLE}"`, '{r: {expiry: 1 day}}'),
    engine(
      `engine: aws-backup, vault: nightly, role: "${ROLE}"`,
      `{${Array.from({ length: 11 }, (_, hour) => `r${hour}: {schedule: "0 ${hour} * * *", expiry: 1 day}`).join(', ')}}`,
    ),
    engine('vault: nightly'),
    engine('engine: direct, vault: nightly'),
    engine(`role: "${ROLE}"`),
    engine('engine: direct', '{r: {expiry: 1 day, cold-storage-after: 1 day}}'),
    engine('engine: direct', '{r: {expiry: 1 day, start-window: 1 h}}'),
    engine('engine: direct', '{r: {expiry: 1 day, completion-window: 1 h}}'),
    retention('{}'),
    retention('{time-zone: UTC}'),
    retention('{keep-last: -1}'),
    retention('{keep-last: 1.5}'),
    retention('{keep-last: "1"}'),
    retention('{keep-last: 1e20}'),
    retention('{keep-within: never}'),
    retention('{keep-last: 1, time-zone: "+02:00"}'),
  ])('refuses, as the parser does, %s', (text) => {
    expect(parsePlanFile(text, NOW).ok).toBe(false);
    expect(schemaAccepts(text)).toBe(false);
  });

  it.each([
    ['two values of one tag', selection('{tags: [A:1, A:2]}')],
    ['tags that except keeps out', selection('{tags: [A:1], except: [A:1]}')],
    ['days that AWS Backup cannot name together', ofAws('{schedule: "0 5 1 * MON", expiry: 1 day}')],
    ['an expiry in parts of days', ofAws('{schedule: "0 5 * * *", expiry: 5 h}')],
    ['too short a time in cold storage', ofAws('{schedule: "0 5 * * *", expiry: 9 days, cold-storage-after: 1 day}')],
    ['too short a start window', ofAws('{schedule: "0 5 * * *", expiry: 1 day, start-window: 1 min}')],
    ['a time zone that does not exist', retention('{keep-last: 1, time-zone: Berlin}')],
    [
      'two rules that do the same',
      'plans: {p: {selection: {tags: [A:1]}, rules: {r: {schedule: "0 3 * * *", expiry: 1 day}, s: {schedule: "0 3 * * *", expiry: 24 h}}}}',
    ],
  ])('cannot know of %s, which the parser refuses', (_what, text) => {
    expect(parsePlanFile(text, NOW).ok).toBe(false);
    expect(schemaAccepts(text)).toBe(true);
  });

  it('describes every key to editors', () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        // These only narrow what stands elsewhere.
        if (['if', 'then', 'else'].includes(key)) continue;
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
            if (property.description === undefined) undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(JSON.parse(readFileSync(new URL('schema/backup-plans.schema.json', ROOT), 'utf8')), '');
    expect(undescribed).toEqual([]);
  });

  it('is the one that the sources give', () => {
    expect(readFileSync(new URL('schema/backup-plans.schema.json', ROOT), 'utf8')).toBe(planSchemaText());
  });
});
