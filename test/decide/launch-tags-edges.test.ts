import { describe, expect, it } from 'vitest';
import { asManyAsFit, launchSettings, launchTags, underInputs } from '../../src/decide/launch-tags.ts';
import { resourceId } from '../../src/model.ts';
import { makeResource } from './make-model.ts';

describe('words that fit in one value', () => {
  it.each([
    ['ec2-instance', ['x'.repeat(256)], 1],
    ['ec2-instance', ['x'.repeat(257)], 0],
    ['ec2-instance', ['x'.repeat(200), 'y'.repeat(55), 'z'], 2],
    // A character, however many units and bytes it has.
    ['ec2-instance', ['😀'.repeat(256)], 1],
    ['ebs-volume', ['%'.repeat(256)], 1],
    // RDS takes letters and digits of all scripts, and few signs: of each other one every byte is written as three characters.
    ['rds-instance', ['é1 _.:/=+-'.repeat(25)], 1],
    ['rds-instance', ['x'.repeat(253), '%'], 1],
    ['rds-instance', ['x'.repeat(252), '%'], 2],
    ['rds-cluster', ['%'.repeat(85)], 1],
    ['rds-cluster', ['%'.repeat(86)], 0],
    ['rds-cluster', ['😀'.repeat(21)], 1],
    ['rds-cluster', ['😀'.repeat(22)], 0],
    ['ec2-instance', [], 0],
  ] as const)('of %s: %j', (kind, words, fitting) => {
    expect(asManyAsFit(words, kind)).toBe(words.slice(0, fitting).join(' '));
  });
});

describe('the tags of a launch', () => {
  it('are none where nothing was read of it, and none that would be empty', () => {
    expect(launchTags(makeResource())).toEqual([]);
    const details = { launch: [], securityGroups: ['sg-1'], devices: [], rootDevice: null, copiesTags: false };
    expect(launchTags(makeResource({ id: resourceId('i-1'), details }))).toEqual([['BackupGroups', 'sg-1']]);
  });
});

describe('a BackupLaunch tag', () => {
  it.each([
    [null, {}],
    ['', {}],
    ['type=m5.large  key=my%20key', { type: 'm5.large', key: 'my key' }],
    ['profile=a=b', { profile: 'a=b' }],
    ['type=', { type: '' }],
    ['=x type', {}],
    // No encodeURIComponent has written this.
    ['key=100%', { key: '100%' }],
  ])('%j says %j', (text, settings) => {
    expect(Object.fromEntries(launchSettings(text))).toEqual(settings);
  });
});

it('settings go under the names of the inputs, those that are empty or unknown left out', () => {
  const settings = [
    ['type', 'm5.large'],
    ['key', ''],
    ['toString', 'x'],
    ['other', 'y'],
    ['ip', '10.0.0.7'],
  ] as const;
  const names = { type: 'instance-type', key: 'key-name', ip: 'private-ip' } as const;
  expect(underInputs(settings, names)).toEqual({ 'instance-type': 'm5.large', 'private-ip': '10.0.0.7' });
});
