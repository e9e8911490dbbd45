import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { policyFile } from './policy-files.ts';
import { deploy, policyOf } from './template.ts';

const ACCOUNT = '123456789012';
/** The one that the policy files name. */
const KEY = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/00000000-0000-0000-0000-000000000000`;
const OTHER = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/11111111-1111-1111-1111-111111111111`;

interface Use {
  readonly action: string;
  readonly key?: string;
  /** The service that uses the key in the name of the role; none where the role does so itself. */
  readonly through?: string;
  /** Of a grant: whether it is for a service of AWS. */
  readonly forAws?: boolean;
}

async function isAllowed(policy: unknown, { action, key = KEY, through, forAws }: Use): Promise<boolean> {
  const answer = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/under-test`,
        action: `kms:${action}`,
        resource: { resource: key, accountId: ACCOUNT },
        contextVariables: {
          'aws:PrincipalAccount': ACCOUNT,
          ...(through !== undefined && { 'kms:ViaService': `${through}.eu-central-1.amazonaws.com` }),
          ...(forAws !== undefined && { 'kms:GrantIsForAWSResource': String(forAws) }),
        },
      },
      identityPolicies: [{ name: 'under-test', policy }],
      // What a key has unless its owner says otherwise.
      resourcePolicy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
        ],
      },
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(JSON.stringify(answer.errors));
  return answer.overallResult === 'Allowed';
}

const uses = (through: string, ...actions: readonly string[]): readonly Use[] =>
  actions.map((action) => ({ action, through, ...(action === 'CreateGrant' && { forAws: true }) }));

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html */
const BY_EBS = [
  'DescribeKey',
  'CreateGrant',
  'Decrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];
/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html */
const BY_RDS = [...BY_EBS, 'Encrypt'];
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html, and of RDS Overview.Encryption.Keys.html */
const TO_LAUNCH = [
  'DescribeKey',
  'CreateGrant',
  'Decrypt',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];

describe.each([
  { role: 'copy', parameter: 'CopyKmsKeyArns', needs: [...uses('ec2', ...BY_EBS), ...uses('rds', ...BY_RDS)] },
  {
    role: 'restore',
    parameter: 'RestoreKmsKeyArns',
    needs: [...uses('ec2', ...TO_LAUNCH), ...uses('rds', 'DescribeKey', 'CreateGrant')],
  },
])('the keys of the role $role', ({ role, parameter, needs }) => {
  const name = `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;
  const stackWith = (keys: Readonly<Record<string, readonly string[]>>) =>
    deploy(
      {
        GitHubOwner: 'your-org',
        GitHubRepository: 'infrastructure',
        ProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
        [name]: 'true',
        ...keys,
      },
      'recovery-roles',
    );
  const policyWith = (keys: Readonly<Record<string, readonly string[]>>) => {
    const stack = stackWith(keys);
    const attached = stack.resources[`${name}Role`]?.Properties.ManagedPolicyArns as readonly string[];
    const statements = attached.flatMap((ref) => {
      const policy = policyOf(stack, ref.slice(1, -1)) as { readonly Statement: readonly unknown[] };
      return policy.Statement;
    });
    return { Version: '2012-10-17', Statement: statements };
  };

  it.each(needs)('may be used for $action through $through once they are named', async (use) => {
    expect(await isAllowed(policyWith({ [parameter]: [KEY] }), use)).toBe(true);
    expect(await isAllowed(policyWith({ [parameter]: [OTHER] }), use)).toBe(mayLook(role, use));
    expect(await isAllowed(policyWith({}), use)).toBe(mayLook(role, use));
  });

  it('are used by no hand of its own, and granted to nobody', async () => {
    const policy = policyWith({ [parameter]: [KEY] });
    for (const action of ['Decrypt', 'Encrypt', 'GenerateDataKey', 'ScheduleKeyDeletion', 'PutKeyPolicy'])
      expect([action, await isAllowed(policy, { action })]).toEqual([action, false]);
    expect(await isAllowed(policy, { action: 'CreateGrant', forAws: false })).toBe(false);
  });
});

/** The copy role may look at any key, which uses nothing. */
function mayLook(role: string, { action }: Use): boolean {
  return role === 'copy' && action === 'DescribeKey';
}

it('the files are the policies of the template', () => {
  const stack = deploy(
    {
      GitHubOwner: 'your-org',
      GitHubRepository: 'infrastructure',
      ProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
      Copy: 'true',
      Restore: 'true',
      CopyKmsKeyArns: [KEY],
      RestoreKmsKeyArns: [KEY],
    },
    'recovery-roles',
  );
  expect(policyOf(stack, 'CopyKeyPolicy')).toEqual(policyFile('kms-copy'));
  expect([policyOf(stack, 'RestoreKeyPolicy'), policyOf(stack, 'RestoreDatabaseKeyPolicy')]).toEqual([
    policyFile('kms'),
    policyFile('kms-databases'),
  ]);
});
