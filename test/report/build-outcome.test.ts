import { describe, expect, it } from 'vitest';
import {
  type CreateOutcome,
  type DeleteOutcome,
  type Failure,
  type RunOutcome,
  recoveryPointId,
  snapshotId,
} from '../../src/model.ts';
import { fault, frankfurt, makeInventory, makeRegion } from '../decide/make-model.ts';

import {
  blindOregon,
  create,
  created,
  deleted,
  failed,
  finished,
  gone,
  made,
  NOTHING,
  readFailure,
  remove,
  removeLoose,
  run,
  type WholeStory,
} from './make-story.ts';

describe('the outcome of a run', () => {
  const found = (failure: Failure): Partial<WholeStory> => ({ changeSet: { ...NOTHING, failures: [failure] } });
  const leftBehind: DeleteOutcome = {
    result: 'done',
    snapshots: [{ snapshotId: snapshotId('snap-1a'), result: 'client-error', fault }],
  };
  const skippedSnapshot: DeleteOutcome = {
    result: 'done',
    snapshots: [{ snapshotId: snapshotId('snap-1a'), result: 'skipped', fault: null }],
  };
  const rows: readonly (readonly [string, RunOutcome, Partial<WholeStory>])[] = [
    ['nothing to do', 'ok', {}],
    ['all created', 'ok', created([create(1), made(1)], [create(2), made(2)])],
    ['made by an earlier attempt', 'ok', created([create(1), { ...made(1), result: 'already-done' } as CreateOutcome])],
    ['one of two not created', 'partial', created([create(1), made(1)], [create(2), failed])],
    ['none created', 'failed', created([create(1), failed], [create(2), failed])],
    ['all deleted', 'ok', deleted([remove(1), gone])],
    ['gone already', 'ok', deleted([remove(1), { result: 'already-done', snapshots: [] }])],
    ['one of two not deleted', 'partial', deleted([remove(1), gone], [remove(2), failed])],
    ['none deleted', 'failed', deleted([remove(1), failed])],
    ['a snapshot left behind', 'partial', deleted([remove(1), leftBehind])],
    ['a snapshot that another AMI uses', 'ok', deleted([remove(1), skippedSnapshot])],
    ['a left-behind snapshot deleted', 'ok', finished([removeLoose(1), { result: 'done' }])],
    ['a left-behind snapshot in use', 'ok', finished([removeLoose(1), { result: 'kept', reason: 'in use' }])],
    ['a left-behind snapshot not deleted', 'failed', finished([removeLoose(1), failed])],
    [
      'one of two left-behind snapshots not deleted',
      'partial',
      finished([removeLoose(1), { result: 'done' }], [removeLoose(2), failed]),
    ],
    [
      'the session refused',
      'failed',
      { ...found({ region: null, target: 'session', action: 'start', fault }), inventory: null, applied: null },
    ],
    ['nothing matched', 'failed', found({ region: null, target: 'Backup:x', action: 'select', fault })],
    ['the purge refused', 'failed', found({ region: null, target: 'max-deletions', action: 'purge', fault })],
    [
      'a guard that was not evaluated',
      'failed',
      found({ region: frankfurt, target: 'min-keep', action: 'purge', fault }),
    ],
    ['every region unread', 'failed', { ...found(readFailure), inventory: makeInventory(blindOregon) }],
    [
      'one of two regions unread, and nothing to do in the other',
      'partial',
      { ...found(readFailure), inventory: makeInventory(makeRegion(), blindOregon) },
    ],
    [
      'a failed AMI found beside a deletion',
      'partial',
      {
        ...deleted([remove(1, { because: 'failed' }), gone]),
        changeSet: { ...NOTHING, failures: [{ region: frankfurt, target: 'ami-1', action: 'create', fault }] },
      },
    ],
    [
      'one AMI not available in time',
      'partial',
      {
        ...created([create(1), made(1)]),
        settled: { states: new Map(), failures: [{ region: frankfurt, target: 'ami-1', action: 'wait', fault }] },
      },
    ],
    [
      'the only AMI made ended failed: there is no backup',
      'failed',
      {
        ...created([create(1), made(1)]),
        settled: {
          states: new Map([[recoveryPointId('ami-1'), 'failed']]),
          failures: [{ region: frankfurt, target: 'ami-1', action: 'wait', fault }],
        },
      },
    ],
  ];

  it.each(rows)('%s: %s', (_, outcome, story) => {
    expect(run(story).outcome).toBe(outcome);
  });

  it.each(rows)('%s: %s only without a failed entry', (_, outcome, story) => {
    const report = run(story);
    expect(report.failedCount === 0).toBe(outcome === 'ok');
    expect(report.failed).toHaveLength(report.failedCount);
  });
});
