import { describe, expect, it } from 'vitest';
import type { OwnKindName, RestoreSettings } from '../../../src/model.ts';
import { fieldsOf, idleFields, isServerless } from '../../../src/modes/restore/fields.ts';

interface Told {
  readonly asked?: RestoreSettings;
  readonly remembered?: RestoreSettings | null;
  readonly original?: RestoreSettings | null;
  readonly elsewhere?: boolean;
}

/** Each field as `value (origin)`. */
function fields(kind: OwnKindName, { asked = {}, remembered = null, original = null, elsewhere = false }: Told) {
  const found = fieldsOf(kind, { asked, remembered, original, elsewhere });
  return Object.fromEntries(Object.entries(found).map(([name, { value, origin }]) => [name, `${value} (${origin})`]));
}

/** Everything that any kind has. */
const ALL: RestoreSettings = {
  'instance-type': 't',
  subnet: 's',
  'security-groups': 'g',
  'instance-profile': 'p',
  'key-name': 'k',
  'private-ip': 'ip',
  'instance-class': 'db.serverless',
  capacity: '1-2',
  'subnet-group': 'sg',
  'availability-zone': 'z',
  'volume-type': 'v',
  iops: 'i',
  throughput: 'th',
  'restore-as': 'r',
};

describe('the settings of a kind', () => {
  const OF: readonly [OwnKindName, string, string][] = [
    ['ec2-instance', 'instance-type subnet security-groups instance-profile key-name private-ip', 'instance-type'],
    ['ebs-volume', 'availability-zone volume-type iops throughput', 'volume-type iops throughput'],
    ['rds-instance', 'restore-as instance-class subnet-group security-groups', 'instance-class'],
    ['rds-cluster', 'restore-as instance-class capacity subnet-group security-groups', 'instance-class capacity'],
  ];
  it.each(OF)(
    '%s: those that it has, and in another region those that are the same everywhere',
    (kind, here, there) => {
      expect(Object.keys(fields(kind, { remembered: ALL })).join(' ')).toBe(here);
      expect(Object.keys(fields(kind, { remembered: ALL, elsewhere: true })).join(' ')).toBe(there);
      expect(Object.keys(fields(kind, { asked: ALL, elsewhere: true })).join(' ')).toBe(here);
      const idle = Object.keys(ALL).filter((name) => !here.split(' ').includes(name));
      expect(idleFields(kind, ALL)).toEqual(idle);
    },
  );

  it.each<[string, OwnKindName, Told, Record<string, string>]>([
    [
      'what the tag does not name was not there',
      'ec2-instance',
      { remembered: { subnet: 'a' }, original: { subnet: 'b', 'key-name': 'c' } },
      { subnet: 'a (tag)' },
    ],
    ['without a tag the original tells', 'ec2-instance', { original: { subnet: 'b' } }, { subnet: 'b (original)' }],
    [
      'the class of a cluster may be missing in a tag that stands',
      'rds-cluster',
      { remembered: { 'subnet-group': 'a' }, original: { 'instance-class': 'db.r6g.large', 'security-groups': 'x' } },
      { 'instance-class': 'db.r6g.large (original)', 'subnet-group': 'a (tag)' },
    ],
    [
      'the capacity of a cluster may be missing, too',
      'rds-cluster',
      { remembered: { 'instance-class': 'db.serverless' }, original: { capacity: '1-2' } },
      { 'instance-class': 'db.serverless (tag)', capacity: '1-2 (original)' },
    ],
    [
      'the class of an instance is not',
      'rds-instance',
      { remembered: { 'subnet-group': 'a' }, original: { 'instance-class': 'db.r6g.large' } },
      { 'subnet-group': 'a (tag)' },
    ],
    [
      'no size for a class that has its own',
      'rds-cluster',
      { remembered: { 'instance-class': 'db.r6g.large', capacity: '1-2' } },
      { 'instance-class': 'db.r6g.large (tag)' },
    ],
    ['no size without a class', 'rds-cluster', { remembered: { capacity: '1-2' } }, {}],
    [
      'the address while the original is gone',
      'ec2-instance',
      { remembered: { 'private-ip': 'ip' } },
      { 'private-ip': 'ip (tag)' },
    ],
    [
      'no address while the original is there',
      'ec2-instance',
      { remembered: { 'private-ip': 'ip' }, original: {} },
      {},
    ],
    [
      'the address in its own subnet',
      'ec2-instance',
      { asked: { subnet: 'a' }, remembered: { subnet: 'a', 'private-ip': 'ip' } },
      { subnet: 'a (input)', 'private-ip': 'ip (tag)' },
    ],
    [
      'no address in another subnet',
      'ec2-instance',
      { asked: { subnet: 'b' }, remembered: { subnet: 'a', 'private-ip': 'ip' } },
      { subnet: 'b (input)' },
    ],
    [
      'no address where the tag tells no subnet',
      'ec2-instance',
      { asked: { subnet: 'b' }, remembered: { 'private-ip': 'ip' } },
      { subnet: 'b (input)' },
    ],
    ['no address where nothing is remembered', 'ec2-instance', { asked: { subnet: 'b' } }, { subnet: 'b (input)' }],
    [
      'a subnet beside an original that is there',
      'ec2-instance',
      { remembered: { subnet: 'a' }, original: { subnet: 'b' } },
      { subnet: 'a (tag)' },
    ],
  ])('%s', (_, kind, told, found) => {
    expect(fields(kind, told)).toEqual(found);
  });

  it('tell a serverless one by its class', () => {
    expect(isServerless({ 'instance-class': { value: 'db.serverless', origin: 'tag' } })).toBe(true);
    expect(isServerless({ 'instance-class': { value: 'db.r6g.large', origin: 'tag' } })).toBe(false);
    expect(isServerless({})).toBe(false);
  });
});
