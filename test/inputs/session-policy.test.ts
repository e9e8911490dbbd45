import { describe, expect, it } from 'vitest';
import { organizationPolicy, sessionPolicy } from '../../src/decide/permissions.ts';
import { MODES, type Mode } from '../../src/model.ts';
import { MODE_INPUTS } from '../../src/modes/inputs.ts';
import { BACKUP, PURGE, ROLE, read, request } from './texts.ts';

/** What each session may do at most, as the policy that is sent for it says. */

const LONGEST_OF_AWS = 2_048;

function policyOf(mode: Mode): { readonly text: string; readonly allowed: readonly string[] } {
  const text = sessionPolicy(MODE_INPUTS[mode].changes);
  return { text, allowed: JSON.parse(text).Statement[0].Action };
}

function may(mode: Mode, action: string): boolean {
  return policyOf(mode).allowed.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(action));
}

describe('the policy of a session', () => {
  it.each(MODES)('of mode %s is far below what AWS takes, and allows nothing by a star for a service', (mode) => {
    const { text, allowed } = policyOf(mode);
    expect(text.length).toBeLessThan(LONGEST_OF_AWS / 2);
    expect(JSON.parse(text)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: allowed, Resource: '*' }],
    });
    expect(allowed.filter((action) => !/^[a-z0-9-]+:[A-Z][A-Za-z]+\*?$/.test(action))).toEqual([]);
    expect(new Set(allowed).size).toBe(allowed.length);
  });

  it.each<[string, readonly Mode[]]>([
    ['ec2:DeregisterImage', ['purge']],
    ['ec2:DeleteSnapshot', ['purge']],
    ['rds:DeleteDBSnapshot', ['purge']],
    ['rds:DeleteDBClusterSnapshot', ['purge']],
    ['ec2:TerminateInstances', ['verify']],
    ['backup:DeleteBackupPlan', ['sync']],
    ['backup:DeleteBackupSelection', ['sync']],
    ['ec2:RunInstances', ['verify', 'restore']],
    ['ec2:CreateImage', ['backup']],
    ['ec2:CreateTags', ['backup', 'copy', 'verify', 'restore', 'retain']],
    ['cloudwatch:PutMetricData', ['check']],
    ['iam:PassRole', ['backup', 'restore', 'sync']],
    ['kms:Decrypt', ['backup', 'copy', 'verify', 'restore', 'sync']],
    ['ec2:DescribeImages', MODES],
    ...[
      'backup:DeleteBackupVault',
      'backup:DeleteRecoveryPoint',
      'backup:PutBackupVaultAccessPolicy',
      'ec2:DeleteTags',
      'ec2:DeleteVolume',
      'ec2:DisableImage',
      'ec2:ModifyImageAttribute',
      'ec2:ModifySnapshotAttribute',
      'ec2:StopInstances',
      'ec2:UnlockSnapshot',
      'iam:AttachRolePolicy',
      'iam:CreateRole',
      'kms:DisableKey',
      'kms:PutKeyPolicy',
      'kms:ScheduleKeyDeletion',
      'rds:DeleteDBCluster',
      'rds:DeleteDBInstance',
      'rds:ModifyDBInstance',
      'rds:ModifyDBSnapshotAttribute',
      's3:GetObject',
      'sts:AssumeRole',
    ].map((action): [string, readonly Mode[]] => [action, []]),
  ])('allows %s in no mode but %j', (action, modes) => {
    expect([...MODES].filter((mode) => may(mode, action)).sort()).toEqual([...modes].sort());
  });
});

describe('the session of a request', () => {
  const inRole = { 'role-to-assume': ROLE };
  const LOOKS_ALONE = sessionPolicy([]);

  it('is limited to its mode', () => {
    expect(request({ ...PURGE, ...inRole }).session.policy).toBe(policyOf('purge').text);
    expect(request({ ...BACKUP, ...inRole }).session.policy).toBe(policyOf('backup').text);
  });

  it.each([
    ['a dry run of a purge', { ...PURGE, 'dry-run': 'true' }],
    ['a dry run of a backup', { ...BACKUP, 'dry-run': 'true' }],
    ['a list', { mode: 'list' }],
    ['a preview', { mode: 'preview' }],
  ])('only looks in %s', (_, texts) => {
    expect(request({ ...texts, ...inRole }).session.policy).toBe(LOOKS_ALONE);
  });

  it('is not limited where the input says so, nor where no role is assumed', () => {
    expect(request({ ...PURGE, ...inRole, 'session-policy': 'false' }).session.policy).toBeNull();
    expect(request(PURGE).session.policy).toBeNull();
  });

  it('that lists accounts does nothing else', () => {
    const units = {
      ...PURGE,
      accounts: 'ou-ab12-cdefgh34',
      'role-to-assume': 'arn:aws:iam::{account}:role/backup',
      'organization-role': ROLE,
    };
    expect(request(units).accounts?.organization?.policy).toBe(organizationPolicy());
    expect(JSON.parse(organizationPolicy()).Statement[0].Action).toEqual([
      'organizations:Describe*',
      'organizations:List*',
    ]);
    expect(request({ ...units, 'session-policy': 'false' }).accounts?.organization?.policy).toBeNull();
  });

  it('asks for a role in order to be limited', () => {
    const reading = read({ ...PURGE, 'session-policy': 'false' });
    expect(reading.ok && reading.warnings.map(({ message }) => message)).toEqual([
      'session-policy: "false" has no effect without role-to-assume',
    ]);
  });
});
