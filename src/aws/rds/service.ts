import { RDSClient } from '@aws-sdk/client-rds';
import { checkAnswers, isWholeXml } from '../answer-check.ts';
import type { Caller } from '../caller.ts';
import type { RequestLimit, Service } from '../service.ts';
import { RDS_WORDINGS } from './faults.ts';

// RDS documents throttling but no rates: these are cautious guesses, and a throttled bucket slows down.
// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html
const READING = { burst: 20, perSecond: 5 };
const WRITING = { burst: 10, perSecond: 2 };

const LIMITS = {
  DescribeDBInstances: READING,
  DescribeDBClusters: READING,
  DescribeDBSnapshots: READING,
  DescribeDBClusterSnapshots: READING,
  DescribeDBSnapshotAttributes: READING,
  DescribeDBClusterSnapshotAttributes: READING,
  DescribeAccountAttributes: READING,
  CreateDBSnapshot: WRITING,
  CopyDBSnapshot: WRITING,
  CopyDBClusterSnapshot: WRITING,
  CreateDBClusterSnapshot: WRITING,
  DeleteDBSnapshot: WRITING,
  DeleteDBClusterSnapshot: WRITING,
  AddTagsToResource: WRITING,
  RestoreDBInstanceFromDBSnapshot: WRITING,
  RestoreDBClusterFromSnapshot: WRITING,
  CreateDBInstance: WRITING,
} as const satisfies Readonly<Record<string, RequestLimit>>;

export type RdsAction = keyof typeof LIMITS;

export type RdsCaller = Caller<RDSClient, RdsAction>;

/** RDS including Aurora; Neptune and DocumentDB answer the same API. */
export const RDS: Service<RDSClient, RdsAction> = {
  prefix: 'rds',
  open: (config) => {
    const client = new RDSClient(config);
    checkAnswers(client, isWholeXml);
    return client;
  },
  limits: LIMITS,
  writes: new Set<RdsAction>([
    'CreateDBSnapshot',
    'CopyDBSnapshot',
    'CopyDBClusterSnapshot',
    'CreateDBClusterSnapshot',
    'DeleteDBSnapshot',
    'DeleteDBClusterSnapshot',
    'AddTagsToResource',
    'RestoreDBInstanceFromDBSnapshot',
    'RestoreDBClusterFromSnapshot',
    'CreateDBInstance',
  ]),
  wordings: RDS_WORDINGS,
};
