import { describe, expect, it } from 'vitest';
import { KIND_NAMES, region } from '../../src/model.ts';
import { consoleLink, POINT_PAGES, RESOURCE_PAGES } from '../../src/report/console-links.ts';

describe('links to the console', () => {
  it.each([
    [
      'image',
      'eu-central-1',
      'ami-0123456789abcdef0',
      'https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#ImageDetails:imageId=ami-0123456789abcdef0',
    ],
    [
      'instance',
      'cn-north-1',
      'i-0123456789abcdef0',
      'https://cn-north-1.console.amazonaws.cn/ec2/home?region=cn-north-1#InstanceDetails:instanceId=i-0123456789abcdef0',
    ],
    [
      'snapshot',
      'us-gov-west-1',
      'snap-0123456789abcdef0',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/ec2/home?region=us-gov-west-1#SnapshotDetails:snapshotId=snap-0123456789abcdef0',
    ],
    [
      'volume',
      'eu-central-1',
      'vol-0123456789abcdef0',
      'https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#VolumeDetails:volumeId=vol-0123456789abcdef0',
    ],
    [
      'database',
      'eu-central-1',
      'orders-2',
      'https://eu-central-1.console.aws.amazon.com/rds/home?region=eu-central-1#database:id=orders-2;is-cluster=false',
    ],
    [
      'cluster',
      'cn-north-1',
      'orders-2',
      'https://cn-north-1.console.amazonaws.cn/rds/home?region=cn-north-1#database:id=orders-2;is-cluster=true',
    ],
  ] as const)('leads to an %s in %s', (page, name, id, address) => {
    expect(consoleLink(page, region(name), id)).toBe(address);
  });

  it.each([
    'ap-southeast-7',
    'il-central-1',
    'mx-central-1',
    'us-east-1',
    'af-south-1',
    'me-west-1',
    'ca-west-1',
    'sa-west-1',
  ])('knows %s as public', (name) => {
    expect(consoleLink('image', region(name), 'ami-1')).toContain(`https://${name}.console.aws.amazon.com/`);
  });

  it.each([
    'us-iso-east-1',
    'us-isob-east-1',
    'us-isof-south-1',
    'eu-isoe-west-1',
    'eusc-de-east-1',
    'all',
    '',
    'eu-central-1\n',
    'x.evil/eu-a-1',
  ])('gives none in %j', (name) => {
    expect(consoleLink('image', region(name), 'ami-1')).toBeNull();
  });

  it.each(['', 'ami-1)', 'ami-1&x=2', 'ami', '../ami-1', 'ami-1\n'])('gives none for the id %j', (id) => {
    expect(consoleLink('image', region('eu-central-1'), id)).toBeNull();
  });

  it.each([
    ['image', 'i-0123456789abcdef0'],
    ['image', 'snap-0123456789abcdef0'],
    ['instance', 'ami-0123456789abcdef0'],
    ['snapshot', 'vol-0123456789abcdef0'],
    ['snapshot', 'arn:aws:rds:eu-central-1:111122223333:snapshot:orders'],
    ['volume', 'snap-0123456789abcdef0'],
    ['database', 'arn:aws:rds:eu-central-1:111122223333:db:orders'],
    ['database', 'orders;is-cluster=true'],
    ['database', 'orders--2'],
    ['database', '2orders'],
    ['database', 'Orders'],
    ['database', `o${'r'.repeat(63)}`],
    ['cluster', 'orders)'],
    ['cluster', 'orders\n'],
    ['cluster', ''],
  ] as const)('never leads from the page of an %s to %j', (page, id) => {
    expect(consoleLink(page, region('eu-central-1'), id)).toBeNull();
  });

  it('lead every kind to its own page, and a snapshot of a database to none', () => {
    expect(KIND_NAMES.map((kind) => [RESOURCE_PAGES[kind], POINT_PAGES[kind]])).toEqual([
      ['instance', 'image'],
      ['volume', 'snapshot'],
      ['database', undefined],
      ['cluster', undefined],
    ]);
  });
});
