import { describe, expect, it } from 'vitest';
import { judgeFired, judgeWith } from '../../../src/modes/shared/fired.ts';
import { filesOf } from '../../engine/surroundings.ts';
import { makePlan, makeRule } from '../../plan/make-plan.ts';

const PATH = '/work/repository/backup/plans.yml';
const source = {
  path: PATH,
  text: 'plans:\n  production:\n    rules:\n      daily: {}\n',
  hash: '',
  file: { plans: [makePlan({ rules: [makeRule()] })] },
};
/** Fires the rules of the plan file at this path. */
const workflow = (planFile: string) => `on: {schedule: [{cron: '0 23 * * *'}]}
jobs:
  backup:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/backup-via-tag@v1
        with: {mode: backup, plan-file: ${planFile}}
`;
const texts = (planFile: string) => ({
  workflows: [{ path: '.github/workflows/backup.yml', text: workflow(planFile) }],
  actions: new Map(),
  unread: [],
});
const none = { placeOf: () => Promise.resolve(null) };
const place = { placeOf: () => Promise.resolve({ top: '/work/repository', path: 'backup/plans.yml', proven: true }) };

describe('the rules that workflows fire', () => {
  it('are those of the plan file by its place in the repository', async () => {
    expect((await judgeWith(texts('backup/plans.yml'), source, place)).findings).toEqual([]);
    expect((await judgeWith(texts('other.yml'), source, place)).findings).toMatchObject([
      { kind: 'rule-without-cron' },
    ]);
  });

  it('are those of the path that was given, where that is in no repository', async () => {
    expect((await judgeWith(texts(PATH), source, none)).findings).toEqual([]);
    expect((await judgeWith(texts('backup/plans.yml'), source, none)).findings).toMatchObject([
      { kind: 'rule-without-cron', file: PATH },
    ]);
  });

  it('are read where the plan file lies', async () => {
    const there = filesOf(new Map([['.github/workflows/backup.yml', workflow('backup/plans.yml')]]));
    const files = { ...there, list: () => Promise.resolve(['backup.yml']) };
    expect((await judgeFired({ ...source, path: 'backup/plans.yml' }, files)).findings).toEqual([]);
    expect((await judgeFired({ ...source, path: 'other.yml' }, files)).findings).toMatchObject([
      { kind: 'rule-without-cron', file: 'other.yml' },
    ]);
  });
});
