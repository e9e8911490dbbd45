import {
  DescribeDBInstancesCommand,
  paginateDescribeDBClusterSnapshots,
  paginateDescribeDBInstances,
} from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, PageStyle } from '../../sandbox/index.ts';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';

describe('pages', () => {
  const many = (count: number): AccountSeed => ({
    dbInstances: Array.from({ length: count }, (_, i) => ({ region, id: `db-${i}` })),
    dbClusterSnapshots: Array.from({ length: count }, (_, i) => ({ region, id: `snap-${i}` })),
  });

  test('hold 100 unless told otherwise', async () => {
    const { rds } = await databasesOf(many(101));
    const first = await rds.send(new DescribeDBInstancesCommand({}));
    expect(first.DBInstances).toHaveLength(100);
    const second = await rds.send(new DescribeDBInstancesCommand({ Marker: first.Marker }));
    expect(second.DBInstances).toHaveLength(1);
    expect(second.Marker).toBeUndefined();
  });

  test.each([19, 101, 0, -1])('cannot hold %i', async (MaxRecords) => {
    const { rds } = await databasesOf(many(1));
    expect(await refusalOf(rds.send(new DescribeDBInstancesCommand({ MaxRecords })))).toEqual({
      code: 'InvalidParameterValue',
      status: 400,
      message: `Invalid value ${MaxRecords} for MaxRecords. Must be between 20 and 100`,
    });
  });

  test.each<PageStyle>(['full', 'short', 'empty'])('of 20 bring everything once (%s)', async (pages) => {
    const { sandbox, rds } = await databasesOf({ ...many(45), settings: { pages } });
    const seen: (string | undefined)[] = [];
    let empty = 0;
    for await (const page of paginateDescribeDBClusterSnapshots({ client: rds, pageSize: 20 }, {})) {
      expect(page.DBClusterSnapshots?.length).toBeLessThanOrEqual(20);
      if (page.DBClusterSnapshots?.length === 0) empty += 1;
      seen.push(...(page.DBClusterSnapshots ?? []).map((entry) => entry.DBClusterSnapshotIdentifier));
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, i) => `snap-${i}`));
    expect(empty).toBe(pages === 'empty' ? 3 : 0);
    if (pages === 'full') expect(sandbox.requests).toHaveLength(3);
    if (pages === 'short') expect(sandbox.requests.length).toBeGreaterThan(3);
  });

  test('show what was there when the listing began', async () => {
    const { sandbox, rds } = await databasesOf(many(40));
    const seen: (string | undefined)[] = [];
    for await (const page of paginateDescribeDBInstances({ client: rds, pageSize: 20 }, {})) {
      seen.push(...(page.DBInstances ?? []).map((entry) => entry.DBInstanceIdentifier));
      if (seen.length === 20) sandbox.account.addDbInstance({ region, id: 'late' });
    }
    expect(seen).toHaveLength(40);
    expect(seen).not.toContain('late');
  });

  test('have markers that fit one listing only', async () => {
    const { rds } = await databasesOf(many(40));
    const { Marker } = await rds.send(new DescribeDBInstancesCommand({ MaxRecords: 20 }));
    expect(Marker).toBeDefined();
    const other = new DescribeDBInstancesCommand({ Marker, Filters: [{ Name: 'engine', Values: ['postgres'] }] });
    for (const command of [other, new DescribeDBInstancesCommand({ Marker: 'made-up' })]) {
      expect(await refusalOf(rds.send(command))).toMatchObject({
        code: 'InvalidParameterValue',
        message: 'The Marker is invalid',
      });
    }
  });
});
