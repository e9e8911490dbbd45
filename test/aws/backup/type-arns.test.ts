import { describe, expect, it } from 'vitest';
import { filtersOf, resourceTypeOf, typeOfArn } from '../../../src/aws/backup/type-arns.ts';
import { AWS_TYPE_NAMES } from '../../../src/model.ts';
import { OTHERS } from '../../engine/types-world.ts';

const AT = 'eu-west-1:123456789012';

describe('the type of an ARN', () => {
  it.each(Object.entries(OTHERS))('is %s', (type, [id, arn]) => {
    expect(typeOfArn(arn('eu-west-1'))).toEqual({ type, id });
    expect(typeOfArn(arn('cn-north-1').replace('arn:aws:', 'arn:aws-cn:'))).toEqual({ type, id });
  });

  it.each([
    ['a volume of ONTAP', `arn:aws:fsx:${AT}:volume/fs-1/fsvol-2`, 'FSx', 'fsvol-2'],
    ['a bucket with dots', 'arn:aws:s3:::logs.acme.example', 'S3', 'logs.acme.example'],
  ])('is told of %s', (_, arn, type, id) => {
    expect(typeOfArn(arn)).toEqual({ type, id });
  });

  it.each([
    `arn:aws:fsx:${AT}:backup/backup-1`,
    `arn:aws:dynamodb:${AT}:table/orders/backup/1`,
    `arn:aws:dynamodb:${AT}:table/orders/index/by-day`,
    `arn:aws:timestream:${AT}:database/plant`,
    `arn:aws:storagegateway:${AT}:gateway/sgw-1`,
    `arn:aws:storagegateway:${AT}:share/share-1`,
    `arn:aws:ssm-sap:${AT}:HANA/erp`,
    `arn:aws:eks:${AT}:nodegroup/apps/small/1`,
    `arn:aws:redshift:${AT}:snapshot:numbers/one`,
    `arn:aws:redshift-serverless:${AT}:workgroup/1`,
    `arn:aws:s3:${AT}:accesspoint/logs`,
    `arn:aws:elasticfilesystem:${AT}:access-point/fsap-1`,
    `arn:aws:rds:${AT}:cluster:documents`,
    `arn:aws:ec2:${AT}:instance/i-1`,
    `arn:aws:lambda:${AT}:function:resize`,
    `arn:aws:cloudformation:${AT}:stackset/shop:1`,
    'arn:aws:s3',
    'fs-0aaaaaaa',
    '',
  ])('is never guessed: %s', (arn) => {
    expect(typeOfArn(arn)).toBeNull();
  });

  it('is asked for by a filter, whatever the type, but for clusters that RDS lists', () => {
    const without = AWS_TYPE_NAMES.filter((type) => filtersOf([type]).length === 0);
    expect(without).toEqual(['DocumentDB', 'Neptune']);
    expect(filtersOf(['FSx', 'S3'])).toEqual(['fsx:file-system', 'fsx:volume', 's3']);
  });
});

it.each([
  [`arn:aws:lambda:${AT}:function:resize`, 'lambda:function'],
  [`arn:aws:sqs:${AT}:jobs`, 'sqs'],
  [`arn:aws:rds:${AT}:cluster-snapshot:one`, 'rds:cluster-snapshot'],
  [`arn:aws:backup:${AT}:recovery-point:1`, 'backup:recovery-point'],
  ['no ARN', 'unknown'],
])('%s is a %s to whoever reads of it', (arn, type) => {
  expect(resourceTypeOf(arn)).toBe(type);
});
