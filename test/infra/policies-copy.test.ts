import { describe, expect, it } from 'vitest';
import { AWAY, COMING, copyWorld, keyIn, source } from '../engine/copy-world.ts';
import { runWith } from '../engine/run-engine.ts';
import { authorize } from './authorize.ts';
import { policyFile } from './policy-files.ts';
import { deploy, policyOf } from './template.ts';

const CONTEXT = { account: '123456789012', tags: new Map() };
const policy = policyFile('copy');

async function recorded() {
  const world = await copyWorld({ images: [source(1, `${AWAY}=${COMING}`)], kmsKeys: [{ arn: keyIn(AWAY) }] });
  await runWith(world, { mode: 'copy', 'copy-kms-key': keyIn(AWAY), wait: 'true' });
  return [...world.sandbox.requests];
}

describe('the policy of mode copy', () => {
  it('is that of the template', () => {
    const stack = deploy(
      {
        GitHubOwner: 'your-org',
        GitHubRepository: 'infrastructure',
        ProviderArn: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
        Copy: 'true',
      },
      'recovery-roles',
    );
    expect(policyOf(stack, 'CopyPolicy')).toEqual(policy);
  });

  it('allows all that a run asks for', async () => {
    expect(await authorize(policy, await recorded(), CONTEXT)).toEqual([]);
  });

  it('allows no copy without our tags', async () => {
    const requests = (await recorded()).filter(({ action }) => action === 'CopyImage');
    const untagged = requests.map((request) => ({
      ...request,
      params: Object.fromEntries(
        Object.entries(request.params).filter(([name]) => !name.startsWith('TagSpecification')),
      ),
    }));
    expect((await authorize(policy, untagged, CONTEXT)).length).toBeGreaterThan(0);
  });

  it.each([
    ['DeregisterImage', { ImageId: 'ami-0a' }],
    ['DeleteSnapshot', { SnapshotId: 'snap-0a' }],
    ['CreateTags', { 'ResourceId.1': 'ami-0a', 'Tag.1.Key': 'Expire', 'Tag.1.Value': 'never' }],
  ])('allows no %s of what exists', async (action, params) => {
    const request = { service: 'ec2', region: AWAY, action, params };
    expect(await authorize(policy, [request], CONTEXT)).not.toEqual([]);
  });
});
