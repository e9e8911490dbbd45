import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../laws/cpu-time.ts';
import { fc } from '../laws/fast-check.ts';
import { expectWords, faultOf, KEY, LEAVE, type Row } from './said.ts';

/**
 * Sentences of AWS as they come, with what a person has to do about each. The forms of denials are those of
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */

const USER = 'User: arn:aws:sts::123456789012:assumed-role/backup/backup-via-tag-1-1 is not authorized to perform:';
const EC2_SAYS = 'You are not authorized to perform this operation.';
const IMAGE = 'arn:aws:ec2:eu-west-1::image/*';
const SNAPSHOT = 'arn:aws:rds:eu-west-1:123456789012:snapshot:orders-1';
const VAULT = 'arn:aws:backup:eu-west-1:123456789012:backup-vault:nightly';

const DENIALS: readonly Row[] = [
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:CreateTags on resource: ${IMAGE} because no identity-based policy allows the ec2:CreateTags action.`,
    fault: 'access-denied',
    advice: ['Allow ec2:CreateTags', "the role's policy"],
    never: ['ec2:CreateImage', LEAVE],
  },
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: EC2_SAYS,
    fault: 'access-denied',
    advice: ['Allow ec2:CreateImage'],
  },
  {
    call: 'rds:CreateDBSnapshot',
    code: 'AccessDenied',
    says: `${USER} rds:AddTagsToResource on resource: ${SNAPSHOT} because no identity-based policy allows the rds:AddTagsToResource action`,
    fault: 'access-denied',
    advice: [`Allow rds:AddTagsToResource on ${SNAPSHOT}`],
    never: ['CreateDBSnapshot'],
  },
  {
    call: 'backup:StartBackupJob',
    code: 'AccessDeniedException',
    says: `${USER} backup:TagResource on resource: ${VAULT} because no identity-based policy allows the backup:TagResource action`,
    fault: 'access-denied',
    advice: ['Allow backup:TagResource'],
    never: ['StartBackupJob'],
  },
  {
    call: 'backup:CreateBackupVault',
    code: 'AccessDeniedException',
    says: 'Insufficient privileges to create a backup vault. Creating a backup vault requires backup-storage and KMS permissions.',
    fault: 'access-denied',
    advice: ['backup-storage:MountCapsule', 'kms:CreateGrant'],
    never: ['Allow backup:CreateBackupVault'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:CreateImage on resource: ${IMAGE} with an explicit deny in a service control policy`,
    fault: 'denied-by-policy',
    advice: ['service control policies', 'ec2:CreateImage', LEAVE],
  },
  {
    call: 'ec2:DescribeInstances',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:DescribeInstances because no service control policy allows the ec2:DescribeInstances action`,
    fault: 'denied-by-policy',
    advice: ['service control policies', LEAVE],
  },
  {
    call: 'backup:StartBackupJob',
    code: 'AccessDeniedException',
    says: `${USER} backup:StartBackupJob on resource: ${VAULT} with an explicit deny in a resource control policy`,
    fault: 'denied-by-policy',
    advice: ['resource control policies', LEAVE],
  },
  {
    call: 'ec2:DeregisterImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:DeregisterImage on resource: ${IMAGE} with an explicit deny in an identity-based policy`,
    fault: 'denied-by-policy',
    advice: ["A Deny in the role's policy", 'take it out'],
    never: [LEAVE, 'organization'],
  },
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:CreateSnapshot because no permissions boundary allows the ec2:CreateSnapshot action`,
    fault: 'access-denied',
    advice: ['ec2:CreateSnapshot', 'permissions boundary'],
    never: [LEAVE],
  },
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:CreateImage with an explicit deny in a permissions boundary`,
    fault: 'denied-by-policy',
    advice: ['permissions boundary'],
    never: [LEAVE],
  },
  {
    call: 'ec2:DescribeImages',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:DescribeImages because no VPC endpoint policy allows the ec2:DescribeImages action`,
    fault: 'access-denied',
    advice: ['VPC endpoint'],
    never: [LEAVE, 'docs/iam.md'],
  },
  {
    call: 'rds:DescribeDBInstances',
    code: 'AccessDenied',
    says: `${USER} rds:DescribeDBInstances because no session policy allows the rds:DescribeDBInstances action`,
    fault: 'access-denied',
    advice: ['session-policy to', 'session policy'],
    never: [LEAVE],
  },
  {
    call: 'ec2:CreateSnapshot',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} kms:CreateGrant on resource: ${KEY} because no resource-based policy allows the kms:CreateGrant action`,
    fault: 'access-denied',
    advice: [`Allow kms:CreateGrant on ${KEY}`, 'policy of the KMS key'],
    never: ['ec2:CreateSnapshot'],
  },
  {
    call: 'backup:DescribeBackupVault',
    code: 'AccessDeniedException',
    says: `${USER} backup:DescribeBackupVault on resource: ${VAULT} with an explicit deny in a resource-based policy`,
    fault: 'denied-by-policy',
    advice: ["vault's access policy"],
    never: [LEAVE],
  },
  {
    call: 'ec2:CreateImage',
    code: 'UnauthorizedOperation',
    says: `${EC2_SAYS} ${USER} ec2:CreateImage with an explicit deny`,
    fault: 'denied-by-policy',
    advice: ['explicit Deny', 'ec2:CreateImage'],
    never: [LEAVE],
  },
];

describe('a denial', () => {
  it.each(DENIALS)('$call: $code: $says', (row) => {
    expectWords(row);
  });
});

describe('what AWS says in a form of its own', () => {
  const ENCODED = 'YsfCNU3pZ0nKxHv-Wa_3lMZ'.repeat(120);

  it('is kept whole, with the command that reads it, and stands in no sentence', () => {
    const said = `${EC2_SAYS} ${USER} ec2:CreateImage because no identity-based policy allows the ec2:CreateImage action. Encoded authorization failure message: ${ENCODED}`;
    const fault = faultOf('ec2:CreateImage', 'UnauthorizedOperation', said);
    expect(fault.decode).toBe(`aws sts decode-authorization-message --encoded-message ${ENCODED}`);
    expect(fault.message).not.toContain(ENCODED);
    expect(fault.advice).toContain('report');
    expect(fault.advice).not.toContain(ENCODED);
  });

  it('is none of a shell, whatever stands there', () => {
    const fault = faultOf(
      'ec2:CreateImage',
      'UnauthorizedOperation',
      `${EC2_SAYS} Encoded authorization failure message: abc; rm -rf ~ $(id)`,
    );
    expect(fault.decode).toBe('aws sts decode-authorization-message --encoded-message abc');
  });
});

describe('whatever AWS says', () => {
  it.each([
    ['blanks before the encoded part', `${' '.repeat(200_000)}x`],
    ['the words of the sentence', 'is not authorized to perform: '.repeat(8_000)],
    ['a resource without end', `${USER} ec2:CreateImage on resource: arn:${'x'.repeat(400_000)}`],
    ['an encoded part without end', `Encoded authorization failure message: ${'A'.repeat(400_000)}`],
  ])('is read in no time: %s', (_, message) => {
    const time = cpuTimeOf(() => faultOf('ec2:CreateImage', 'UnauthorizedOperation', message));
    expect(time).toBeLessThan(250);
  });

  it('ends in advice', () => {
    const words = fc.constantFrom(
      ...['explicit deny', 'service control policy', 'on resource: arn:x', `${USER} ec2:X`, 'boundary', 'vault', ' '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const fault = faultOf('ec2:CreateImage', 'UnauthorizedOperation', parts.join(' '));
        expect(['access-denied', 'denied-by-policy']).toContain(fault.code);
        expect(fault.advice).toMatch(/ec2:|explicit Deny/);
      }),
    );
  });
});
