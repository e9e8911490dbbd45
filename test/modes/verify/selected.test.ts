import { describe, expect, it } from 'vitest';
import type { VerifyRequest } from '../../../src/inputs/request.ts';
import {
  type Failure,
  failure,
  type Region,
  type Resource,
  type Result,
  resourceId,
  success,
} from '../../../src/model.ts';
import type { PassedOver } from '../../../src/modes/verify/choose.ts';
import { linesOf, plansToVerify, whereToLook } from '../../../src/modes/verify/plans.ts';
import { selectedOf, untestable } from '../../../src/modes/verify/selected.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { DAY, fault, frankfurt, makeResource, oregon, session } from '../../decide/make-model.ts';
import { filesOf, PLAN_PATH } from '../../engine/surroundings.ts';
import { days, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { bootTest, makeRun } from './make-tests.ts';

const TAG = [{ key: 'Backup', value: 'daily' }];

function request(more: Partial<VerifyRequest> = {}): VerifyRequest {
  return {
    mode: 'verify',
    kinds: ['ec2-instance'],
    engine: { name: 'direct' },
    regions: '',
    dryRun: false,
    session,
    workflowRun: null,
    tagLines: TAG,
    planFile: null,
    plan: '',
    ifNoneFound: 'error',
    verifyEveryMilliseconds: 30 * DAY,
    maxTests: 5,
    testTimeoutMilliseconds: 1,
    testInstanceType: null,
    ...more,
  };
}

const tagged = (number: number, value: string, more: Partial<Resource> = {}) =>
  makeResource({ id: resourceId(`i-${number}`), name: `web-${number}`, tags: new Map([['Backup', value]]), ...more });
const planOf = (name: string, value: string, regions = '') =>
  makePlan(name, [makeRule('r', days(1))], { selection: makeSelection({ tags: [{ key: 'Backup', value }], regions }) });
const idsOf = (resources: readonly Resource[]) => resources.map(({ region, id }) => `${region} ${id}`);

describe('what is selected', () => {
  const stopped = tagged(3, 'daily', { obstacle: { reason: 'it has no EBS root', actionNeeded: true } });
  const all = [tagged(1, 'daily'), tagged(2, 'weekly'), stopped, tagged(1, 'daily', { region: oregon })];
  it('is what carries the tag and can be backed up', () => {
    expect(idsOf(selectedOf(all, request(), []))).toEqual(['eu-central-1 i-1', 'us-west-2 i-1']);
    // A tag wins over plans, which nobody reads then.
    expect(idsOf(selectedOf(all, request(), [planOf('b', 'weekly')]))).toHaveLength(2);
  });

  it('is what the plans select, each once', () => {
    const plans = [planOf('a', 'daily', 'eu-*'), planOf('b', 'weekly'), planOf('c', 'daily')];
    const selected = selectedOf(all, request({ tagLines: null }), plans);
    expect(idsOf(selected).toSorted()).toEqual(['eu-central-1 i-1', 'eu-central-1 i-2', 'us-west-2 i-1']);
    expect(selectedOf(all, request({ tagLines: null }), [])).toEqual([]);
  });
});

describe('what cannot be tested', () => {
  const over = (number: number, because: PassedOver['because'], name = `web-${number}`): PassedOver => ({
    resource: makeResource({ id: resourceId(`i-${number}`), name }),
    because,
    verifiedAt: null,
  });
  const none = { failures: [], warnings: [] };
  const unread: Failure = { region: frankfurt, target: frankfurt, action: 'read', fault };
  const found = (
    chosen: { readonly tests?: readonly ReturnType<typeof bootTest>[]; readonly passedOver?: readonly PassedOver[] },
    more: Partial<VerifyRequest> = {},
    told: { readonly unread?: readonly Failure[]; readonly hint?: string; readonly plans?: readonly BackupPlan[] } = {},
  ) =>
    untestable({ tests: [], passedOver: [], ...chosen }, request(more), told.plans ?? [], {
      unread: [],
      hint: '',
      ...told,
    });
  const message = 'it has no AMI of ours that is available, so nothing can be tested';

  it.each<[string, Parameters<typeof found>[0]]>([
    ['something is tested', { tests: [bootTest()] }],
    ['something was, lately', { passedOver: [over(9, 'recent')] }],
    ['something will be, later', { passedOver: [over(9, 'later')] }],
  ])('is a warning where %s', (_, chosen) => {
    const passedOver = [...(chosen.passedOver ?? []), over(1, 'no-backup'), over(2, 'no-backup', '')];
    expect(found({ ...chosen, passedOver })).toEqual({
      failures: [],
      warnings: [
        { region: frankfurt, target: 'web-1', message },
        { region: frankfurt, target: 'i-2', message },
      ],
    });
    expect(found(chosen)).toEqual(none);
  });

  it.each<[string, readonly PassedOver[], string, string]>([
    [
      'nothing is selected',
      [],
      'select',
      'no resource that can be backed up carries the tag Backup:daily; did you mean?',
    ],
    [
      'the one has no backup',
      [over(1, 'no-backup')],
      'verify',
      'the one instance selected by Backup:daily has no AMI of ours that is available',
    ],
    [
      'none has a backup',
      [over(1, 'no-backup'), over(2, 'no-backup')],
      'verify',
      'none of the 2 instances selected by Backup:daily has an AMI of ours that is available',
    ],
  ])('is red where %s, and whoever expects that says so', (_, passedOver, action, words) => {
    const hint = '; did you mean?';
    expect(found({ passedOver }, {}, { hint })).toEqual({
      failures: [
        {
          region: null,
          target: 'Backup:daily',
          action,
          fault: expect.objectContaining({ code: 'none-found', message: words }),
        },
      ],
      warnings: [],
    });
    const warned = { failures: [], warnings: [{ region: null, target: 'Backup:daily', message: words }] };
    expect(found({ passedOver }, { ifNoneFound: 'warn' }, { hint })).toEqual(warned);
    expect(found({ passedOver }, { ifNoneFound: 'ignore' }, { hint })).toEqual(none);
    // It is red already, and nobody knows what is in there.
    expect(found({ passedOver }, {}, { unread: [unread] })).toEqual(none);
  });

  it('names the plans where they select', () => {
    const plans = [planOf('a', 'daily'), planOf('b', 'weekly')];
    expect(found({}, { tagLines: null }, { plans }).failures).toMatchObject([
      { target: 'a, b', action: 'select', fault: { message: 'no resource that can be backed up is selected by a, b' } },
    ]);
  });
});

describe('the plans to verify', () => {
  const direct = (name: string) =>
    `  ${name}:\n    selection: { tags: ["Backup:${name}"] }\n    rules: { r: { expiry: 7 days } }\n`;
  const ofAws = `  vault:
    engine: aws-backup
    vault: nightly
    role: arn:aws:iam::111122223333:role/r
    selection: { tags: ["Backup:v"] }
    rules: { r: { schedule: "7 5 * * *", expiry: 7 days } }
`;
  const plansIn = (text: string | null, more: Partial<VerifyRequest> = {}) =>
    plansToVerify(
      request({ tagLines: null, ...more }),
      makeRun({ files: filesOf(new Map(text === null ? [] : [[PLAN_PATH, `plans:\n${text}`]])) }),
    );
  const named = async (...args: Parameters<typeof plansIn>) => {
    const plans = await plansIn(...args);
    return plans.ok
      ? plans.value.map(({ name }) => name)
      : plans.refusals.map(({ target, fault: why }) => `${target}: ${why.message}`);
  };

  it('are those whose backups this tool makes', async () => {
    const all = direct('a') + ofAws + direct('b');
    expect(await named(all)).toEqual(['a', 'b']);
    expect(await named(all, { plan: 'b' })).toEqual(['b']);
    expect(await named(all, { tagLines: TAG })).toEqual([]);
    expect(await named(null, { tagLines: TAG })).toEqual([]);
  });

  it.each<[string, string | null, string, RegExp]>([
    [
      'a name that the file has not',
      direct('daily') + direct('weekly'),
      'dayly',
      /^plan: plan: the plan file has no plan "dayly".*"daily".* it has "daily", "weekly"$/,
    ],
    [
      'a name that nothing is like',
      direct('daily'),
      'x',
      /^plan: plan: the plan file has no plan "x"; it has "daily"$/,
    ],
    [
      'a plan that AWS Backup carries out',
      direct('a') + ofAws,
      'vault',
      /^plan-file: plan-file: AWS Backup makes all backups of these plans/,
    ],
    ['only plans that AWS Backup carries out', ofAws, '', /^plan-file: plan-file: AWS Backup makes all/],
    ['no plan file', null, '', /^plan-file: .*or write what to verify in tag/],
    ['a plan file that cannot be read', 'x', '', /./],
  ])('are refused: %s', async (_, text, plan, words) => {
    expect(await named(text, { plan })).toEqual([expect.stringMatching(words)]);
  });

  it('limit what is listed where one tag selects all', () => {
    const line = (value: string) => [{ key: 'Backup', value }];
    expect(linesOf(request(), [])).toEqual(TAG);
    expect(linesOf(request({ tagLines: null }), [planOf('a', 'x'), planOf('b', 'x')])).toEqual(line('x'));
    expect(linesOf(request({ tagLines: null }), [planOf('a', 'x'), planOf('b', 'y')])).toEqual([]);
  });

  it.each<[string, string, Result<readonly Region[]>, string, readonly string[] | string]>([
    ['in all that are enabled', '', success([frankfurt, oregon]), 'eu-*', ['eu-central-1', 'us-west-2']],
    [
      'in those that the input chooses, whatever the plan does',
      'us-*',
      success([frankfurt, oregon]),
      'eu-*',
      ['us-west-2'],
    ],
    ['nowhere where nobody may ask', '', failure(fault), '', session.homeRegion],
    ['nowhere where the input names what is not', 'xx-*', success([frankfurt]), '', 'regions'],
    ['nowhere where the plan names what is not', '', success([frankfurt]), 'us-*', 'plan-file'],
  ])('are looked for %s', async (_, regions, listed, planned, found) => {
    const nowhere = { living: new Set<string>(), looked: [], down: [], minKeep: 0, protectUncopied: false };
    const { connection } = connectionOf({ ...nowhere, points: [], enabled: [] });
    const opened = { run: makeRun(), connection: { ...connection, enabledRegions: async () => listed } };
    const looked = await whereToLook({ ...opened, request: request({ regions }) }, [
      planOf('a', 'x'),
      planOf('b', 'x', planned),
    ]);
    expect(looked.ok ? looked.value : looked.refusals.map(({ target }) => target).join()).toEqual(found);
  });
});
