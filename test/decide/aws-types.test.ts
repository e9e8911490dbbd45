import { expect, it } from 'vitest';
import { awsTypeOf, plainType, switchedOffFault, switchOnAdvice } from '../../src/decide/aws-types.ts';
import { frankfurt } from './make-model.ts';

it.each([
  [{ kind: 'ec2-instance' }, 'EC2'],
  [{ kind: 'ebs-volume' }, 'EBS'],
  [{ kind: 'rds-instance' }, 'RDS'],
  [{ kind: 'rds-cluster' }, 'Aurora'],
  [{ kind: 'rds-cluster', clusterType: 'RDS' }, 'RDS'],
  [{ kind: 'Storage Gateway' }, 'Storage Gateway'],
] as const)('AWS Backup calls %j %s', (resource, type) => {
  expect(awsTypeOf(resource)).toBe(type);
});

it('compares types whatever their case', () => {
  expect(plainType('FSX')).toBe(plainType('FSx'));
});

it('says how to switch a type on, and how to do without', () => {
  const advice = `Switch it on (AWS Backup, Settings, Service opt-in), or run: aws backup update-region-settings --region eu-central-1 --resource-type-opt-in-preference '{"EFS":true}'.`;
  expect(switchOnAdvice('EFS', frankfurt)).toBe(advice);
  expect(switchedOffFault('EFS', frankfurt)).toEqual({
    code: 'not-allowed',
    message: 'AWS Backup is switched off for EFS in eu-central-1: nothing of this type is backed up there',
    advice: `${advice} If that is not wanted, leave EFS out of kinds, or remove the tag.`,
  });
});
