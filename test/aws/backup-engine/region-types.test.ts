import { describe, expect, it } from 'vitest';
import { type RegionTypes, typeFault, unknownTypes } from '../../../src/aws/backup-engine/region-types.ts';
import { awsTypeOf } from '../../../src/decide/aws-types.ts';
import { region } from '../../../src/model.ts';

const HERE = region('eu-west-1');
const types = (types: Partial<RegionTypes>): RegionTypes => ({
  known: ['EC2', 'EFS', 'FSX', 'SAP HANA on Amazon EC2'],
  on: new Set(['ec2', 'efs', 'fsx']),
  off: new Set(),
  unread: [],
  ...types,
});

describe('a type in a region', () => {
  it.each([
    ['EFS', types({})],
    ['FSx', types({})],
    ['Timestream', types({ known: null })],
    ['DSQL', types({ on: new Set(['dsql']) })],
  ])('%s is taken', (type, offered) => {
    expect(typeFault(type, HERE, offered)).toBeNull();
  });

  it.each([
    ['EFS', types({ off: new Set(['efs']) }), /switched off for EFS in eu-west-1/],
    ['EFS', types({ known: null, off: new Set(['efs']) }), /switched off for EFS in eu-west-1/],
    ['Timestream', types({}), /does not support Timestream in eu-west-1/],
    ['Timestream', types({ on: new Set(['timestream']) }), /does not support Timestream in eu-west-1/],
    ['DSQL', types({}), /does not support DSQL in eu-west-1/],
  ])('%s is not', (type, offered, message) => {
    expect(typeFault(type, HERE, offered)?.message).toMatch(message);
  });

  it('is unknown where this version has no name for it', () => {
    expect(unknownTypes(types({ known: ['EFS', 'FSx for OpenZFS', 'Quantum Ledger', 'RDS', 'FSX'] }))).toEqual([
      'Quantum Ledger',
    ]);
    expect(unknownTypes(types({ known: null }))).toEqual([]);
  });
});

it('goes by the name that AWS Backup has for a kind of ours', () => {
  expect(awsTypeOf({ kind: 'ec2-instance' })).toBe('EC2');
  expect(awsTypeOf({ kind: 'ebs-volume' })).toBe('EBS');
  expect(awsTypeOf({ kind: 'rds-instance' })).toBe('RDS');
  expect(awsTypeOf({ kind: 'rds-cluster' })).toBe('Aurora');
  expect(awsTypeOf({ kind: 'rds-cluster', clusterType: 'RDS' })).toBe('RDS');
  expect(awsTypeOf({ kind: 'Storage Gateway' })).toBe('Storage Gateway');
});
