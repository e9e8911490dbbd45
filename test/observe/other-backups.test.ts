import { describe, expect, it } from 'vitest';
import { managerOf } from '../../src/aws/ec2/wire.ts';
import { makingOf, type OthersPoint, tally } from '../../src/aws/other-backups.ts';
import { type OtherBackup, resourceId } from '../../src/model.ts';
import { otherBackups } from '../../src/modes/backup/other-backups.ts';
import { otherBackupEntry } from '../../src/observe/other-backups.ts';
import { account, DAY, makeResource, NOW } from '../decide/make-model.ts';
import { makeReport } from '../report/make-report.ts';

const tags = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
const BACKUP = { 'aws:backup:source-resource': 'instance/i-1' };
const DLM = { 'aws:dlm:lifecycle-policy-id': 'policy-0abc' };
const SLOT = { CreatedBy: 'backupViaTag', BackupSource: 'i-1' };
const question = { resources: [], before: NOW, exceptSlots: false };

const one = makeResource({ id: resourceId('i-1') });
const two = makeResource({ id: resourceId('i-2'), name: 'db' });
const point = (more: Partial<OthersPoint>): OthersPoint => ({
  resources: [one],
  by: 'AWS Backup',
  policy: null,
  takenAt: null,
  ...more,
});

describe('the service that made a recovery point', () => {
  it.each([
    ['AWS Backup', BACKUP],
    ['Data Lifecycle Manager', DLM],
    [null, { CreatedBy: 'backupViaTag', 'dlm:managed': 'true', 'aws:dlm:expirationTime': '' }],
    [null, { 'AWS:DLM:lifecycle-policy-id': 'policy-0abc' }],
  ])('is %s, by the tags that it alone can write', (by, values) => {
    expect(managerOf(tags(values))).toBe(by);
  });

  it('is told with its policy and the time', () => {
    expect(makingOf(tags(DLM), NOW - DAY, question)).toEqual({
      by: 'Data Lifecycle Manager',
      policy: 'policy-0abc',
      takenAt: NOW - DAY,
    });
    expect(makingOf(tags(BACKUP), null, question)).toEqual({ by: 'AWS Backup', policy: null, takenAt: null });
    expect(makingOf(tags(SLOT), NOW - DAY, question)).toBeNull();
  });

  it('is not asked about where this run may have made it', () => {
    expect(makingOf(tags(DLM), NOW, question)).toBeNull();
    expect(makingOf(tags(DLM), NOW - 1, question)).not.toBeNull();
  });

  it('worked on our behalf only where AWS Backup is the engine, and for a slot', () => {
    const exceptSlots = { ...question, exceptSlots: true };
    const byPlan = { ...BACKUP, CreatedBy: 'backupViaTag' };
    expect(makingOf(tags({ ...BACKUP, ...SLOT }), null, question)).not.toBeNull();
    expect(makingOf(tags({ ...BACKUP, ...SLOT }), null, exceptSlots)).toBeNull();
    expect(makingOf(tags(byPlan), null, exceptSlots)).not.toBeNull();
    expect(makingOf(tags({ ...DLM, ...SLOT }), null, exceptSlots)).not.toBeNull();
  });
});

describe('the tally of what others made', () => {
  it('has one entry for each resource and service, with the newest and all policies', () => {
    const dlm = { by: 'Data Lifecycle Manager' } as const;
    expect(
      tally([
        point({ resources: [two, one], takenAt: NOW - 2 * DAY }),
        point({ ...dlm, policy: 'policy-2', takenAt: NOW - DAY }),
        point({ ...dlm, policy: 'policy-1', takenAt: NOW - 3 * DAY }),
        point({ ...dlm, policy: 'policy-2' }),
        point({ resources: [one], takenAt: NOW - DAY }),
      ]),
    ).toEqual([
      { resource: one, by: 'AWS Backup', newest: NOW - DAY, count: 2, detail: '' },
      { resource: one, ...dlm, newest: NOW - DAY, count: 3, detail: 'policy-1, policy-2' },
      { resource: two, by: 'AWS Backup', newest: NOW - 2 * DAY, count: 1, detail: '' },
    ]);
  });

  it('knows no newest where no time is told', () => {
    expect(tally([point({}), point({})])).toMatchObject([{ newest: null, count: 2 }]);
  });
});

describe('the section of other backups', () => {
  const seen: OtherBackup[] = [
    { resource: two, by: 'AWS Backup', newest: NOW, count: 1200, detail: '' },
    { resource: two, by: 'Data Lifecycle Manager', newest: null, count: 2, detail: 'policy-1' },
  ];

  it('counts resources, and tells of each service', () => {
    const section = otherBackups(makeReport({ otherBackups: seen.map((other) => otherBackupEntry(account, other)) }));
    expect(section.title).toBe('1 resource backed up by another service too');
    expect(section.count).toBe(2);
    const instance = ['db', { page: 'instance', region: two.region, id: 'i-2' }];
    const newest = new Date(NOW).toISOString().replace('.000', '');
    expect([0, 1].map(section.row)).toEqual([
      [instance, [two.region], ['ec2-instance'], ['AWS Backup'], ['1,200'], [newest], ['']],
      [instance, [two.region], ['ec2-instance'], ['Data Lifecycle Manager'], ['2'], ['not known'], ['policy-1']],
    ]);
  });

  it('is empty where nothing was found', () => {
    expect(otherBackups(makeReport()).count).toBe(0);
  });
});
