import type { Refusal } from './refusal.ts';
import type { Wording } from './service.ts';

/** True if a refusal is about a KMS key: some services have codes for that, others only mention it in the message. */
export function isKeyTrouble({ code, message }: Refusal): boolean {
  return /^(Client\.)?(Invalid)?KMS/i.test(code) || /\bkms\b|\bkeyid\b/i.test(message);
}

/**
 * Words the fault by the key's state (disabled, pending deletion, no material); any other key cannot be seen or used.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
export function keyWording({ code, message }: Refusal): Wording {
  const state = /incorrect state|invalid ?state|disabled|pending ?(deletion|import)/i;
  if (state.test(message) || state.test(code)) {
    return ['wrong-state', 'Enable the KMS key that encrypts it, or cancel the deletion of the key, then run again.'];
  }
  return [
    'access-denied',
    "Let the role use the KMS key that encrypts it: kms:DescribeKey, kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncrypt* and kms:Decrypt, in the role's policy and in the key's.",
  ];
}
