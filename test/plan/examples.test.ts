import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TESTABLE_TYPES } from '../../src/model/restore-tests.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { judgeWorkflows } from '../../src/plan/workflows.ts';
import { NOW } from './arbitraries.ts';
import { schemaAccepts } from './schema-validator.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const EXAMPLE = 'examples/backup-plans.yml';
const page = read('docs/plans.md');
const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, text = '']) => text)
  .filter((text) => /^plans:/m.test(text));

describe('the plan files that are shown', () => {
  it.each([
    ...[EXAMPLE, 'examples/aws-backup-plans.yml'].map((where) => ({ where, text: read(where) })),
    ...shown.map((text, index) => ({ where: `docs/plans.md, number ${index + 1}`, text })),
  ])('are right: $where', ({ text }) => {
    expect(parsePlanFile(text, NOW)).toMatchObject({ ok: true });
    expect(schemaAccepts(text)).toBe(true);
  });

  it('are several', () => {
    expect(shown.length).toBeGreaterThanOrEqual(4);
  });

  it('start with a daily and a weekly plan', () => {
    const reading = parsePlanFile(shown[0] ?? '', NOW);
    expect(reading.ok && reading.file.plans).toMatchObject([
      {
        selection: { tags: [{ key: 'Backup', value: 'ProductionDaily' }] },
        rules: [{ schedule: '17 23 * * *', expiry: { duration: { months: 0, milliseconds: 30 * 86_400_000 } } }],
      },
      {
        selection: { tags: [{ key: 'Backup', value: 'ProductionWeekly' }] },
        rules: [{ schedule: '17 3 * * 0', expiry: { duration: { months: 6, milliseconds: 0 } } }],
      },
    ]);
  });

  it('can be fired by one workflow beside a purge', () => {
    const reading = parsePlanFile(read(EXAMPLE), NOW);
    const text = `on: {schedule: [{cron: '17 23 * * *'}, {cron: '17 3 * * 0'}, {cron: '47 1 * * *'}]}
jobs:
  backup:
    if: github.event.schedule != '47 1 * * *'
    steps: [{uses: your-org/backup-via-tag@v1, with: {mode: backup}}]
  purge:
    if: github.event.schedule == '47 1 * * *'
    steps: [{uses: your-org/backup-via-tag@v1, with: {mode: purge}}]
`;
    const texts = { workflows: [{ path: 'backups.yml', text }], actions: new Map(), unread: [] };
    expect(reading.ok && judgeWorkflows(reading.file, texts, { path: EXAMPLE, text: '' }).findings).toEqual([]);
  });
});

describe('docs/plans.md', () => {
  it('explains every key of the file', () => {
    const explained = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key]) => key);
    const schema: unknown = JSON.parse(read('schema/backup-plans.schema.json'));
    const keys = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
        walk(value);
      }
    };
    walk(schema);
    // These are the frame, and have no row of their own.
    for (const frame of ['plans', 'selection', 'rules', 'retention', 'key', 'value']) keys.delete(frame);
    // The row of `overrides` names them all.
    for (const type of TESTABLE_TYPES) {
      keys.delete(type);
      expect(page).toMatch(new RegExp(`^\\| \`overrides\` \\| .*\`${type}\``, 'm'));
    }
    // One key may stand in two places, such as time-zone.
    expect([...new Set(explained)].sort()).toEqual([...keys].sort());
  });
});
