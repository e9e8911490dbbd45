import { describe, expect, it } from 'vitest';
import type { KeyFacts } from '../../../src/model.ts';
import { recoveryPointId } from '../../../src/model.ts';
import { keyTrouble, strangeCopy, unreadableWish, unseenCopy } from '../../../src/modes/copy/faults.ts';
import { fault } from '../../decide/make-model.ts';
import { COMING, keyIn, oneCopy, wishing } from './make-copies.ts';

const KEY = keyIn('eu-west-1');
const good: KeyFacts = { arn: KEY, state: 'Enabled', manager: 'CUSTOMER', usage: 'ENCRYPT_DECRYPT' };

describe('a key', () => {
  it('that can be used is no trouble, whatever an alias is called', () => {
    expect(keyTrouble(KEY, good)).toBeNull();
    expect(keyTrouble('arn:aws:kms:eu-west-1:111122223333:alias/backups', good)).toBeNull();
  });

  it.each<[string, Partial<KeyFacts>, string, RegExp, RegExp]>([
    [
      'in another region',
      { arn: keyIn('us-west-2') },
      'bad-input',
      /is in us-west-2, not in eu-west-1$/,
      /region that the copies are made in/,
    ],
    [
      'disabled',
      { state: 'Disabled' },
      'wrong-state',
      /is Disabled, so copies would be accepted and fail later$/,
      /^Enable the key, or name another/,
    ],
    [
      'about to be deleted',
      { state: 'PendingDeletion' },
      'wrong-state',
      /is PendingDeletion/,
      /^Cancel the deletion of the key and enable it/,
    ],
    ['without material', { state: 'PendingImport' }, 'wrong-state', /is PendingImport/, /^Enable the key/],
    ['that signs', { usage: 'SIGN_VERIFY' }, 'bad-input', /is for SIGN_VERIFY, not for encryption$/, /symmetric key/],
    ['of AWS', { manager: 'AWS' }, 'bad-input', /is managed by AWS/, /customer managed key/],
  ])('%s is a fault with its own advice', (_, facts, code, message, advice) => {
    const found = keyTrouble(KEY, { ...good, ...facts });
    expect(found).toMatchObject({
      code,
      message: expect.stringMatching(message),
      advice: expect.stringMatching(advice),
    });
    expect(found?.message).toContain(`the key ${KEY} `);
  });
});

describe('what a fault says', () => {
  const copy = oneCopy({ here: [wishing(`eu-west-1=${COMING}`)] });
  const id = recoveryPointId('ami-0ccccccccccccccc1');
  it('of words that are no wish: each of them', () => {
    expect(unreadableWish('a b=c', ['a', 'b=c']).message).toBe(
      'its BackupCopyTo tag "a b=c" cannot be read: "a", "b=c"',
    );
  });

  it('of a copy that is not ours any more: which, where and of what', () => {
    expect(strangeCopy(id, copy)).toMatchObject({
      code: 'name-taken',
      message: `EC2 answered with ${id} in eu-west-1, which was made as the copy of ${copy.point.id}, and its tags no longer say that it is ours`,
    });
  });

  it('of a copy at which nobody could look: the cause, with its code and advice', () => {
    expect(unseenCopy(id, copy, fault)).toEqual({
      ...fault,
      message: `EC2 answered with ${id} as the copy of ${copy.point.id} in eu-west-1, and whether it is there could not be read: ${fault.message}`,
    });
  });
});
