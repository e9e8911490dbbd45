import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import { ROLE, VAULT } from './backup-world.ts';
import { HOME, type World, worldOf } from './run-engine.ts';

/** One resource of each of the types that AWS Backup takes, all with one tag. */

const ACCOUNT = '123456789012';
export const TAG = { Backup: 'nightly' };
export const AWAY = 'us-east-1';

/** The id that the report has, and the ARN. */
export const OTHERS: Readonly<Record<string, readonly [id: string, arn: (region: string) => string]>> = {
  EFS: ['fs-0aaaaaaa', (region) => `arn:aws:elasticfilesystem:${region}:${ACCOUNT}:file-system/fs-0aaaaaaa`],
  FSx: ['fs-0bbbbbbb', (region) => `arn:aws:fsx:${region}:${ACCOUNT}:file-system/fs-0bbbbbbb`],
  DynamoDB: ['orders', (region) => `arn:aws:dynamodb:${region}:${ACCOUNT}:table/orders`],
  S3: ['acme-invoices', () => 'arn:aws:s3:::acme-invoices'],
  DSQL: ['abc123', (region) => `arn:aws:dsql:${region}:${ACCOUNT}:cluster/abc123`],
  Redshift: ['numbers', (region) => `arn:aws:redshift:${region}:${ACCOUNT}:cluster:numbers`],
  'Redshift Serverless': ['a1-b2', (region) => `arn:aws:redshift-serverless:${region}:${ACCOUNT}:namespace/a1-b2`],
  Timestream: ['plant/heat', (region) => `arn:aws:timestream:${region}:${ACCOUNT}:database/plant/table/heat`],
  'Storage Gateway': ['vol-1', (region) => `arn:aws:storagegateway:${region}:${ACCOUNT}:gateway/sgw-1/volume/vol-1`],
  VirtualMachine: ['vm-1', (region) => `arn:aws:backup-gateway:${region}:${ACCOUNT}:vm/vm-1`],
  'SAP HANA on Amazon EC2': ['erp/HDB', (region) => `arn:aws:ssm-sap:${region}:${ACCOUNT}:HANA/erp/DB/HDB`],
  EKS: ['apps', (region) => `arn:aws:eks:${region}:${ACCOUNT}:cluster/apps`],
  CloudFormation: ['shop', (region) => `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/shop/5d1c`],
};
export const TYPES = [...Object.keys(OTHERS), 'DocumentDB', 'Neptune'];
const OPT_IN = Object.fromEntries([...Object.keys(OTHERS), 'EC2', 'EBS', 'RDS', 'Aurora'].map((type) => [type, true]));

export const ALL = {
  mode: 'backup',
  engine: 'aws-backup',
  vault: VAULT,
  'backup-role-arn': ROLE,
  kinds: 'all',
  tag: 'Backup:nightly',
  expiry: '30 days',
} as const;

/** Everything that AWS Backup takes, once, and a function that it does not. */
export function inRegion(region: string, tags: Record<string, string> = TAG): AccountSeed {
  return {
    instances: [{ region, id: `i-0aaaa${region.length}`, tags, volumes: [{ tags: {} }] }],
    dbInstances: [{ region, id: 'labs', tags }],
    dbClusters: [
      { region, id: 'shop', engine: 'aurora-mysql', members: ['shop-1'], tags },
      { region, id: 'documents', engine: 'docdb', members: ['documents-1'], tags },
      { region, id: 'graph', engine: 'neptune', members: ['graph-1'], tags },
    ],
    otherResources: [
      ...Object.values(OTHERS).map(([id, arn]) => ({
        region,
        arn: arn(region),
        tags: { ...tags, Name: `name of ${id}` },
      })),
      { region, arn: `arn:aws:lambda:${region}:${ACCOUNT}:function:resize`, tags },
    ],
  };
}

export function typesWorld(backup: BackupSeed = {}, more: AccountSeed = {}): Promise<World> {
  return worldOf({
    regions: [HOME],
    ...inRegion(HOME),
    backup: {
      roles: [{ arn: ROLE }],
      vaults: [{ region: HOME, name: VAULT }],
      optIn: [{ region: HOME, types: OPT_IN }],
      ...backup,
    },
    ...more,
  });
}

export const allOn = (region: string) => ({ region, types: OPT_IN });
