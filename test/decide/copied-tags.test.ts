import { expect, it } from 'vitest';
import { copiedTags } from '../../src/decide/copied-tags.ts';
import { NOW } from './make-model.ts';

it('a copy has the tags of its source, but for what it has for itself, must not have, or only AWS may write', () => {
  const source = new Map([
    ['CreatedBy', 'backupViaTag'],
    ['Expire', '2020-01-01T00:00:00Z'],
    ['BackupCopyTo', 'us-west-2=never'],
    ['BackupCopyOf', 'eu-west-1/ami-9'],
    ['BackupVerified', '2020-01-01T00:00:00Z'],
    ['BackupLaunch', 'type=m5.large'],
    ['BackupGroups', 'sg-1'],
    ['BackupLeftOut', '/dev/sdf'],
    ['BackupSource', 'i-1'],
    ['aws:cloudformation:stack-name', 's'],
    ['AWS:x', 's'],
    ['rds:x', 's'],
    ['my-aws:x', 's'],
    ['awsome', 's'],
  ]);
  const own = [
    ['Expire', '2026-11-21T23:00:00Z'],
    ['BackupCopyOf', 'eu-central-1/ami-1'],
    ['CreatedBy', 'backupViaTag'],
  ];
  const others = [
    ['BackupSource', 'i-1'],
    ['my-aws:x', 's'],
    ['awsome', 's'],
  ];
  const launch = [
    ['BackupLaunch', 'type=m5.large'],
    ['BackupGroups', 'sg-1'],
    ['BackupLeftOut', '/dev/sdf'],
  ];
  expect(copiedTags(source, NOW, 'eu-central-1/ami-1')).toEqual({
    image: [...own, ...launch, ...others],
    snapshots: [...own, ...others],
  });
});
