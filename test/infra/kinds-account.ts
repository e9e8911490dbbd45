import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import { authorize } from './authorize.ts';
import type { AccountContext, RecordedRequest } from './recorded-request.ts';

/** An account with volumes, databases and plans, and the requests that are made up about them. */

export const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';
export const OURS = { CreatedBy: 'backupViaTag', Expire: '2026-12-21T23:00:00Z' };
export const SLOT = 'backupviatag-orders-4711-0123456789ab';
export const CLUSTER_SLOT = 'backupviatag-ledger-4711-0123456789ab';

export const rds = (rest: string) => `arn:aws:rds:${REGION}:${ACCOUNT}:${rest}`;
export const backup = (rest: string) => `arn:aws:backup:${REGION}:${ACCOUNT}:${rest}`;
export const ec2 = (rest: string) => `arn:aws:ec2:${REGION}:${rest}`;
export const SERVICE_ROLE = `arn:aws:iam::${ACCOUNT}:role/backup-via-tag-AWSBackup`;

/** An account with things of ours, of others, and of nobody. */
export const context: AccountContext = {
  account: ACCOUNT,
  tags: new Map<string, Readonly<Record<string, string>>>([
    ['vol-0aaaaaaa', { Backup: 'nightly' }],
    ['vol-0bbbbbbb', { Name: 'scratch' }],
    ['snap-0aaaaaaa', OURS],
    ['snap-0bbbbbbb', { Name: 'golden' }],
    ['snap-0ccccccc', { CreatedBy: 'packer', Expire: '2020-01-01T00:00:00Z' }],
    [rds('db:orders'), { Backup: 'nightly' }],
    [rds('db:scratch'), { Name: 'scratch' }],
    [rds('cluster:ledger'), { Backup: 'nightly' }],
    [rds('cluster:scratch'), {}],
    [rds(`snapshot:${SLOT}`), OURS],
    [rds(`cluster-snapshot:${CLUSTER_SLOT}`), OURS],
    [rds('snapshot:before-migration'), OURS],
    [rds('snapshot:backupviatag-untagged'), {}],
    [rds('snapshot:backupviatag-foreign'), { CreatedBy: 'terraform', Expire: '2020-01-01T00:00:00Z' }],
    [rds('snapshot:backupviatag-no-expire'), { CreatedBy: 'backupViaTag' }],
    [rds('snapshot:rds:orders-2026-11-20'), OURS],
    [rds('snapshot:awsbackup:job-1234'), OURS],
    [rds('cluster-snapshot:monthly'), OURS],
    [backup('backup-plan:ours'), { CreatedBy: 'backupViaTag' }],
    [backup('backup-plan:theirs'), { CreatedBy: 'terraform' }],
    [backup('backup-plan:untagged'), {}],
  ]),
};

/** A request as it is recorded, in the one region. */
export function request(service: string, action: string, params: Readonly<Record<string, string>>): RecordedRequest {
  return { service, region: REGION, action, params };
}

/** Tags as pairs of parameters. */
export function tagParams(path: string, tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value], at) => [
      [`${path}.${at + 1}.Key`, key],
      [`${path}.${at + 1}.Value`, value],
    ]),
  );
}

/** The permissions that a policy denies to the requests, with their resources. */
export async function denials(policy: unknown, ...requests: readonly RecordedRequest[]) {
  return (await authorize(policy, requests, context)).map(({ permission, resource }) => `${permission} ${resource}`);
}

/** Judges what no request of the engine asks for; the simulator's check of keys and of ARNs is left out. */
export function isAllowed(
  policy: unknown,
  action: string,
  resource: string,
  contextVariables: Readonly<Record<string, string | string[]>>,
): boolean {
  const principal = `arn:aws:iam::${ACCOUNT}:role/under-test`;
  const request = { principal, action, resource: { resource, accountId: ACCOUNT }, contextVariables };
  return (
    runUnsafeSimulation(
      {
        request,
        identityPolicies: [{ name: 'under-test', policy }],
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      },
      {},
    ) === 'Allowed'
  );
}
