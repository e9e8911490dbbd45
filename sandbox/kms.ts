import { ServiceError } from './errors.ts';
import { jsonService } from './json.ts';
import type { Service } from './services.ts';

/**
 * KMS as far as DescribeKey goes: the state of a key, who manages it, what it is for.
 *
 * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html
 */
export const kms: Service = jsonService({
  answer({ account, action, region, params }) {
    if (action !== 'DescribeKey') throw new ServiceError('UnknownOperationException', `${action} is not known`);
    const { KeyId: arn = '' } = params;
    const key = account.keys.get(arn);
    if (key === undefined || key.region !== region) {
      throw new ServiceError('NotFoundException', `Key '${arn}' does not exist`);
    }
    return JSON.stringify({
      KeyMetadata: {
        AWSAccountId: account.accountId,
        KeyId: key.arn.split('/').at(-1),
        Arn: key.arn,
        Enabled: key.state === 'Enabled',
        KeyState: key.state,
        KeyManager: key.manager,
        KeyUsage: key.usage,
        Origin: 'AWS_KMS',
      },
    });
  },
});
