import { describe, expect, it } from 'vitest';
import { type CreatedEntry, type OtherBackupEntry, recoveryPointId, resourceId, slot } from '../../../src/model.ts';
import { jobs, vaultCopies } from '../../../src/modes/backup/jobs.ts';
import { otherBackups } from '../../../src/modes/backup/other-backups.ts';
import type { VaultCopyEntry } from '../../../src/modes/backup/report.ts';
import type { Section } from '../../../src/report/section.ts';
import { oregon } from '../../decide/make-model.ts';
import { frankfurt, makeFailed, makeReport } from '../../report/make-report.ts';

/** The cells as plain text; where one leads to another region, that too. */
function rowsOf(section: Section): readonly string[] {
  return Array.from({ length: section.count }, (_, index) =>
    section
      .row(index)
      .map((cell) =>
        cell.map((part) => (typeof part === 'object' && 'id' in part ? `${part.id}@${part.region}` : part)).join(' '),
      )
      .join(' | '),
  );
}

/** A section that says of each cell what it is, and of some columns that a narrow terminal does without them. */
function isWhole(section: Section): void {
  expect(section.row(0)).toHaveLength(section.columns.length);
  expect(section.folded).toBe(true);
  expect(section.dispensable.length).toBeGreaterThan(0);
  expect(section.columns).toEqual(expect.arrayContaining([...section.dispensable]));
}

const other = (overrides: Partial<OtherBackupEntry> = {}): OtherBackupEntry => ({
  account: null,
  kind: 'ec2-instance',
  region: frankfurt,
  resourceId: resourceId('i-1'),
  resourceName: 'web',
  recoveryPointId: null,
  by: 'AWS Backup',
  newest: '2026-11-20T23:00:00Z',
  count: 1234,
  detail: 'plan-1',
  ...overrides,
});

describe('what others back up', () => {
  const section = (...entries: readonly OtherBackupEntry[]) => otherBackups({ otherBackups: entries });

  it('has a row for each service', () => {
    expect(rowsOf(section(other(), other({ by: 'Data Lifecycle Manager', newest: null, detail: '' })))).toEqual([
      'web i-1@eu-central-1 | eu-central-1 | ec2-instance | AWS Backup | 1,234 | 2026-11-20T23:00:00Z | plan-1',
      'web i-1@eu-central-1 | eu-central-1 | ec2-instance | Data Lifecycle Manager | 1,234 | not known | ',
    ]);
  });

  it('is whole, and says that each is paid for', () => {
    isWhole(section(other()));
    expect(section(other()).notes).toEqual([expect.stringMatching(/^Each backup is paid for by itself/)]);
  });

  it('counts each resource once', () => {
    const title = (...entries: readonly OtherBackupEntry[]) => section(...entries).title;
    expect(title(other(), other({ by: 'Data Lifecycle Manager' }))).toBe('1 resource backed up by another service too');
    for (const second of [{ region: oregon }, { kind: 'ebs-volume' }, { resourceId: resourceId('i-2') }] as const)
      expect(title(other(), other(second))).toBe('2 resources backed up by another service too');
  });
});

const copy = (overrides: Partial<VaultCopyEntry> = {}): VaultCopyEntry => ({
  account: null,
  kind: 'ec2-instance',
  region: oregon,
  resourceId: resourceId('i-1'),
  resourceName: 'web',
  recoveryPointId: recoveryPointId('ami-1'),
  copyOf: 'eu-central-1/job-1',
  expiresAt: 'never',
  state: 'available',
  ...overrides,
});

describe('copies that AWS Backup makes', () => {
  const failed = makeFailed({ region: oregon, target: 'job-2', message: 'no key' });
  const section = (copies: readonly VaultCopyEntry[], overrides: Parameters<typeof makeReport>[0] = {}) =>
    vaultCopies(copies, makeReport({ vault: 'main', ...overrides }));

  it('have a row each, linked to where the resource is, with what went wrong', () => {
    const copies = [
      copy(),
      copy({ copyOf: 'eu-central-1/job-2', state: 'failed', recoveryPointId: null, expiresAt: '2026-12-21T23:00:00Z' }),
      copy({ copyOf: null, state: 'planned', recoveryPointId: null }),
    ];
    expect(rowsOf(section(copies, { failed: [failed] }))).toEqual([
      'web i-1@eu-central-1 | us-west-2 | available | never | ami-1 | ',
      'web i-1@eu-central-1 | us-west-2 | failed | 2026-12-21T23:00:00Z | none yet | no key',
      'web i-1@us-west-2 | us-west-2 | would be made | never | none yet | ',
    ]);
  });

  it('are whole', () => isWhole(section([copy()])));

  it('are bad news where one failed', () => {
    expect(section([copy(), copy({ state: 'failed' })]).bad).toBe(true);
    expect(section([copy(), copy({ state: 'pending' })]).bad).toBe(false);
  });

  it('are headed and noted by their number and their vault', () => {
    const { title, notes } = section([copy(), copy()], { dryRun: true });
    expect([title, notes]).toEqual([
      '2 copies',
      ['Into the vault main of each region.', 'Dry run: none of these was started.'],
    ]);
    expect(section([copy()], { vault: null })).toMatchObject({ title: '1 copy', notes: [] });
  });
});

describe('jobs of AWS Backup', () => {
  const job = (overrides: Partial<CreatedEntry> = {}): CreatedEntry => ({
    account: null,
    copyOf: null,
    kind: 'rds-instance',
    region: frankfurt,
    resourceId: resourceId('orders'),
    resourceName: '',
    recoveryPointId: recoveryPointId('job-1'),
    name: slot('s'),
    expiresAt: 'never',
    reboot: false,
    state: 'available',
    alreadyDone: false,
    ...overrides,
  });
  const section = (created: readonly CreatedEntry[], overrides: Parameters<typeof makeReport>[0] = {}) =>
    jobs(makeReport({ vault: 'main', created, ...overrides }));
  const open = (count: string) => `${count} not ended yet and can still fail: wait: true sees them through.`;

  it('are whole', () => isWhole(section([job()])));

  it.each<[string, readonly CreatedEntry[], Parameters<typeof makeReport>[0], readonly string[]]>([
    ['their vault', [job()], {}, ['Into the vault main.']],
    ['no vault that is not known', [job()], { vault: null }, []],
    ['that none was started', [job()], { vault: null, dryRun: true }, ['Dry run: none of these was started.']],
    ['that one is open', [job(), job({ state: 'pending' })], { vault: null }, [open('1 job has')]],
    [
      'how many are open',
      [job({ state: 'pending' }), job({ state: 'pending' })],
      { vault: null },
      [open('2 jobs have')],
    ],
  ])('say %s', (_, created, overrides, notes) => {
    expect(section(created, overrides).notes).toEqual(notes);
  });

  it('are bad news where one failed', () => {
    expect(section([job(), job({ state: 'failed' })]).bad).toBe(true);
    expect(section([job(), job({ state: 'pending' })]).bad).toBe(false);
  });
});
