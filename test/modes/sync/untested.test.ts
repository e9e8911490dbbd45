import { describe, expect, it } from 'vitest';
import { type KindName, type Region, resourceId } from '../../../src/model.ts';
import type { CoveredEntry } from '../../../src/modes/sync/covered.ts';
import { untestedWarnings } from '../../../src/modes/sync/untested.ts';
import { account, frankfurt, oregon } from '../../decide/make-model.ts';
import { makeWantedTest } from './make-restore-tests.ts';
import { makeWanted } from './make-sync.ts';

const covered = (kind: KindName, plan = 'databases', region: Region = frankfurt): CoveredEntry => ({
  account,
  region,
  kind,
  resourceId: resourceId('r'),
  resourceName: '',
  recoveryPointId: null,
  plan,
});
const tested = { ...makeWanted([]), restoreTests: [makeWantedTest()] };

describe('what restore tests leave out', () => {
  it('is each type that a plan covers and AWS Backup cannot test, once', () => {
    const entries = [
      covered('Timestream'),
      covered('EKS'),
      covered('Timestream'),
      covered('ec2-instance'),
      covered('S3'),
    ];
    expect(untestedWarnings([tested], entries)).toEqual([
      {
        region: frankfurt,
        target: 'databases',
        message:
          'AWS Backup cannot test restores of EKS, Timestream, which the plan databases covers in eu-central-1: of what it covers, only Aurora, DocumentDB, DynamoDB, EBS, EC2, EFS, FSx, Neptune, RDS, S3 are tested',
      },
    ]);
  });

  it('is nothing of other plans and regions, or where all can be tested', () => {
    expect(untestedWarnings([tested], [covered('EKS', 'other'), covered('EKS', 'databases', oregon)])).toEqual([]);
    expect(untestedWarnings([tested], [covered('rds-cluster'), covered('EFS')])).toEqual([]);
  });

  it('is nothing where no tests are wanted', () => {
    const none = { ...tested, restoreTests: [makeWantedTest({ test: null })] };
    expect(untestedWarnings([none, makeWanted([])], [covered('EKS')])).toEqual([]);
  });
});
