import { invalidValue, ServiceError } from '../errors.ts';
import { whyUnusable } from '../state/keys.ts';
import type { DbSnapshot } from '../state/rds-records.ts';
import { dbSnapshotArn, dbSnapshotsOf } from '../state/rds-records.ts';
import { copyDbSnapshot } from '../state/rds-snapshots.ts';
import { node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagParameters } from './call.ts';
import { checkFree, checkQuota } from './create-snapshot.ts';
import type { Family } from './families.ts';
import { checkName, clusters, idOf, instances, noSnapshot } from './families.ts';
import { snapshotXml } from './snapshot-xml.ts';
import { readTags } from './tags.ts';

/** The snapshot that an ARN of any region names. */
function findSource({ account, region }: Call, family: Family, text: string): DbSnapshot {
  const from = text.startsWith('arn:') ? (text.split(':')[3] ?? '') : region.name;
  const found = account.regions.has(from)
    ? dbSnapshotsOf(account.region(from), family.kind).get(idOf(text))
    : undefined;
  if (found === undefined) throw noSnapshot(family, text);
  if (found.status !== 'available') {
    throw new ServiceError(family.snapshotState, `The snapshot ${text} is not in the available state.`);
  }
  return found;
}

/**
 * An encrypted snapshot needs a key of the region it goes to; that of a cluster which is not encrypted takes none.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html (KmsKeyId)
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html (KmsKeyId)
 */
function checkKey({ account, region }: Call, family: Family, source: DbSnapshot, key: string | undefined): void {
  const crosses = source.region !== region.name;
  if (key === undefined && source.encrypted && crosses) {
    // Wording: https://github.com/awslabs/rds-snapshot-tool/issues/70
    throw new ServiceError(
      'KMSKeyNotAccessibleFault',
      'The specified KMS key [None] does not exist, is not enabled or you do not have permissions to access it.',
    );
  }
  if (key !== undefined && family.kind === 'cluster' && !source.encrypted) {
    throw new ServiceError('InvalidParameterCombination', 'KmsKeyId cannot be used for an unencrypted snapshot.');
  }
  const why = key === undefined ? undefined : whyUnusable(account.keys, region.name, key);
  if (why !== undefined) {
    throw new ServiceError(
      'KMSKeyNotAccessibleFault',
      `The specified KMS key [${key}] does not exist, is not enabled or you do not have permissions to access it.`,
    );
  }
}

function copy(call: Call, family: Family): string {
  const { account, region, params } = call;
  const from = params.required(`Source${family.snapshot}Identifier`);
  const name = params.required(`Target${family.snapshot}Identifier`);
  checkName(family, name);
  const tags = readTags(params);
  const source = findSource(call, family, from);
  if (!from.startsWith('arn:')) throw invalidValue('Across regions a snapshot is named by its ARN.');
  checkFree(call, family, name.toLowerCase());
  checkQuota(call, family);
  const key = params.text('KmsKeyId');
  checkKey(call, family, source, key);
  const end = call.effects.some((effect) => 'dbSnapshotFails' in effect) ? 'failed' : 'available';
  const made = copyDbSnapshot(account, region, source, {
    id: name.toLowerCase(),
    tags,
    end,
    encrypted: source.encrypted || key !== undefined,
    // Only told of copies across regions or accounts, of an instance; of a cluster always.
    copyOf: dbSnapshotArn(source),
  });
  return node(family.snapshot, snapshotXml(made, account.accountId, 'own', made.status));
}

const shared = ['KmsKeyId', 'CopyTags', 'PreSignedUrl', ...tagParameters];

/**
 * Copies a snapshot of a DB instance.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html
 */
export const CopyDBSnapshot: Action = {
  parameters: ['SourceDBSnapshotIdentifier', 'TargetDBSnapshotIdentifier', ...shared],
  unmodelled: [
    'OptionGroupName',
    'TargetCustomAvailabilityZone',
    'CopyOptionGroup',
    'SnapshotTarget',
    'SnapshotAvailabilityZone',
    'TagSpecifications',
  ],
  run: (call) => copy(call, instances),
};

/**
 * Copies a snapshot of a DB cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html
 */
export const CopyDBClusterSnapshot: Action = {
  parameters: ['SourceDBClusterSnapshotIdentifier', 'TargetDBClusterSnapshotIdentifier', ...shared],
  run: (call) => copy(call, clusters),
};
