import { describe, it } from 'vitest';
import { expectWords, KEY, LEAVE, type Row } from './said.ts';

const CODES: readonly Row[] = [
  {
    call: 'ec2:CreateImage',
    code: 'OperationNotPermitted',
    says: 'The instance i-0123456789abcdef0 is managed by EKS Auto Mode and cannot be imaged.',
    fault: 'not-allowed',
    advice: ['a service manages it'],
    never: ['deletion', LEAVE],
  },
  {
    call: 'ec2:CreateTags',
    code: 'OperationNotPermitted',
    says: 'The operation is not permitted for this resource.',
    fault: 'not-allowed',
    advice: ['in its message'],
    never: ['deletion'],
  },
  {
    call: 'ec2:DeregisterImage',
    code: 'OperationNotPermitted',
    says: 'You cannot deregister an AMI with deregistration protection.',
    fault: 'deletion-blocked',
    advice: ['protects it against deletion'],
  },
  {
    call: 'ec2:DescribeInstances',
    code: 'AuthFailure',
    says: 'AWS was not able to validate the provided access credentials',
    fault: 'region-not-enabled',
    advice: ['enable the region', 'leave it out'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'AuthFailure',
    says: 'AWS was not able to validate the provided access credentials',
    fault: 'region-not-enabled',
    advice: ['enable the region'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'AuthFailure',
    says: 'Not authorized for images: [ami-0123456789abcdef0]',
    fault: 'access-denied',
    advice: ['shared with the account'],
    never: ['region'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'OptInRequired',
    says: 'In order to use this AWS Marketplace product you need to accept terms and subscribe.',
    fault: 'not-allowed',
    advice: ['AWS Marketplace'],
    never: ['region'],
  },
  {
    call: 'ec2:DescribeInstances',
    code: 'OptInRequired',
    says: 'You are not subscribed to this service.',
    fault: 'region-not-enabled',
    advice: ['enable the region'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'InvalidKMSKey.InvalidState',
    says: 'The KMS key provided is in an incorrect state',
    fault: 'wrong-state',
    advice: ['Enable the KMS key'],
    never: ['no longer changes', 'running or stopped'],
  },
  {
    call: 'ec2:CreateSnapshot',
    code: 'IncorrectState',
    says: `The KMS key ${KEY} is in an incorrect state`,
    fault: 'wrong-state',
    advice: ['Enable the KMS key'],
    never: ['no longer changes'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'IncorrectState',
    says: 'The volume vol-1 is in an incorrect state',
    fault: 'wrong-state',
    advice: ['no longer changes'],
  },
  {
    call: 'ec2:CreateSnapshot',
    code: 'InvalidParameterValue',
    says: 'The given keyId is not accessible',
    fault: 'access-denied',
    advice: ['kms:CreateGrant', "the key's"],
  },
  {
    call: 'ec2:CreateImage',
    code: 'TagLimitExceeded',
    says: 'More than 50 tags specified',
    fault: 'bad-input',
    advice: ['50 tags', 'copy-tags'],
    never: ['quota', 'Service Quotas'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'TagPolicyViolation',
    says: "The tag policy does not allow the specified value for the following tag key: 'CostCenter'.",
    fault: 'tag-policy',
    advice: ['tag policy', 'copy-tags'],
  },
  {
    call: 'rds:CreateDBSnapshot',
    code: 'InvalidParameterValue',
    says: "The tag policy does not allow the specified value for the following tag key: 'CostCenter'.",
    fault: 'tag-policy',
    advice: ['tag policy'],
  },
  {
    call: 'backup:StartBackupJob',
    code: 'InvalidRequestException',
    says: 'The request violates a tag policy of the organization',
    fault: 'tag-policy',
    advice: ['tag policy'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'ResourceLimitExceeded',
    says: 'You have reached the maximum number of AMIs',
    fault: 'quota-reached',
    advice: ['Service Quotas'],
  },
];

describe('a code that is judged in its call', () => {
  it.each(CODES)('$call: $code: $says', (row) => {
    expectWords(row);
  });
});
