import { describe, expect, it } from 'vitest';
import { foreignRegion, homeRegion } from '../../src/inputs/partitions.ts';

const NONE = { role: '', regions: '', region: '' };
const GOV_ROLE = 'arn:aws-us-gov:iam::123456789012:role/backup';
const CHINA_ROLE = 'arn:aws-cn:iam::123456789012:role/backup';

describe('the region of the session, where none was written', () => {
  it.each([
    [NONE, 'us-east-1'],
    [{ ...NONE, role: 'arn:aws:iam::123456789012:role/backup' }, 'us-east-1'],
    [{ ...NONE, role: GOV_ROLE }, 'us-gov-west-1'],
    [{ ...NONE, role: GOV_ROLE, regions: 'us-gov-east-1' }, 'us-gov-east-1'],
    [{ ...NONE, role: GOV_ROLE, region: 'us-gov-east-1' }, 'us-gov-east-1'],
    [{ ...NONE, role: GOV_ROLE, region: 'eu-west-1' }, 'us-gov-west-1'],
    [{ ...NONE, role: CHINA_ROLE }, 'cn-north-1'],
    [{ ...NONE, role: 'arn:aws-eusc:iam::123456789012:role/backup' }, 'eusc-de-east-1'],
    [{ ...NONE, role: 'arn:aws-new:iam::123456789012:role/backup' }, 'us-east-1'],
    [{ ...NONE, regions: 'eu-west-1 eu-central-1' }, 'us-east-1'],
    [{ ...NONE, regions: 'cn-northwest-1' }, 'cn-northwest-1'],
    [{ ...NONE, regions: 'cn-*' }, 'us-east-1'],
    [{ ...NONE, region: 'us-gov-east-1' }, 'us-gov-east-1'],
    [{ ...NONE, region: 'eu-west-1' }, 'us-east-1'],
  ])('%j: %s', (hints, region) => {
    expect(homeRegion('us-east-1', true, hints)).toBe(region);
  });

  it('is the one that was written, where one was', () => {
    expect(homeRegion('us-gov-east-1', false, { ...NONE, role: GOV_ROLE })).toBe('us-gov-east-1');
  });
});

describe('a region that was written', () => {
  it.each([
    ['eu-west-1', GOV_ROLE, /"eu-west-1" is no region of the partition aws-us-gov.*"us-gov-west-1"/],
    ['cn-north-1', 'arn:aws:iam::123456789012:role/backup', /partition aws,.*"us-east-1"/],
  ])('%s contradicts %s', (region, role, problem) => {
    expect(foreignRegion(region, role)).toMatch(problem);
  });

  it.each([
    ['us-gov-east-1', GOV_ROLE],
    ['eu-west-1', 'arn:aws:iam::123456789012:role/backup'],
    ['xx-new-1', 'arn:aws-new:iam::123456789012:role/backup'],
  ])('%s goes with %s', (region, role) => {
    expect(foreignRegion(region, role)).toBeNull();
  });
});
