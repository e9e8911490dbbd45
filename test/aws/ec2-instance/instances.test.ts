import { expect, it } from 'vitest';
import { items, leaf, node } from '../../../sandbox/xml.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { scriptedService } from '../scripted.ts';
import { handsOn } from '../set-up.ts';

const LINES = [{ key: 'Backup', value: 'daily' }];

/** One instance with these elements, as DescribeInstances lists it. */
const listed = (elements: string) =>
  items('reservationSet', [elements], (one) => node('instancesSet', node('item', leaf('instanceId', 'i-1') + one)));

async function obstacleOf(elements: string) {
  const service = await scriptedService(() => ({ xml: listed(elements) }));
  const read = await handsOn(service.url).kind.listResources(frankfurt, LINES);
  if (!read.ok) throw new Error(read.fault.message);
  return read.value.map(({ id, obstacle, details }) => ({ id, obstacle, launch: details?.launch }));
}

it('an instance whose state the service does not tell is asked for all the same: a skip would leave it without a backup', async () => {
  expect(await obstacleOf('')).toEqual([{ id: 'i-1', obstacle: null, launch: [] }]);
});

it('an instance in a state that cannot be imaged is skipped', async () => {
  const state = node('instanceState', leaf('code', 48) + leaf('name', 'terminated'));
  expect(await obstacleOf(state)).toMatchObject([{ obstacle: { reason: 'it is terminated' } }]);
});
