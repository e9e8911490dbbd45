import { describe, expect, it } from 'vitest';
import type { BackupMaker, PlanBackupRequest } from '../../../src/inputs/request.ts';
import { type KindName, type Region, region } from '../../../src/model.ts';
import { lookingFor, readDue, regionsDue, warnOfIdleRules } from '../../../src/modes/backup/due.ts';
import type { PlanSelection } from '../../../src/plan/model.ts';
import { frankfurt, oregon } from '../../decide/make-model.ts';
import { filesOf, PLAN_PATH } from '../../engine/surroundings.ts';
import { makePlan, makeRule, makeSelection, tags } from '../../plan/make-plan.ts';
import { makeRequest, named } from './make-planned.ts';
import { makeRun } from './make-run.ts';

const VAULT: BackupMaker = {
  name: 'aws-backup',
  vault: 'main',
  roleArn: 'arn:aws:iam::111122223333:role/backup',
  coldStorageAfterDays: null,
  newVault: null,
};
const rule = (more = '') => `{schedule: '0 23 * * *', expiry: 30 days${more}}`;
const plan = (rules: string, more = '') =>
  `plans:\n  web:\n    selection: {tags: [Backup:daily]${more}}\n    rules: {daily: ${rules}}\n`;
const COPIES = ', copies: [{to: us-west-2}]';

function read(text: string | null, more: Partial<PlanBackupRequest> = {}, schedule: string | null = '0 23 * * *') {
  const files = filesOf(new Map(text === null ? [] : [[PLAN_PATH, text]]));
  return readDue(makeRequest(more), makeRun({ files, schedule: () => Promise.resolve(schedule) }));
}
async function refusal(...args: Parameters<typeof read>) {
  const step = await read(...args);
  return step.ok
    ? []
    : step.refusals.map(({ target, fault: { code, message, advice } }) => [target, code, message, advice]);
}
const NOTHING = 'and run again; nothing was changed.';

describe('the rules of the plan file that are due', () => {
  it('are those whose schedule fired', async () => {
    const step = await read(plan(rule()));
    expect(step.ok && step.value.due.map((one) => `${one.plan.name}/${one.rule.name}`)).toEqual(['web/daily']);
    expect(step.ok && step.value.source?.path).toBe(PLAN_PATH);
  });

  it('are not known without a plan file', async () => {
    const [[target, code, message] = []] = await refusal(null);
    expect([target, code]).toEqual(['plan-file', 'bad-input']);
    expect(message).toContain(
      'or write what to back up in tag and expiry, such as "Backup:ProductionDaily" and "30 days"',
    );
  });

  it.each<[string, Partial<PlanBackupRequest>, string | null, string]>([
    ['plan', { plan: 'wbe' }, null, 'plan'],
    ['rule', { rule: 'dialy' }, null, 'rule'],
    ['plan, where nothing says what is due', {}, null, 'plan'],
    ['plan file, where no rule answers the schedule', {}, '7 7 * * *', 'plan-file'],
  ])('are refused by the %s', async (_, more, schedule, target) => {
    const [told = []] = await refusal(plan(rule()), more, schedule);
    expect([told[0], told[1], told[3]]).toEqual([target, 'bad-input', `Correct ${target} ${NOTHING}`]);
  });
});

describe('what AWS Backup cannot keep', () => {
  const hours = plan(rule().replace('30 days', '36 hours'));
  it('is refused where it makes the backups', async () => {
    expect(await refusal(hours, { engine: VAULT })).toEqual([
      [
        'plan-file',
        'bad-input',
        'plan-file: the rule web/daily: "36 hours" is not in whole days, in which AWS Backup counts; write one such as "30 days" or "never"',
        `Correct the rule, or leave engine out for it, ${NOTHING}`,
      ],
    ]);
    expect(await refusal(plan(rule()), { engine: VAULT })).toEqual([]);
  });

  it('is kept where this action makes them', async () => {
    expect(await refusal(hours)).toEqual([]);
  });
});

describe('copies that would never be made', () => {
  const copying = plan(rule(COPIES));
  const message = (why: string) => `plan-file: the rule web/daily has copies, and this run cannot promise them: ${why}`;
  const volumes = message(
    'snapshots of volumes are not copied, because AWS records no source for a copy of a snapshot, so that none could ever be proven to be ours',
  );
  const take = 'or take its copies out,';
  const both: readonly KindName[] = ['ec2-instance', 'ebs-volume'];

  it('are refused where AWS Backup makes the backups and the run does not wait', async () => {
    expect(await refusal(copying, { engine: VAULT, kinds: both })).toEqual([
      [
        'plan-file',
        'bad-input',
        message(
          'AWS Backup makes its backups and copies only what is complete, and the run does not wait; set wait to true',
        ),
        `Set wait to true, ${take} ${NOTHING}`,
      ],
    ]);
    expect(await refusal(copying, { engine: VAULT, kinds: both, waitMilliseconds: 0 })).toEqual([]);
  });

  it('are refused of volumes that this action backs up', async () => {
    expect(await refusal(copying, { kinds: both })).toEqual([
      ['plan-file', 'bad-input', volumes, `Take ebs-volume out of kinds or name kinds in the plan, ${take} ${NOTHING}`],
    ]);
  });

  it.each<[string, string, readonly KindName[]]>([
    ['where the run looks at none', copying, ['ec2-instance']],
    ['where the plan is for none', plan(rule(COPIES), ', kinds: [ec2-instance]'), both],
    ['where none are wanted', plan(rule()), both],
  ])('are not refused %s', async (_, text, kinds) => {
    expect(await refusal(text, { kinds })).toEqual([]);
  });
});

describe('rules that no workflow fires', () => {
  const CALL = '.github/workflows/backup.yml';
  const workflow = (cron: string) =>
    `on:\n  schedule: [{cron: '${cron}'}]\njobs:\n  backup:\n    runs-on: ubuntu-latest\n    steps: [{uses: acme/backup-via-tag@v1, with: {mode: backup}}]\n`;
  const warn = async (cron: string, isThere = true) => {
    const texts = new Map([
      [PLAN_PATH, plan(rule())],
      [CALL, workflow(cron)],
    ]);
    const files = { ...filesOf(texts), list: () => Promise.resolve(isThere ? ['backup.yml'] : []) };
    const run = makeRun({ files, schedule: () => Promise.resolve('0 23 * * *') });
    const step = await readDue(makeRequest(), run);
    return step.ok ? warnOfIdleRules(step.value, run) : [];
  };

  it('are told where they stand', async () => {
    const [told, ...others] = await warn('7 7 * * *');
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      region: null,
      target: `${PLAN_PATH}:4:31`,
      place: { file: PLAN_PATH, line: 4, column: 31 },
    });
    expect(told?.message).toContain('0 23 * * *');
  });

  it('are none where a workflow fires each, or the run has no plan file', async () => {
    expect(await warn('0 23 * * *')).toEqual([]);
    expect(await warnOfIdleRules({ source: null, due: [] }, makeRun())).toEqual([]);
  });
});

describe('the regions to look at', () => {
  const ireland = region('eu-west-1');
  const all = [frankfurt, ireland, oregon];
  const dueIn = (...selections: readonly Partial<PlanSelection>[]) =>
    selections.flatMap((selection, index) => {
      const one = makePlan({
        name: `p${index}`,
        selection: makeSelection({ tags: tags('Backup:daily'), ...selection }),
      });
      return [one, one].map((each) => ({ plan: each, rule: makeRule() }));
    });
  const look = (selections: readonly Partial<PlanSelection>[], chosen: readonly Region[] = all) => {
    const step = regionsDue(dueIn(...selections), { enabled: all, chosen });
    return step.ok ? step.value : step.refusals.map(({ target, fault: { message } }) => [target, message]);
  };

  it.each<[string, readonly Partial<PlanSelection>[], readonly Region[], readonly Region[]]>([
    ['all, where a plan names none', [{}], all, all],
    ['those of the plan', [{ regions: 'eu-*' }], all, [frankfurt, ireland]],
    [
      'those of all plans, in the order of the run',
      [{ regions: 'us-west-2' }, { regions: 'eu-west-1' }],
      all,
      [ireland, oregon],
    ],
    ['those alone that the run looks at', [{ regions: 'eu-*' }], [ireland, oregon], [ireland]],
    [
      'all, where a plan names something by its id alone',
      [{ regions: 'eu-west-1', resources: [named('i-1')] }],
      all,
      all,
    ],
    [
      'its own, where a plan says of what it names where it is',
      [{ regions: 'eu-west-1', resources: [named('i-1', oregon)] }],
      all,
      [ireland],
    ],
  ])('are %s', (_, selections, chosen, expected) => {
    expect(look(selections, chosen)).toEqual(expected);
  });

  it('are refused where a plan names one that is none, or none is left', () => {
    expect(look([{}, { regions: 'mars-*' }])).toMatchObject([['plan-file', expect.stringContaining('of the plan p1')]]);
    expect(look([{ regions: 'eu-*' }], [oregon])).toEqual([
      [
        'plan-file',
        'regions: the plans that are due and the input regions have no region in common; write both so that they do, such as "eu-*"',
      ],
    ]);
  });

  it('are looked at for the tags that all plans share, and else for everything', () => {
    const looking = (...selections: readonly Partial<PlanSelection>[]) => lookingFor(dueIn(...selections));
    expect(looking({}, {})).toEqual({ resources: tags('Backup:daily'), whole: true, points: false });
    expect(looking({}, { tags: tags('Backup:weekly') })).toEqual({ resources: [], whole: true, points: false });
  });
});
