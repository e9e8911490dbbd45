/** A KMS key, as far as DescribeKey tells of it. */
export interface KmsKey {
  readonly arn: string;
  readonly region: string;
  /** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
  state: 'Enabled' | 'Disabled' | 'PendingDeletion' | 'PendingImport' | 'Unavailable';
  readonly manager: 'CUSTOMER' | 'AWS';
  readonly usage: 'ENCRYPT_DECRYPT' | 'SIGN_VERIFY';
}

/** The keys of an account by their ARN. */
export type KmsKeys = Map<string, KmsKey>;

/** A key in a seed. Default: an enabled customer managed key that encrypts. */
export interface KmsKeySeed {
  arn: string;
  state?: KmsKey['state'];
  manager?: KmsKey['manager'];
  usage?: KmsKey['usage'];
}

/** Puts a key into an account. */
export function addKey(
  keys: KmsKeys,
  { arn, state = 'Enabled', manager = 'CUSTOMER', usage = 'ENCRYPT_DECRYPT' }: KmsKeySeed,
): void {
  const region = arn.split(':')[3];
  if (region === undefined) throw new TypeError(`Not the ARN of a key: "${arn}".`);
  keys.set(arn, { arn, region, state, manager, usage });
}

/** Why something in a region cannot be encrypted with a key; undefined where it can. */
export function whyUnusable(keys: KmsKeys, region: string, arn: string): string | undefined {
  const key = keys.get(arn);
  if (key === undefined || key.region !== region) return `Key '${arn}' does not exist`;
  if (key.state !== 'Enabled') return `${arn} is ${key.state}`;
  return key.usage === 'ENCRYPT_DECRYPT' ? undefined : `${arn} does not encrypt`;
}
