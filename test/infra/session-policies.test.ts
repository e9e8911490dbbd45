import { readdirSync } from 'node:fs';
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { organizationPolicy, sessionPolicy } from '../../src/decide/permissions.ts';
import { MODES, type Mode } from '../../src/model.ts';
import { MODE_INPUTS } from '../../src/modes/inputs.ts';
import { policyFile } from './policy-files.ts';

/**
 * The policies of infra/ are held to recorded requests elsewhere. Here the policy that limits a session is held to them: it takes
 * away nothing that the roles for its mode have.
 */

const OF_MODE: Readonly<Record<Exclude<Mode, 'collect'>, readonly string[]>> = {
  backup: [
    'backup',
    'backup-volumes',
    'backup-databases',
    'backup-aws-backup',
    'aws-backup-tags',
    'vaults',
    'kms',
    'kms-databases',
    'kms-vaults',
  ],
  purge: ['purge', 'purge-volumes', 'purge-databases', 'purge-aws-backup', 'untagged-snapshots', 'launch-templates'],
  copy: ['copy', 'kms-copy', 'kms', 'kms-databases'],
  check: ['look', 'look-volumes', 'look-databases', 'look-aws-backup', 'launch-templates', 'metrics'],
  list: ['look', 'look-volumes', 'look-databases'],
  preview: ['look', 'look-volumes', 'look-databases', 'look-aws-backup', 'launch-templates'],
  verify: ['verify', 'kms'],
  restore: ['restore', 'restore-instance-roles', 'kms', 'kms-databases'],
  retain: ['retain', 'retain-volumes', 'retain-databases'],
  sync: ['sync', 'aws-backup-tags', 'vaults', 'kms-vaults', 'restore-tests'],
};
const LOOKS = ['look', 'look-volumes', 'look-databases', 'look-aws-backup', 'launch-templates'];

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

/** The actions that these allow, one of each that a star stands for. */
function actionsOf(names: readonly string[]): readonly string[] {
  const statements = names.flatMap((name) => policyFile(name).Statement as readonly Statement[]);
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action);
  const one = (action: string) =>
    action.replace('ReEncrypt*', 'ReEncryptTo').replace('RestoreTesting*', 'RestoreTestingSelection');
  return [...new Set(allowed.map(one))];
}

async function judge(policy: string, action: string): Promise<string> {
  const [service = ''] = action.split(':');
  const answer = await runSimulation(
    {
      request: {
        principal: 'arn:aws:iam::123456789012:role/under-test',
        action,
        resource: { resource: SAMPLES[service] ?? '*', accountId: '123456789012' },
        contextVariables: {},
      },
      identityPolicies: [{ name: 'session', policy: JSON.parse(policy) }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...(service === 'kms' ? { resourcePolicy: KEY_POLICY } : {}),
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(`${action}: ${JSON.stringify(answer.errors)}`);
  return answer.overallResult;
}

const KEY_POLICY = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'kms:*', Resource: '*' },
  ],
};
const SAMPLES: Readonly<Record<string, string>> = {
  kms: 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000001',
  iam: 'arn:aws:iam::123456789012:role/handed-on',
};

describe('the session policy', () => {
  it('is held to every policy of infra', () => {
    const named = new Set([...Object.values(OF_MODE).flat(), ...LOOKS, 'organization']);
    const files = readdirSync(new URL('../../infra/policies/', import.meta.url)).map((file) =>
      file.replace('.json', ''),
    );
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });

  it.each(Object.entries(OF_MODE))('of mode %s allows what %j allow', async (mode, names) => {
    const policy = sessionPolicy(MODE_INPUTS[mode as Mode].changes);
    for (const action of actionsOf(names)) expect([action, await judge(policy, action)]).toEqual([action, 'Allowed']);
  });

  it('of a dry run allows what the look roles allow, and nothing that any other role adds', async () => {
    const looks = actionsOf(LOOKS);
    for (const action of looks) expect([action, await judge(sessionPolicy([]), action)]).toEqual([action, 'Allowed']);
    const others = actionsOf(Object.values(OF_MODE).flat()).filter(
      (action) => !/^[a-z0-9-]+:(Describe|List)|^(backup|rbin|ssm|imagebuilder|tag):Get/.test(action),
    );
    expect(others.length).toBeGreaterThan(30);
    for (const action of others) {
      expect([action, await judge(sessionPolicy([]), action)]).toEqual([action, 'ImplicitlyDenied']);
    }
  });

  it('of each mode is needed: a role for another mode has more', async () => {
    for (const mode of MODES) {
      if (mode === 'purge') continue;
      const policy = sessionPolicy(MODE_INPUTS[mode].changes);
      for (const action of ['ec2:DeregisterImage', 'ec2:DeleteSnapshot', 'rds:DeleteDBSnapshot']) {
        expect([mode, action, await judge(policy, action)]).toEqual([mode, action, 'ImplicitlyDenied']);
      }
    }
  });

  it('of the session that lists accounts allows what its role allows', async () => {
    for (const action of actionsOf(['organization'])) {
      expect([action, await judge(organizationPolicy(), action)]).toEqual([action, 'Allowed']);
    }
    expect(await judge(organizationPolicy(), 'ec2:DescribeImages')).toBe('ImplicitlyDenied');
  });
});
