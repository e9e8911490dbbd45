import { expect, it } from 'vitest';
import type { Failure } from '../../../src/model.ts';
import { recoveryPointId } from '../../../src/model.ts';
import { copyReport } from '../../../src/modes/copy/report.ts';
import { account, fault, makeInventory, makeRegion, NOW, web } from '../../decide/make-model.ts';
import { COMING, ireland, oneCopy, wishing } from './make-copies.ts';

const change = oneCopy({ here: [wishing(`eu-west-1=${COMING}`)] });
const made = recoveryPointId('ami-0ccccccccccccccc1');
const ended = { request: null, startedAt: NOW, finishedAt: NOW, account, caller: 'me', refusals: [], warnings: [] };
const wait: Failure = { region: ireland, target: made, action: 'wait', fault };

it('names the resource of a copy that failed while it was waited for', () => {
  const outcome = { result: 'done', id: made, state: 'pending' } as const;
  const { failed } = copyReport(ended, {
    // What was read before the copy was made cannot know it.
    inventory: makeInventory(makeRegion({ points: [change.point] }), makeRegion({ region: ireland })),
    done: [{ change, outcome }],
    settled: { states: new Map([[made, 'failed']]), failures: [wait] },
  });
  const about = { account, region: ireland, kind: 'ec2-instance', resourceId: web, resourceName: 'web-1' };
  expect(failed).toMatchObject([{ ...about, recoveryPointId: made, target: made, action: 'wait' }]);
});

it('names the resource of a copy that could not be asked for', () => {
  const { failed } = copyReport(ended, { done: [{ change, outcome: { result: 'failed', fault } }] });
  expect(failed).toMatchObject([
    { region: ireland, resourceId: web, resourceName: 'web-1', recoveryPointId: change.point.id, action: 'copy' },
  ]);
});
