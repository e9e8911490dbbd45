import { describe, expect, it } from 'vitest';
import { proveOwnership, proveSnapshotOwnership } from '../../src/decide/ownership.ts';
import { resourceId } from '../../src/model.ts';
import { account, database, makeLoose, makePoint, stranger, web } from './make-model.ts';

describe('an AMI', () => {
  it.each([
    ['with all our tags', makePoint()],
    [
      'of the original script, which wrote no BackupSource',
      makePoint({ tags: { source: null, backupTag: null, run: null } }),
    ],
    ['without Expire', makePoint({ tags: { expire: null } })],
  ])('%s is ours', (_, point) => {
    expect(proveOwnership(point, account)).toEqual({ ours: true, source: web });
  });

  it.each([
    ['of another account', makePoint({ owner: stranger }), 'it belongs to account 999988887777'],
    ['without CreatedBy', makePoint({ tags: { createdBy: null } }), 'its CreatedBy tag is not "backupViaTag"'],
    ['with another CreatedBy', makePoint({ tags: { createdBy: 'me' } }), 'its CreatedBy tag is not "backupViaTag"'],
    [
      'with CreatedBy in another case',
      makePoint({ tags: { createdBy: 'BackupViaTag' } }),
      'its CreatedBy tag is not "backupViaTag"',
    ],
    [
      'with CreatedBy and a space',
      makePoint({ tags: { createdBy: 'backupViaTag ' } }),
      'its CreatedBy tag is not "backupViaTag"',
    ],
    [
      'that is a copy',
      makePoint({ source: null }),
      'it is a copy, or made in another way: the service recorded no source for it',
    ],
    [
      'whose BackupSource is another instance',
      makePoint({ tags: { source: database } }),
      'its BackupSource tag says i-0aaaaaaaaaaaaaaa2, the service says i-0aaaaaaaaaaaaaaa1',
    ],
    [
      'whose BackupSource is empty',
      makePoint({ tags: { source: '' } }),
      'its BackupSource tag says , the service says i-0aaaaaaaaaaaaaaa1',
    ],
    [
      'whose BackupSource is in another case',
      makePoint({ tags: { source: 'I-0AAAAAAAAAAAAAAA1' } }),
      'its BackupSource tag says I-0AAAAAAAAAAAAAAA1, the service says i-0aaaaaaaaaaaaaaa1',
    ],
  ])('%s is not', (_, point, why) => {
    expect(proveOwnership(point, account)).toEqual({ ours: false, why });
  });
});

describe('a snapshot', () => {
  it.each([
    ['with all our tags', makeLoose()],
    ['of the original script', makeLoose({ tags: { source: null, backupTag: null } })],
  ])('%s is ours', (_, snapshot) => {
    expect(proveSnapshotOwnership(snapshot, account)).toEqual({ ours: true, source: web });
  });

  it.each([
    ['of another account', makeLoose({ owner: stranger }), 'it belongs to account 999988887777'],
    ['without CreatedBy', makeLoose({ tags: { createdBy: null } }), 'its CreatedBy tag is not "backupViaTag"'],
    [
      'with CreatedBy in another case',
      makeLoose({ tags: { createdBy: 'backupviatag' } }),
      'its CreatedBy tag is not "backupViaTag"',
    ],
    ['whose description names no AMI', makeLoose({ madeFor: null }), 'its description names no recovery point'],
    ['whose description names no instance', makeLoose({ source: null }), 'its description names no recovery point'],
    [
      'that may be a copy, which takes description and tags along',
      makeLoose({ original: false }),
      'it may be a copy: the service recorded no volume for it',
    ],
    [
      'whose BackupSource is another instance',
      makeLoose({ source: resourceId('i-0aaaaaaaaaaaaaaa2') }),
      'its BackupSource tag says i-0aaaaaaaaaaaaaaa1, its description says i-0aaaaaaaaaaaaaaa2',
    ],
  ])('%s is not', (_, snapshot, why) => {
    expect(proveSnapshotOwnership(snapshot, account)).toEqual({ ours: false, why });
  });
});
