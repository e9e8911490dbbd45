import { describe, expect, it } from 'vitest';
import { failure, type KindName, type Resource, resourceId, success } from '../../../src/model.ts';
import { type Asking, askAwsBackup } from '../../../src/modes/check/ask.ts';
import { claimsByPlan, claimsByTag } from '../../../src/modes/check/claims.ts';
import type { BackupPlan } from '../../../src/plan/model.ts';
import { DAY, fault, frankfurt, HOUR, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeRun } from '../backup/make-run.ts';
import { rulesOf, vaultPlan } from './check-plans.ts';

const KINDS: readonly KindName[] = ['ec2-instance'];
const [here, there] = [makeResource(), makeResource({ region: oregon, id: resourceId('i-2') })];
const own = makePlan('own', [makeRule('daily', days(7))]);
const inVault = vaultPlan('vaulted');
const WEEK_AND_A_DAY = 8 * DAY;

interface Case {
  readonly plans?: readonly BackupPlan[];
  readonly resources?: readonly Resource[];
  readonly verified?: number | null;
  readonly otherBackups?: boolean;
  readonly refused?: 'jobs' | 'tests' | 'listed';
}

/** Which regions were asked for what, and what is known then. */
async function ask({ plans = [], resources = [here, there], verified = null, otherBackups = false, refused }: Case) {
  const asked: unknown[] = [];
  const answer = (what: string, more: readonly unknown[]) => asked.push([what, ...more]);
  const connection: Asking['connection'] = {
    listProtected: async (region) => {
      answer('listed', [region]);
      return refused === 'listed' ? failure(fault) : success(new Map());
    },
    listBackupJobs: async (region, since) => {
      answer('jobs', [region, NOW - since]);
      return refused === 'jobs' ? failure(fault) : success([]);
    },
    listRestoreTests: async (region, since) => {
      answer('tests', [region, NOW - since]);
      return refused === 'tests' ? failure(fault) : success(new Map());
    },
    listSwitchedOff: async (region) => {
      answer('off', [region]);
      return success([]);
    },
    backupPlans: () => Promise.reject(new Error('the plans are asked for elsewhere')),
  };
  const rules = rulesOf(...plans);
  const claims =
    plans.length === 0
      ? claimsByTag(resources, [{ key: 'Backup', value: 'ProductionDaily' }], NOW - DAY)
      : claimsByPlan(resources, fileOf(...plans), rules, NOW, KINDS);
  const session = { connection, request: { otherBackups, requireVerifiedMilliseconds: verified }, run: makeRun() };
  const known = await askAwsBackup(session, { resources }, claims, { source: null, rules, kinds: KINDS }, [frankfurt]);
  return { asked, known };
}

describe('what AWS Backup is asked', () => {
  it.each<[string, Case, readonly unknown[]]>([
    ['nothing, where its backups do not count', {}, []],
    ['nothing more for a plan of this action', { plans: [own] }, []],
    [
      'what it has, where backups of others count',
      { otherBackups: true },
      [
        ['listed', frankfurt],
        ['listed', oregon],
      ],
    ],
    [
      'what it has, where nothing else backs a type up',
      { resources: [makeResource({ kind: 'EFS' })] },
      [['listed', frankfurt]],
    ],
    ['nothing of what is not selected', { otherBackups: true, resources: [makeResource({ tags: new Map() })] }, []],
  ])('is %s', async (_, one, expected) => {
    expect((await ask({ verified: DAY, ...one })).asked).toEqual(expected);
  });

  const ofPlan = [
    ['listed', frankfurt],
    ['jobs', frankfurt, 7 * DAY],
    ['off', frankfurt],
  ];
  it('is all that a plan of its own needs, once in each region', async () => {
    const two = [here, makeResource({ id: resourceId('i-3') })];
    expect((await ask({ plans: [inVault, own], resources: two })).asked).toEqual(ofPlan);
  });

  it('is its restore tests where backups must be verified, as far back as that', async () => {
    const { asked } = await ask({ plans: [inVault], resources: [here], verified: WEEK_AND_A_DAY });
    expect(asked).toEqual([...ofPlan.slice(0, 2), ['tests', frankfurt, WEEK_AND_A_DAY], ...ofPlan.slice(2)]);
  });

  it('are jobs from an hour before the earliest that was due', async () => {
    const monthly = { ...inVault, rules: inVault.rules.map((rule) => ({ ...rule, schedule: '0 20 1 * *' })) };
    const { asked } = await ask({ plans: [monthly], resources: [here] });
    expect(asked[1]).toEqual(['jobs', frankfurt, 20 * DAY + 3 * HOUR + HOUR]);
  });
});

describe('what AWS Backup could not be asked', () => {
  it.each(['jobs', 'tests', 'listed'] as const)('is as if nothing was read of the region: %s', async (refused) => {
    const { known } = await ask({ plans: [inVault], resources: [here], verified: DAY, refused });
    expect(known.protectedIn.get(frankfurt)).toEqual(failure(fault));
  });

  it('is nothing where all was answered', async () => {
    const { known } = await ask({ plans: [inVault], resources: [here], verified: DAY });
    expect([known.protectedIn.get(frankfurt)?.ok, known.plansIn.size]).toEqual([true, 0]);
    expect((await ask({ plans: [inVault], resources: [here] })).known.testsIn.size).toBe(0);
  });
});
