import { describe, expect, it } from 'vitest';
import { planned } from '../../src/decide/create-change.ts';
import { readTagGlobs } from '../../src/decide/tag-globs.ts';
import type { TagLine } from '../../src/decide/tag-lines.ts';
import { type CreateChange, type Resource, type ResourceDetails, resourceId, type Tags } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { makeCreate, makeResource, NOW } from './make-model.ts';

const DETAILS: ResourceDetails = {
  launch: [
    ['type', 'm5.large'],
    ['subnet', 'subnet-0a'],
    ['profile', 'arn:aws:iam::111122223333:instance-profile/web'],
    ['key', 'my key'],
    ['ip', '10.0.0.7'],
  ],
  securityGroups: ['sg-1', 'sg-2'],
  devices: [
    { name: '/dev/xvda', volume: 'vol-1' },
    { name: '/dev/sdf', volume: 'vol-2' },
    { name: '/dev/sdg', volume: 'vol-3' },
  ],
  rootDevice: '/dev/xvda',
  copiesTags: false,
};

interface Wished {
  readonly copy?: string;
  readonly extra?: readonly TagLine[];
  readonly engine?: 'direct' | 'aws-backup';
}

function plan(resource: Partial<Resource>, { copy = '', extra = [], engine = 'direct' }: Wished = {}) {
  const copied = readTagGlobs(copy);
  if (!copied.ok) throw new Error(copied.problem);
  const { slot, expiresAt, tags, reason } = makeCreate();
  const { keep } = makeCreate().adopts;
  const asked = { resource: makeResource({ details: DETAILS, ...resource }), slot, expiresAt, tags, reason, keep };
  const { change, warnings } = planned(asked, NOW, {
    tagWishes: { copied: copied.globs, extra },
    engine: { name: engine },
    workflowRun: null,
  });
  return { change, told: warnings.map(({ message }) => message), point: new Map(change.pointTags) };
}
const tagsOf = (tags: Readonly<Record<string, string>>): Tags => new Map(Object.entries(tags));
const keysOf = ({ userTags }: CreateChange) => userTags.map(([key]) => key);

describe('what a launch needs', () => {
  it('stands on the AMI alone, percent-encoded', () => {
    const { change, point } = plan({});
    expect(point.get('BackupLaunch')).toBe(
      'type=m5.large subnet=subnet-0a profile=arn%3Aaws%3Aiam%3A%3A111122223333%3Ainstance-profile%2Fweb key=my%20key ip=10.0.0.7',
    );
    expect(point.get('BackupGroups')).toBe('sg-1 sg-2');
    expect(change.userTags).toEqual([]);
  });

  it('loses the address, then the key, then the profile where it is too long', () => {
    const withKey = (key: string, profile = 'p') =>
      plan({
        details: {
          ...DETAILS,
          launch: [
            ['type', 'm5.large'],
            ['subnet', 'subnet-0a'],
            ['profile', profile],
            ['key', key],
            ['ip', '10.0.0.7'],
          ],
        },
      }).point.get('BackupLaunch');
    expect(withKey('k'.repeat(206))).toMatch(/ key=k{206}$/);
    expect(withKey('k'.repeat(230))).toBe('type=m5.large subnet=subnet-0a profile=p');
    expect(withKey('k', 'p'.repeat(250))).toBe('type=m5.large subnet=subnet-0a');
  });

  it('names as many security groups as fit', () => {
    const securityGroups = Array.from({ length: 16 }, (_, index) => `sg-${String(index).padStart(17, '0')}`);
    const groups = plan({ details: { ...DETAILS, securityGroups } }).point.get('BackupGroups') ?? '';
    expect(groups.split(' ')).toEqual(securityGroups.slice(0, 12));
  });

  it('is kept by AWS Backup itself', () => {
    expect(plan({}, { engine: 'aws-backup' }).change.pointTags).toEqual([]);
  });

  it('fits in what RDS takes, where each comma is three characters', () => {
    const groups = Array.from({ length: 20 }, (_, index) => `sg-${index}`).join(',');
    const launch = [
      ['class', 'db.r6g.large'],
      ['subnet-group', 's'.repeat(200)],
      ['groups', groups],
    ] as const;
    const { point } = plan({ kind: 'rds-instance', details: { ...DETAILS, launch, devices: [], securityGroups: [] } });
    expect(point.get('BackupLaunch')).toBe(`class=db.r6g.large subnet-group=${'s'.repeat(200)}`);
  });
});

describe('BackupExclude', () => {
  const excluding = (value: string, engine: Wished['engine'] = 'direct') =>
    plan({ tags: tagsOf({ BackupExclude: value }) }, { engine });

  it('leaves devices out, and the AMI says so', () => {
    const { change, point, told } = excluding('/dev/sdf  /dev/sdg');
    expect(change.leftOut).toEqual(['/dev/sdf', '/dev/sdg']);
    expect(point.get('BackupLeftOut')).toBe('/dev/sdf /dev/sdg');
    expect(told).toEqual([]);
  });

  it('never leaves out the root', () => {
    const { change, told } = excluding('/dev/xvda /dev/sdf');
    expect(change.leftOut).toEqual(['/dev/sdf']);
    expect(told).toEqual([expect.stringMatching(/names \/dev\/xvda, the root device, which is never left out$/)]);
  });

  it('warns of a device that is not there, which leaves nothing out', () => {
    const { change, point, told } = excluding('/dev/sdz');
    expect(change.leftOut).toEqual([]);
    expect(point.has('BackupLeftOut')).toBe(false);
    expect(told).toEqual([expect.stringMatching(/names \/dev\/sdz, which it does not have/)]);
  });

  it('has no effect in AWS Backup and on volumes, and that is told', () => {
    expect(excluding('/dev/sdf', 'aws-backup').change.leftOut).toEqual([]);
    expect(excluding('/dev/sdf', 'aws-backup').told).toEqual([expect.stringMatching(/no effect: AWS Backup/)]);
    const { details: _, ...volume } = makeResource({ tags: tagsOf({ BackupExclude: '/dev/sdf' }) });
    const { slot, expiresAt, tags, reason } = makeCreate();
    const { keep } = makeCreate().adopts;
    const wishes = { tagWishes: { copied: [], extra: [] }, engine: { name: 'direct' }, workflowRun: null } as const;
    const { warnings } = planned({ resource: volume, slot, expiresAt, tags, reason, keep }, NOW, wishes);
    expect(warnings).toMatchObject([{ message: expect.stringMatching(/only AMIs/) }]);
  });
});

describe('a reboot', () => {
  const tags = tagsOf({ 'aws:autoscaling:groupName': 'workers' });

  it('of a member of an Auto Scaling group is a warning', () => {
    expect(plan({ reboot: true, tags }).told).toEqual([expect.stringMatching(/the Auto Scaling group workers/)]);
  });

  it('is none of anything else', () => {
    expect(plan({ reboot: false, tags }).told).toEqual([]);
    expect(plan({ reboot: true }).told).toEqual([]);
  });
});

describe('tags of the user', () => {
  const tags = tagsOf({
    CostCenter: '1',
    'Cost Center': '2',
    TeamName: 'x',
    TeamSecret: 'y',
    Name: 'web',
    CreatedBy: 'me',
    BackupVerified: 'now',
    'aws:cloudformation:stack-name': 's',
  });

  it.each<[string, readonly string[]]>([
    ['', []],
    ['CostCenter', ['CostCenter']],
    ['costcenter', []],
    ['Team* CostCenter', ['TeamName', 'TeamSecret', 'CostCenter']],
    ['Team*, !TeamSecret', ['TeamName']],
    ['!TeamSecret Team*', ['TeamName']],
    ['"Cost Center"', ['Cost Center']],
    ['Cost?Center', ['Cost Center']],
    ['!"Cost *"', ['CostCenter', 'TeamName', 'TeamSecret']],
    ['*', ['Cost Center', 'CostCenter', 'TeamName', 'TeamSecret']],
    ['aws:*', []],
  ])('are chosen by %j', (copy, keys) => {
    expect(keysOf(plan({ tags }, { copy }).change)).toEqual(keys);
  });

  it('that are fixed win over those of the resource, and never over ours', () => {
    const extra = [
      { key: 'CostCenter', value: '99' },
      { key: 'Expire', value: 'never' },
      { key: 'BackupCopyOf', value: 'x' },
    ];
    expect(plan({ tags }, { copy: 'CostCenter', extra }).change.userTags).toEqual([['CostCenter', '99']]);
  });

  it('that a picky service does not take are told', () => {
    const odd = tagsOf({ 'a,b': 'x', fine: 'y', 'rds:x': 'z' });
    const { change, told } = plan({ kind: 'rds-cluster', tags: odd }, { copy: '*' });
    expect(keysOf(change)).toEqual(['fine']);
    expect(told).toEqual(['a,b is left out of its tags: RDS takes no such key']);
    expect(plan({ tags: odd }, { copy: '*', engine: 'aws-backup' }).told).toEqual([
      'a,b is left out of its tags: AWS Backup takes no such key',
    ]);
    expect(plan({ tags: odd }, { copy: '*' }).told).toEqual([]);
  });

  it('go along where the service would have copied them', () => {
    const details = { ...DETAILS, launch: [], securityGroups: [], devices: [], copiesTags: true };
    const kind = 'rds-instance';
    const own = tagsOf({ Team: 'x', BackupPlan: 'a/b', 'RDS:thing': 'x', 'aws:x': 'y' });
    expect(plan({ kind, tags: own, details }).change.userTags).toEqual([['Team', 'x']]);
    expect(plan({ kind, tags: own, details: { ...details, copiesTags: false } }).change.userTags).toEqual([]);
  });

  it('never make more than 50 with ours, whatever is asked for, and each that is left out is told', () => {
    const key = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const many = fc
      .uniqueArray(key, { maxLength: 60 })
      .map((keys) => tagsOf(Object.fromEntries(keys.map((k) => [k, 'v']))));
    const extras = fc.uniqueArray(key, { maxLength: 50 }).map((keys) => keys.map((k) => ({ key: k, value: 'e' })));
    fc.assert(
      fc.property(many, extras, fc.constantFrom('*', 'a* *', ''), (carried, extra, copy) => {
        const { change, told } = plan({ id: resourceId('i-1'), tags: carried }, { copy, extra });
        const ours = Object.keys(change.tags).length + change.pointTags.length;
        expect(ours + change.userTags.length).toBeLessThanOrEqual(50);
        const all = new Set([...extra.map((one) => one.key), ...(copy === '' ? [] : carried.keys())]);
        const missing = all.size - change.userTags.length;
        // No key of three letters or more in these texts is one of ours, but Name is four.
        all.delete('Name');
        expect(told.length === 0).toBe(missing <= 0 || change.userTags.length === all.size);
        expect(new Set(keysOf(change)).size).toBe(change.userTags.length);
      }),
    );
  });
});
