import { expect, it } from 'vitest';
import { withRegionHints } from '../../src/decide/known-regions.ts';
import { region } from '../../src/model.ts';
import { fault, makeInventory, makeRegion } from './make-model.ts';

it.each([
  ['eu-wset-1', '; did you mean "eu-west-1"?'],
  ['us-esat-1', '; did you mean "us-east-1"?'],
  // The number alone makes another region: one that is new, and no slip.
  ['eu-west-9', ''],
  ['eu-west-21', ''],
  ['us-east-1', ''],
  ['moon-base-1', ''],
])('a region %s that could not be read is hinted at: %j', (name, hint) => {
  const unread = { kind: 'ec2-instance', region: region(name), read: false, fault } as const;
  const read = makeRegion({ region: region('eu-wset-1') });
  const inventory = makeInventory(read, unread);
  expect(withRegionHints(inventory)).toEqual({
    ...inventory,
    regions: [read, { ...unread, fault: { ...fault, message: `${fault.message}${hint}` } }],
  });
});
