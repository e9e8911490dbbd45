import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/index.ts';
import { BACKUP, callsOf, jobsIn, ROLE, RUN, VAULT } from './backup-world.ts';
import { HOME, runWith, type World } from './run-engine.ts';
import { ALL, AWAY, allOn, inRegion, OTHERS, TAG, TYPES, typesWorld } from './types-world.ts';

const arnsOf = (world: World) => jobsIn(world).map(({ resourceArn }) => resourceArn);
const listings = ({ sandbox }: World) => sandbox.requests.filter(({ action }) => action === 'GetResources');
const refusing = (error: FaultRule['do'], action = 'GetResources'): FaultRule => ({ match: { action }, do: error });

describe('a backup of every type that AWS Backup takes', () => {
  it('starts one job for each resource, whatever it is, and follows it to its end', async () => {
    const world = await typesWorld();
    const report = await runWith(world, { ...ALL, wait: 'true' }, { workflowRun: RUN });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', engine: 'aws-backup' });
    expect(report.created.map(({ kind }) => kind).sort()).toEqual(
      [...TYPES, 'ec2-instance', 'rds-cluster', 'rds-instance'].sort(),
    );
    expect(report.created.every(({ stateText }) => stateText === 'COMPLETED')).toBe(true);
    const arns = arnsOf(world);
    expect(new Set(arns).size).toBe(arns.length);
    expect(arns).toEqual(expect.arrayContaining(Object.values(OTHERS).map(([, arn]) => arn(HOME))));
    for (const [type, [id]] of Object.entries(OTHERS)) {
      expect(report.created).toContainEqual(
        expect.objectContaining({ kind: type, resourceId: id, resourceName: `name of ${id}`, region: HOME }),
      );
    }
    expect(report.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('lambda:function (1)')]);
    expect(callsOf(world)).toMatchObject({ GetSupportedResourceTypes: 1, DescribeRegionSettings: 1 });
    expect(listings(world)).toHaveLength(1);
  });

  it('starts nothing twice in another attempt of the same run', async () => {
    const world = await typesWorld();
    const first = await runWith(world, ALL, { workflowRun: RUN });
    const jobs = arnsOf(world);
    world.clock.advance(10 * 60_000);
    const again = await runWith(world, ALL, { workflowRun: RUN });
    expect(arnsOf(world)).toEqual(jobs);
    expect(again.created.map(({ recoveryPointId }) => recoveryPointId)).toEqual(
      first.created.map(({ recoveryPointId }) => recoveryPointId),
    );
    expect(again.created.every(({ alreadyDone }) => alreadyDone)).toBe(true);
  });

  it('works in every region', async () => {
    const [here, there] = [inRegion(HOME), inRegion(AWAY)];
    const both = (name: 'instances' | 'dbInstances' | 'dbClusters' | 'otherResources') => ({
      [name]: [...(here[name] ?? []), ...(there[name] ?? [])],
    });
    const vaults = [HOME, AWAY].map((region) => ({ region, name: VAULT }));
    const world = await typesWorld(
      { vaults, optIn: [allOn(HOME), allOn(AWAY)] },
      {
        regions: [HOME, AWAY],
        ...both('instances'),
        ...both('dbInstances'),
        ...both('dbClusters'),
        ...both('otherResources'),
      },
    );
    const report = await runWith(world, ALL);
    expect(report.failed).toEqual([]);
    expect(report.createdCount).toBe(2 * (TYPES.length + 3));
    expect(listings(world).map(({ region }) => region)).toEqual(expect.arrayContaining([HOME, AWAY]));
  });

  it('names what is switched off, with what to do, and backs the others up', async () => {
    const world = await typesWorld({
      optIn: [allOn(HOME), { region: HOME, types: { EFS: false, Redshift: false, EC2: false } }],
    });
    const report = await runWith(world, ALL);
    expect(report.outcome).toBe('partial');
    expect(report.failed.map(({ kind, resourceId, fault }) => [kind, resourceId, fault]).sort()).toEqual([
      ['EFS', 'fs-0aaaaaaa', 'not-allowed'],
      ['Redshift', 'numbers', 'not-allowed'],
      ['ec2-instance', expect.any(String), 'not-allowed'],
    ]);
    expect(report.failed.find(({ kind }) => kind === 'EFS')).toMatchObject({
      message: `AWS Backup is switched off for EFS in ${HOME}: nothing of this type is backed up there`,
      advice: expect.stringContaining(`--resource-type-opt-in-preference '{"EFS":true}'`),
    });
    expect(report.matchedCount).toBe(TYPES.length + 3);
    expect(report.createdCount).toBe(TYPES.length);
  });

  it('names what AWS Backup does not have in the region', async () => {
    const world = await typesWorld({ unsupported: [{ region: HOME, types: ['Timestream'] }] });
    const report = await runWith(world, ALL);
    expect(report.failed).toMatchObject([
      { kind: 'Timestream', fault: 'not-allowed', message: `AWS Backup does not support Timestream in ${HOME}` },
    ]);
  });

  it('tells the same in a dry run, and starts nothing', async () => {
    const world = await typesWorld({ optIn: [allOn(HOME), { region: HOME, types: { S3: false } }] });
    const report = await runWith(world, { ...ALL, 'dry-run': 'true' });
    expect(report.failed).toMatchObject([{ kind: 'S3', resourceId: 'acme-invoices' }]);
    expect(arnsOf(world)).toEqual([]);
  });
});

describe('types by their names', () => {
  it('lists no others, and asks for these alone', async () => {
    const world = await typesWorld();
    const report = await runWith(world, { ...ALL, kinds: 'EFS, Storage Gateway SAP HANA on Amazon EC2' });
    expect(report.created.map(({ kind }) => kind).sort()).toEqual(['EFS', 'SAP HANA on Amazon EC2', 'Storage Gateway']);
    const [{ params = {} } = {}] = listings(world);
    expect(JSON.parse(String(params.ResourceTypeFilters))).toEqual([
      'elasticfilesystem:file-system',
      'storagegateway',
      'ssm-sap',
    ]);
    expect(report.warnings).toEqual([]);
  });

  it('tells clusters apart by their engines', async () => {
    const kindsAnd = async (kinds: string) => {
      const report = await runWith(await typesWorld(), { ...ALL, kinds });
      return report.created.map(({ kind, resourceId }) => `${kind} ${resourceId}`).sort();
    };
    expect(await kindsAnd('DocumentDB')).toEqual(['DocumentDB documents']);
    expect(await kindsAnd('Neptune Aurora')).toEqual(['Neptune graph', 'rds-cluster shop']);
    expect(await kindsAnd('RDS')).toEqual(['rds-instance labs']);
    expect(await kindsAnd('rds-cluster')).toEqual(['rds-cluster documents', 'rds-cluster graph', 'rds-cluster shop']);
    expect(await kindsAnd('rds-cluster DocumentDB')).toEqual([
      'DocumentDB documents',
      'rds-cluster graph',
      'rds-cluster shop',
    ]);
  });

  it('warns of one of which there is nothing, and leaves out what is left out of all', async () => {
    const world = await typesWorld(
      {},
      { otherResources: [{ region: HOME, arn: OTHERS.EFS?.[1](HOME) ?? '', tags: TAG }] },
    );
    const named = await runWith(world, { ...ALL, kinds: 'EFS DynamoDB' });
    expect(named.warnings.map(({ target }) => target)).toEqual(['DynamoDB']);
    const less = await runWith(world, { ...ALL, kinds: 'all !EFS !DocumentDB !Aurora' });
    expect(less.created.map(({ kind }) => kind).sort()).toEqual(['Neptune', 'ec2-instance', 'rds-instance']);
  });

  it('matches by case, to the last letter, whatever the listing gives', async () => {
    const tags = { 'corp:backup': 'daily:all', empty: '' };
    const arn = (name: string) => `arn:aws:dynamodb:${HOME}:123456789012:table/${name}`;
    const otherResources = [
      { region: HOME, arn: arn('exact'), tags },
      { region: HOME, arn: arn('case'), tags: { ...tags, 'corp:backup': 'Daily:all' } },
      { region: HOME, arn: arn('full'), tags: { ...tags, empty: 'x' } },
    ];
    const world = await typesWorld({}, { otherResources });
    const report = await runWith(world, { ...ALL, kinds: 'DynamoDB', tag: '"corp:backup":daily:all\nempty:' });
    expect(report.created.map(({ resourceId }) => resourceId)).toEqual(['exact']);
  });
});

describe('a listing by tags', () => {
  it('that finds nothing says which tag was probably meant, and counts nothing that nobody asked for', async () => {
    const report = await runWith(await typesWorld(), { ...ALL, tag: 'Backup:Nightly' });
    expect(report.failed).toMatchObject([{ fault: 'none-found', message: expect.stringContaining('Backup:nightly') }]);
    expect(report.warnings).toEqual([]);
  });

  it.each(['empty', 'short'] as const)('is read to its end where pages are %s', async (pages) => {
    const otherResources = Array.from({ length: 230 }, (_, number) => ({
      region: HOME,
      arn: `arn:aws:dynamodb:${HOME}:123456789012:table/t${number}`,
      tags: TAG,
    }));
    const world = await typesWorld({}, { otherResources, settings: { pages } });
    const report = await runWith(world, { ...ALL, kinds: 'DynamoDB', 'dry-run': 'true' });
    expect(report).toMatchObject({ outcome: 'ok', matchedCount: 230 });
  });

  it('that is refused makes the region red, once, and names the permission', async () => {
    const world = await typesWorld({}, { faults: [refusing({ deny: true })] });
    const report = await runWith(world, ALL);
    expect(report.failed).toMatchObject([
      {
        region: HOME,
        kind: null,
        action: 'read',
        fault: 'access-denied',
        advice: expect.stringContaining('tag:GetResources'),
      },
    ]);
    // What RDS and EC2 list is backed up all the same.
    expect(report.created.map(({ kind }) => kind).sort()).toEqual([
      'DocumentDB',
      'Neptune',
      'ec2-instance',
      'rds-cluster',
      'rds-instance',
    ]);
  });

  it('outlasts throttling, and a token that has expired', async () => {
    const faults = [
      { ...refusing({ throttle: true }), times: 2 },
      {
        ...refusing({ error: { code: 'PaginationTokenExpiredException', status: 400, message: 'expired' } }),
        times: 1,
      },
    ];
    const report = await runWith(await typesWorld({}, { faults }), { ...ALL, kinds: 'EFS' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });

  it('tells of what is listed and gone', async () => {
    const arn = `arn:aws:dynamodb:${HOME}:123456789012:table/gone`;
    const world = await typesWorld({}, { otherResources: [{ region: HOME, arn, tags: TAG, gone: true }] });
    const report = await runWith(world, { ...ALL, kinds: 'DynamoDB' });
    expect(report.failed).toMatchObject([{ kind: 'DynamoDB', resourceId: 'gone', fault: 'resource-gone' }]);
  });
});

it('starts the jobs all the same where nobody may ask what is switched on, and says so', async () => {
  const faults = [
    refusing({ deny: true }, 'DescribeRegionSettings'),
    refusing({ deny: true }, 'GetSupportedResourceTypes'),
  ];
  const report = await runWith(await typesWorld({}, { faults }), { ...ALL, kinds: 'EFS' });
  expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
  expect(report.warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('backup:GetSupportedResourceTypes'),
    expect.stringContaining('backup:DescribeRegionSettings'),
  ]);
});

it('asks for nothing of the kind where no type is asked for', async () => {
  const world = await typesWorld();
  await runWith(world, { ...BACKUP, 'backup-role-arn': ROLE, tag: 'Backup:nightly' });
  expect(callsOf(world)).toEqual({ DescribeBackupVault: 1, StartBackupJob: 1 });
  expect(listings(world)).toEqual([]);
});
