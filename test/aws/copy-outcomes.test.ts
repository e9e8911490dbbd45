import { describe, expect, it } from 'vitest';
import { outcomeOfFound } from '../../src/aws/copy-outcomes.ts';
import { accountId, type RecoveryPoint, recoveryPointId } from '../../src/model.ts';
import { account, makePoint } from '../decide/make-model.ts';
import { COMING, copyOf, oneCopy, wishing } from '../modes/copy/make-copies.ts';

describe('what has the name of a copy', () => {
  const source = wishing(`eu-west-1=${COMING}`);
  const change = oneCopy({ here: [source] });
  const judged = (found: RecoveryPoint) => outcomeOfFound(found, change, account);

  it('is the copy, whatever its state', () => {
    const found = copyOf(source, { state: 'pending' });
    expect(judged(found)).toEqual({ result: 'already-done', id: found.id, state: 'pending' });
  });

  it.each<[string, RecoveryPoint]>([
    ['without our tag', copyOf(source, { tags: { createdBy: null } })],
    ['of another account', copyOf(source, { owner: accountId('999999999999') })],
    ['of a service', copyOf(source, { managedBy: 'AWS Backup' })],
    ['whose tag names another origin than the service', copyOf(source, { tags: { copyOf: 'us-west-2/ami-9' } })],
    ['of another backup', copyOf({ ...source, id: recoveryPointId('ami-0bbbbbbbbbbbbbbb9') })],
    ['that is no copy', makePoint()],
  ])('is not the copy: one %s', (_, found) => {
    expect(judged(found)).toMatchObject({ result: 'failed', fault: { code: 'name-taken' } });
  });
});
