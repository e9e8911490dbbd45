import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { failure, type KeyFacts, type Result, region, success } from '../../model.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { Service } from '../service.ts';

// https://docs.aws.amazon.com/kms/latest/developerguide/throttling.html (DescribeKey: 2,000 a second; a run asks for a few)
const KMS: Service<KMSClient, 'DescribeKey'> = {
  prefix: 'kms',
  open: (config) => new KMSClient(config),
  limits: { DescribeKey: { burst: 50, perSecond: 50 } },
  writes: new Set(),
  wordings: new Map([
    [
      'NotFoundException',
      ['bad-input', 'There is no such key in that region: correct its ARN in copy-kms-key or in the plan file.'],
    ],
  ]),
};

/** Reads keys, each in the region of its ARN. */
export function openKeys(context: CallerContext) {
  const caller = createCaller(KMS, context);
  return {
    read: async (arn: string): Promise<Result<KeyFacts>> => {
      const call = await caller.repeatable(region(arn.split(':')[3] ?? ''), 'DescribeKey', (client) =>
        client.send(new DescribeKeyCommand({ KeyId: arn })),
      );
      if (!call.ok) return failure(call.fault);
      const {
        Arn = arn,
        KeyState = 'unknown',
        KeyManager = 'unknown',
        KeyUsage = 'unknown',
      } = call.value.KeyMetadata ?? {};
      return success({ arn: Arn, state: KeyState, manager: KeyManager, usage: KeyUsage });
    },
    close: caller.close,
  };
}
