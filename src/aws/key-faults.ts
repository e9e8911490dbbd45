import type { Refusal } from './refusal.ts';
import type { Wording } from './service.ts';

/** Whether a refusal is about a KMS key: services have codes of their own for it, or only say it. */
export function isKeyTrouble({ code, message }: Refusal): boolean {
  return /^(Client\.)?(Invalid)?KMS/i.test(code) || /\bkms\b|\bkeyid\b/i.test(message);
}

/**
 * A key that is disabled, waits for its deletion or has no material is told by its state; any other cannot be seen or used.
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
