import { expect, it } from 'vitest';
import { ebsVolumeKind } from '../../src/aws/ebs-volume/index.ts';
import { lockReader } from '../../src/aws/ec2/locks.ts';
import { volumePacer } from '../../src/aws/ec2/volume-pacer.ts';
import { resourceId } from '../../src/model.ts';
import { account, makeCreate, makeResource } from '../decide/make-model.ts';
import { scriptedService } from './scripted.ts';
import { handsOn } from './set-up.ts';

it('begins no snapshot where the run was cancelled during the look that goes before a repetition', async () => {
  const stop = { now: () => {} };
  const service = await scriptedService(({ action, time }) => {
    if (action !== 'DescribeSnapshots') return { code: 'SnapshotCreationPerVolumeRateExceeded' };
    // The first one reads what earlier attempts made. The answer of the second arrives all the same.
    if (time === 2) stop.now();
    return { xml: '<snapshotSet/>' };
  });
  const { caller, time, cancel } = handsOn(service.url);
  stop.now = cancel;
  const clock = { now: () => time.now(), sleep: () => Promise.resolve() };
  const kind = ebsVolumeKind(caller, account, volumePacer(clock), lockReader(caller));
  const resource = makeResource({ kind: 'ebs-volume', id: resourceId('vol-0aaaaaaa'), volumes: ['vol-0aaaaaaa'] });
  await expect(kind.create(makeCreate({ resource }))).rejects.toThrow('cancelled');
  expect(service.asked.map(({ action }) => action)).toEqual([
    'DescribeSnapshots',
    'CreateSnapshot',
    'DescribeSnapshots',
  ]);
});
