import { expect, it } from 'vitest';
import { type KindName, resourceId } from '../../../src/model.ts';
import { kindsBeside, plansOfAwsBackup, withBeside } from '../../../src/modes/check/beside.ts';
import { account, fault, makeRegion, makeResource, oregon } from '../../decide/make-model.ts';
import { days, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { rulesOf, vaultPlan, vaultRule } from './check-plans.ts';

const of = (...kinds: readonly KindName[]) => vaultPlan('v', undefined, { selection: makeSelection({ kinds }) });

it('the plans of AWS Backup are found once each', () => {
  const plan = vaultPlan('v', [vaultRule('a'), vaultRule('b')]);
  const own = makePlan('own', [makeRule('daily', days(7))]);
  expect(plansOfAwsBackup(rulesOf(own, plan))).toEqual([plan]);
});

it('the kinds beside are those that its plans are for and the run is not', () => {
  expect(kindsBeside([of('ec2-instance', 'EFS'), of('ebs-volume')], ['ec2-instance'])).toEqual(['ebs-volume', 'EFS']);
  expect(kindsBeside([of('ec2-instance')], ['ec2-instance'])).toEqual([]);
  expect(kindsBeside([], ['ec2-instance'])).toEqual([]);
});

it('a plan that names no kind is for all that AWS Backup takes', () => {
  const kinds = kindsBeside([of('EFS'), of()], ['ec2-instance']);
  expect(kinds).not.toContain('ec2-instance');
  expect(kinds).toEqual(expect.arrayContaining(['ebs-volume', 'rds-cluster', 'EFS', 'DynamoDB', 'S3']));
});

it('what was listed beside counts as looked at, and what could not be is a failure', () => {
  const [web, efs] = [makeResource(), makeResource({ kind: 'EFS', id: resourceId('fs-1') })];
  const home = makeRegion({ resources: [web] });
  const beside = makeRegion({ kind: 'EFS', resources: [efs] });
  const dark = { kind: 'EFS', region: oregon, read: false, fault } as const;
  const inventory = { account, regions: [home] };
  const looked = { resources: [web], points: [], unread: new Map(), failures: [], inventory, listed: inventory };
  const all = withBeside(looked, [beside, dark]);
  expect(all.resources).toEqual([web, efs]);
  expect(all.listed).toEqual({ account, regions: [home, beside, dark] });
  expect(all.inventory).toEqual({ account, regions: [home, dark] });
  expect(all.failures.map(({ region, target, action }) => [region, target, action])).toEqual([
    [oregon, oregon, 'read'],
  ]);
});
